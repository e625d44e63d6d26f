import { NUMBERS, type RowBlock } from '../records/cells.ts';
import {
  createTimeReader,
  type CellReader,
  readDecimal,
  readWhole,
  skipCell,
  skipPlainCell,
  UNSURE,
} from './read-csv-cells.ts';
import { DECIMALS, LABEL_COLUMNS, WHOLES } from './read-csv-kinds.ts';
import { addLabel, createLabelTree, findBranch, type LabelBranch } from './read-csv-labels.ts';
import type { CsvLabel } from './read-csv-rows.ts';
import type { ScannedRow } from './read-csv-scan-row.ts';
import type { RequestsReader } from './read-csv.ts';

/** Reads rows that are plainly what we write ourselves, each byte once: its cells are found, read and checked in one go. */
export interface QuickReader {
  /**
   * Fills the cells behind the last row of a block, but for prompt and label, from the row that the reader comes to next, and
   * leaves its label and the place of its prompt here. Returns where the row ends, line end and all, or {@link UNSURE}: then the
   * strict reader has to.
   */
  read(block: RowBlock): number;
  readonly label: CsvLabel | null;
  /** Where the cells of the prompt are, quotes included. */
  readonly prompt: {
    readonly idStart: number;
    readonly idEnd: number;
    readonly textStart: number;
    readonly textEnd: number;
  };
  /** Makes the label of the reader's current row known. */
  learn(label: CsvLabel): void;
}

/** What is done with a column. */
const LABEL = 0;
const DECIMAL = 1;
const WHOLE = 2;
const ROUND = 3;
const TIME = 4;
const ID = 5;
const PROMPT = 6;
const OTHER = 7;
const LF = 0x0a;
const CR = 0x0d;
const COMMA = 0x2c;
const LATENCY = NUMBERS.indexOf('latencySeconds');
const WAITED = NUMBERS.indexOf('waitedSeconds');

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
  if (column === 'round') return [ROUND, 0];
  if (column === 'timestamp_utc') return [TIME, NUMBERS.indexOf('startedAt')];
  if (column === 'prompt_id') return [ID, 0];
  if (column === 'prompt') return [PROMPT, 0];
  return [LABEL_COLUMNS.has(column) ? LABEL : OTHER, 0];
}

/** What reading works on. The functions around it are made once, for all files: so the engine knows their constants. */
interface QuickState extends Steps {
  readonly row: ScannedRow;
  readonly labels: LabelBranch;
  /** As far as the label of the row is known. */
  branch: LabelBranch;
  /** The round of the row. */
  readonly round: Float64Array;
  readonly readTime: CellReader;
  readonly prompt: Mutable<QuickReader['prompt']>;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reads the rows of a file. */
export function createQuickReader({ row, columns }: RequestsReader): QuickReader {
  const labels = createLabelTree();
  const state: QuickState = {
    ...planSteps(columns),
    row,
    labels,
    branch: labels,
    round: new Float64Array(1),
    readTime: createTimeReader(),
    prompt: { idStart: 0, idEnd: 0, textStart: 0, textEnd: 0 },
  };
  return {
    prompt: state.prompt,
    get label() {
      return state.branch.label;
    },
    read: (block) => readRow(state, block),
    learn: (label) => addLabel(labels, row, state.spans, label),
  };
}

function readRow(state: QuickState, block: RowBlock): number {
  const { numbers, capacity, length: row } = block;
  const end = readCells(state, block);
  const { label } = state.branch;
  const round = state.round[0]!;
  if (end === UNSURE || label === null || !(round >= 0)) return UNSURE;
  block.round[row] = round;
  numbers[(label.outcome === 'ok' ? WAITED : LATENCY) * capacity + row] = Number.NaN;
  return label.outcome === 'failed' || numbers[LATENCY * capacity + row]! >= 0 ? end : UNSURE;
}

/** Where the row ends that comes next. */
function readCells(state: QuickState, block: RowBlock): number {
  const { bytes, filled, next } = state.row;
  const last = state.kinds.length - 1;
  let at = next;
  state.branch = state.labels;
  for (let step = 0; step < last; step += 1, at += 1) {
    at = readCell(state, step, at, block);
    if (at === UNSURE || bytes[at] !== COMMA) return UNSURE;
  }
  at = readCell(state, last, at, block);
  if (at === UNSURE) return UNSURE;
  if (bytes[at] === CR) at += 1;
  // A line end behind the bytes of the file is none of its own.
  return bytes[at] === LF && at < filled ? at + 1 : UNSURE;
}

function readCell(state: QuickState, step: number, start: number, block: RowBlock): number {
  const { bytes, filled } = state.row;
  const place = state.places[step]!;
  switch (state.kinds[step]!) {
    case DECIMAL:
      return readDecimal(bytes, start, block.numbers, place * block.capacity + block.length);
    case WHOLE:
      return readWhole(bytes, start, block.numbers, place * block.capacity + block.length);
    case ROUND:
      return readWhole(bytes, start, state.round, 0);
    case TIME:
      return state.readTime(bytes, start, block.numbers, place * block.capacity + block.length);
    case LABEL:
      return readLabel(state, start);
    case ID:
      state.prompt.idStart = start;
      return (state.prompt.idEnd = skipPlainCell(bytes, start, filled));
    case PROMPT:
      state.prompt.textStart = start;
      return (state.prompt.textEnd = skipCell(bytes, start, filled));
    default:
      return skipCell(bytes, start, filled);
  }
}

function readLabel(state: QuickState, start: number): number {
  const found = findBranch(state.branch, state.row.bytes, start);
  if (found === null) return UNSURE;
  state.branch = found;
  return start + found.bytes.length;
}
