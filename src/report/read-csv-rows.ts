import type { RequestRecord } from '../model.ts';
import type { RowIntake } from '../records.ts';
import { emptyCells, NUMBERS, UNKNOWN, type NumberField, type RowCells } from '../records/store.ts';
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

/** Reads requests into a table, in a microsecond or so each. */
export interface RowsReader {
  /** Goes to the next request; false after the last one. Throws InputError as the strict reader does. */
  next(): boolean;
  /** The request, for {@link RowIntake.push}; the index is the one in the file. */
  readonly cells: RowCells;
  readonly label: CsvLabel;
}

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
  const cells = emptyCells();
  const labels = createLabelMemory(reader);
  const readQuickly = createQuickReader(reader, intake, cells);
  let label: CsvLabel | null = null;
  return {
    cells,
    get label() {
      return label!;
    },
    next() {
      if (!reader.next()) return false;
      label = labels.find();
      if (label === null || !readQuickly(label)) label = readStrictly();
      cells.index = reader.index;
      return true;
    },
  };

  function readStrictly(): CsvLabel {
    const { runId, mode, record } = reader.entry();
    intake.fill(cells, record);
    const { phase, arm, shard, outcome } = record;
    const made: CsvLabel = { runId, mode, phase, arm, shard, outcome, number: cells.label };
    labels.remember(made);
    return made;
  }
}

/** Fills the cells from the current row; false = the strict reader has to. */
function createQuickReader(reader: RequestsReader, intake: RowIntake, cells: RowCells): (label: CsvLabel) => boolean {
  const { row, columns } = reader;
  const place = (column: CsvColumn): number => columns.indexOf(column);
  const decimals = DECIMALS.map(([field, column]) => ({ to: NUMBERS.indexOf(field), from: place(column) }));
  const wholes = WHOLES.map(([field, column]) => ({ to: NUMBERS.indexOf(field), from: place(column) }));
  const latency = { to: NUMBERS.indexOf('latencySeconds'), from: place('latency_seconds') };
  const waited = { to: NUMBERS.indexOf('waitedSeconds'), from: place('waited_seconds') };
  const [startedAt, timestamp] = [NUMBERS.indexOf('startedAt'), place('timestamp_utc')];
  const [round, chunks] = [place('round'), place('chunks')];
  const readTime = createTimeReader();
  const readPrompt = createPromptReader(reader, intake);
  const { numbers } = cells;
  /** Of the two, the one that the outcome has must be known, and the other one does not count. */
  function readOutcome({ outcome }: CsvLabel): boolean {
    const [known, other] = outcome === 'ok' ? [latency, waited] : [waited, latency];
    numbers[other.to] = Number.NaN;
    if (!readDecimal(row, known.from, numbers, known.to)) return false;
    return outcome === 'failed' || numbers[known.to]! >= 0;
  }
  return (label) => {
    for (const { to, from } of decimals) if (!readDecimal(row, from, numbers, to)) return false;
    for (const { to, from } of wholes) if (!readWhole(row, from, numbers, to)) return false;
    if (!readOutcome(label) || !readTime(row, timestamp, numbers, startedAt)) return false;
    const [rounds, events] = [readSmall(row, round), readSmall(row, chunks)];
    if (rounds === UNSURE || rounds === NOTHING || events === UNSURE) return false;
    cells.round = rounds;
    cells.chunks = events === NOTHING ? UNKNOWN : events;
    cells.prompt = readPrompt();
    cells.label = label.number;
    return true;
  };
}

/** Reads the number of the row's prompt. Rows walk through prompts in one order again and again, which makes the next one easy to guess. */
function createPromptReader({ row, columns, text }: RequestsReader, intake: RowIntake): () => number {
  const [id, prompt] = [columns.indexOf('prompt_id'), columns.indexOf('prompt')];
  let last = 0;
  let stride = 1;
  return () => {
    const guess = last + stride;
    const isPlain = row.quoting[id] !== ESCAPED;
    const known = isPlain ? intake.knownPrompt(guess, row.bytes, row.starts[id]!, row.ends[id]!) : UNKNOWN;
    const number = known >= 0 ? known : intake.prompt(text(id), text(prompt));
    if (number > last) stride = number - last;
    last = number;
    return number;
  };
}
