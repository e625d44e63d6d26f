/** Stands for the end of a cell that the strict reader has to look at. */
export const UNSURE = -1;

/**
 * Reads a cell into a place among numbers, NaN for nothing; returns where it ends, or {@link UNSURE}. A line end must stand
 * somewhere behind. The places spare the engine an object for each number.
 */
export type CellReader = (bytes: Buffer, start: number, into: Float64Array, place: number) => number;

/** So that digits fit into 31 bits, where they cost the least; longer numbers are left to the strict reader. */
const MOST_DIGITS = 9;
const POWERS_OF_TEN = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);
const QUOTE = 0x22;
const COMMA = 0x2c;
const POINT = 0x2e;
const ZERO = 0x30;
const LF = 0x0a;

/**
 * Reads `123` or `123.456`, to the last bit what Number makes of the text: digits and the power of ten are exact doubles, and
 * their quotient is rounded once.
 */
export const readDecimal: CellReader = (bytes, start, into, place) => {
  let digits = 0;
  let point = UNSURE;
  let at = start;
  for (; at - start <= MOST_DIGITS; at += 1) {
    const digit = bytes[at]! - ZERO;
    if (digit >= 0 && digit <= 9) digits = (Math.imul(digits, 10) + digit) | 0;
    else if (bytes[at] === POINT && point === UNSURE && at > start) point = at;
    else break;
  }
  if (point === UNSURE) return takeWhole(digits, at - start, into, place) ? at : UNSURE;
  const decimals = at - point - 1;
  into[place] = digits / POWERS_OF_TEN[decimals]!;
  return decimals === 0 ? UNSURE : at;
};

/** Reads digits alone. */
export const readWhole: CellReader = (bytes, start, into, place) => {
  let digits = 0;
  let at = start;
  for (; at - start <= MOST_DIGITS; at += 1) {
    const digit = bytes[at]! - ZERO;
    if (!(digit >= 0 && digit <= 9)) break;
    digits = (Math.imul(digits, 10) + digit) | 0;
  }
  return takeWhole(digits, at - start, into, place) ? at : UNSURE;
};

function takeWhole(digits: number, length: number, into: Float64Array, place: number): boolean {
  into[place] = length === 0 ? Number.NaN : digits;
  return length <= MOST_DIGITS;
}

/** Where a cell ends that is not read. `filled` is how many of the bytes count; nothing above a comma means anything to CSV. */
export function skipCell(bytes: Buffer, start: number, filled: number): number {
  return bytes[start] === QUOTE ? skipQuoted(bytes, start + 1, filled) : skipPlainCell(bytes, start, filled);
}

/** The same of a cell without quotes. */
export function skipPlainCell(bytes: Buffer, start: number, filled: number): number {
  for (let at = start; ; at += 1) {
    const byte = bytes[at]!;
    if (byte > COMMA) continue;
    if (byte === COMMA || byte === LF) return at;
    if (byte === QUOTE || at >= filled) return UNSURE;
  }
}

function skipQuoted(bytes: Buffer, start: number, filled: number): number {
  for (let at = start; ; at += 2) {
    at = bytes.indexOf(QUOTE, at);
    if (at < 0 || at >= filled) return UNSURE;
    if (bytes[at + 1] !== QUOTE) return at + 1;
  }
}

/** Length of `2026-01-31T12:00:00.000Z`, and of its date. */
const TIME_LENGTH = 24;
const DATE_LENGTH = 10;
const T = 0x54;
const COLON = 0x3a;
const Z = 0x5a;

/** A reader of `2026-01-31T12:00:00.000Z`, in milliseconds since 1970; it remembers the last date, which most rows share. */
export function createTimeReader(): CellReader {
  const date = Buffer.alloc(DATE_LENGTH);
  const midnight = Float64Array.of(Number.NaN);
  return (bytes, start, into, place) => {
    if (!hasMarks(bytes, start)) return UNSURE;
    let same = 0;
    while (same < DATE_LENGTH && bytes[start + same] === date[same]) same += 1;
    if (same < DATE_LENGTH) {
      bytes.copy(date, 0, start, start + DATE_LENGTH);
      const text = date.toString('latin1');
      midnight[0] = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
    }
    const hours = twoDigits(bytes, start + 11);
    const minutes = twoDigits(bytes, start + 14);
    const seconds = twoDigits(bytes, start + 17);
    const milliseconds = twoDigits(bytes, start + 20) * 10 + digitAt(bytes, start + 22);
    into[place] = midnight[0]! + ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
    // NaN where something was no digit; the same for a date that there is not.
    return hours < 24 && minutes < 60 && seconds < 60 && into[place] >= 0 ? start + TIME_LENGTH : UNSURE;
  };
}

function hasMarks(bytes: Buffer, start: number): boolean {
  return (
    bytes[start + 10] === T &&
    bytes[start + 13] === COLON &&
    bytes[start + 16] === COLON &&
    bytes[start + 19] === POINT &&
    bytes[start + 23] === Z
  );
}

function twoDigits(bytes: Buffer, at: number): number {
  return digitAt(bytes, at) * 10 + digitAt(bytes, at + 1);
}

function digitAt(bytes: Buffer, at: number): number {
  const digit = bytes[at]! - ZERO;
  return digit >= 0 && digit <= 9 ? digit : Number.NaN;
}
