import type { RequestRecord } from '../model.ts';
import type { RecordTable } from '../records.ts';
import { release } from '../release.ts';

/**
 * A table of which some rows are left out and the others stand in another order, without a copy: in each place the row of `table`
 * that `order` names. Rows have their places as indexes, and prompts are numbered anew. Nothing can be added.
 */
export function dealTable(table: RecordTable, order: Int32Array): RecordTable {
  const prompts = numberPrompts(table, order);
  const view = viewer(table, order);
  /** Of the same rows one number after another is asked for. */
  let last = { rows: order, places: order };
  function placesOf(rows: Int32Array): Int32Array {
    // As many rows as there are, in ascending order, are all of them.
    if (rows.length === order.length) return order;
    if (rows === last.rows) return last.places;
    if (last.places !== order) release(last.places);
    last = { rows, places: rows.map((row) => order[row]!) };
    return last.places;
  }
  const at = (row: number): RequestRecord => ({ ...table.at(order[row]!), index: row + 1 });
  return {
    ...table,
    length: order.length,
    promptCount: prompts.count,
    at,
    view,
    numbers: (field, rows) => table.numbers(field, rows === undefined ? order : placesOf(rows)),
    labelNumber: (row) => table.labelNumber(order[row]!),
    promptNumber: (row) => prompts.numbers[table.promptNumber(order[row]!)]!,
    promptNumbers(rows) {
      const found = table.promptNumbers(placesOf(rows));
      for (let i = 0; i < found.length; i += 1) found[i] = prompts.numbers[found[i]!]!;
      return found;
    },
    *rows() {
      for (let row = 0; row < order.length; row += 1) yield at(row);
    },
  };
}

/** By first appearance, by the number in the table. */
function numberPrompts(
  table: RecordTable,
  order: Int32Array,
): { readonly numbers: Int32Array; readonly count: number } {
  const numbers = new Int32Array(table.promptCount).fill(-1);
  let count = 0;
  const inOrder = table.promptNumbers(order);
  for (let i = 0; i < inOrder.length; i += 1) {
    const prompt = inOrder[i]!;
    if (numbers[prompt]! >= 0) continue;
    numbers[prompt] = count;
    count += 1;
  }
  release(inOrder);
  return { numbers, count };
}

/** What the table's own window shows, but for the index. */
function viewer(table: RecordTable, order: Int32Array): (row: number) => RequestRecord {
  let place = 0;
  let view: RequestRecord | null = null;
  return (row) => {
    place = row;
    const shown = table.view(order[row]!);
    view ??= Object.create(shown, { index: { enumerable: true, get: () => place + 1 } }) as RequestRecord;
    return view;
  };
}
