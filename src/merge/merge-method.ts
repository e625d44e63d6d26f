import type { Phrase } from '../report/method.ts';
import { formatCount } from '../units.ts';
import { VERSION } from '../version.ts';
import { commonEnvironment } from './group-report.ts';
import type { Merged } from './model.ts';
import type { ShardSummary } from './shard-summary.ts';

/** How the figures of several configurations came about: sentences that the page and the job summary give. */
export function mergeMethod(merged: Merged): readonly (readonly Phrase[])[] {
  const summaries = summariesOf(merged);
  return [
    [`${formatCount(summaries.length, 'job')}, ${startedText(merged)}.`],
    ['One request at a time in each job: this is latency without load, not capacity.'],
    ['Figures are over answered, measured requests; warm-up and failed requests are in none of them.'],
    ...machines(summaries),
    [`Merge ${merged.mergeId} of ${minute(merged.mergedAt)} UTC, llm-latency-action ${VERSION}.`],
    ["Each configuration's own report says what exactly was asked of it, and defines the metrics."],
  ];
}

/** When the jobs started: `started 2026-11-24 10:00 to 12:30 UTC`. */
export function startedText(merged: Merged): string {
  const times = summariesOf(merged).map(({ startedAt }) => minute(startedAt));
  const sorted = times.toSorted();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  const [date] = first.split(' ');
  const end = last.startsWith(`${date} `) ? last.slice(`${date} `.length) : last;
  return first === last ? `started ${first} UTC` : `started ${first} to ${end} UTC`;
}

function machines(summaries: readonly ShardSummary[]): Phrase[][] {
  const { runnerImage, region, os, architecture, node } = commonEnvironment(summaries);
  const known = [runnerImage, region, os, architecture, `Node ${node}`].filter((part) => part !== null && part !== '');
  return [known.flatMap((quoted, i) => [i === 0 ? 'Measured on ' : ', ', { quoted: quoted! }]).concat('.')];
}

function summariesOf({ groups }: Merged): readonly ShardSummary[] {
  return groups.flatMap(({ results }) => results.map(({ summary }) => summary));
}

function minute(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
