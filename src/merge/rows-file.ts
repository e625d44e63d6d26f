import { closeSync, openSync, writeSync } from 'node:fs';
import { describeError } from '../errors.ts';
import { CSV_COLUMNS } from '../report/csv-columns.ts';
import { csvHeader } from '../report/csv.ts';
import { PLAIN } from '../report/read-csv-scan-row.ts';
import { openRequestsReader, type RequestsReader } from '../report/read-csv.ts';
import { openRowSource } from './row-source.ts';
import type { ShardRows } from './shard-rows.ts';

/** Bytes that are collected before they are written. */
const CAPACITY = 1024 * 1024;
const [CR, LF] = [0x0d, 0x0a];
const COMMA = Buffer.from(',');
const QUOTE = Buffer.from('"');

/** A metrics_requests.csv that is put together from others. */
export interface RowsFile {
  /** Adds the next row of a job, byte for byte; `length` is how many bytes it has in the job's file. Throws when it cannot be read again or written. */
  append(rows: ShardRows, length: number): void;
  close(): void;
}

type Write = (bytes: Buffer, start?: number, end?: number) => void;

/** Writes the next row of a job. */
interface RowCopier {
  copy(length: number): void;
  close(): void;
}

/** Starts a file in place of an older one. Throws when it cannot be written. */
export function createRowsFile(path: string): RowsFile {
  const naming = <T>(step: () => T): T => {
    try {
      return step();
    } catch (error) {
      throw new Error(`cannot write ${path}: ${describeError(error)}`, { cause: error });
    }
  };
  const file = naming(() => openSync(path, 'w'));
  const buffer = Buffer.allocUnsafeSlow(CAPACITY);
  /** By the job's number. */
  const copiers: RowCopier[] = [];
  let used = 0;

  function write(bytes: Buffer, start = 0, end = bytes.length): void {
    if (used + end - start > CAPACITY) flush();
    if (end - start > CAPACITY) naming(() => writeAll(file, bytes.subarray(start, end)));
    else used += bytes.copy(buffer, used, start, end);
  }
  /** A call for two bytes would cost as much as one for the row before them. */
  function writeLineEnd(): void {
    if (used + 2 > CAPACITY) flush();
    buffer[used] = CR;
    buffer[used + 1] = LF;
    used += 2;
  }
  function flush(): void {
    naming(() => writeAll(file, buffer.subarray(0, used)));
    used = 0;
  }
  function openCopier(rows: ShardRows): RowCopier {
    const copier = isInOurOrder(rows.columns) ? copyRows(rows, write) : reorderRows(rows, write);
    copiers[rows.number] = copier;
    return copier;
  }

  write(Buffer.from(csvHeader()));
  return {
    append(rows, length) {
      (copiers[rows.number] ?? openCopier(rows)).copy(length);
      writeLineEnd();
    },
    close() {
      for (const copier of copiers) copier?.close();
      try {
        flush();
      } finally {
        closeSync(file);
      }
    },
  };
}

/** Whether columns are ours, in our order and without others beside them. */
function isInOurOrder(columns: readonly string[]): boolean {
  return columns.length === CSV_COLUMNS.length && CSV_COLUMNS.every((column, i) => columns[i] === column);
}

function copyRows({ requestsCsv, offset }: ShardRows, write: Write): RowCopier {
  const source = openRowSource(requestsCsv, offset);
  return {
    copy(length) {
      source.next(length);
      write(source.bytes, source.start, source.end);
    },
    close: source.close,
  };
}

function reorderRows({ requestsCsv }: ShardRows, write: Write): RowCopier {
  const reader = openRequestsReader(requestsCsv);
  const order = CSV_COLUMNS.map((column) => reader.columns.indexOf(column));
  return {
    copy() {
      if (!reader.next()) throw new Error(`${requestsCsv} has changed while it was read`);
      writeInOrder(reader, order, write);
    },
    close: reader.close,
  };
}

function writeInOrder({ row }: RequestsReader, order: readonly number[], write: Write): void {
  const { bytes, starts, ends, quoting } = row;
  for (const [i, cell] of order.entries()) {
    const quote = quoting[cell] === PLAIN ? null : QUOTE;
    if (i > 0) write(COMMA);
    if (quote !== null) write(quote);
    write(bytes, starts[cell], ends[cell]);
    if (quote !== null) write(quote);
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
