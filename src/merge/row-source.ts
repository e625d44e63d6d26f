import { closeSync, openSync, readSync } from 'node:fs';
import { release } from '../release.ts';

/** Reads rows of a file again whose lengths are known, one after another. */
export interface RowSource {
  /** Goes to the next row, which has so many bytes, line end and all. Throws when they are not there any more. */
  next(length: number): void;
  readonly bytes: Buffer;
  /** Of the row in the bytes, without its line end. */
  readonly start: number;
  readonly end: number;
  close(): void;
}

/** Bytes that are read at once; a row that is longer gets the room that it needs. */
const CAPACITY = 64 * 1024;
const [CR, LF] = [0x0d, 0x0a];

/** Opens a file whose first row begins behind `offset` bytes. Throws what the system says. */
export function openRowSource(path: string, offset: number): RowSource {
  const file = openSync(path, 'r');
  const source = { bytes: Buffer.allocUnsafeSlow(CAPACITY), start: 0, end: 0, next, close };
  let filled = 0;
  let at = 0;
  let position = offset;

  function refill(length: number): void {
    const rest = source.bytes.subarray(at, filled);
    if (length > source.bytes.length) source.bytes = Buffer.allocUnsafeSlow(length);
    source.bytes.set(rest);
    [filled, at] = [rest.length, 0];
    while (filled < length) {
      const read = readSync(file, source.bytes, filled, source.bytes.length - filled, position);
      if (read === 0) throw new Error(`${path} has changed while it was read`);
      filled += read;
      position += read;
    }
  }
  function next(length: number): void {
    if (filled - at < length) refill(length);
    const { bytes } = source;
    source.start = at;
    at += length;
    let end = at;
    if (bytes[end - 1] === LF) end -= 1;
    if (bytes[end - 1] === CR) end -= 1;
    source.end = end;
  }
  function close(): void {
    closeSync(file);
    release(source.bytes);
  }
  return source;
}
