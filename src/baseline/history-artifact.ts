import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RESULT_FILES } from '../report/write.ts';
import { unpackFiles } from './history-archive.ts';
import { LARGEST_HISTORY, parseHistory, type PastRun } from './history-file.ts';
import { readStoredRun, type StoredRun } from './stored-run.ts';
import { LARGEST_SUMMARY, readSummaryFile, type StoredSummary } from './summary-file.ts';

/** An earlier run, read from its artifact. */
export interface PastArtifact {
  readonly summary: StoredSummary;
  /** The runs that it carries with it. */
  readonly history: readonly PastRun[];
  /** With its requests, where they were asked for. */
  readonly run: StoredRun | null;
}

/** About a million requests. */
const LARGEST_REQUESTS = 256 * 1024 * 1024;

/**
 * Unpacks an artifact into a folder that is made for it, and reads what is in there as data.
 * @throws {Error} that says what is wrong with it
 */
export async function readPastArtifact(
  archive: Buffer,
  { folder, withRequests }: { readonly folder: string; readonly withRequests: boolean },
): Promise<PastArtifact> {
  const files = await unpackFiles(
    archive,
    new Map([
      [RESULT_FILES.summaryJson, LARGEST_SUMMARY],
      [RESULT_FILES.history, LARGEST_HISTORY],
      ...(withRequests ? [[RESULT_FILES.requestsCsv, LARGEST_REQUESTS] as const] : []),
    ]),
  );
  if (!files.has(RESULT_FILES.summaryJson)) throw new Error(`it holds no ${RESULT_FILES.summaryJson}`);
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
  const path = join(folder, RESULT_FILES.summaryJson);
  const run = withRequests ? await readStoredRun(path) : null;
  const summary = run?.summary ?? (await readSummaryFile(path));
  return { summary, history: parseHistory(files.get(RESULT_FILES.history)?.toString() ?? ''), run };
}
