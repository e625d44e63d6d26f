import { createColumn, type Column } from '../columns.ts';
import { createDictionary, createTextList, type Dictionary, type TextList } from './dictionary.ts';
import { createLabelSet, type LabelSet } from './labels.ts';

/** Fields that are numbers of any kind, in the order in which {@link RowCells} has them. */
export const NUMBERS = [
  'latencySeconds',
  'connectSeconds',
  'ttfbSeconds',
  'ttftSeconds',
  'ttfoSeconds',
  'streamEndSeconds',
  'maxGapSeconds',
  'serverSeconds',
  'waitedSeconds',
  'startedAt',
  'inputTokens',
  'outputTokens',
  'reasoningTokens',
  'cachedTokens',
] as const;

/** Name of such a field. */
export type NumberField = (typeof NUMBERS)[number];

/** What a table is made of. */
export interface RecordStore {
  readonly numbers: readonly Column[];
  /** By how much a row's index is not its place in the table. */
  readonly indexShift: Column;
  readonly round: Column;
  readonly chunks: Column;
  readonly prompt: Column;
  readonly label: Column;
  readonly labels: LabelSet;
  readonly promptIds: Dictionary;
  /** By prompt number. */
  readonly promptTexts: TextList;
}

/** Stands for null in integer columns; none of them is ever negative. */
export const UNKNOWN = -1;

/** The cells of one row; the object may be filled anew for the next one. */
export interface RowCells {
  /** In the order of {@link NUMBERS}; NaN = unknown. */
  readonly numbers: Float64Array;
  index: number;
  round: number;
  /** -1 = unknown. */
  chunks: number;
  prompt: number;
  label: number;
}

/** Cells of a row of which nothing is known. */
export function emptyCells(): RowCells {
  return { numbers: new Float64Array(NUMBERS.length), index: 0, round: 0, chunks: UNKNOWN, prompt: 0, label: 0 };
}

/** Without any row. */
export function createStore(expected?: number): RecordStore {
  const integers = (): Column => createColumn(Int32Array, expected);
  return {
    numbers: NUMBERS.map(() => createColumn(Float64Array, expected)),
    indexShift: integers(),
    round: integers(),
    chunks: integers(),
    prompt: integers(),
    label: integers(),
    labels: createLabelSet(),
    promptIds: createDictionary(),
    promptTexts: createTextList(),
  };
}

/** Adds a row behind `length` others. */
export function pushCells(store: RecordStore, cells: RowCells, length: number): void {
  for (let i = 0; i < cells.numbers.length; i += 1) store.numbers[i]!.push(cells.numbers[i]!);
  store.indexShift.push(cells.index - length - 1);
  store.round.push(cells.round);
  store.chunks.push(cells.chunks);
  store.prompt.push(cells.prompt);
  store.label.push(cells.label);
}
