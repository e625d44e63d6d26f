import { readdirSync, realpathSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from '../errors.ts';
import { RESULT_FILES } from '../report/write.ts';
import { isOfEarlierMerge } from './earlier-merge.ts';
import type { FoundResult } from './find-results.ts';

/** Characters of a folder's name. */
const LONGEST_NAME = 60;

/**
 * Folders of some configurations, by their labels: one configuration's files lie in the output directory itself, those of several in
 * folders of their own, which are named after them.
 */
export function groupFolders(dir: string, labels: readonly string[]): readonly string[] {
  if (labels.length === 1) return [dir];
  const names = new Set<string>();
  for (const label of labels) names.add(freeName(folderName(label), names));
  return [...names].map((name) => join(dir, name));
}

/** The name itself, or the first of `NAME-2`, `NAME-3`, … that is not taken. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  return free;
}

/** Lower case, so that names that differ on one system differ on each. */
function folderName(label: string): string {
  const slug = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'configuration' : cutBetweenWords(slug);
}

function cutBetweenWords(slug: string): string {
  if (slug.length <= LONGEST_NAME) return slug;
  const end = slug.lastIndexOf('-', LONGEST_NAME);
  return slug.slice(0, end > 0 ? end : LONGEST_NAME);
}

/**
 * Refuses to write where results lie that were found, usable or not: the rows of a job exist once. What an earlier merge into the
 * same output directory left is replaced.
 * @throws {InputError}
 */
export function refuseOverwriting(dir: string, folders: readonly string[], found: readonly FoundResult[]): void {
  const outputs = new Map([dir, ...folders].map((folder) => [realPath(folder), folder]));
  for (const { dir: own } of found) {
    const folder = outputs.get(realPath(own));
    if (folder === undefined || isOfEarlierMerge(dir, folder)) continue;
    const place = folder === dir ? dir : `${dir} would get a folder ${basename(folder)}, which`;
    throw new InputError(
      `output-dir: ${place} holds results that were to be merged and would be overwritten; name another folder, outside of them`,
    );
  }
}

/** Takes back the folder of a configuration of which nothing could be read; the output directory itself stays. */
export function discardFolder(dir: string, folder: string): void {
  rmSync(join(folder, RESULT_FILES.requestsCsv), { force: true });
  if (folder !== dir && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Where a folder is, links followed; of one that is not there yet, where it would be. */
function realPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync.native(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(realPath(parent), basename(absolute));
  }
}
