/** Numbers, one a row, in a typed array that grows by half when it is full; no memory while all of them are the same. */
export interface Column<Values extends Float64Array | Int32Array = Float64Array | Int32Array> {
  push(value: number): void;
  /** NaN beyond the end. */
  get(row: number): number;
  /** The values of some rows. */
  pick(rows: Int32Array): Float64Array;
  /** What was pushed so far, without a copy where there is one already. */
  toArray(): Values;
}

const FIRST_CAPACITY = 256;

/** An empty column; `expected` is how many rows will probably come. Whole numbers below 2^31 fit in half the memory. */
export function createColumn<Values extends Float64Array | Int32Array>(
  kind: new (length: number) => Values,
  expected = FIRST_CAPACITY,
): Column<Values> {
  /** Empty while every row is like the first. */
  let values = new kind(0);
  let first = Number.NaN;
  let length = 0;
  function grow(): void {
    const grown = new kind(values.length === 0 ? Math.max(expected, length + FIRST_CAPACITY) : Math.ceil(length * 1.5));
    grown.set(values);
    if (values.length === 0) grown.fill(first, 0, length);
    values = grown;
  }
  return {
    push(value) {
      if (length === 0) first = value;
      if (values.length > 0 || !Object.is(value, first)) {
        if (length >= values.length) grow();
        values[length] = value;
      }
      length += 1;
    },
    get(row) {
      if (row >= length) return Number.NaN;
      return values.length === 0 ? first : values[row]!;
    },
    pick(rows) {
      const picked = new Float64Array(rows.length);
      if (values.length === 0) return picked.fill(first);
      for (let i = 0; i < rows.length; i += 1) picked[i] = values[rows[i]!]!;
      return picked;
    },
    toArray: () => (values.length === 0 ? new kind(length).fill(first) : values.subarray(0, length)) as Values,
  };
}
