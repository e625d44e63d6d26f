import { readdirSync, statSync, type Dirent } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describeError, errorCode } from '../errors.ts';
import { RESULT_FILES } from '../report/write.ts';

/** A folder to look for results in, by its path, or by what people know it by. */
export type ResultSource = string | { readonly path: string; readonly name: string };

/** A folder that a job left results in. */
export interface FoundResult {
  readonly dir: string;
  /** What messages call it. */
  readonly place: string;
  /** null = it is not there. */
  readonly summaryJson: string | null;
  readonly requestsCsv: string | null;
}

/** What was found, and where nothing could be. */
export interface FoundResults {
  /** Sorted by path, of every attempt of a job. */
  readonly found: readonly FoundResult[];
  /** Sources without results and folders that cannot be looked into, a sentence each without a full stop. */
  readonly problems: readonly string[];
  /** What was not looked into, a sentence each with its full stop. */
  readonly notes: readonly string[];
}

/** Folders in folders that are looked into: downloads lie one below another. */
const DEEPEST = 5;

/** Finds results in folders and below them; in place of a folder one of its files may be named. */
export function findResults(sources: readonly ResultSource[]): FoundResults {
  const found = new Map<string, FoundResult>();
  const problems: string[] = [];
  const notes: string[] = [];
  for (const source of sources) {
    const { path, name } = typeof source === 'string' ? { path: source, name: source } : source;
    const search = createSearch(typeof source === 'string' ? null : source, { problems, notes });
    const before = problems.length;
    const results = lookAt(path, name, search, problems);
    if (results.length === 0 && problems.length === before) {
      problems.push(`${name}: there are no results in it, no ${RESULT_FILES.summaryJson}`);
    }
    for (const result of results) found.set(resolve(result.dir), result);
  }
  return { found: [...found.values()].toSorted((a, b) => (a.dir < b.dir ? -1 : 1)), problems, notes };
}

/** `depth` is how many folders below are looked into; null = only this one is asked for. */
type Search = (dir: string, depth: number | null) => FoundResult[];

function lookAt(path: string, name: string, search: Search, problems: string[]): FoundResult[] {
  try {
    return statSync(path).isDirectory() ? search(path, DEEPEST) : search(dirname(path), null);
  } catch (error) {
    problems.push(`${name}: ${whyNotThere(path, error)}`);
    return [];
  }
}

function whyNotThere(path: string, error: unknown): string {
  if (errorCode(error) !== 'ENOENT') return describeError(error);
  if (!/[*?[{]/.test(path)) return 'there is no such folder';
  return 'there is no such folder, and patterns are not expanded; name the folder above, everything below it is found';
}

/** Looks into a folder and those below it. */
function createSearch(
  source: { readonly path: string; readonly name: string } | null,
  { problems, notes }: { readonly problems: string[]; readonly notes: string[] },
): Search {
  const placeOf = (dir: string): string => {
    if (source === null) return dir;
    const below = relative(source.path, dir).replaceAll('\\', '/');
    return below === '' ? source.name : `${source.name}, folder ${below}`;
  };
  const search: Search = (dir, depth) => {
    let entries: Dirent[];
    try {
      entries = readdirSync(dir, { withFileTypes: true });
    } catch (error) {
      problems.push(`${placeOf(dir)}: the folder cannot be looked into: ${describeError(error)}`);
      return [];
    }
    const file = (name: string): string | null =>
      entries.some((entry) => entry.isFile() && entry.name === name) ? join(dir, name) : null;
    const [summaryJson, requestsCsv] = [file(RESULT_FILES.summaryJson), file(RESULT_FILES.requestsCsv)];
    const isResult = summaryJson !== null || requestsCsv !== null;
    const own = isResult ? [{ dir, place: placeOf(dir), summaryJson, requestsCsv }] : [];
    if (depth === null) return own;
    for (const { name } of entries.filter((entry) => isNotableLink(dir, entry)))
      notes.push(`${placeOf(join(dir, name))} is left out: links are not followed.`);
    const below = entries.filter(isSearched);
    if (depth > 0) return [...own, ...below.flatMap((entry) => search(join(dir, entry.name), depth - 1))];
    for (const { name } of below)
      notes.push(`${placeOf(join(dir, name))} is left out: it lies more than ${DEEPEST} folders deep.`);
    return own;
  };
  return search;
}

/** A link to what would have been looked at. */
function isNotableLink(dir: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return false;
  if (entry.name === RESULT_FILES.summaryJson || entry.name === RESULT_FILES.requestsCsv) return true;
  return (
    statSync(join(dir, entry.name), { throwIfNoEntry: false })?.isDirectory() === true && !entry.name.startsWith('.')
  );
}

function isSearched(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}
