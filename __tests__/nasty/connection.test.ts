import { describe, expect, test } from '@jest/globals';
import { createServer, type AddressInfo, type Server } from 'node:net';
import type { FailedRequest } from '../../src/model.ts';
import { failedRow, okRow, SECONDS } from '../support/expected-row.ts';
import { certificate, measureOnce } from '../support/measure-once.ts';
import { fin, hold, reset, send, wait, type Script } from '../support/scripted-server.ts';
import { event, HELLO, httpChunk, open, streamed, text, whole } from './answers.ts';
import { rowOf, serve } from './server.ts';

/** A request on a connection that it opened itself. */
const opened = { connection: 'new', connectSeconds: SECONDS } as const;
/** A request that never got a connection. */
const unopened = { connection: 'new', connectSeconds: null } as const;
const oneWord = { httpStatus: 200, chunks: 1, ttftSeconds: SECONDS, ttfoSeconds: SECONDS } as const;

const twoChoices = { ...oneWord, chunks: 2, maxGapSeconds: SECONDS, finishReason: 'stop' } as const;

function choice(index: number, delta: object, finishReason: string | null = null): string {
  return event({ choices: [{ index, delta, finish_reason: finishReason }] });
}

/** Two choices, of which the first has ended and the second goes on. */
const ONE_OF_TWO_ENDED: Script = [
  ...open(),
  send(httpChunk(choice(0, { content: 'a' }) + choice(1, { content: 'b' }) + choice(0, {}, 'stop'))),
  wait(5),
  send(httpChunk(choice(1, { content: 'b' }))),
  wait(5),
];

describe('54 no connection', () => {
  test('refused', async () => {
    const port = await closedPort();
    expect(await measureOnce(`http://127.0.0.1:${port}`)).toEqual(
      failed('connect', `connect ECONNREFUSED 127.0.0.1:${port}`, unopened),
    );
  });

  test('refused at every address of a name', async () => {
    const port = await closedPort();
    expect(await measureOnce(`http://localhost:${port}`)).toEqual(failed('connect', 'ECONNREFUSED', unopened));
  });

  test('a name that does not exist', async () => {
    expect(await measureOnce('http://does-not-exist.invalid')).toEqual(
      failed('dns', 'does-not-exist.invalid', unopened),
    );
  });

  test('refused, and tried again as often as was asked for', async () => {
    const pauses: number[] = [];
    const refused = await measureOnce(`http://127.0.0.1:${await closedPort()}`, { patience: { retries: 2 }, pauses });
    expect(refused).toEqual(failed('connect', 'ECONNREFUSED', { ...unopened, attempts: 3 }));
    expect(pauses).toEqual([500, 1000]);
  });
});

describe('54 TLS', () => {
  const key = certificate('localhost.key');
  const secured = async (name: 'localhost.crt' | 'expired.crt' | 'elsewhere.crt') =>
    (await serve([streamed(HELLO)], { tls: { key, cert: certificate(name) } })).origin;

  test('a certificate that is trusted', async () => {
    const origin = await secured('localhost.crt');
    const tls = { ca: certificate('localhost.crt') };
    expect(await measureOnce(origin, { tls })).toEqual(okRow({ chunks: 2 }));
    expect(await measureOnce(origin, { tls, openFirst: false })).toEqual(okRow({ chunks: 2, ...opened }));
  });

  test.each([
    ['self-signed', 'localhost.crt', null, 'self-signed certificate'],
    ['expired', 'expired.crt', 'expired.crt', 'certificate has expired'],
    ['of another host', 'elsewhere.crt', 'elsewhere.crt', "IP: 127.0.0.1 is not in the cert's list"],
  ] as const)('a certificate %s', async (_, name, trusted, message) => {
    const tls = trusted === null ? {} : { ca: certificate(trusted) };
    expect(await measureOnce(await secured(name), { tls })).toEqual(failed('tls', message, unopened));
  });

  test('a server that does not speak TLS', async () => {
    const server = await serve([whole('200 OK', '{}')]);
    const origin = server.origin.replace('http:', 'https:');
    // Its answer to a handshake is silence: it waits for the end of a request.
    expect(await measureOnce(origin, { patience: { timeoutMs: 200 }, openFirst: false })).toEqual(
      failed('timeout', 's, waiting for a connection', unopened),
    );
  });

  test('a server that answers a handshake in plain text', async () => {
    const server = await serve([], { greeting: () => [send('HTTP/1.1 400 Bad Request\r\n\r\n'), fin] });
    const origin = server.origin.replace('http:', 'https:');
    expect(await measureOnce(origin)).toEqual(failed('tls', 'does not speak TLS here', unopened));
  });
});

describe('54 a connection that breaks', () => {
  test.each([
    ['reset before the headers', [reset], failed('connect', 'ECONNRESET', opened)],
    ['closed before the headers', [fin], failed('connect', 'other side closed', opened)],
    [
      'reset in the middle of the headers',
      [send('HTTP/1.1 200 OK\r\ncontent-ty'), wait(5), reset],
      failed('protocol', "the answer's head is broken: ", opened),
    ],
    [
      'reset after the headers',
      [...open(), reset],
      failed('stream_truncated', 'the connection broke: ', { ...opened, httpStatus: 200, chunks: 0 }),
    ],
    [
      'reset in the middle of an event',
      [...open(), send(httpChunk(text('Hello'))), wait(5), send(httpChunk('data: {"cho')), wait(5), reset],
      failed('stream_truncated', 'the connection broke: ', { ...opened, ...oneWord }),
    ],
    [
      'closed without an end marker',
      [send('HTTP/1.1 200 OK\r\n\r\n'), send(text('Hello')), wait(5), fin],
      failedRow('stream_truncated', 'the answer ended without an end marker or a finish reason', {
        ...opened,
        ...oneWord,
      }),
    ],
    [
      'closed while another choice went on',
      [...ONE_OF_TWO_ENDED, send('0\r\n\r\n')],
      failedRow('stream_truncated', 'the answer ended without an end marker and went on behind its finish reason', {
        ...opened,
        ...twoChoices,
      }),
    ],
    [
      'reset while another choice went on',
      [...ONE_OF_TWO_ENDED, reset],
      failed('stream_truncated', 'the connection broke: ', { ...opened, ...twoChoices }),
    ],
    [
      'closed without an end marker, after both of two choices have ended',
      [...ONE_OF_TWO_ENDED, send(httpChunk(choice(1, {}, 'stop'))), send('0\r\n\r\n')],
      okRow({ ...opened, chunks: 2, flags: ['no_end_marker'] }),
    ],
    [
      'closed without the last HTTP chunk',
      [...open(), send(httpChunk(text('Hello'))), wait(5), fin],
      failed('stream_truncated', 'the connection broke: other side closed', { ...opened, ...oneWord }),
    ],
    [
      'closed without the last HTTP chunk, though the answer had ended',
      [...open(), send(httpChunk(HELLO.join(''))), wait(5), fin],
      okRow({ ...opened, streamEndSeconds: null }),
    ],
    [
      'closed before all of the promised length',
      [send(`HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n${text('Hello')}`), wait(5), fin],
      failed('stream_truncated', 'the connection broke: ', { ...opened, ...oneWord }),
    ],
    [
      'closed before all of the promised length, as announced',
      [send(`HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 9999\r\n\r\n${text('Hello')}`), wait(5), fin],
      failed('stream_truncated', 'the connection broke: ', { ...opened, ...oneWord }),
    ],
    [
      'a length that is too short',
      [send(`HTTP/1.1 200 OK\r\ncontent-length: ${text('Hello').length}\r\n\r\n${HELLO.join('')}`)],
      failedRow('stream_truncated', 'the answer ended without an end marker or a finish reason', {
        ...opened,
        httpStatus: 200,
        chunks: 0,
      }),
    ],
    ['no HTTP at all', [send('SSH-2.0-OpenSSH_9.6\r\n')], failed('protocol', 'HTTP/1.1 protocol', opened)],
  ])('%s', async (_, script, expected) => {
    expect(await rowOf(script, { openFirst: false })).toEqual(expected);
  });

  test('a whole body of which the end is missing is no success, even if what came is one', async () => {
    const body = JSON.stringify({ choices: [{ message: { content: 'Hi' }, finish_reason: 'stop' }] });
    const script: Script = [send(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length + 1}\r\n\r\n${body}`), wait(5), fin];
    expect(await rowOf(script, { stream: false })).toEqual(
      failed('stream_truncated', 'the connection broke: ', { httpStatus: 200, stream: false, finishReason: 'stop' }),
    );
  });

  test('58 HTTP/1.0, where closing is the end', async () => {
    const script: Script = [send('HTTP/1.0 200 OK\r\n\r\n'), ...HELLO.flatMap((piece) => [send(piece), wait(3)]), fin];
    expect(await rowOf(script)).toEqual(okRow({ chunks: 2 }));
  });
});

describe('what is left behind', () => {
  test('an answer that is given up closes its connection', async () => {
    const server = await serve([[...open(), hold]]);
    await measureOnce(server.origin, { patience: { timeoutMs: 300 } });
    await server.deserted();
    expect(server.connections()).toBe(1);
  });
});

function failed(failure: FailedRequest['failure'], message: string, fields: Partial<FailedRequest> = {}) {
  return failedRow(failure, expect.stringContaining(message) as unknown as string, fields);
}

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
