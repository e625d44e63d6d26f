import { printable } from '../foreign-text.ts';
import { checkLine, terminalLines, toneOf, verdictLine, type TerminalOptions } from '../report/terminal.ts';
import { formatInteger, formatShare, formatValue } from '../units.ts';
import { VERDICT_WORDS } from '../report/wording.ts';
import { groupRows, rankingSentence, type GroupRow, type Mark } from './group-row.ts';
import { notesOf } from './merge-notes.ts';
import { groupLimits, missesOf } from './misses.ts';
import type { Merged } from './model.ts';
import { TOGETHER } from './verdict.ts';

/** Configurations that are listed, limits that were not kept, and notes. */
const MOST_LINES = 100;
/** Of the name of a configuration. */
const LONGEST_NAME = 40;
const SHORTEST_NAME = 12;

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly text: (row: GroupRow) => string;
}

/** From what is left out last to what is left out first, where there is no room. */
const COLUMNS: readonly Column[] = [
  { heading: 'verdict', width: 14, text: ({ verdict }) => VERDICT_WORDS[verdict.status] },
  {
    heading: 'latency p50',
    width: 15,
    text: (row) => marked(formatValue(row.metrics.latency.p50, 'seconds'), row.marks.latency),
  },
  { heading: 'p95', width: 11, text: ({ metrics }) => formatValue(metrics.latency.p95, 'seconds') },
  { heading: 'failed', width: 14, text: failedText },
  {
    heading: 'TTFT p50',
    width: 15,
    text: (row) => marked(formatValue(row.metrics.ttft.p50, 'seconds'), row.marks.ttft),
  },
  { heading: 'requests', width: 10, text: ({ attempted }) => formatInteger(attempted) },
];

/** The end of a merge for somebody at a terminal: one configuration like a run, several as a table; the verdict last. */
export function mergeTerminalLines(merged: Merged, options: TerminalOptions): string[] {
  const [only] = merged.groups;
  if (merged.groups.length === 1 && only !== undefined) return terminalLines(only.report, options);
  const { paint } = options;
  const limits = groupLimits(merged).map((limit) => printable(limit));
  const misses = missesOf(merged).map((miss) => {
    const name = `${printable(miss.label)}: `;
    return miss.check === null
      ? `${paint('bad', '✗')} ${name}${printable(miss.reason, 500)}`
      : checkLine(miss.check, paint, name);
  });
  const kept = merged.overall.filter(({ answer }) => answer === 'pass');
  const blocks = [
    [...table(merged, options), '', paint('quiet', rankingSentence(merged))],
    limits.length === 0 ? [] : [`Limits of each: ${limits.join(', ')}`],
    [...capped(misses), ...kept.map((check) => checkLine(check, paint, `${TOGETHER}: `))],
    merged.problems.map((problem) => `problem: ${printable(problem, 500)}`),
    capped(notesOf(merged).map((note) => `note: ${printable(note, 500)}`)),
    [verdictLine(merged.verdict, paint)],
  ];
  return blocks.filter((lines) => lines.length > 0).flatMap((lines) => ['', ...lines]);
}

function table(merged: Merged, { paint, width }: TerminalOptions): string[] {
  const all = groupRows(merged);
  const longest = Math.max(...all.map(({ label }) => Array.from(printable(label)).length));
  const name = Math.max(SHORTEST_NAME, Math.min(longest, LONGEST_NAME)) + 1;
  let room = width - 1 - name;
  const columns = COLUMNS.filter((column) => (room -= column.width) >= 0);
  const headings = ' '.repeat(name) + columns.map(({ heading, width: size }) => heading.padStart(size)).join('');
  const row = (of: GroupRow): string => {
    const cells = columns.map(({ text, width: size }) => text(of).padStart(size)).join('');
    const tone = toneOf(of.verdict.status);
    return `${printable(of.label, name - 1).padEnd(name)}${cells.replace(VERDICT_WORDS[of.verdict.status], (word) => paint(tone, word))}`;
  };
  return [paint('quiet', headings), ...capped(all.map(row))];
}

function failedText({ failed, attempted }: GroupRow): string {
  return failed === 0 ? '0' : `${formatInteger(failed)} (${formatShare(failed / attempted)})`;
}

function marked(value: string, mark: Mark | undefined): string {
  return mark === null || mark === undefined ? value : `${value} ${mark}`;
}

function capped(lines: readonly string[]): string[] {
  const more = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`${formatInteger(more)} more: see merge.json`] : [])];
}
