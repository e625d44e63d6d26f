import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { InputError } from '../../errors.ts';
import { didYouMean } from '../../nearest.ts';
import { quote } from '../wording.ts';
import { ENTRY_FIELDS, type Entry } from './entry.ts';
import { readLines } from './lines.ts';
import { parseJson } from './text-entries.ts';

/** What csv-parse hands out with `info`. */
interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly empty_lines: number };
}

/** A row and the line that it begins on. */
interface Row {
  readonly cells: readonly string[];
  readonly where: string;
}

const CSV_OPTIONS = {
  info: true,
  skip_empty_lines: true,
  relax_column_count: true,
  record_delimiter: ['\r\n', '\n'],
  max_record_size: 64 * 1024 * 1024,
};

/** Prompts of a CSV file (RFC 4180, commas) whose first row names the columns; an empty cell counts as not given. */
export async function* csvEntries(path: string): AsyncGenerator<Entry> {
  let columns: readonly string[] | null = null;
  for await (const row of readRows(path)) {
    if (columns === null) columns = checkColumns(row);
    else yield { where: row.where, content: toContent(row, columns) };
  }
}

/** csv-parse counts a line end inside quotes twice when it is CR LF, so the lines are counted here. */
async function* readRows(path: string): AsyncGenerator<Row> {
  const source = Readable.from(physicalLines(path));
  const parser = parse(CSV_OPTIONS);
  source.on('error', (error) => parser.destroy(error));
  let line = 1;
  let emptyLines = 0;
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<ParsedRow>) {
      line += info.empty_lines - emptyLines;
      emptyLines = info.empty_lines;
      yield { cells: record, where: `${path}, line ${line}` };
      line += 1 + record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    }
  } catch (thrown) {
    throw thrown instanceof CsvError ? new InputError(`${path}: ${explain(thrown)}`) : thrown;
  } finally {
    source.destroy();
  }
}

async function* physicalLines(path: string): AsyncGenerator<string> {
  for await (const { text } of readLines(path)) yield `${text}\n`;
}

function explain({ code, message, lines }: CsvError): string {
  const where = typeof lines === 'number' ? ` (near line ${lines})` : '';
  if (code === 'CSV_QUOTE_NOT_CLOSED') return `a quote is opened and never closed${where}`;
  if (code === 'CSV_INVALID_CLOSING_QUOTE')
    return `text follows a closing quote${where}; write a quote inside quotes twice`;
  if (code === 'INVALID_OPENING_QUOTE')
    return `a quote stands inside a cell without quotes${where}; put the whole cell in quotes`;
  return `not valid CSV: ${message}`;
}

function checkColumns({ cells, where }: Row): readonly string[] {
  const columns = cells.map((cell) => cell.trim());
  for (const [index, column] of columns.entries()) {
    if (!ENTRY_FIELDS.includes(column)) throw new InputError(`${where}: ${unknownColumn(column)}`);
    if (columns.indexOf(column) !== index) throw new InputError(`${where}: column ${quote(column)} is there twice`);
  }
  if (!columns.includes('prompt') && !columns.includes('messages')) {
    throw new InputError(`${where}: there is no column "prompt"; the first row names the columns`);
  }
  return columns;
}

function unknownColumn(column: string): string {
  const hint = /[;\t]/.test(column) ? ' Separate columns by commas.' : didYouMean(column, ENTRY_FIELDS);
  return `unknown column ${quote(column)}; the first row names the columns, allowed are ${ENTRY_FIELDS.join(', ')}.${hint}`;
}

function toContent({ cells, where }: Row, columns: readonly string[]): Record<string, unknown> {
  if (cells.length !== columns.length) {
    throw new InputError(
      `${where}: has ${cells.length} cells for ${columns.length} columns; put cells with commas or line ends in quotes`,
    );
  }
  const filled = columns
    .map((column, index) => [column, cells[index] ?? ''] as const)
    .filter(([, cell]) => cell !== '');
  return Object.fromEntries(filled.map(([column, cell]) => [column, toValue(column, cell, where)]));
}

function toValue(column: string, cell: string, where: string): unknown {
  if (column === 'messages') return parseJson(cell, `${where}, column messages`);
  return column === 'max-output-tokens' && /^\d+$/.test(cell.trim()) ? Number(cell) : cell;
}
