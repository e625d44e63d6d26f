import { release } from '../release.ts';

/** Below this many the usual sort is quick enough. */
const FEWEST = 1000;
/** Bits that one pass sorts by: with more a processor loses sight of so many places that it writes to. */
const BITS = 8;
const BUCKETS = 2 ** BITS;
/** As on every machine that Node runs on but one. */
const UPPER_HALF_IS_SECOND = new Uint32Array(Float64Array.of(1).buffer)[0] === 0;
/** Upper half of infinity; above it are NaN and, with the sign as their first bit, negative numbers. */
const INFINITY_WORD = 0x7ff00000;
/** Moves for each number that tidying up may take; where many numbers have the same upper half, the usual sort is quicker. */
const MOST_MOVES = 16;

/** What numbers are mostly whole multiples of one of: counts, and times to the microsecond. */
const SCALES = [1, 1e6] as const;
/** Numbers that may lie between the least and the largest for each one that there is, where they are counted. */
const MOST_COUNTERS = 2;

/** A sorted copy: many numbers by counting or by digits where that is quicker. */
export function sortNumbers(values: Float64Array): Float64Array {
  return (values.length < FEWEST ? null : (sortByCounting(values) ?? sortByDigits(values))) ?? values.toSorted();
}

/**
 * A sorted copy of numbers from 0 on that are whole multiples of one scale and lie close together, a million in a hundredth of a
 * second: it counts how often each one is there. Null for others.
 */
export function sortByCounting(values: Float64Array): Float64Array | null {
  const scale = SCALES.find((one) => wholeOf(values[0]!, one) !== NOT_WHOLE);
  if (scale === undefined) return null;
  const wholes = new Int32Array(values.length);
  const sorted = fillWholes(wholes, values, scale) ? countOut(wholes, scale) : null;
  release(wholes);
  return sorted;
}

const NOT_WHOLE = -1;

/** How many times 1/`scale` a number is, as long as that fits into 31 bits and gives back the number to the last bit. */
function wholeOf(value: number, scale: number): number {
  const whole = Math.round(value * scale) | 0;
  return whole >= 0 && Object.is(whole / scale, value) ? whole : NOT_WHOLE;
}

/** Each number as a multiple of 1/`scale`; false when one is none. */
function fillWholes(wholes: Int32Array, values: Float64Array, scale: number): boolean {
  for (let i = 0; i < values.length; i += 1) {
    const whole = wholeOf(values[i]!, scale);
    if (whole === NOT_WHOLE) return false;
    wholes[i] = whole;
  }
  return true;
}

/** Multiples of 1/`scale` as numbers, sorted; null when they lie too far apart. */
function countOut(wholes: Int32Array, scale: number): Float64Array | null {
  let least = wholes[0]!;
  let most = least;
  for (let i = 0; i < wholes.length; i += 1) {
    if (wholes[i]! < least) least = wholes[i]!;
    if (wholes[i]! > most) most = wholes[i]!;
  }
  if (most - least >= MOST_COUNTERS * wholes.length) return null;
  const counts = new Uint32Array(most - least + 1);
  for (let i = 0; i < wholes.length; i += 1) counts[wholes[i]! - least]! += 1;
  const sorted = new Float64Array(wholes.length);
  for (let place = 0, at = 0; place < counts.length; place += 1) {
    const value = (least + place) / scale;
    for (let left = counts[place]!; left > 0; left -= 1, at += 1) sorted[at] = value;
  }
  release(counts);
  return sorted;
}

/**
 * A sorted copy of numbers from 0 on, a million in hundredths of a second instead of a tenth: first by the upper half of their
 * bits, whose order is theirs (IEEE 754), then the few that share it by insertion. Null for what only the usual sort can do
 * (negative numbers, infinities, NaN), and where it is quicker: where many numbers share their upper half.
 *
 * Source: least significant digit radix sort (Knuth, The Art of Computer Programming 3, 5.2.5).
 */
export function sortByDigits(values: Float64Array): Float64Array | null {
  if (!UPPER_HALF_IS_SECOND) return null;
  const sorted = sortByUpperHalf(values.slice());
  return sorted !== null && tidyUp(sorted) ? sorted : null;
}

/** Insertion sort of what is nearly sorted; false when it takes too long. */
function tidyUp(values: Float64Array): boolean {
  let moves = MOST_MOVES * values.length;
  for (let i = 1; i < values.length && moves >= 0; i += 1) {
    const value = values[i]!;
    let place = i;
    for (; place > 0 && values[place - 1]! > value; place -= 1, moves -= 1) values[place] = values[place - 1]!;
    values[place] = value;
  }
  return moves >= 0;
}

/** Null when there is a number that is not in the order of its bits. */
function sortByUpperHalf(values: Float64Array): Float64Array | null {
  const digits = countDigits(values);
  if (digits === null) return null;
  let from: Float64Array = values;
  let to: Float64Array = new Float64Array(values.length);
  for (const { shift, places } of digits) {
    const words = new Uint32Array(from.buffer);
    for (let i = 0; i < from.length; i += 1) {
      const digit = (words[2 * i + 1]! >>> shift) & (BUCKETS - 1);
      to[places[digit]!] = from[i]!;
      places[digit]! += 1;
    }
    [from, to] = [to, from];
  }
  release(to);
  return from;
}

interface Digit {
  readonly shift: number;
  /** Where the numbers with each digit begin. */
  readonly places: Uint32Array;
}

/** The digits of the upper half from the last to the first, without those that all numbers share. */
function countDigits(values: Float64Array): Digit[] | null {
  const words = new Uint32Array(values.buffer);
  const counts = [0, 1, 2, 3].map(() => new Uint32Array(BUCKETS)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const [last, third, second, first] = counts;
  for (let i = 1; i < words.length; i += 2) {
    const word = words[i]!;
    if (word >= INFINITY_WORD) return null;
    last[word & 0xff]! += 1;
    third[(word >>> 8) & 0xff]! += 1;
    second[(word >>> 16) & 0xff]! += 1;
    first[word >>> 24]! += 1;
  }
  return counts
    .map((count, digit) => ({ shift: digit * BITS, count }))
    .filter(({ count }) => !count.includes(values.length))
    .map(({ shift, count }) => ({ shift, places: runningTotal(count) }));
}

function runningTotal(counts: Uint32Array): Uint32Array {
  let total = 0;
  return counts.map((count) => (total += count) - count);
}
