import { shardName } from '../config/shard.ts';
import type { Shard } from '../model.ts';
import { labelGroups } from './group-labels.ts';
import { incompleteProblems, shardsPhrase } from './incomplete-jobs.ts';
import type { Result } from './results.ts';

/** The jobs that measured one configuration, and together make up one result. */
export interface ShardGroup {
  /** What tells it from the other configurations, for people; foreign text. */
  readonly label: string;
  /** In the order of their shards. */
  readonly results: readonly Result[];
  /** Of those that are there several times the others, the newest first: each counts when none before it can be read. */
  readonly older: ReadonlyMap<Result, readonly Result[]>;
  /** Into how many shards the prompts were dealt; null = one job sent them all. */
  readonly count: number | null;
  readonly missing: readonly Shard[];
  /** What is wrong with it, a sentence each without a full stop. */
  readonly problems: readonly string[];
}

/** Puts results of equal fingerprints together, in the order in which they were found; names what is missing or there twice. */
export function groupShards(results: readonly Result[]): readonly ShardGroup[] {
  const groups = [...Map.groupBy(results, ({ summary }) => summary.fingerprint.hash).values()];
  const labels = labelGroups(groups.map((members) => members[0]!.summary));
  return groups.map((members, i) => makeGroup(labels[i]!, members));
}

function makeGroup(label: string, members: readonly Result[]): ShardGroup {
  const { count, chosen, others } = chooseDivision(members);
  const { unique, older } = newestOfEach(chosen);
  const missing = missingShards(unique, count);
  const problems = [
    ...others.map((result) => `${placeOf(result)} does not fit to the other shards, which are of ${count ?? 1}`),
    ...[...older].map(([kept, rest]) => repeatedPhrase([kept, ...rest])),
    ...(missing.length === 0 ? [] : [missingPhrase(label, missing)]),
    ...incompleteProblems(label, unique),
  ];
  return { label, results: unique, older, count, missing, problems };
}

/** Shards of 8 and shards of 6 cannot be put together: the division with the most results counts, of equal ones the finer. */
function chooseDivision(members: readonly Result[]) {
  const divisions = [...Map.groupBy(members, ({ summary }) => summary.shard?.count ?? null)];
  const [best] = divisions.toSorted(([a, x], [b, y]) => y.length - x.length || (b ?? 0) - (a ?? 0));
  const [count, chosen] = best!;
  return { count, chosen, others: members.filter((member) => !chosen.includes(member)) };
}

/** Of results of the same shard the one that was started last comes first. */
function newestOfEach(results: readonly Result[]): { unique: Result[]; older: Map<Result, Result[]> } {
  const byIndex = [...Map.groupBy(results, indexOf)].toSorted(([a], [b]) => a - b);
  const unique: Result[] = [];
  const older = new Map<Result, Result[]>();
  for (const [, same] of byIndex) {
    const [newest, ...others] = same.toSorted(
      (a, b) => Date.parse(b.summary.startedAt) - Date.parse(a.summary.startedAt),
    );
    unique.push(newest!);
    if (others.length > 0) older.set(newest!, others);
  }
  return { unique, older };
}

function repeatedPhrase(results: readonly Result[]): string {
  const [kept] = results;
  const what = kept!.summary.shard === null ? 'the same measurement' : `shard ${shardName(kept!.summary.shard)}`;
  const places = results.map(({ place }) => place).join(', ');
  const advice =
    kept!.summary.shard === null ? '; "shard" deals prompts to several jobs, "baseline-key" tells jobs apart' : '';
  return `${what} is there ${results.length} times (${places}), and the first of these that can be read counts${advice}`;
}

function missingShards(results: readonly Result[], count: number | null): Shard[] {
  if (count === null) return [];
  const present = new Set(results.map(indexOf));
  const listed = results[0]!.summary.listed;
  return Array.from({ length: Math.min(count, listed) }, (_, i) => ({ index: i + 1, count })).filter(
    ({ index }) => !present.has(index),
  );
}

function missingPhrase(label: string, missing: readonly Shard[]): string {
  return `${shardsPhrase(label, missing)} ${missing.length === 1 ? 'is' : 'are'} missing`;
}

function indexOf({ summary }: Result): number {
  return summary.shard?.index ?? 1;
}

/** A result for messages: its place, and its shard where it is one. */
export function placeOf({ place, summary }: Result): string {
  return summary.shard === null ? place : `${place} (shard ${shardName(summary.shard)})`;
}
