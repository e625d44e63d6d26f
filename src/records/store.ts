import { createColumn, createDecimalColumn, type Column } from '../columns.ts';
import { NUMBERS, type RowBlock } from './cells.ts';
import { createDictionary, createTextList, type Dictionary, type TextList } from './dictionary.ts';
import { createLabelSet, type LabelSet } from './labels.ts';

/** What a table is made of. */
export interface RecordStore {
  readonly numbers: readonly Column[];
  /** By how much a row's index is not its place in the table. */
  readonly indexShift: Column;
  readonly round: Column;
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
    prompt: integers(),
    label: integers(),
    labels: createLabelSet(),
    promptIds: createDictionary(),
    promptTexts: createTextList(),
  };
}

/** Takes the rows of a block over, behind `length` others; the block is empty afterwards. */
export function pushBlock(store: RecordStore, block: RowBlock, length: number): void {
  const { capacity, length: rows, numbers, index } = block;
  for (let i = 0; i < NUMBERS.length; i += 1) store.numbers[i]!.pushAll(numbers, i * capacity, i * capacity + rows);
  for (let row = 0; row < rows; row += 1) index[row]! -= length + row + 1;
  store.indexShift.pushAll(index, 0, rows);
  store.round.pushAll(block.round, 0, rows);
  store.prompt.pushAll(block.prompt, 0, rows);
  store.label.pushAll(block.label, 0, rows);
  block.length = 0;
}
