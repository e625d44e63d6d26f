import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJudgedSummary, type JudgedSummary } from '../baseline/judged-summary.ts';
import { describeError, InputError } from '../errors.ts';
import type { Mode } from '../model.ts';
import { createRecordTable, type RecordTable } from '../records.ts';
import { rowsWhere } from '../records/by-label.ts';
import { readRequestsCsv } from '../report/read-csv.ts';
import { RESULT_FILES } from '../report/write.ts';
import { isMeasured } from '../samples.ts';
import { formatCount } from '../units.ts';

/** A finished run, read from its files. */
export interface JudgedRun {
  readonly file: string;
  readonly mode: Mode;
  readonly table: RecordTable;
  /** null = there is none beside the requests. */
  readonly summary: JudgedSummary | null;
}

/**
 * Reads a metrics_requests.csv, and the metrics_summary.json beside it where there is one.
 * @throws {InputError} that names the file and what is wrong with it
 */
export async function readJudgedRun(file: string): Promise<JudgedRun> {
  if (!isFile(file)) throw new InputError(`${file} does not exist, or is no file; name a metrics_requests.csv`);
  const json = join(dirname(file), RESULT_FILES.summaryJson);
  const summary = isFile(json) ? await readJudgedSummary(json) : null;
  const { table, runs, mode } = await readRequests(file);
  if (summary === null && runs.size > 1) {
    throw new InputError(
      `${file} holds the requests of several runs; judge one at a time, or keep the ${RESULT_FILES.summaryJson} of their merge beside it`,
    );
  }
  if (summary !== null && [...runs].some((run) => !summary.requestsOf.includes(run))) {
    throw new InputError(`${file} and ${json} are of different runs; keep the two of one run together`);
  }
  const attempted = rowsWhere(table, (label) => isMeasured(label)).length;
  if (summary !== null && attempted !== (summary.attempted ?? attempted)) {
    throw new InputError(
      `${file} holds ${formatCount(attempted)}, and the summary beside it says ${formatCount(summary.attempted ?? 0)}; was it cut off?`,
    );
  }
  return { file, mode, table, summary };
}

async function readRequests(file: string) {
  const table = createRecordTable('none');
  const runs = new Set<string>();
  let mode: Mode | null = null;
  for await (const entry of readRequestsCsv(file)) {
    mode ??= entry.mode;
    runs.add(entry.runId);
    table.add(entry.record);
  }
  if (mode === null) throw new InputError(`${file} holds no requests, so there is nothing to judge`);
  return { table, runs, mode };
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (thrown) {
    throw new InputError(`${path} cannot be read: ${describeError(thrown)}`);
  }
}
