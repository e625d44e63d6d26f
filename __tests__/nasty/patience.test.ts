import { describe, expect, test } from '@jest/globals';
import { failedRow, okRow, SECONDS, waitedFor } from '../support/expected-row.ts';
import { aPrompt, measure, measureOnce } from '../support/measure-once.ts';
import { call, hold, send, wait, type Script } from '../support/scripted-server.ts';
import { finish, HELLO, httpChunk, open, streamed, text, typed } from './answers.ts';
import { rowOf, serve } from './server.ts';

const oneWord = { httpStatus: 200, chunks: 1, ttftSeconds: SECONDS, ttfoSeconds: SECONDS } as const;
/** A script that sends these pieces again and again, 20 ms apart, for longer than any test waits. */
const forEver = (...pieces: string[]): Script =>
  Array.from({ length: 100 }, (_, i) => [send(httpChunk(pieces[i % pieces.length]!)), wait(20)]).flat();

describe('time is up', () => {
  test('56 before the headers', async () => {
    const row = await rowOf([hold], { patience: { timeoutMs: 500 } });
    expect(row).toEqual(failedRow('timeout', waitedFor('for the response headers')));
    expect(waited(row)).toBeGreaterThanOrEqual(0.5);
  });

  test('55 after the headers', async () => {
    expect(await rowOf([...open(), hold], { patience: { timeoutMs: 500 } })).toEqual(
      failedRow('timeout', waitedFor('for the first byte of the answer'), { httpStatus: 200, chunks: 0 }),
    );
  });

  test('55 one byte at a time, for ever', async () => {
    const slow = Array.from(HELLO.join('')).flatMap((byte) => [send(httpChunk(byte)), wait(10)]);
    expect(await rowOf([...open(), ...slow], { patience: { timeoutMs: 500 } })).toEqual(
      failedRow('timeout', waitedFor('for the rest of the answer'), { httpStatus: 200, chunks: 0 }),
    );
  });

  test('55 comments without end', async () => {
    expect(await rowOf([...open(), ...forEver(': keep-alive\n\n')], { patience: { timeoutMs: 500 } })).toEqual(
      failedRow('timeout', waitedFor('for the rest of the answer'), { httpStatus: 200, chunks: 0 }),
    );
  });

  test('55 an answer without end', async () => {
    const row = await rowOf([...open(), ...forEver(text('x'))], { patience: { timeoutMs: 500 } });
    expect(row).toEqual({
      ...failedRow('timeout', waitedFor('for the rest of the answer'), oneWord),
      chunks: row.chunks,
      maxGapSeconds: SECONDS,
    });
    expect(row.chunks).toBeGreaterThan(1);
  });

  test('56 while the connection is being opened; the next request starts afresh', async () => {
    const server = await serve([streamed(HELLO)]);
    // Nobody answers there (RFC 5737), or the network says at once that nobody can.
    const row = await measureOnce('http://192.0.2.1:9', { patience: { timeoutMs: 100 }, openFirst: false });
    const unreachable = failedRow(
      'connect',
      expect.stringMatching(/ENETUNREACH|EHOSTUNREACH|ECONNREFUSED/) as unknown as string,
    );
    const gaveUp = failedRow('timeout', waitedFor('for a connection'));
    expect([gaveUp, unreachable].map((each) => ({ ...each, connection: 'new' }))).toContainEqual(row);
    expect(await measureOnce(server.origin)).toEqual(okRow({ chunks: 2 }));
  });

  test('the request after one that timed out has a connection of its own', async () => {
    const server = await serve([[...open(), hold], streamed(HELLO)]);
    const rows = await measure(server.origin, { prompts: [aPrompt(), aPrompt()], patience: { timeoutMs: 500 } });
    expect(rows).toEqual([
      failedRow('timeout', waitedFor('for the first byte of the answer'), { httpStatus: 200, chunks: 0 }),
      okRow({ chunks: 2, index: 2, connection: 'new', connectSeconds: SECONDS }),
    ]);
  });

  test('a refusal whose body never comes is a refusal', async () => {
    const script: Script = [send('HTTP/1.1 503 Service Unavailable\r\ncontent-length: 99\r\n\r\nbusy'), hold];
    expect(await rowOf(script, { patience: { timeoutMs: 500 } })).toEqual(
      failedRow('http', 'busy', { httpStatus: 503 }),
    );
  });
});

describe('silence', () => {
  const impatient = { patience: { idleTimeoutMs: 500, timeoutMs: 20_000 } };

  test('55 after the headers', async () => {
    expect(await rowOf([...open(), hold], impatient)).toEqual(
      failedRow('timeout', 'gave up after too long a silence, waiting for the first byte of the answer', {
        httpStatus: 200,
        chunks: 0,
      }),
    );
  });

  test.each([
    ['comments', [': keep-alive\n\n', ':\n\n']],
    ['pings', [typed('ping'), 'event: ping\ndata: {"type": "ping"}\n\n']],
    ['blank lines', ['\n', '\r\n']],
    ['comments in pieces', [': kee', 'p-ali', 've\n\n']],
  ])('55 %s are no answer', async (_, pieces) => {
    const script = [...open(), send(httpChunk(text('Hello'))), ...forEver(...pieces)];
    expect(await rowOf(script, impatient)).toEqual(
      failedRow('timeout', 'gave up after too long a silence, waiting for the rest of the answer', oneWord),
    );
  });

  test('an answer that takes long, but goes on, is waited for', async () => {
    // Steps far below the limit, which together are longer: a machine that is held up for a moment does not matter then.
    const words = Array.from({ length: 12 }, (_, i) => text(`word ${i} `));
    const slow = [...words, finish()].flatMap((piece) => [send(httpChunk(piece)), wait(60)]);
    const row = await rowOf([...open(), ...slow, send('0\r\n\r\n')], impatient);
    expect(row.chunks).toBeGreaterThan(1);
    expect(row).toEqual(okRow({ chunks: row.chunks }));
    expect(row.streamEndSeconds).toBeGreaterThan(0.7);
  });

  test('55 one byte at a time goes on', async () => {
    const bytes = Array.from(text('Hi', 'stop')).flatMap((byte) => [send(httpChunk(byte)), wait(10)]);
    const row = await rowOf([...open(), ...bytes, send('0\r\n\r\n')], impatient);
    expect(row).toEqual(okRow({ flags: ['no_end_marker'] }));
    expect(row.streamEndSeconds).toBeGreaterThan(0.6);
  });
});

describe('interruption', () => {
  test('56 in the middle of an answer', async () => {
    const interruption = new AbortController();
    const interrupt = call(() => interruption.abort());
    const server = await serve([[...open(), send(httpChunk(text('Hello'))), wait(20), interrupt, hold]]);
    const row = await measureOnce(server.origin, { signal: interruption.signal });
    expect(row).toEqual(failedRow('aborted', 'the run was interrupted', oneWord));
    await server.deserted();
  });

  test('before anything was sent', async () => {
    const server = await serve([streamed(HELLO)]);
    const row = await measureOnce(server.origin, { signal: AbortSignal.abort() });
    expect(row).toEqual(failedRow('aborted', 'the run was interrupted', { connection: null, waitedSeconds: null }));
    expect(server.requests).toHaveLength(0);
  });
});

function waited(row: { readonly outcome: string }): number {
  return (row as { waitedSeconds?: number | null }).waitedSeconds ?? 0;
}
