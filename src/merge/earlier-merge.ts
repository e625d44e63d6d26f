import { existsSync, lstatSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { describeError, InputError } from '../errors.ts';
import { RESULT_FILES } from '../report/write.ts';

/** Name of the file that says what was merged and what came of it. */
export const MERGE_JSON = 'merge.json';

/** What an earlier merge says of itself; nothing else of its file is believed. */
const Earlier = v.object({
  merge_id: v.string(),
  groups: v.array(v.object({ run_id: v.string(), summary_json: v.nullable(v.string()) })),
});
const MergedSummary = v.object({ run_id: v.string(), config: v.object({ merged: v.looseObject({}) }) });

/** Whether a folder, the output directory or one in it, holds what an earlier merge into that directory made. */
export function isOfEarlierMerge(dir: string, folder: string): boolean {
  const name = folder === dir ? null : basename(folder);
  const run = runIdIn(folder);
  return earlierGroups(dir).some((group) => group.runId === run && (name === null || group.folder === name));
}

/**
 * Removes what an earlier merge of several configurations left: its page, and the folders of configurations, beside which those of
 * the next would pass for one comparison. Only folders directly in the output directory are looked at, and only ours are removed:
 * such as hold the result that the earlier merge names, and nothing else beside our files.
 * @throws {InputError} when that cannot be done
 */
export function removeEarlierMerge(dir: string): void {
  const earlier = join(dir, MERGE_JSON);
  if (!existsSync(earlier)) return;
  try {
    for (const { folder, runId } of earlierGroups(dir)) {
      const place = join(dir, folder ?? '');
      if (folder !== null && isFolder(place) && runIdIn(place) === runId) removeOurFolder(place);
    }
    for (const path of [earlier, join(dir, RESULT_FILES.reportHtml)]) rmSync(path, { force: true });
  } catch (error) {
    throw new InputError(
      `output-dir: what an earlier merge left in ${dir} cannot be removed: ${describeError(error)}; name another folder`,
    );
  }
}

/** A configuration of an earlier merge. */
interface EarlierGroup {
  /** Name of its folder, wherever the merge thought that it was; null = it is no name. */
  readonly folder: string | null;
  readonly runId: string;
}

function earlierGroups(dir: string): readonly EarlierGroup[] {
  const read = v.safeParse(Earlier, readJson(join(dir, MERGE_JSON)));
  if (!read.success) return [];
  return read.output.groups.map(({ run_id: runId, summary_json: path }) => {
    const folder = basename(dirname(path ?? ''));
    return { folder: ['', '.', '..'].includes(folder) ? null : folder, runId };
  });
}

/** The run whose merged result lies in a folder; null = none does. */
function runIdIn(folder: string): string | null {
  const read = v.safeParse(MergedSummary, readJson(join(folder, RESULT_FILES.summaryJson)));
  return read.success ? read.output.run_id : null;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Not a link to one. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function removeOurFolder(folder: string): void {
  const ours: readonly string[] = Object.values(RESULT_FILES);
  const names = readdirSync(folder);
  if (!names.every((name) => ours.includes(name))) return;
  for (const name of names) rmSync(join(folder, name));
  rmdirSync(folder);
}
