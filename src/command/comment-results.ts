import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeError, InputError } from '../errors.ts';
import { LARGEST_SUMMARY, readSummaryView, type SummaryView } from '../report/read-summary.ts';
import { RESULT_FILES } from '../report/write.ts';

/** Results to comment on. */
export interface FoundResults {
  /** `name` is a folder below the one that was named, as whoever made it called it; empty = that one itself. */
  readonly results: readonly { readonly name: string; readonly summary: SummaryView }[];
  /** How many there are more. */
  readonly omitted: number;
}

/**
 * Reads the results in a folder and in each of its folders, as artifacts are unpacked to; the first `most` of them.
 * @throws {InputError} when there are none, or one of them is none of ours
 */
export function readResults(from: string, most: number): FoundResults {
  const below = listFolder(from).map((name) => ({ name, path: join(from, name) }));
  const folders = [{ name: '', path: from }, ...below].filter(({ path }) => holdsSummary(path));
  if (folders.length === 0) {
    throw new InputError(`--from: there is no ${RESULT_FILES.summaryJson} in ${from}, nor in a folder of it`);
  }
  const results = folders.slice(0, most).map(({ name, path }) => ({ name, summary: readOne(path) }));
  return { results, omitted: folders.length - results.length };
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch (thrown) {
    throw new InputError(`--from: ${folder} cannot be read: ${describeError(thrown)}; name the folder of the results`);
  }
}

/** Links are not followed: an archive may hold one that leads anywhere. */
function holdsSummary(folder: string): boolean {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  return lstatSync(join(folder, RESULT_FILES.summaryJson), { throwIfNoEntry: false })?.isFile() === true;
}

function readOne(folder: string): SummaryView {
  const path = join(folder, RESULT_FILES.summaryJson);
  if (lstatSync(path).size > LARGEST_SUMMARY) {
    throw new InputError(
      `--from: ${path} is larger than ${LARGEST_SUMMARY / 1024 ** 2} MiB, so it is no summary of ours; take it out`,
    );
  }
  try {
    return readSummaryView(readFileSync(path, 'utf8'));
  } catch (thrown) {
    throw thrown instanceof InputError ? new InputError(`--from: ${path} is ${thrown.message}`) : thrown;
  }
}
