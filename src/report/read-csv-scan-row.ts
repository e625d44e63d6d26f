/** Where a row and its cells are. */
export interface ScannedRow {
  readonly bytes: Buffer;
  readonly start: number;
  /** Without the line end. */
  readonly end: number;
  /** Cells of the row. */
  readonly count: number;
  /** By cell: where its content starts, behind a quote where it has one. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** By cell. */
  readonly quoting: Uint8Array;
  /** Place of the first byte in the file. */
  readonly offset: number;
  /** How many of the bytes are the file's; a line end stands behind them. */
  readonly filled: number;
  /** Where the next row starts. */
  readonly next: number;
}

/** How the content of a cell stands in the file. */
export const PLAIN = 0;
/** See {@link PLAIN}. */
const QUOTED = 1;
/** With doubled quotes inside. */
export const ESCAPED = 2;

/** A file that is no CSV; the message says why, without a full stop. It is the row of {@link CsvScanner.line}. */
export class CsvMistakeError extends Error {
  override readonly name = 'CsvMistakeError';
}

/** Bytes that are read at once; a row that is longer gets the room that it needs. */
export const FIRST_CAPACITY = 64 * 1024;

const FIRST_CELLS = 64;
const QUOTE = 0x22;
const COMMA = 0x2c;
const CR = 0x0d;
/** Ends a line, with or without a carriage return before it. */
export const LF = 0x0a;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A row, and how far the file was read. */
export interface ScanState extends Mutable<ScannedRow> {
  /** Whether the last byte of the file is in the buffer. */
  ended: boolean;
}

/** Before the first byte. */
export function createState(): ScanState {
  const bytes = Buffer.allocUnsafeSlow(FIRST_CAPACITY);
  bytes[0] = LF;
  return {
    bytes,
    start: 0,
    end: 0,
    count: 0,
    starts: new Int32Array(FIRST_CELLS),
    ends: new Int32Array(FIRST_CELLS),
    quoting: new Uint8Array(FIRST_CELLS),
    offset: 0,
    filled: 0,
    ended: false,
    next: 0,
  };
}

/** Stands for "not in the buffer yet". */
const CUT_OFF = -1;

/**
 * Finds the cells of the row that starts at `next`; false when there is no whole row in the buffer. What it does for each byte
 * is what reading a file costs, so it looks at most of them once: nothing above a comma means anything to CSV.
 */
export function scanRow(state: ScanState): boolean {
  const { bytes, filled, ended } = state;
  let { starts, ends, quoting } = state;
  let at = state.next;
  if (at >= filled) return false;
  state.start = at;
  for (let cell = 0; ; cell += 1, at += 1) {
    if (cell === starts.length) ({ starts, ends, quoting } = growCells(state));
    if (at < filled && bytes[at] === QUOTE) {
      at = scanQuoted(state, cell, at + 1);
      if (at === CUT_OFF) return false;
    } else {
      starts[cell] = at;
      for (; at < filled; at += 1) {
        const byte = bytes[at]!;
        if (byte > COMMA) continue;
        if (byte === COMMA || byte === LF) break;
        if (byte === QUOTE) throw new CsvMistakeError('a quote stands inside of a value without quotes');
      }
      ends[cell] = at;
      quoting[cell] = PLAIN;
    }
    if (at >= filled && !ended) return false;
    if (at >= filled || bytes[at] === LF) return finishRow(state, cell + 1, at);
    if (bytes[at] !== COMMA) throw new CsvMistakeError('a value goes on behind its closing quote');
  }
}

/** Finds the end of a cell in quotes, from behind the first one; returns the place of the comma or line end that should follow. */
function scanQuoted(state: ScanState, cell: number, start: number): number {
  const { bytes, filled, ended } = state;
  let quoting = QUOTED;
  let at = start;
  for (; ; at += 2) {
    at = bytes.indexOf(QUOTE, at);
    if (at < 0 || at >= filled) {
      if (ended) throw new CsvMistakeError('a quote is never closed');
      return CUT_OFF;
    }
    if (at + 1 >= filled && !ended) return CUT_OFF;
    if (at + 1 >= filled || bytes[at + 1] !== QUOTE) break;
    quoting = ESCAPED;
  }
  state.starts[cell] = start;
  state.ends[cell] = at;
  state.quoting[cell] = quoting;
  if (at + 1 >= filled || bytes[at + 1] !== CR) return at + 1;
  if (at + 2 >= filled && !ended) return CUT_OFF;
  return at + 2 < filled && bytes[at + 2] === LF ? at + 2 : at + 1;
}

/** `at` is the place of the line end, or the end of the file. */
function finishRow(state: ScanState, count: number, at: number): true {
  const last = count - 1;
  const isCr = at > state.start && state.bytes[at - 1] === CR;
  if (isCr && state.quoting[last] === PLAIN) state.ends[last]! -= 1;
  state.end = isCr ? at - 1 : at;
  state.count = count;
  state.next = at + 1;
  return true;
}

/** Makes room for twice as many cells. */
function growCells(state: ScanState): Pick<ScanState, 'starts' | 'ends' | 'quoting'> {
  const length = state.starts.length * 2;
  const [starts, ends, quoting] = [new Int32Array(length), new Int32Array(length), new Uint8Array(length)];
  starts.set(state.starts);
  ends.set(state.ends);
  quoting.set(state.quoting);
  return Object.assign(state, { starts, ends, quoting });
}
