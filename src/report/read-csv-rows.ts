import type { RequestRecord } from '../model.ts';
import type { RowIntake } from '../records.ts';
import { emptyCells, fillCells, NUMBERS, UNKNOWN, type NumberField, type RowCells } from '../records/cells.ts';
import type { CsvColumn } from './csv-columns.ts';
import { createTimeReader, NOTHING, readDecimal, readSmall, readWhole, UNSURE } from './read-csv-cells.ts';
import { createLabelMemory } from './read-csv-labels.ts';
import { ESCAPED } from './read-csv-scan-row.ts';
import type { CsvEntry } from './read-csv-row.ts';
import type { RequestsReader } from './read-csv.ts';

/** What many rows of a file say alike, checked once. */
export interface CsvLabel extends Pick<CsvEntry, 'runId' | 'mode'> {
  readonly phase: RequestRecord['phase'];
  readonly arm: RequestRecord['arm'];
  readonly shard: string | null;
  readonly outcome: RequestRecord['outcome'];
  /** As {@link RowIntake.label} numbers it. */
  readonly number: number;
}

/** A request that was read, and where its bytes are. */
export interface ReadRow {
  /** For {@link RowIntake.push}, but for the prompt's number; the index is the one in the file. */
  readonly cells: RowCells;
  label: CsvLabel;
  /** In the reader's bytes; a line end comes behind. */
  start: number;
  end: number;
  /** Of the prompt's id; -1 where it does not stand there as it is. */
  idStart: number;
  idEnd: number;
}

/** Reads requests for a table, in a microsecond or so each. */
export interface RowsReader {
  /**
   * Goes to the next request; false after the last one. Throws InputError as the strict reader does, maybe some rows before the
   * one that it is about.
   */
  next(): boolean;
  /** The request; its fields change with later ones. */
  readonly row: ReadRow;
  /** Numbers the request's prompt in its cells. Prompts are numbered in the order in which this is called. */
  numberPrompt(): void;
}

/**
 * Rows that are read in one go. Where the rows of many files are dealt in turns, most of the time would else pass with waiting for
 * memory: each row lies elsewhere than the one before.
 */
const BATCH = 16;

const DECIMALS: readonly (readonly [NumberField, CsvColumn])[] = [
  ['connectSeconds', 'connect_seconds'],
  ['ttfbSeconds', 'ttfb_seconds'],
  ['ttftSeconds', 'ttft_seconds'],
  ['ttfoSeconds', 'ttfo_seconds'],
  ['streamEndSeconds', 'stream_end_seconds'],
  ['maxGapSeconds', 'max_gap_seconds'],
  ['serverSeconds', 'server_seconds'],
];
const WHOLES: readonly (readonly [NumberField, CsvColumn])[] = [
  ['inputTokens', 'input_tokens'],
  ['outputTokens', 'output_tokens'],
  ['reasoningTokens', 'reasoning_tokens'],
  ['cachedTokens', 'cached_tokens'],
];

/**
 * Reads rows straight from the bytes where they are plainly what we write ourselves, and leaves every other row to the strict
 * reader: both give the same, or the same refusal.
 */
export function createRowsReader(reader: RequestsReader, intake: RowIntake): RowsReader {
  const labels = createLabelMemory(reader);
  const readQuickly = createQuickReader(reader);
  const readPrompt = createPromptReader(reader, intake);
  const id = reader.columns.indexOf('prompt_id' satisfies CsvColumn);
  const batch = Array.from({ length: BATCH }, emptyRow);
  let filled = 0;
  let at = 0;
  return {
    get row() {
      return batch[at]!;
    },
    next() {
      at += 1;
      if (at < filled) return true;
      at = 0;
      filled = 0;
      while (filled < BATCH && (filled === 0 ? reader.next() : reader.nextInBuffer())) {
        read(batch[filled]!);
        filled += 1;
      }
      return filled > 0;
    },
    numberPrompt() {
      const row = batch[at]!;
      row.cells.prompt = readPrompt(row);
    },
  };

  function read(row: ReadRow): void {
    const { start, end, starts, ends, quoting } = reader.row;
    const label = labels.find();
    row.label = label !== null && readQuickly(row.cells, label) ? label : readStrictly(row.cells);
    row.cells.label = row.label.number;
    row.cells.index = reader.index;
    row.start = start;
    row.end = end;
    row.idStart = quoting[id] === ESCAPED ? UNKNOWN : starts[id]!;
    row.idEnd = ends[id]!;
  }
  function readStrictly(cells: RowCells): CsvLabel {
    const { runId, mode, record } = reader.entry();
    fillCells(cells, record);
    const { phase, arm, shard, outcome } = record;
    const made: CsvLabel = { runId, mode, phase, arm, shard, outcome, number: intake.label(record) };
    labels.remember(made);
    return made;
  }
}

const NO_LABEL: CsvLabel = {
  runId: '',
  mode: 'real',
  phase: 'measured',
  arm: 'candidate',
  shard: null,
  outcome: 'ok',
  number: UNKNOWN,
};

function emptyRow(): ReadRow {
  return { cells: emptyCells(), label: NO_LABEL, start: 0, end: 0, idStart: UNKNOWN, idEnd: UNKNOWN };
}

/** Fills the cells' figures from the current row; false = the strict reader has to. */
function createQuickReader({ row, columns }: RequestsReader): (cells: RowCells, label: CsvLabel) => boolean {
  const place = (column: CsvColumn): number => columns.indexOf(column);
  const decimals = DECIMALS.map(([field, column]) => ({ to: NUMBERS.indexOf(field), from: place(column) }));
  const wholes = WHOLES.map(([field, column]) => ({ to: NUMBERS.indexOf(field), from: place(column) }));
  const latency = { to: NUMBERS.indexOf('latencySeconds'), from: place('latency_seconds') };
  const waited = { to: NUMBERS.indexOf('waitedSeconds'), from: place('waited_seconds') };
  const [startedAt, timestamp] = [NUMBERS.indexOf('startedAt'), place('timestamp_utc')];
  const [round, chunks] = [place('round'), place('chunks')];
  const readTime = createTimeReader();
  /** Of the two, the one that the outcome has must be known, and the other one does not count. */
  function readOutcome(numbers: Float64Array, { outcome }: CsvLabel): boolean {
    const [known, other] = outcome === 'ok' ? [latency, waited] : [waited, latency];
    numbers[other.to] = Number.NaN;
    if (!readDecimal(row, known.from, numbers, known.to)) return false;
    return outcome === 'failed' || numbers[known.to]! >= 0;
  }
  return (cells, label) => {
    const { numbers } = cells;
    // By place: each step of an iterator would be an object.
    for (let i = 0; i < decimals.length; i += 1)
      if (!readDecimal(row, decimals[i]!.from, numbers, decimals[i]!.to)) return false;
    for (let i = 0; i < wholes.length; i += 1)
      if (!readWhole(row, wholes[i]!.from, numbers, wholes[i]!.to)) return false;
    if (!readOutcome(numbers, label) || !readTime(row, timestamp, numbers, startedAt)) return false;
    const [rounds, events] = [readSmall(row, round), readSmall(row, chunks)];
    if (rounds === UNSURE || rounds === NOTHING || events === UNSURE) return false;
    cells.round = rounds;
    cells.chunks = events === NOTHING ? UNKNOWN : events;
    return true;
  };
}

/** Reads the number of a row's prompt. Rows walk through prompts in one order again and again, which makes the next one easy to guess. */
function createPromptReader(reader: RequestsReader, intake: RowIntake): (row: ReadRow) => number {
  const [id, prompt] = [reader.columns.indexOf('prompt_id'), reader.columns.indexOf('prompt')];
  let last = 0;
  let stride = 1;
  function numberAnew(start: number): number {
    reader.again(start);
    return intake.prompt(reader.text(id), reader.text(prompt));
  }
  return ({ start, idStart, idEnd }) => {
    const known = idStart === UNKNOWN ? UNKNOWN : intake.knownPrompt(last + stride, reader.row.bytes, idStart, idEnd);
    const number = known === UNKNOWN ? numberAnew(start) : known;
    if (number > last) stride = number - last;
    last = number;
    return number;
  };
}
