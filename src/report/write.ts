import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describeError, InputError } from '../errors.ts';
import type { RequestRecord } from '../model.ts';
import type { CsvRun } from './csv.ts';
import { csvHeader, csvRow } from './csv.ts';

/** The files that a run leaves in its output directory; older ones of these names make way for a new run's. */
export const RESULT_FILES = {
  requestsCsv: 'metrics_requests.csv',
  summaryJson: 'metrics_summary.json',
  reportHtml: 'report.html',
  junit: 'metrics_junit.xml',
  openmetrics: 'metrics_openmetrics.txt',
  'benchmark-json': 'metrics_benchmark.json',
  history: 'history.jsonl',
} as const;

/** The directory itself when it holds no results yet, else the first of `DIR-2`, `DIR-3`, … that holds none. */
export function freeOutputDir(dir: string): string {
  const base = ['', '.', '..'].includes(basename(dir)) ? resolve(dir) : dir.replace(/[\\/]+$/, '');
  let candidate = dir;
  for (let number = 2; holdsResults(candidate); number += 1) candidate = `${base}-${number}`;
  return candidate;
}

/** Makes the directory, and room in it for a run's files. Throws InputError when it cannot be written to. */
export function prepareOutputDir(dir: string): void {
  try {
    makeDir(resolve(dir));
    refuseForeignFiles(dir);
    for (const name of Object.values(RESULT_FILES)) rmSync(join(dir, name), { force: true });
    const probe = join(dir, `.llm-latency-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `output-dir: cannot write to ${dir}: ${describeError(error)}; name a directory that can be written to`,
    );
  }
}

/** Other tools write a report.html too: without results of ours beside it, it is not ours to replace. */
function refuseForeignFiles(dir: string): void {
  if (holdsResults(dir)) return;
  const foreign = Object.values(RESULT_FILES).find((name) => existsSync(join(dir, name)));
  if (foreign === undefined) return;
  throw new InputError(
    `output-dir: ${dir} holds a ${foreign} that is not of an earlier run and would be replaced; name another directory`,
  );
}

/** Makes a directory and its parents, one at a time: Node's recursive form never returns below /proc. */
function makeDir(dir: string): void {
  if (existsSync(dir)) return;
  makeDir(dirname(dir));
  mkdirSync(dir);
}

/** A metrics_requests.csv that is being written. */
export interface RequestsCsv {
  readonly path: string;
  /**
   * Returns when the row has been handed to the operating system, so that it outlives this process. Throws when it
   * cannot be written; the file then still ends with the last whole row.
   */
  append(record: RequestRecord): void;
  close(): void;
}

/** Starts a metrics_requests.csv in place of an older one. Throws when it cannot be written. */
export function openRequestsCsv(path: string, run: CsvRun): RequestsCsv {
  const file = naming(path, () => openSync(path, 'w'));
  let length = 0;
  function write(line: string): void {
    length += naming(path, () => writeWhole(file, Buffer.from(line), length));
  }
  write(csvHeader());
  return {
    path,
    append: (record) => write(csvRow(record, run)),
    close: () => closeSync(file),
  };
}

/** Writes a text file so that readers see the old content or all of the new, never a part. Throws when it cannot be written. */
export function writeText(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  naming(path, () => {
    try {
      writeFileSync(temporary, text);
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  });
}

/** Writes all bytes at a position, or none; returns how many. */
function writeWhole(file: number, bytes: Uint8Array, position: number): number {
  let written = 0;
  try {
    while (written < bytes.length) {
      written += writeSync(file, bytes, written, bytes.length - written, position + written);
    }
  } catch (error) {
    cutBack(file, position);
    throw error;
  }
  return written;
}

function cutBack(file: number, length: number): void {
  try {
    ftruncateSync(file, length);
  } catch {
    // Not every kind of file can be cut; why it could not be written says more.
  }
}

function holdsResults(dir: string): boolean {
  return existsSync(join(dir, RESULT_FILES.requestsCsv)) || existsSync(join(dir, RESULT_FILES.summaryJson));
}

/** Runs a file operation; what it throws names the file. */
function naming<T>(path: string, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    throw new Error(`cannot write ${path}: ${describeError(error)}`, { cause: error });
  }
}
