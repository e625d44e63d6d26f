import { printable } from '../foreign-text.ts';
import { checkLine, summaryLines } from '../report/console.ts';
import { logLine } from '../report/log-line.ts';
import { formatCount, formatValue } from '../report/units.ts';
import { groupRows, rankingSentence, type GroupRow } from './group-row.ts';
import type { Merged } from './model.ts';

/** Configurations that a log lists. */
const MOST_LINES = 200;

/** A merge as lines of a log: one configuration like a run, several with one line each. Never a workflow command. */
export function mergeLines(merged: Merged): string[] {
  const { groups, problems, notes, verdict } = merged;
  const [only] = groups;
  const figures = groups.length === 1 && only !== undefined ? singleLines(only.report) : severalLines(merged);
  return [
    ...figures,
    ...(groups.length === 1 ? [] : merged.overall.map((check) => checkLine(check, 'overall limit'))),
    ...problems.map((problem) => `problem: ${printable(problem, 500)}`),
    ...notes.map((note) => `note: ${printable(note, 500)}`),
    `verdict: ${verdict.status} - ${printable(verdict.reason, 500)}`,
  ].map(logLine);
}

/** Without the verdict of the configuration: the merge's own comes last. */
function singleLines(report: Parameters<typeof summaryLines>[0]): string[] {
  return summaryLines(report).filter((line) => !line.startsWith('verdict: '));
}

function severalLines(merged: Merged): string[] {
  const rows = groupRows(merged);
  const more = rows.length > MOST_LINES ? [`${rows.length - MOST_LINES} more: see merge.json`] : [];
  return ['--- merged ---', ...rows.slice(0, MOST_LINES).map(groupLine), ...more, rankingSentence(merged)];
}

function groupLine({ number, label, metrics, marks, attempted, failed, verdict }: GroupRow): string {
  const mark = marks.latency === null || marks.latency === undefined ? '' : ` (${marks.latency})`;
  const figures = [
    `p50 ${formatValue(metrics.latency.p50, 'seconds')}${mark}`,
    `p95 ${formatValue(metrics.latency.p95, 'seconds')}`,
    `TTFT p50 ${formatValue(metrics.ttft.p50, 'seconds')}`,
    formatCount(attempted, 'request'),
    `${failed} failed`,
  ].join(', ');
  return `[${number}] ${printable(label)}: ${figures}: ${verdict.status}`;
}
