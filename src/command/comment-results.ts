import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeError, InputError } from '../errors.ts';
import { LARGEST_SUMMARY, readSummaryView, type SummaryView } from '../report/read-summary.ts';
import { RESULT_FILES } from '../report/write.ts';

/** Results that are commented on. */
export interface FoundResults {
  /** Folder below the one that was named, as whoever made it called it; empty = that one itself. */
  readonly name: string;
  readonly summary: SummaryView;
}

/** More from one workflow run would be noise. */
const MOST_RESULTS = 10;

/**
 * Reads the results in a folder and in each of its folders, as artifacts are unpacked to.
 * @throws {InputError} when there are none, or one of them is none of ours
 */
export function readResults(from: string): FoundResults[] {
  const below = listFolder(from).map((name) => ({ name, path: join(from, name) }));
  const found = [{ name: '', path: from }, ...below].filter(({ path }) => holdsSummary(path));
  if (found.length === 0) {
    throw new InputError(`--from: there is no ${RESULT_FILES.summaryJson} in ${from}, nor in a folder of it`);
  }
  return found.slice(0, MOST_RESULTS).map(({ name, path }) => ({ name, summary: readOne(path) }));
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
  const file = lstatSync(join(folder, RESULT_FILES.summaryJson), { throwIfNoEntry: false });
  return file?.isFile() === true && file.size <= LARGEST_SUMMARY;
}

function readOne(folder: string): SummaryView {
  const path = join(folder, RESULT_FILES.summaryJson);
  try {
    return readSummaryView(readFileSync(path, 'utf8'));
  } catch (thrown) {
    throw thrown instanceof InputError ? new InputError(`--from: ${path} is ${thrown.message}`) : thrown;
  }
}
