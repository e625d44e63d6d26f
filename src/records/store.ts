import { createColumn, createDecimalColumn, type Column } from '../columns.ts';
import { NUMBERS, type RowCells } from './cells.ts';
import { createDictionary, createTextList, type Dictionary, type TextList } from './dictionary.ts';
import { createLabelSet, type LabelSet } from './labels.ts';

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

/** Without any row. */
export function createStore(expected?: number): RecordStore {
  const integers = (): Column => createColumn(Int32Array, expected);
  return {
    numbers: NUMBERS.map((field) => createDecimalColumn(field.endsWith('Seconds') ? 1e6 : 1, expected)),
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
