/** Numbers, one a row, in a typed array that grows by half when it is full. */
export interface Column<Values extends Float64Array | Int32Array = Float64Array | Int32Array> {
  push(value: number): void;
  /** NaN beyond the end. */
  get(row: number): number;
  toArray(): Values;
}

/** An empty column. Whole numbers below 2^31 fit in half the memory. */
export function createColumn<Values extends Float64Array | Int32Array>(
  kind: new (length: number) => Values,
): Column<Values> {
  let values = new kind(256);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const grown = new kind(Math.ceil(length * 1.5));
        grown.set(values);
        values = grown;
      }
      values[length] = value;
      length += 1;
    },
    get: (row) => (row < length ? values[row]! : Number.NaN),
    toArray: () => values.slice(0, length) as Values,
  };
}

/** Distinct texts, numbered 0, 1, … by first appearance. */
export interface Dictionary {
  number(text: string): number;
  /** null for a number that was never given out. */
  text(number: number): string | null;
  size(): number;
}

/** An empty dictionary. */
export function createDictionary(): Dictionary {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    number(text) {
      const wellFormed = text.toWellFormed();
      const known = numbers.get(wellFormed);
      if (known !== undefined) return known;
      // A copy: a piece of a longer text would keep the whole of it, a file's chunk or a long prompt, in memory.
      const own = Buffer.from(wellFormed).toString();
      numbers.set(own, texts.length);
      return texts.push(own) - 1;
    },
    text: (number) => texts[number] ?? null,
    size: () => texts.length,
  };
}
