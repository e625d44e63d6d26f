import type { RequestRecord } from '../model.ts';
import type { RowIntake } from '../records.ts';
import { emptyCells, NUMBERS, type NumberField, type RowCells } from '../records/store.ts';
import type { CsvColumn } from './csv-columns.ts';
import { createTimeReader, readDecimal, readWhole, UNSURE } from './read-csv-cells.ts';
import { createLabelMemory } from './read-csv-labels.ts';
import { ESCAPED } from './read-csv-scan.ts';
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
  const [latency, waited, startedAt] = (['latencySeconds', 'waitedSeconds', 'startedAt'] as const).map((field) =>
    NUMBERS.indexOf(field),
  ) as [number, number, number];
  const from = {
    latency: place('latency_seconds'),
    waited: place('waited_seconds'),
    time: place('timestamp_utc'),
    round: place('round'),
    chunks: place('chunks'),
    id: place('prompt_id'),
    prompt: place('prompt'),
  };
  const readTime = createTimeReader();
  const { numbers } = cells;
  const decimal = (cell: number): number => readDecimal(row.bytes, row.starts[cell]!, row.ends[cell]!);
  const whole = (cell: number): number => readWhole(row.bytes, row.starts[cell]!, row.ends[cell]!);

  function readPrompt(): number {
    const { bytes, starts, ends, quoting } = row;
    const known = quoting[from.id] === ESCAPED ? -1 : intake.knownPrompt(bytes, starts[from.id]!, ends[from.id]!);
    return known >= 0 ? known : intake.prompt(reader.text(from.id), reader.text(from.prompt));
  }

  return (label) => {
    for (const { to, from: cell } of decimals) {
      const value = decimal(cell);
      if (value === UNSURE) return false;
      numbers[to] = value;
    }
    for (const { to, from: cell } of wholes) {
      const value = whole(cell);
      if (value === UNSURE) return false;
      numbers[to] = value;
    }
    const failed = label.outcome === 'failed';
    numbers[latency] = failed ? Number.NaN : decimal(from.latency);
    numbers[waited] = failed ? decimal(from.waited) : Number.NaN;
    numbers[startedAt] = readTime(row.bytes, row.starts[from.time]!, row.ends[from.time]!);
    cells.round = whole(from.round);
    const chunks = whole(from.chunks);
    // Each of these must be known, or is left to the strict reader to refuse.
    const isSure = (failed || numbers[latency] >= 0) && numbers[waited] !== UNSURE && numbers[startedAt] >= 0;
    if (!isSure || !(cells.round >= 0) || chunks === UNSURE) return false;
    cells.chunks = Number.isNaN(chunks) ? UNSURE : chunks;
    cells.prompt = readPrompt();
    cells.label = label.number;
    return true;
  };
}
