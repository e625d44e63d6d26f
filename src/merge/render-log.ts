import { printable } from '../foreign-text.ts';
import { checkLine, summaryLines } from '../report/console.ts';
import { logLine, logText } from '../report/log-line.ts';
import { formatCount, formatValue } from '../units.ts';
import { groupRows, rankingSentence, type GroupRow } from './group-row.ts';
import { notesOf } from './merge-notes.ts';
import { groupLimits, missesOf, type Miss } from './misses.ts';
import type { Merged } from './model.ts';

/** Configurations that a log lists, and limits that were not kept. */
const MOST_LINES = 200;
const MOST_NOTES = 30;

/** A merge as lines of a log: one configuration like a run, several with one line each. Never a workflow command. */
export function mergeLines(merged: Merged): string[] {
  const { groups, problems, verdict } = merged;
  const [only] = groups;
  const figures = groups.length === 1 && only !== undefined ? singleLines(only.report) : severalLines(merged);
  return [
    ...figures,
    ...problems.map((problem) => `problem: ${printable(problem, 500)}`),
    ...capped(
      notesOf(merged).map((note) => `note: ${printable(note, 500)}`),
      MOST_NOTES,
    ),
    `verdict: ${verdict.status} - ${printable(verdict.reason, 500)}`,
  ].map(logLine);
}

/** Without the verdict, which comes last. */
function singleLines(report: Parameters<typeof summaryLines>[0]): string[] {
  return summaryLines(report).filter((line) => !line.startsWith('verdict: '));
}

function severalLines(merged: Merged): string[] {
  const rows = groupRows(merged);
  const limits = groupLimits(merged).map((limit) => printable(limit));
  return [
    '--- merged ---',
    ...capped(rows.map(groupLine)),
    rankingSentence(merged),
    ...(limits.length === 0 ? [] : [`limits of each: ${limits.join(', ')}`]),
    ...capped(missesOf(merged).flatMap((miss) => (miss.place === null ? [] : missLine(miss, miss.place)))),
    ...merged.overall.map((check) => checkLine(check, 'overall limit')),
  ];
}

function capped(lines: readonly string[], most = MOST_LINES): string[] {
  const more = lines.length - most;
  return [...lines.slice(0, most), ...(more > 0 ? [`${more} more: see merge.json`] : [])];
}

function groupLine({ number, label, metrics, marks, attempted, failed, verdict }: GroupRow): string {
  const mark = marks.latency === null || marks.latency === undefined ? '' : ` (${marks.latency})`;
  const figures = [
    `p50 ${logText(formatValue(metrics.latency.p50, 'seconds'))}${mark}`,
    `p95 ${logText(formatValue(metrics.latency.p95, 'seconds'))}`,
    `TTFT p50 ${logText(formatValue(metrics.ttft.p50, 'seconds'))}`,
    formatCount(attempted, 'request'),
    `${failed} failed`,
  ].join(', ');
  return `[${number}] ${printable(label)}: ${figures}: ${verdict.status}`;
}

/** Named as the configuration's own line is. */
function missLine({ label, check, answer, reason }: Miss, place: number): string {
  const name = `[${place + 1}] ${printable(label)}`;
  return check === null ? `${name}: ${answer} - ${printable(reason, 500)}` : checkLine(check, name);
}
