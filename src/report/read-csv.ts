import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { describeError, errorCode, InputError } from '../errors.ts';
import type { CsvColumn } from './csv-columns.ts';
import { CSV_COLUMNS } from './csv-columns.ts';
import type { CsvEntry, CsvTextRow } from './read-csv-row.ts';
import { readRecord } from './read-csv-row.ts';

/**
 * Reads a metrics_requests.csv as a stream. Columns may stand in any order and others beside them, so that a newer
 * file can be read; missing ones cannot. Throws InputError that names the file, the line (the one on which the row
 * begins, header = 1) and the column.
 */
export async function* readRequestsCsv(path: string): AsyncGenerator<CsvEntry> {
  let columns: readonly string[] | null = null;
  let line = 1;
  let index = 0;
  for await (const { cells, nextLine } of readRows(path)) {
    if (columns === null) {
      columns = checkHeader(cells, path);
    } else {
      index += 1;
      yield readRecord(toRow(cells, columns, `${path}, line ${line}`), index);
    }
    line = nextLine;
  }
  if (columns === null) throw new InputError(`${path} is empty; expected a metrics_requests.csv`);
}

interface RawRow {
  readonly cells: readonly string[];
  readonly nextLine: number;
}

async function* readRows(path: string): AsyncGenerator<RawRow> {
  const parser = parse({ bom: true, info: true, relax_column_count: true });
  const source = createReadStream(path).on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of source.pipe(parser)) {
      yield { cells: record as string[], nextLine: (info as { lines: number }).lines + 1 };
    }
  } catch (error) {
    if (errorCode(error) === null) throw error;
    throw new InputError(`${path} cannot be read as CSV: ${describeError(error)}`);
  } finally {
    source.destroy();
  }
}

function checkHeader(cells: readonly string[], path: string): readonly string[] {
  const missing = CSV_COLUMNS.filter((column) => !cells.includes(column));
  if (missing.length === 0) return cells;
  const names = missing.slice(0, 3).join(', ') + (missing.length > 3 ? ` and ${missing.length - 3} more` : '');
  throw new InputError(`${path}, line 1: column ${names} is missing; expected the header of a metrics_requests.csv`);
}

function toRow(cells: readonly string[], columns: readonly string[], place: string): CsvTextRow {
  if (cells.length !== columns.length) {
    const advice = 'a file that was cut off, or edited?';
    throw new InputError(`${place}: ${cells.length} values where the header has ${columns.length} columns; ${advice}`);
  }
  const texts = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  return { place, texts: texts as Record<CsvColumn, string> };
}
