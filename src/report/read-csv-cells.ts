import type { ScannedRow } from './read-csv-scan-row.ts';

/** Digits that a double holds exactly, whatever they are; more are left to the strict reader. */
const MOST_DIGITS = 15;
const POWERS_OF_TEN = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, power) => Number(`1e${power}`));
const ZERO = 0x30;
const POINT = 0x2e;

/**
 * Reads `123` or `123.456` into a place among numbers, to the last bit what Number makes of the text: digits and the power of
 * ten are exact doubles, and their quotient is rounded once. Nothing is NaN. False = not sure, the strict reader has to look.
 *
 * The places spare the engine an object for each number.
 */
export function readDecimal(
  { bytes, starts, ends }: ScannedRow,
  cell: number,
  into: Float64Array,
  at: number,
): boolean {
  const [start, end] = [starts[cell]!, ends[cell]!];
  if (start === end) {
    into[at] = Number.NaN;
    return true;
  }
  if (end - start > MOST_DIGITS) return false;
  let digits = 0;
  let point = end;
  for (let i = start; i < end; i += 1) {
    const digit = bytes[i]! - ZERO;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (bytes[i] === POINT && point === end && i > start && i < end - 1) point = i;
    else return false;
  }
  into[at] = point === end ? digits : digits / POWERS_OF_TEN[end - point - 1]!;
  return true;
}

/** Reads digits alone, as {@link readDecimal}. */
export function readWhole({ bytes, starts, ends }: ScannedRow, cell: number, into: Float64Array, at: number): boolean {
  const [start, end] = [starts[cell]!, ends[cell]!];
  if (end - start > MOST_DIGITS) return false;
  let digits = 0;
  for (let i = start; i < end; i += 1) {
    const digit = bytes[i]! - ZERO;
    if (!(digit >= 0 && digit <= 9)) return false;
    digits = digits * 10 + digit;
  }
  into[at] = start === end ? Number.NaN : digits;
  return true;
}

/** An empty cell. */
export const NOTHING = -1;
/** What the strict reader has to look at. */
export const UNSURE = -2;
/** So that the number fits into 31 bits. */
const MOST_SMALL_DIGITS = 9;

/** Reads a whole number up to 999,999,999. */
export function readSmall({ bytes, starts, ends }: ScannedRow, cell: number): number {
  const [start, end] = [starts[cell]!, ends[cell]!];
  return start === end ? NOTHING : end - start > MOST_SMALL_DIGITS ? UNSURE : readDigits(bytes, start, end);
}

function readDigits(bytes: Uint8Array, start: number, end: number): number {
  let digits = 0;
  for (let i = start; i < end; i += 1) {
    const digit = bytes[i]! - ZERO;
    if (!(digit >= 0 && digit <= 9)) return UNSURE;
    digits = digits * 10 + digit;
  }
  return digits;
}

/** Length of `2026-01-31T12:00:00.000Z`, and of its date. */
const TIME_LENGTH = 24;
const DATE_LENGTH = 10;
const [T, COLON, Z] = [0x54, 0x3a, 0x5a];

function hasMarks(bytes: Uint8Array, start: number): boolean {
  return (
    bytes[start + 10] === T &&
    bytes[start + 13] === COLON &&
    bytes[start + 16] === COLON &&
    bytes[start + 19] === POINT &&
    bytes[start + 23] === Z
  );
}

/**
 * A reader of `2026-01-31T12:00:00.000Z`, in milliseconds since 1970, as {@link readDecimal}; it remembers the last date, which
 * most rows share.
 */
export function createTimeReader(): typeof readDecimal {
  const date = Buffer.alloc(DATE_LENGTH);
  const midnight = Float64Array.of(Number.NaN);
  return ({ bytes, starts, ends }, cell, into, at) => {
    const start = starts[cell]!;
    if (ends[cell]! - start !== TIME_LENGTH || !hasMarks(bytes, start)) return false;
    let same = 0;
    while (same < DATE_LENGTH && bytes[start + same] === date[same]) same += 1;
    if (same < DATE_LENGTH) {
      bytes.copy(date, 0, start, start + DATE_LENGTH);
      const text = date.toString('latin1');
      midnight[0] = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
    }
    const hours = readDigits(bytes, start + 11, start + 13);
    const minutes = readDigits(bytes, start + 14, start + 16);
    const seconds = readDigits(bytes, start + 17, start + 19);
    const milliseconds = readDigits(bytes, start + 20, start + 23);
    if (hours === UNSURE || minutes === UNSURE || seconds === UNSURE || milliseconds === UNSURE) return false;
    into[at] = midnight[0]! + ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
    return hours < 24 && minutes < 60 && seconds < 60 && midnight[0]! >= 0;
  };
}
