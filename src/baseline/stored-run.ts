import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode, InputError } from '../errors.ts';
import { createRecordTable, type RecordTable } from '../records.ts';
import { readRequestsCsv } from '../report/read-csv.ts';
import { RESULT_FILES } from '../report/write.ts';
import { readSummaryFile, type StoredSummary } from './summary-file.ts';

/** An earlier run, read from its files. */
export interface StoredRun {
  /** The file that was named. */
  readonly path: string;
  readonly summary: StoredSummary;
  /** Its requests; null = only its figures were kept. */
  readonly table: RecordTable | null;
  readonly notes: readonly string[];
}

const GIBIBYTE = 1024 ** 3;

/**
 * Reads an earlier run: from its summary, with its requests where they are in the folder too, or from its requests, with the
 * summary beside them, which says what was measured.
 * @throws {InputError} that names the file and what is wrong with it
 */
export async function readStoredRun(path: string): Promise<StoredRun> {
  return /\.csv$/i.test(path) ? fromRequests(path) : fromSummary(path);
}

async function fromSummary(path: string): Promise<StoredRun> {
  const summary = await readSummaryFile(path);
  const csv = besides(path, RESULT_FILES.requestsCsv);
  const less = 'so medians are compared, which finds less than request by request';
  if (!(await exists(csv))) {
    return { path, summary, table: null, notes: [`There is no ${basename(csv)} beside ${path}, ${less}.`] };
  }
  const table = await readRequests(csv, summary);
  if (table !== null) return { path, summary, table, notes: [] };
  return { path, summary, table, notes: [`The ${basename(csv)} beside ${path} is of another run, ${less}.`] };
}

async function fromRequests(path: string): Promise<StoredRun> {
  const json = besides(path, RESULT_FILES.summaryJson);
  if (!(await exists(path))) throw new InputError(`${path} does not exist, or is no file`);
  if (!(await exists(json))) {
    throw new InputError(
      `${path} has no ${basename(json)} beside it, which says what was measured; keep both together`,
    );
  }
  const summary = await readSummaryFile(json);
  const table = await readRequests(path, summary);
  if (table === null)
    throw new InputError(`${path} and ${json} are of different runs; keep the two of one run together`);
  return { path, summary, table, notes: [] };
}

/** The requests of a run, or null when they are of another one. */
async function readRequests(path: string, { requestsOf }: StoredSummary): Promise<RecordTable | null> {
  const { size } = await stat(path);
  if (size > GIBIBYTE) throw new InputError(`${path} is larger than 1 GiB; keep its ${RESULT_FILES.summaryJson} alone`);
  const table = createRecordTable('none');
  const runs = new Set(requestsOf);
  for await (const entry of readRequestsCsv(path)) {
    if (!runs.has(entry.runId)) return null;
    table.add(entry.record);
  }
  return table;
}

function besides(path: string, name: string): string {
  return join(dirname(path), name);
}

async function exists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT') return false;
    throw thrown;
  }
}
