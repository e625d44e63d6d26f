import { join, resolve } from 'node:path';
import { shardName } from '../config/shard.ts';
import { describeError, InputError } from '../errors.ts';
import { RESULT_FILES } from '../report/write.ts';
import { superseded } from './attempts.ts';
import type { FoundResult, FoundResults } from './find-results.ts';
import { readShardSummary, type ShardSummary } from './shard-summary.ts';

/** What one job measured. */
export interface Result {
  readonly dir: string;
  /** What messages call it. */
  readonly place: string;
  readonly requestsCsv: string;
  readonly summary: ShardSummary;
}

/** Results that could be read, and what stood in the way of others. */
export interface ReadResults {
  readonly results: readonly Result[];
  /** Folders whose results cannot be used, a sentence each without a full stop. */
  readonly damaged: readonly string[];
  /** What a reader should know, a sentence each with its full stop. */
  readonly notes: readonly string[];
}

/** A folder that was looked at: with a result, or why there is none. */
interface Attempt {
  readonly found: FoundResult;
  readonly result: Result | null;
  readonly damage: string | null;
}

/**
 * Reads the summaries of found results. What cannot be read is named and left out; results of a merge are no job's. Of a job that
 * ran again the last attempt counts: its artifact, and so a folder, is named `…-attempt-2`.
 */
export async function readResults({ found }: Pick<FoundResults, 'found'>): Promise<ReadResults> {
  const all: Attempt[] = [];
  for (const one of found) all.push(await readAttempt(one));
  const isMerged = ({ result }: Attempt): boolean => result?.summary.isMerged === true;
  const attempts = all.filter((attempt) => !isMerged(attempt));
  const older = superseded(attempts, ({ found: { dir }, result }) => ({
    path: resolve(dir),
    measured: result && measuredBy(result),
  }));
  const counting = attempts.filter((attempt) => !older.has(attempt));
  return {
    results: counting.flatMap(({ result }) => result ?? []),
    damaged: counting.flatMap(({ damage }) => damage ?? []),
    notes: [
      ...all.filter(isMerged).map(({ found: { place } }) => `${place} is left out: it was merged already.`),
      ...[...older]
        .filter(({ damage }) => damage !== null)
        .map(({ found: { place } }) => `${place} is left out: it cannot be used, and a later attempt of it is there.`),
    ],
  };
}

/** Configuration and shard. */
function measuredBy({ summary }: Result): string {
  return `${summary.fingerprint.hash} ${summary.shard === null ? '' : shardName(summary.shard)}`;
}

async function readAttempt(found: FoundResult): Promise<Attempt> {
  try {
    return { found, result: await readResult(found), damage: null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { found, result: null, damage: toldOf(found, describeError(error)) };
  }
}

/** Where a folder has a name, its path says nothing to people. */
function toldOf({ dir, place }: FoundResult, message: string): string {
  return place === dir ? message : message.replaceAll(join(dir, '/'), `${place}: `);
}

async function readResult({ dir, place, summaryJson, requestsCsv }: FoundResult): Promise<Result> {
  if (summaryJson === null) {
    throw new InputError(`${place} has no ${RESULT_FILES.summaryJson}; was the job killed before it could write one?`);
  }
  const summary = await readShardSummary(summaryJson);
  if (requestsCsv === null) {
    throw new InputError(`${place} has no ${RESULT_FILES.requestsCsv}; a merge needs every request, not figures alone`);
  }
  return { dir, place, requestsCsv, summary };
}
