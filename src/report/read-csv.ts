import { setImmediate } from 'node:timers/promises';
import { describeError, errorCode, InputError } from '../errors.ts';
import { CSV_COLUMNS, type CsvColumn } from './csv-columns.ts';
import { CsvMistakeError, type ScannedRow } from './read-csv-scan-row.ts';
import { openCsvScanner } from './read-csv-scan.ts';
import { readRecord, type CsvEntry } from './read-csv-row.ts';

/** A metrics_requests.csv that is being read. */
export interface RequestsReader {
  readonly path: string;
  /** Of the header, in the order of the file. */
  readonly columns: readonly string[];
  /** Goes to the next request; false after the last one. */
  next(): boolean;
  /** Reads the file on where little of it is left in the row's bytes, which may move those that are there. */
  lookAhead(): void;
  /** Goes to the next request too, for who has read it from the row's bytes: `next` is where the one behind it starts. */
  skipTo(next: number): void;
  /** Number of the request in the file, from 1. */
  readonly index: number;
  /** The request as it stands in the file. */
  readonly row: ScannedRow;
  text(cell: number): string;
  /** The request, checked. */
  entry(): CsvEntry;
  close(): void;
}

/** Rows after which others get their turn. */
const ROWS_AT_ONCE = 1000;

/** As {@link openRequestsReader}, one request after another. The file is closed when the reading ends, however it does. */
export async function* readRequestsCsv(path: string): AsyncGenerator<CsvEntry> {
  const reader = openRequestsReader(path);
  try {
    while (reader.next()) {
      yield reader.entry();
      if (reader.index % ROWS_AT_ONCE === 0) await setImmediate();
    }
  } finally {
    reader.close();
  }
}

/**
 * Opens a metrics_requests.csv. Columns may stand in any order and others beside them, so that a newer file can be read;
 * missing ones cannot. Everything throws InputError that names the file, the line (the one on which the row begins, header
 * = 1) and the column.
 */
export function openRequestsReader(path: string): RequestsReader {
  const scanner = telling(path, () => openCsvScanner(path));
  try {
    return startReading(path, scanner);
  } catch (error) {
    scanner.close();
    throw error;
  }
}

function startReading(path: string, scanner: ReturnType<typeof openCsvScanner>): RequestsReader {
  const { row } = scanner;
  if (!telling(path, scanner.next, scanner.line))
    throw new InputError(`${path} is empty; expected a metrics_requests.csv`);
  const columns = Array.from({ length: row.count }, (_, cell) => scanner.text(cell));
  const cells = findCells(columns, path);
  const place = (): string => `${path}, line ${scanner.line()}`;
  const texts = { place, text: (column: CsvColumn) => scanner.text(cells[column]) };
  let index = 0;
  return {
    path,
    columns,
    row,
    get index() {
      return index;
    },
    next() {
      if (!telling(path, scanner.next, scanner.line)) return false;
      if (row.count !== columns.length) throw wrongCount(place(), row.count, columns.length);
      index += 1;
      return true;
    },
    lookAhead: () => telling(path, scanner.lookAhead),
    skipTo(next) {
      scanner.skipTo(next);
      index += 1;
    },
    text: scanner.text,
    entry: () => readRecord(texts, index),
    close: scanner.close,
  };
}

/** Runs one step of reading; what goes wrong becomes an InputError. */
function telling<T>(path: string, step: () => T, line: () => number = () => 1): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof CsvMistakeError) {
      throw new InputError(`${path}, line ${line()}: ${error.message}; a file that was cut off, or edited?`);
    }
    if (errorCode(error) === null) throw error;
    throw new InputError(`${path} cannot be read as CSV: ${describeError(error)}`);
  }
}

/** Where each column of ours is. */
function findCells(columns: readonly string[], path: string): Readonly<Record<CsvColumn, number>> {
  const missing = CSV_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    const names = missing.slice(0, 3).join(', ') + (missing.length > 3 ? ` and ${missing.length - 3} more` : '');
    const are = missing.length === 1 ? `column ${names} is` : `columns ${names} are`;
    throw new InputError(`${path}, line 1: ${are} missing; expected the header of a metrics_requests.csv`);
  }
  const entries = CSV_COLUMNS.map((column) => [column, columns.indexOf(column)]);
  return Object.fromEntries(entries) as Record<CsvColumn, number>;
}

function wrongCount(place: string, seen: number, expected: number): InputError {
  const advice = 'a file that was cut off, or edited?';
  const values = seen === 1 ? 'value' : 'values';
  return new InputError(`${place}: ${seen} ${values} where the header has ${expected} columns; ${advice}`);
}
