import { closeSync, openSync, writeSync } from 'node:fs';
import { describeError } from '../errors.ts';
import { CSV_COLUMNS } from '../report/csv-columns.ts';
import { csvHeader } from '../report/csv.ts';
import type { ReadRow } from '../report/read-csv-rows.ts';
import { PLAIN } from '../report/read-csv-scan-row.ts';
import type { RequestsReader } from '../report/read-csv.ts';
import type { ShardRows } from './shard-rows.ts';

/** Bytes that are collected before they are written. */
const CAPACITY = 1024 * 1024;
const [CR, LF] = [0x0d, 0x0a];
const COMMA = Buffer.from(',');
const QUOTE = Buffer.from('"');

/** A metrics_requests.csv that is put together from others. */
export interface RowsFile {
  /** Adds the row that a job's rows stand at, byte for byte. Throws when it cannot be written. */
  append(rows: ShardRows): void;
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
  const orders = new WeakMap<RequestsReader, Int32Array>();
  let used = 0;

  function write(bytes: Buffer, start = 0, end = bytes.length): void {
    if (used + end - start > CAPACITY) flush();
    if (end - start > CAPACITY) return naming(() => writeAll(file, bytes.subarray(start, end)));
    used += bytes.copy(buffer, used, start, end);
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
  function append({ reader, row }: ShardRows): void {
    const order = orders.get(reader) ?? remember(reader);
    if (order.length === 0) write(reader.row.bytes, row.start, row.end);
    else writeInOrder(reader, row, order);
    writeLineEnd();
  }
  function remember(reader: RequestsReader): Int32Array {
    const order = cellOrder(reader.columns);
    orders.set(reader, order);
    return order;
  }
  function writeInOrder(reader: RequestsReader, { start }: ReadRow, order: Int32Array): void {
    reader.again(start);
    const { bytes, starts, ends, quoting } = reader.row;
    for (const [i, cell] of order.entries()) {
      const quote = quoting[cell] === PLAIN ? null : QUOTE;
      if (i > 0) write(COMMA);
      if (quote !== null) write(quote);
      write(bytes, starts[cell], ends[cell]);
      if (quote !== null) write(quote);
    }
  }

  write(Buffer.from(csvHeader()));
  return {
    append,
    close() {
      flush();
      closeSync(file);
    },
  };
}

/** Where a file has our columns; empty when they stand in our order and no others beside them. */
function cellOrder(columns: readonly string[]): Int32Array {
  const isOurs = columns.length === CSV_COLUMNS.length && CSV_COLUMNS.every((column, i) => columns[i] === column);
  return isOurs ? new Int32Array(0) : Int32Array.from(CSV_COLUMNS, (column) => columns.indexOf(column));
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
