/** Stands for text that a quick reader is not sure of: the strict one has to look. */
export const UNSURE = -1;

/** A power of ten above 10^15 is not needed: more digits than a double holds exactly are left to the strict reader. */
const MOST_DIGITS = 15;
const POWERS_OF_TEN = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, power) => Number(`1e${power}`));
const ZERO = 0x30;
const POINT = 0x2e;

/**
 * Reads `123` or `123.456` from bytes, to the last bit what Number makes of the text: digits and the power of ten are exact
 * doubles, and their quotient is rounded once. NaN of nothing.
 */
export function readDecimal(bytes: Uint8Array, start: number, end: number): number {
  if (start === end) return Number.NaN;
  if (end - start > MOST_DIGITS) return UNSURE;
  let digits = 0;
  let point = end;
  for (let at = start; at < end; at += 1) {
    const digit = bytes[at]! - ZERO;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (bytes[at] === POINT && point === end && at > start && at < end - 1) point = at;
    else return UNSURE;
  }
  return point === end ? digits : digits / POWERS_OF_TEN[end - point - 1]!;
}

/** Reads digits alone, as {@link readDecimal}. */
export function readWhole(bytes: Uint8Array, start: number, end: number): number {
  if (start === end) return Number.NaN;
  if (end - start > MOST_DIGITS) return UNSURE;
  let digits = 0;
  for (let at = start; at < end; at += 1) {
    const digit = bytes[at]! - ZERO;
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

/** A reader of `2026-01-31T12:00:00.000Z`, in milliseconds since 1970; it remembers the last date, which most rows share. */
export function createTimeReader(): (bytes: Buffer, start: number, end: number) => number {
  const date = Buffer.alloc(DATE_LENGTH);
  let midnight = Number.NaN;
  return (bytes, start, end) => {
    if (end - start !== TIME_LENGTH || !hasMarks(bytes, start)) return UNSURE;
    let isSameDate = true;
    for (let i = 0; i < DATE_LENGTH; i += 1) isSameDate = isSameDate && bytes[start + i] === date[i];
    if (!isSameDate) {
      bytes.copy(date, 0, start, start + DATE_LENGTH);
      const text = date.toString('latin1');
      midnight = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
    }
    const hours = readWhole(bytes, start + 11, start + 13);
    const minutes = readWhole(bytes, start + 14, start + 16);
    const seconds = readWhole(bytes, start + 17, start + 19);
    const milliseconds = readWhole(bytes, start + 20, start + 23);
    const isSure = midnight >= 0 && hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60 && seconds >= 0;
    if (!isSure || seconds >= 60 || milliseconds < 0) return UNSURE;
    return midnight + ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
  };
}
