import type { RequestRecord } from '../model.ts';
import type { RecordTable } from '../records.ts';

/**
 * A table of which some rows are left out and the others stand in another order, without a copy: in each place the row of `table`
 * that `order` names. Rows have their places as indexes, and prompts are numbered anew. Nothing can be added.
 */
export function dealTable(table: RecordTable, order: Int32Array): RecordTable {
  const prompts = numberPrompts(table, order);
  const view = viewer(table, order);
  // The numbers of the same rows are asked for one field after another.
  const known = new WeakMap<Int32Array, Int32Array>();
  function placesOf(rows: Int32Array): Int32Array {
    // As many rows as there are, in ascending order, are all of them.
    if (rows.length === order.length) return order;
    const places = known.get(rows) ?? rows.map((row) => order[row]!);
    known.set(rows, places);
    return places;
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
  for (const prompt of table.promptNumbers(order)) {
    if (numbers[prompt]! >= 0) continue;
    numbers[prompt] = count;
    count += 1;
  }
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
