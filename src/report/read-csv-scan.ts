import { closeSync, openSync, readSync } from 'node:fs';
import { release } from '../release.ts';
import {
  createState,
  ESCAPED,
  FIRST_CAPACITY,
  LF,
  scanRow,
  type ScannedRow,
  type ScanState,
} from './read-csv-scan-row.ts';

/** A CSV file (RFC 4180), row by row, as places in its bytes; no text is made of anything that is not asked for. */
export interface CsvScanner {
  /** Goes to the next row; false after the last one. Throws {@link CsvMistake}, or what the system says. */
  next(): boolean;
  /** Reads the file on where little of it is left in the buffer, which may move the bytes that are there. */
  lookAhead(): void;
  /** Goes on behind what somebody else has read of the buffer. */
  skipTo(next: number): void;
  /** The row; its fields change with the next one. */
  readonly row: ScannedRow;
  /** The content of a cell. */
  text(cell: number): string;
  /** Number of the line on which the row begins, from 1. It is counted when it is asked for: only messages need it. */
  line(): number;
  close(): void;
}

/** Bytes that should be in the buffer before a row is read from it; most rows are shorter. */
export const LOOK_AHEAD = 4096;

/** Before the first row of some files. */
const BYTE_ORDER_MARK = Buffer.from('\ufeff');

/** Opens a file. Throws what the system says. */
export function openCsvScanner(path: string): CsvScanner {
  const file = openSync(path, 'r');
  const state = createState();
  function refill(): void {
    makeRoom(state);
    const read = readSync(file, state.bytes, state.filled, state.bytes.length - 1 - state.filled, null);
    state.filled += read;
    state.bytes[state.filled] = LF;
    state.ended = read === 0;
    if (state.offset === 0 && state.filled <= FIRST_CAPACITY) skipByteOrderMark(state);
  }
  return {
    row: state,
    next() {
      while (!scanRow(state)) {
        if (state.ended) return false;
        refill();
      }
      return true;
    },
    lookAhead() {
      if (state.filled - state.next < LOOK_AHEAD && !state.ended) refill();
    },
    skipTo(next) {
      state.start = state.next;
      state.next = next;
    },
    text(cell) {
      const text = state.bytes.toString('utf8', state.starts[cell], state.ends[cell]);
      return state.quoting[cell] === ESCAPED ? text.replaceAll('""', '"') : text;
    },
    line: () => 1 + countLineEnds(file, state.offset + state.start),
    close() {
      closeSync(file);
      // At once: a merge opens a hundred files, and the engine would count their buffers late.
      release(state.bytes);
    },
  };
}

/** Line ends among the first `length` bytes. */
function countLineEnds(file: number, length: number): number {
  const bytes = Buffer.allocUnsafe(FIRST_CAPACITY);
  let lines = 0;
  for (let at = 0; at < length; at += bytes.length) {
    const read = readSync(file, bytes, 0, Math.min(bytes.length, length - at), at);
    for (const byte of bytes.subarray(0, read)) if (byte === LF) lines += 1;
  }
  return lines;
}

/** Moves what was not scanned yet to the front, into a larger buffer when it fills the one there is. */
function makeRoom(state: ScanState): void {
  const rest = state.filled - state.next;
  // One byte is left for the line end behind them.
  if (rest === state.bytes.length - 1) {
    const grown = Buffer.allocUnsafeSlow(state.bytes.length * 2);
    grown.set(state.bytes);
    state.bytes = grown;
  } else {
    state.bytes.copyWithin(0, state.next, state.filled);
  }
  state.offset += state.next;
  state.next = 0;
  state.filled = rest;
}

/** Leaves the mark out of the first row; a file that is shorter than one has none. */
function skipByteOrderMark(state: ScanState): void {
  if (state.next === 0 && state.bytes.subarray(0, Math.min(state.filled, 3)).equals(BYTE_ORDER_MARK)) {
    state.next = BYTE_ORDER_MARK.length;
  }
}
