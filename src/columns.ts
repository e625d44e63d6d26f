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

/** Stands for NaN among whole numbers. */
const NOTHING = -(2 ** 31);

/**
 * A column that takes half the memory while every value in it is a whole number of 1/`scale` below 2^31 of them, or NaN, as
 * microseconds and counts are: values come back to the last bit, and the first one that would not turns it into a usual column.
 */
export function createDecimalColumn(scale: number, expected?: number): Column<Float64Array> {
  let values: Column = createColumn(Int32Array, expected);
  let areWholes = true;
  const read = (whole: number): number => (whole === NOTHING ? Number.NaN : whole / scale);
  function turnUsual(): void {
    const wholes = values.toArray();
    values = createColumn(Float64Array, expected);
    for (let row = 0; row < wholes.length; row += 1) values.push(read(wholes[row]!));
    areWholes = false;
  }
  return {
    push(value) {
      if (!areWholes) return values.push(value);
      // What does not fit into 32 bits is cut off here, and does not come back as it was.
      const whole = Number.isNaN(value) ? NOTHING : Math.round(value * scale) | 0;
      if (Object.is(read(whole), value)) return values.push(whole);
      turnUsual();
      values.push(value);
    },
    get: (row) => (areWholes ? read(values.get(row)) : values.get(row)),
    pick(rows) {
      const picked = values.pick(rows);
      if (areWholes) for (let i = 0; i < picked.length; i += 1) picked[i] = read(picked[i]!);
      return picked;
    },
    toArray: () => (areWholes ? Float64Array.from(values.toArray(), read) : (values.toArray() as Float64Array)),
  };
}
