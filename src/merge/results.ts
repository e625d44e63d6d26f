import { describeError, InputError } from '../errors.ts';
import { RESULT_FILES } from '../report/write.ts';
import type { FoundResult } from './find-results.ts';
import { readShardSummary, type ShardSummary } from './shard-summary.ts';

/** What one job measured. */
export interface Result {
  readonly dir: string;
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

/** Reads the summaries of found results. What cannot be read is named and left out; results of a merge are no job's. */
export async function readResults(found: readonly FoundResult[]): Promise<ReadResults> {
  const results: Result[] = [];
  const damaged: string[] = [];
  const notes: string[] = [];
  for (const one of found) {
    try {
      const result = await readResult(one);
      if (result.summary.isMerged) notes.push(`${one.dir} is left out: it was merged already.`);
      else results.push(result);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      damaged.push(describeError(error));
    }
  }
  return { results, damaged, notes };
}

async function readResult({ dir, summaryJson, requestsCsv }: FoundResult): Promise<Result> {
  if (summaryJson === null) {
    throw new InputError(`${dir} has no ${RESULT_FILES.summaryJson}; was the job killed before it could write one?`);
  }
  const summary = await readShardSummary(summaryJson);
  if (requestsCsv === null) {
    throw new InputError(`${dir} has no ${RESULT_FILES.requestsCsv}; a merge needs every request, not figures alone`);
  }
  return { dir, requestsCsv, summary };
}
