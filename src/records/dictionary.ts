import { createColumn } from '../columns.ts';

/** Texts one after another as UTF-8 in one buffer: a million short ones take megabytes, not a hundred. */
export interface TextList {
  readonly size: number;
  /** Takes a copy of the bytes; returns the text's number, from 0. */
  add(bytes: Uint8Array): number;
  /** null for a number that was never given out. */
  text(number: number): string | null;
  holds(number: number, bytes: Uint8Array, start: number, end: number): boolean;
}

/** An empty list. */
export function createTextList(): TextList {
  const ends = createColumn(Float64Array);
  let store = Buffer.alloc(0);
  let size = 0;
  let used = 0;
  const startOf = (number: number): number => (number === 0 ? 0 : ends.get(number - 1));
  return {
    get size() {
      return size;
    },
    add(bytes) {
      const needed = used + bytes.length;
      if (needed > store.length) {
        const grown = Buffer.alloc(Math.max(1024, Math.ceil(needed * 1.5)));
        grown.set(store.subarray(0, used));
        store = grown;
      }
      store.set(bytes, used);
      used = needed;
      ends.push(used);
      size += 1;
      return size - 1;
    },
    text: (number) => (number >= 0 && number < size ? store.toString('utf8', startOf(number), ends.get(number)) : null),
    holds(number, bytes, start, end) {
      if (!(number >= 0 && number < size)) return false;
      const from = startOf(number);
      if (ends.get(number) - from !== end - start) return false;
      for (let i = start; i < end; i += 1) if (store[from + i - start] !== bytes[i]) return false;
      return true;
    },
  };
}

/** Distinct texts, numbered 0, 1, … by first appearance. */
export interface Dictionary {
  /** A lone surrogate has no UTF-8 form and counts as U+FFFD. */
  number(text: string): number;
  /** As {@link Dictionary.number}, of bytes of which a copy is kept. */
  add(bytes: Uint8Array, start: number, end: number): number;
  /** The number of a text that is there already, by its UTF-8, without making a text of it; -1 when it is not. */
  find(bytes: Uint8Array, start: number, end: number): number;
  /** Whether a number is that of a text, for who can guess it. */
  isText(number: number, bytes: Uint8Array, start: number, end: number): boolean;
  /** null for a number that was never given out. */
  text(number: number): string | null;
  size(): number;
}

/** In a free slot, and the number of a text that is not there. */
const FREE = -1;

/** An empty dictionary: open addressing over a 32-bit hash, at most half full. */
export function createDictionary(): Dictionary {
  const texts = createTextList();
  const hashes = createColumn(Int32Array);
  let slots = new Int32Array(512).fill(FREE);

  /** Where a text is, or would be put. */
  function slotOf(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const known = slots[slot]!;
      if (known === FREE || (hashes.get(known) === hash && texts.holds(known, bytes, start, end))) return slot;
      slot = (slot + 1) & mask;
    }
  }
  function grow(): void {
    slots = new Int32Array(slots.length * 2).fill(FREE);
    const mask = slots.length - 1;
    for (let number = 0; number < texts.size; number += 1) {
      let slot = hashes.get(number) & mask;
      while (slots[slot] !== FREE) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
  }
  function add(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashBytes(bytes, start, end);
    const slot = slotOf(hash, bytes, start, end);
    const known = slots[slot]!;
    if (known !== FREE) return known;
    slots[slot] = texts.add(bytes.subarray(start, end));
    hashes.push(hash);
    if (texts.size * 2 > slots.length) grow();
    return texts.size - 1;
  }
  return {
    number(text) {
      const bytes = Buffer.from(text);
      return add(bytes, 0, bytes.length);
    },
    add,
    find: (bytes, start, end) => slots[slotOf(hashBytes(bytes, start, end), bytes, start, end)]!,
    isText: texts.holds,
    text: texts.text,
    size: () => texts.size,
  };
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo). */
function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  // Its low bits alone differ too little between texts such as p1, p2, p3.
  return hash ^ (hash >>> 15);
}
