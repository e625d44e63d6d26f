/** Numbers, one a row, in a typed array that grows by half when it is full; no memory while all of them are the same. */
export interface Column<Values extends Float64Array | Int32Array = Float64Array | Int32Array> {
  push(value: number): void;
  /** Adds the numbers from one place of a list to behind the last. */
  pushAll(given: Float64Array | Int32Array, from: number, to: number): void;
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
  function grow(needed: number): void {
    const grown = new kind(Math.max(needed, values.length === 0 ? expected : Math.ceil(length * 1.5)));
    grown.set(values);
    if (values.length === 0) grown.fill(first, 0, length);
    values = grown;
  }
  return {
    push(value) {
      if (length === 0) first = value;
      if (values.length > 0 || !Object.is(value, first)) {
        if (length >= values.length) grow(length + 1);
        values[length] = value;
      }
      length += 1;
    },
    pushAll(given, from, to) {
      if (length === 0 && from < to) first = given[from]!;
      let at = from;
      if (values.length === 0) while (at < to && Object.is(given[at], first)) at += 1;
      const end = length + to - from;
      if (at < to) {
        if (end > values.length) grow(end);
        const shift = length - from;
        for (at = from; at < to; at += 1) values[at + shift] = given[at]!;
      }
      length = end;
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

/** 0 for what fits into 32 bits. */
function baseOf(first: number): number {
  return Math.abs(first) < 2 ** 31 || !Number.isSafeInteger(first) ? 0 : first;
}

/** Stands for NaN among whole numbers. */
const NOTHING = -(2 ** 31);

/**
 * A column that takes half the memory while every value in it is a whole number of 1/`scale` below 2^31 of them (counted from the
 * first one, where that is larger), or NaN, as microseconds, counts and times of day are: values come back to the last bit, and the first one that would not turns it into a usual column.
 */
export function createDecimalColumn(scale: number, expected?: number): Column<Float64Array> {
  let values: Column = createColumn(Int32Array, expected);
  let areWholes = true;
  let wholes = new Int32Array(1);
  /** What all of them are counted from: the first one where it is large, as times of day are. */
  let base = 0;
  let isEmpty = true;
  const read = (whole: number): number => (whole === NOTHING ? Number.NaN : (whole + base) / scale);
  function turnUsual(): void {
    const before = values.toArray();
    values = createColumn(Float64Array, expected);
    for (let row = 0; row < before.length; row += 1) values.push(read(before[row]!));
    areWholes = false;
  }
  /** Whether every number is a whole number of 1/`scale`; they are in `wholes` then. */
  function makeWhole(given: Float64Array | Int32Array, from: number, to: number): boolean {
    if (to - from > wholes.length) wholes = new Int32Array(to - from);
    if (isEmpty && from < to) base = baseOf(given[from]! * scale);
    isEmpty &&= from === to;
    for (let at = from; at < to; at += 1) {
      const value = given[at]!;
      // What does not fit into 32 bits is cut off here, and does not come back as it was.
      const whole = Number.isNaN(value) ? NOTHING : (Math.round(value * scale) - base) | 0;
      if (!Object.is(read(whole), value)) return false;
      wholes[at - from] = whole;
    }
    return true;
  }
  function pushAll(given: Float64Array | Int32Array, from: number, to: number): void {
    if (areWholes && makeWhole(given, from, to)) return values.pushAll(wholes, 0, to - from);
    if (areWholes) turnUsual();
    values.pushAll(given, from, to);
  }
  return {
    push: (value) => pushAll(Float64Array.of(value), 0, 1),
    pushAll,
    get: (row) => (areWholes ? read(values.get(row)) : values.get(row)),
    pick(rows) {
      const picked = values.pick(rows);
      if (areWholes) for (let i = 0; i < picked.length; i += 1) picked[i] = read(picked[i]!);
      return picked;
    },
    toArray: () => (areWholes ? Float64Array.from(values.toArray(), read) : (values.toArray() as Float64Array)),
  };
}
