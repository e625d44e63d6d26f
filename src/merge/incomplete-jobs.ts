import { shardName } from '../config/shard.ts';
import type { CutShort, Shard } from '../model.ts';
import { formatCount, formatInteger } from '../units.ts';
import type { Result } from './results.ts';

/** Ends that nobody asked for: what such a job left is not what it was to measure. */
const BROKEN: readonly CutShort[] = ['interrupted', 'broken-off', 'stop-after-failures', 'write-failed'];
/** Shards that a message names; of more it tells how many. */
const MOST_NAMED = 20;

/** Jobs of a configuration that are there but did not do their part, a sentence each without a full stop. What they measured counts. */
export function incompleteProblems(label: string, results: readonly Result[]): readonly string[] {
  const empty = results.filter(({ summary }) => summary.attempted === 0);
  const broken = results.filter((result) => !empty.includes(result) && BROKEN.includes(result.summary.cutShort));
  return [
    ...[...byEnd(empty)].map(
      ([end, jobs]) => `${jobsPhrase(label, jobs)} measured nothing${end === null ? '' : ` (${end})`}`,
    ),
    ...[...byEnd(broken)].map(
      ([end, jobs]) => `${jobsPhrase(label, jobs)} ended early (${end}), after ${requestsPhrase(jobs)}`,
    ),
  ];
}

function byEnd(results: readonly Result[]): ReadonlyMap<CutShort, readonly Result[]> {
  return Map.groupBy(results, ({ summary }) => summary.cutShort);
}

function jobsPhrase(label: string, jobs: readonly Result[]): string {
  const shards = jobs.flatMap(({ summary }) => summary.shard ?? []);
  return shards.length === 0 ? `${label} (${jobs.map(({ place }) => place).join(', ')})` : shardsPhrase(label, shards);
}

/** `shards 2/8, 3/8 of LABEL`. */
export function shardsPhrase(label: string, shards: readonly Shard[]): string {
  const named = shards.slice(0, MOST_NAMED).map(shardName).join(', ');
  const more = shards.length > MOST_NAMED ? ` and ${shards.length - MOST_NAMED} more` : '';
  return `${shards.length === 1 ? 'shard' : 'shards'} ${named}${more} of ${label}`;
}

function requestsPhrase(jobs: readonly Result[]): string {
  const attempted = jobs.reduce((total, { summary }) => total + summary.attempted, 0);
  const planned = jobs.reduce((total, { summary }) => total + summary.planned, 0);
  const requests = formatCount(Math.max(attempted, planned), 'request');
  return attempted < planned ? `${formatInteger(attempted)} of ${requests}` : requests;
}
