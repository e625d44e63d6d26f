import type { RequestRecord } from '../model.ts';
import type { RecordRows } from '../records.ts';

/** Several tables as one, without a copy. Equal prompts of different tables are different ones: they were asked of others. */
export function joinTables(tables: readonly RecordRows[]): RecordRows {
  const starts = runningTotal(tables.map((table) => table.length));
  const firstPrompts = runningTotal(tables.map((table) => table.promptCount));
  const firstLabels = runningTotal(tables.map((table) => table.labelCount));
  const length = tables.reduce((total, table) => total + table.length, 0);
  let current = 0;
  /** Rows are mostly asked for one after another. */
  function find(row: number): number {
    const isHere = (place: number): boolean => row >= starts[place]! && row < starts[place]! + tables[place]!.length;
    if (tables[current] !== undefined && isHere(current)) return current;
    current = tables.findIndex((_, place) => isHere(place));
    if (current < 0) throw new RangeError(`There is no row ${row}`);
    return current;
  }
  const at = (row: number): RequestRecord => {
    const place = find(row);
    return tables[place]!.at(row - starts[place]!);
  };
  function promptNumber(row: number): number {
    const place = find(row);
    return firstPrompts[place]! + tables[place]!.promptNumber(row - starts[place]!);
  }
  return {
    length,
    promptCount: tables.reduce((total, table) => total + table.promptCount, 0),
    at,
    view(row) {
      const place = find(row);
      return tables[place]!.view(row - starts[place]!);
    },
    numbers(field, rows = Int32Array.from({ length }, (_, row) => row)) {
      const values = new Float64Array(rows.length);
      for (let i = 0, place = 0; place < tables.length; place += 1) {
        const [start, end] = [starts[place]!, starts[place]! + tables[place]!.length];
        const from = i;
        while (i < rows.length && rows[i]! < end) i += 1;
        const own = rows.subarray(from, i).map((row) => row - start);
        values.set(tables[place]!.numbers(field, own), from);
      }
      return values;
    },
    labelCount: tables.reduce((total, table) => total + table.labelCount, 0),
    labelNumber(row) {
      const place = find(row);
      return firstLabels[place]! + tables[place]!.labelNumber(row - starts[place]!);
    },
    labelAt(number) {
      const place = firstLabels.findLastIndex((first) => first <= number);
      return tables[place]!.labelAt(number - firstLabels[place]!);
    },
    promptNumber,
    promptNumbers: (rows) => rows.map(promptNumber),
    *rows() {
      for (let row = 0; row < length; row += 1) yield at(row);
    },
  };
}

function runningTotal(sizes: readonly number[]): number[] {
  let total = 0;
  return sizes.map((size) => (total += size) - size);
}
