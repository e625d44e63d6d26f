import { hash } from 'node:crypto';

/** Remembers which position used an id, in 12 bytes or so for each: millions of ids need no millions of strings. */
export interface IdSet {
  /** Adds an id; returns the earlier position (from 1) that used it, or null when it is new. */
  add(id: string, position: number): number | null;
}

/** High and low half of a 64-bit hash, and a position; 0 as position marks a free slot. */
const CELLS = 3;

/** An empty set: open addressing over 64 bits of SHA-256, at most half full. A false match among a million ids has odds of 1 in 10^7. */
export function createIdSet(): IdSet {
  let slots = new Uint32Array(CELLS * 1024);
  let size = 0;

  function grow(): void {
    const old = slots;
    slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += CELLS) {
      if (old[at + 2] !== 0) slots.set(old.subarray(at, at + CELLS), find(old[at] ?? 0, old[at + 1] ?? 0));
    }
  }

  /** The slot that holds the hash, or the free one where it belongs. */
  function find(high: number, low: number): number {
    let at = (low % (slots.length / CELLS)) * CELLS;
    while (slots[at + 2] !== 0 && !(slots[at] === high && slots[at + 1] === low)) at = (at + CELLS) % slots.length;
    return at;
  }

  return {
    add(id, position) {
      const digest = hash('sha256', id, 'buffer');
      const key = [digest.readUInt32LE(0), digest.readUInt32LE(4)] as const;
      const at = find(...key);
      const earlier = slots[at + 2] ?? 0;
      if (earlier !== 0) return earlier;
      slots.set([...key, position], at);
      size += 1;
      if (size * CELLS * 2 > slots.length) grow();
      return null;
    },
  };
}
