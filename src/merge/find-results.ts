import { readdirSync, statSync, type Dirent } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describeError, errorCode, InputError } from '../errors.ts';
import { RESULT_FILES } from '../report/write.ts';

/** A folder that a job left results in. */
export interface FoundResult {
  readonly dir: string;
  /** null = it is not there. */
  readonly summaryJson: string | null;
  readonly requestsCsv: string | null;
}

/** Folders in folders that are looked into: downloads lie one below another. */
const DEEPEST = 5;

/**
 * Finds results in folders and below them, sorted by path. Of a job that ran again only the last attempt counts: its folder is
 * named as the artifact is, `…-attempt-2`.
 * @throws {InputError} for a path that is not there, or holds no results
 */
export function findResults(paths: readonly string[]): readonly FoundResult[] {
  const found = new Map<string, FoundResult>();
  for (const path of paths) {
    const results = isFolder(path) ? search(path, DEEPEST) : search(dirname(path), 0);
    if (results.length === 0)
      throw new InputError(`${path}: there are no results in it, no ${RESULT_FILES.summaryJson}`);
    for (const result of results) found.set(resolve(result.dir), result);
  }
  return newestAttempts([...found.values()]).toSorted((a, b) => (a.dir < b.dir ? -1 : 1));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    const isMissing = errorCode(error) === 'ENOENT';
    throw new InputError(`${path}: ${isMissing ? 'there is no such folder' : describeError(error)}`);
  }
}

function search(dir: string, depth: number): FoundResult[] {
  const entries = readdirSync(dir, { withFileTypes: true });
  const file = (name: string): string | null =>
    entries.some((entry) => entry.isFile() && entry.name === name) ? join(dir, name) : null;
  const [summaryJson, requestsCsv] = [file(RESULT_FILES.summaryJson), file(RESULT_FILES.requestsCsv)];
  const own = summaryJson === null && requestsCsv === null ? [] : [{ dir, summaryJson, requestsCsv }];
  const below = depth === 0 ? [] : entries.filter(isSearched);
  return [...own, ...below.flatMap((entry) => search(join(dir, entry.name), depth - 1))];
}

function isSearched(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}

/** The name of an artifact, and the attempt that left it. */
export function splitAttempt(name: string): { readonly name: string; readonly attempt: number } {
  const match = /^(.+)-attempt-(\d{1,6})$/.exec(name);
  return match === null ? { name, attempt: 1 } : { name: match[1]!, attempt: Number(match[2]) };
}

/** Of names that differ in their attempt, the last one. */
export function newestOf<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const newest = new Map<string, { readonly item: Item; readonly attempt: number }>();
  for (const item of items) {
    const { name, attempt } = splitAttempt(nameOf(item));
    const before = newest.get(name);
    if (before === undefined || before.attempt < attempt) newest.set(name, { item, attempt });
  }
  return [...newest.values()].map(({ item }) => item);
}

function newestAttempts(results: readonly FoundResult[]): FoundResult[] {
  return newestOf(results, ({ dir }) => resolve(dir));
}
