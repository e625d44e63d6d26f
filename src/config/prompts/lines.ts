import { createReadStream } from 'node:fs';
import { InputError } from '../../errors.ts';

/** A line of a text file. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Without its line feed, but with a carriage return before it. */
  readonly text: string;
}

/** A line that is longer is no prompt but a file of another kind. */
const LONGEST_LINE = 64 * 1024 * 1024;
const LINE_FEED = 10;

/**
 * Reads a UTF-8 file line by line, however large it is; a byte order mark is dropped.
 * @throws {InputError} naming the line that is no text
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let number = 1;
  let begun: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      yield decodeLine(Buffer.concat([...begun, chunk.subarray(start, end)]), { path, number });
      number += 1;
      begun = [];
      length = 0;
      start = end + 1;
    }
    begun.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > LONGEST_LINE)
      throw new InputError(`${path}, line ${number}: is longer than 64 MiB; is this a text file?`);
  }
  if (length > 0) yield decodeLine(Buffer.concat(begun), { path, number });
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeLine(bytes: Buffer, { path, number }: { path: string; number: number }): Line {
  const text = decode(bytes);
  if (text === null || looksLikeUtf16(text)) {
    throw new InputError(`${path}, line ${number}: is not UTF-8 text; save the file as UTF-8`);
  }
  if (text.includes('\0')) {
    throw new InputError(`${path}, line ${number}: has a NUL character inside; remove it, or is this no text file?`);
  }
  return { number, text: number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text };
}

/** Every other byte of English in UTF-16 is 0. */
function looksLikeUtf16(text: string): boolean {
  return text.split('\0').length - 1 > text.length / 3;
}

function decode(bytes: Buffer): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
