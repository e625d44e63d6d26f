import { describe, expect, test } from '@jest/globals';
import {
  brotliCompressSync,
  constants,
  createGzip,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { failedRow, okRow } from '../support/expected-row.ts';
import { send, wait, type Script } from '../support/scripted-server.ts';
import { HELLO, httpChunk, open, streamed, whole } from './answers.ts';
import { rowOf } from './server.ts';

const BODY = HELLO.join('');
const encoded = (encoding: string): string => `content-encoding: ${encoding}\r\n`;

describe('57 compression that nobody asked for', () => {
  test.each([
    ['gzip', gzipSync(BODY)],
    ['x-gzip', gzipSync(BODY)],
    ['deflate', deflateSync(BODY)],
    ['deflate', deflateRawSync(BODY)],
    ['gzip, identity', gzipSync(BODY)],
    ['deflate, gzip', gzipSync(deflateSync(BODY))],
    ['br', brotliCompressSync(BODY)],
    ['zstd', zstdCompressSync(BODY)],
    ['GZIP', gzipSync(BODY)],
  ])('%s in one piece', async (encoding, bytes) => {
    expect(await rowOf(streamed([bytes], encoded(encoding)))).toEqual(okRow({ flags: ['compressed'] }));
  });

  test('gzip that is flushed after each event', async () => {
    const pieces = await flushed(HELLO);
    expect(await rowOf(streamed(pieces, encoded('gzip')))).toEqual(okRow({ chunks: 2, flags: ['compressed'] }));
  });

  test('gzip cut in the middle of a block', async () => {
    const bytes = gzipSync(BODY);
    const pieces = [bytes.subarray(0, 30), bytes.subarray(30, 60), bytes.subarray(60)];
    const row = await rowOf(streamed(pieces, encoded('gzip')));
    expect({ ...row, chunks: 1, maxGapSeconds: null }).toEqual(okRow({ flags: ['compressed'] }));
  });

  test('a whole answer', async () => {
    const body = gzipSync(JSON.stringify({ choices: [{ message: { content: 'Hi' }, finish_reason: 'stop' }] }));
    expect(await rowOf(whole('200 OK', body, encoded('gzip')), { stream: false })).toEqual(
      okRow({ chunks: null, stream: false, flags: ['compressed'] }),
    );
  });

  test('an error', async () => {
    const body = gzipSync('{"error":{"message":"busy"}}');
    expect(await rowOf(whole('500 Oops', body, encoded('gzip')))).toEqual(
      failedRow('http', 'busy', { httpStatus: 500, flags: ['compressed'] }),
    );
  });

  test.each(['', 'identity', 'identity, identity'])('%j is none', async (encoding) => {
    expect(await rowOf(streamed(HELLO, encoded(encoding)))).toEqual(okRow({ chunks: 2 }));
  });

  test('an empty body that is called gzip', async () => {
    expect(await rowOf(streamed([], encoded('gzip')))).toEqual(
      failedRow('empty', 'the answer has no body', { httpStatus: 200, chunks: 0, flags: ['compressed'] }),
    );
  });

  test('deflate of which the first byte comes alone', async () => {
    const bytes = deflateSync(BODY);
    const pieces = [bytes.subarray(0, 1), bytes.subarray(1)];
    expect(await rowOf(streamed(pieces, encoded('deflate')))).toEqual(okRow({ flags: ['compressed'] }));
  });

  test('too much of it', async () => {
    expect(await rowOf(streamed([gzipSync(BODY)], encoded('gzip, gzip, gzip, gzip')))).toMatchObject({
      failureMessage: 'the answer is compressed in a way unknown here: gzip, gzip, gzip, gzip',
    });
  });

  test('a name that is no compression', async () => {
    expect(await rowOf(streamed(HELLO, encoded('aws-chunked')))).toEqual(
      failedRow('protocol', 'the answer is compressed in a way unknown here: aws-chunked', {
        httpStatus: 200,
        chunks: 0,
        flags: ['compressed'],
      }),
    );
  });

  test('text that is only called gzip', async () => {
    expect(await rowOf(streamed(HELLO, encoded('gzip')))).toEqual(
      failedRow('protocol', 'the answer says that it is compressed with gzip, but it is not readable as such', {
        httpStatus: 200,
        chunks: 0,
        flags: ['compressed'],
      }),
    );
  });

  test('gzip whose end is missing, though the answer had ended', async () => {
    const pieces = await flushed(HELLO);
    expect(await rowOf(streamed(pieces.slice(0, -1), encoded('gzip')))).toEqual(
      okRow({ chunks: 2, flags: ['compressed'] }),
    );
  });

  test('a bomb: 100 MiB of comments in 100 KiB', async () => {
    const bomb = gzipSync(Buffer.alloc(100 * 1024 ** 2, ': '), { level: 1 });
    expect(await rowOf(streamed([bomb], encoded('gzip')))).toEqual(
      failedRow('protocol', 'the answer is longer than 64 MiB', { httpStatus: 200, chunks: 0, flags: ['compressed'] }),
    );
  });
});

describe('answers that are too long', () => {
  test('100 MB of events', async () => {
    const megabyte = httpChunk(`: ${'x'.repeat(1024 ** 2)}\n`);
    const script: Script = [...open(), ...Array.from({ length: 100 }, () => [send(megabyte), wait(1)]).flat()];
    expect(await rowOf(script)).toEqual(
      failedRow('protocol', 'the answer is longer than 64 MiB', { httpStatus: 200, chunks: 0 }),
    );
  });

  test('a million chunks of one byte', async () => {
    const chunks = Buffer.concat(Array<Buffer>(10_000).fill(httpChunk(':')));
    const script: Script = [...open(), ...Array.from({ length: 100 }, () => [send(chunks), wait(1)]).flat()];
    expect(await rowOf(script)).toEqual(
      failedRow('protocol', 'the answer is longer than 64 MiB', { httpStatus: 200, chunks: 0 }),
    );
  });
});

/** Gzip of these pieces, flushed after each, and its end. */
async function flushed(pieces: readonly string[]): Promise<Buffer[]> {
  const gzip = createGzip();
  const out: Buffer[] = [];
  let current: Buffer[] = [];
  gzip.on('data', (bytes: Buffer) => current.push(bytes));
  for (const piece of pieces) {
    gzip.write(piece);
    await new Promise<void>((resolve) => gzip.flush(constants.Z_SYNC_FLUSH, resolve));
    out.push(Buffer.concat(current));
    current = [];
  }
  await new Promise<void>((resolve) => gzip.end(resolve));
  await new Promise((resolve) => setImmediate(resolve));
  return [...out, Buffer.concat(current)];
}
