import { NUMBERS, UNKNOWN, type NumberField, type RowCells } from '../records/cells.ts';
import type { CsvColumn } from './csv-columns.ts';
import { createTimeReader, readDecimal, readWhole, skipCell, skipPlainCell, UNSURE } from './read-csv-cells.ts';
import { addLabel, createLabelTree, findBranch } from './read-csv-labels.ts';
import type { CsvLabel } from './read-csv-rows.ts';
import type { RequestsReader } from './read-csv.ts';

/** Reads rows that are plainly what we write ourselves, each byte once: its cells are found, read and checked in one go. */
export interface QuickReader {
  /**
   * Fills the cells, but for prompt and label, from the row that the reader comes to next, and leaves its label and the place of
   * its prompt here. Returns where the row ends, line end and all, or {@link UNSURE}: then the strict reader has to.
   */
  read(cells: RowCells): number;
  readonly label: CsvLabel | null;
  /** Where the cells of the prompt are, quotes included. */
  readonly prompt: { idStart: number; idEnd: number; textStart: number; textEnd: number };
  /** Makes the label of the reader's current row known. */
  learn(label: CsvLabel): void;
}

/** Columns that make up a label. */
const LABEL_COLUMNS: ReadonlySet<string> = new Set<CsvColumn>([
  'run_id',
  'mode',
  'phase',
  'outcome',
  'failure',
  'http_status',
  'attempts',
  'stream',
  'connection',
  'finish_reason',
  'model',
  'flags',
  'arm',
  'shard',
  'failure_message',
]);
const DECIMALS: Readonly<Partial<Record<string, NumberField>>> = {
  latency_seconds: 'latencySeconds',
  connect_seconds: 'connectSeconds',
  ttfb_seconds: 'ttfbSeconds',
  ttft_seconds: 'ttftSeconds',
  ttfo_seconds: 'ttfoSeconds',
  stream_end_seconds: 'streamEndSeconds',
  max_gap_seconds: 'maxGapSeconds',
  server_seconds: 'serverSeconds',
  waited_seconds: 'waitedSeconds',
} satisfies Partial<Record<CsvColumn, NumberField>>;
const WHOLES: Readonly<Partial<Record<string, NumberField>>> = {
  input_tokens: 'inputTokens',
  output_tokens: 'outputTokens',
  reasoning_tokens: 'reasoningTokens',
  cached_tokens: 'cachedTokens',
} satisfies Partial<Record<CsvColumn, NumberField>>;

/** What is done with a column. */
const [LABEL, DECIMAL, WHOLE, COUNT, TIME, ID, PROMPT, OTHER] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const COUNTS: readonly (string | undefined)[] = ['round', 'chunks'] satisfies CsvColumn[];
const [LF, CR, COMMA] = [0x0a, 0x0d, 0x2c];
const [LATENCY, WAITED] = [NUMBERS.indexOf('latencySeconds'), NUMBERS.indexOf('waitedSeconds')];

/** Columns in the order of the file; those of a label that stand side by side are one step. */
interface Steps {
  readonly kinds: Uint8Array;
  /** Where a number goes. */
  readonly places: Int32Array;
  /** First and last column of each step of a label. */
  readonly spans: readonly (readonly [number, number])[];
}

function planSteps(columns: readonly string[]): Steps {
  const kinds: number[] = [];
  const places: number[] = [];
  const spans: [number, number][] = [];
  for (const [cell, column] of columns.entries()) {
    // Of a column that is there twice the first one counts.
    const [kind, place] = columns.indexOf(column) === cell ? stepOf(column) : [OTHER, 0];
    if (kind === LABEL && kinds.at(-1) === LABEL) {
      spans.at(-1)![1] = cell;
      continue;
    }
    if (kind === LABEL) spans.push([cell, cell]);
    kinds.push(kind);
    places.push(place);
  }
  return { kinds: Uint8Array.from(kinds), places: Int32Array.from(places), spans };
}

function stepOf(column: string): readonly [kind: number, place: number] {
  const [decimal, whole] = [DECIMALS[column], WHOLES[column]];
  if (decimal !== undefined) return [DECIMAL, NUMBERS.indexOf(decimal)];
  if (whole !== undefined) return [WHOLE, NUMBERS.indexOf(whole)];
  if (COUNTS.includes(column)) return [COUNT, COUNTS.indexOf(column)];
  if (column === 'timestamp_utc') return [TIME, NUMBERS.indexOf('startedAt')];
  if (column === 'prompt_id') return [ID, 0];
  if (column === 'prompt') return [PROMPT, 0];
  return [LABEL_COLUMNS.has(column) ? LABEL : OTHER, 0];
}

/** Reads the rows of a file. */
export function createQuickReader({ row, columns }: RequestsReader): QuickReader {
  const { kinds, places, spans } = planSteps(columns);
  const labels = createLabelTree();
  const prompt = { idStart: 0, idEnd: 0, textStart: 0, textEnd: 0 };
  const counts = new Float64Array(COUNTS.length);
  const readTime = createTimeReader();
  let branch = labels;

  function readCell(step: number, start: number, numbers: Float64Array): number {
    const { bytes, filled } = row;
    switch (kinds[step]!) {
      case DECIMAL:
        return readDecimal(bytes, start, numbers, places[step]!);
      case WHOLE:
        return readWhole(bytes, start, numbers, places[step]!);
      case COUNT:
        return readWhole(bytes, start, counts, places[step]!);
      case TIME:
        return readTime(bytes, start, numbers, places[step]!);
      case LABEL:
        return readLabel(start);
      case ID:
        prompt.idStart = start;
        return (prompt.idEnd = skipPlainCell(bytes, start, filled));
      case PROMPT:
        prompt.textStart = start;
        return (prompt.textEnd = skipCell(bytes, start, filled));
      default:
        return skipCell(bytes, start, filled);
    }
  }
  function readLabel(start: number): number {
    const found = findBranch(branch, row.bytes, start);
    if (found === null) return UNSURE;
    branch = found;
    return start + found.bytes.length;
  }
  /** Where the row ends that starts at a place. */
  function readCells(start: number, numbers: Float64Array): number {
    const last = kinds.length - 1;
    let at = start;
    branch = labels;
    for (let step = 0; step < last; step += 1, at += 1) {
      at = readCell(step, at, numbers);
      if (at === UNSURE || row.bytes[at] !== COMMA) return UNSURE;
    }
    at = readCell(last, at, numbers);
    if (at === UNSURE) return UNSURE;
    if (row.bytes[at] === CR) at += 1;
    // A line end behind the bytes of the file is none of its own.
    return row.bytes[at] === LF && at < row.filled ? at + 1 : UNSURE;
  }
  return {
    prompt,
    get label() {
      return branch.label;
    },
    read(cells) {
      const end = readCells(row.next, cells.numbers);
      const { label } = branch;
      const [round, chunks] = [counts[0]!, counts[1]!];
      if (end === UNSURE || label === null || !(round >= 0)) return UNSURE;
      cells.round = round;
      cells.chunks = chunks >= 0 ? chunks : UNKNOWN;
      cells.numbers[label.outcome === 'ok' ? WAITED : LATENCY] = Number.NaN;
      return label.outcome === 'failed' || cells.numbers[LATENCY]! >= 0 ? end : UNSURE;
    },
    learn: (label) => addLabel(labels, row, spans, label),
  };
}
