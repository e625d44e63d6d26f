import { shardName } from '../config/shard.ts';
import { printable } from '../foreign-text.ts';
import { formatCount } from '../units.ts';
import type { Result } from './results.ts';
import { placeOf } from './shard-groups.ts';

/** Settings that shards of one run should share, beside those that make up the fingerprint. */
const SHARED_SETTINGS = [
  'repeat',
  'warmup',
  'order',
  'seed',
  'delay_ms',
  'timeout_ms',
  'idle_timeout_ms',
  'retries',
  'headers',
  'auth',
  'mock',
  'comparison',
];

/** What a reader should know of how the jobs of one configuration differ, one sentence each with its full stop. */
export function groupNotes(results: readonly Result[]): string[] {
  return [divisionNote(results), versionNote(results), settingsNote(results), ...cutShortNotes(results)].filter(
    (note) => note !== null,
  );
}

function divisionNote(results: readonly Result[]): string | null {
  const shard = results[0]?.summary.shard ?? null;
  if (shard === null) return null;
  if (results.length === 1)
    return shard.count === 1 ? null : `From one job, which sent every ${ordinal(shard.count)} prompt.`;
  return `Put together from ${formatCount(results.length, 'job')}, each with every ${ordinal(shard.count)} prompt; the time is the sum of theirs.`;
}

function ordinal(count: number): string {
  const ending = count % 100 > 10 && count % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
}

function versionNote(results: readonly Result[]): string | null {
  const versions = [...new Set(results.map(({ summary }) => printable(summary.version, 40)))].toSorted();
  if (versions.length < 2) return null;
  return `The jobs measured with different versions of this tool: ${versions.join(', ')}.`;
}

function settingsNote(results: readonly Result[]): string | null {
  const differing = SHARED_SETTINGS.filter((name) => valuesOf(results, name).length > 1).map((name) => {
    const values = valuesOf(results, name);
    const isShort = values.every((value) => value.length <= 20);
    return `${name.replace(/_ms$/, '').replaceAll('_', '-')}${isShort ? ` (${values.join(', ')})` : ''}`;
  });
  return differing.length === 0 ? null : `The jobs had different settings: ${differing.join(', ')}.`;
}

function valuesOf(results: readonly Result[], name: string): string[] {
  const values = new Set(results.map(({ summary }) => JSON.stringify(summary.config[name] ?? null)));
  return [...values].map((value) => printable(value));
}

/** Jobs that are named; of more the number. */
const MOST_NAMED = 10;

function cutShortNotes(results: readonly Result[]): string[] {
  const byReason = Map.groupBy(
    results.filter(({ summary }) => summary.cutShort !== null),
    ({ summary }) => summary.cutShort,
  );
  return [...byReason].map(([reason, jobs]) => {
    const names = jobs
      .slice(0, MOST_NAMED)
      .map((job) => (job.summary.shard ? shardName(job.summary.shard) : placeOf(job)));
    const more = jobs.length > MOST_NAMED ? ` and ${jobs.length - MOST_NAMED} more` : '';
    return `Ended early (${reason}): ${names.join(', ')}${more}.`;
  });
}
