import { expect } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { finish, httpChunk, open, text, whole } from '../nasty/answers.ts';
import { drain, fin, hold, reset, send, wait, type Script } from '../support/scripted-server.ts';
import { failed, ok, type ExpectedRow, type FaultCase, type Preparation } from './fault-case.ts';
import type { Stage } from './stage.ts';

const CHAT = '/v1/chat/completions';
const MEBIBYTE = 1024 ** 2;

/** The first request meets this; the second one is answered, on the same connection or on a new one. */
function once(name: string, script: Script, row: ExpectedRow, then: ExpectedRow, inputs = {}): FaultCase {
  const prepare = async (stage: Stage): Promise<Preparation> => {
    const server = await stage.serve([script]);
    const verify = (): void => expect(server.requests.map(({ path }) => path)).toEqual([CHAT, CHAT]);
    return { url: server.origin + CHAT, inputs, verify };
  };
  return { name, prepare, exitCode: 1, rows: [row, then] };
}

const goneOn = ok();
const afresh = ok({ connection: 'new' });
const status = 200;
const impatient = { timeout: '1s' };

const repeated = (times: number, ...actions: Script): Script => Array.from({ length: times }, () => actions).flat();
const truncated = (words: string): ExpectedRow => failed('stream_truncated', words, { status });
const late = (stage: string, facts = {}): ExpectedRow => failed('timeout', `waiting for ${stage}`, facts);
const tooLong = failed('protocol', 'the answer is longer than 64 MiB', { status });

/** Connections that break. */
const BREAKS: readonly FaultCase[] = [
  ...(
    [
      ['reset', reset, 'ECONNRESET'],
      ['closed', fin, 'other side closed'],
    ] as const
  ).map(([how, end, words]): FaultCase => ({
    name: `${how} before the headers, and once more`,
    prepare: async (stage) => ({ url: (await stage.serve([[end], [end]])).origin + CHAT }),
    exitCode: 1,
    rows: [failed('connect', words, { connection: 'new', flags: ['resent'] }), afresh],
    seenLate: { exitCode: 1, rows: [failed('connect', words), failed('connect', words, { connection: 'new' })] },
  })),
  once(
    'reset in the middle of the headers',
    [send('HTTP/1.1 200 OK\r\ncontent-ty'), wait(20), reset],
    failed('protocol', "the answer's head is broken"),
    afresh,
  ),
  once('reset after the headers', [...open(), wait(20), reset], truncated('the connection broke'), afresh),
  once(
    'reset in the middle of an event',
    [...open(), send(httpChunk(text('Hello'))), wait(20), send(httpChunk('data: {"cho')), wait(20), reset],
    truncated('the connection broke'),
    afresh,
  ),
  once(
    'closed without an end marker',
    [send('HTTP/1.1 200 OK\r\n\r\n'), send(text('Hello')), wait(20), fin],
    truncated('without an end marker'),
    afresh,
  ),
  once(
    'closed before all of the promised length',
    [send(`HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n${text('Hello')}`), wait(20), fin],
    truncated('the connection broke'),
    afresh,
  ),
  once(
    'more than the promised length',
    [send(`HTTP/1.1 200 OK\r\ncontent-length: ${text('Hello').length}\r\n\r\n${text('Hello')}${finish()}`)],
    truncated('without an end marker'),
    afresh,
  ),
  once('no HTTP at all', [send('SSH-2.0-OpenSSH_9.6\r\n')], failed('protocol', 'HTTP/1.1 protocol'), afresh),
];

/** Servers that take their time. */
const WAITS: readonly FaultCase[] = [
  once('no headers in the time allowed', [hold], late('the response headers'), afresh, impatient),
  once(
    'interim answers without end',
    repeated(2000, send('HTTP/1.1 100 Continue\r\n\r\n'), wait(5)),
    late('the response headers'),
    afresh,
    impatient,
  ),
  once(
    'silence after the headers',
    [...open(), hold],
    late('the first byte of the answer', { status }),
    afresh,
    impatient,
  ),
  once(
    'comments without end, when silence has a limit',
    [...open(), ...repeated(1000, send(httpChunk(': keep-alive\n\n')), wait(20))],
    failed('timeout', 'after too long a silence', { status }),
    afresh,
    { 'idle-timeout': '500ms' },
  ),
  once(
    'comments without end, when it has none',
    [...open(), ...repeated(1000, send(httpChunk(': keep-alive\n\n')), wait(20))],
    late('the rest of the answer', { status }),
    afresh,
    impatient,
  ),
  once(
    'one byte a second',
    [...open(), ...Array.from(text('Hello') + finish()).flatMap((byte) => [send(httpChunk(byte)), wait(1000)])],
    late('the rest of the answer', { status }),
    afresh,
    { timeout: '2500ms' },
  ),
];

/** Servers that send too much. */
const FLOODS: readonly FaultCase[] = [
  once(
    'an answer without end',
    [...open(), ...repeated(100_000, send(httpChunk(text('x'.repeat(100_000)))), wait(1))],
    tooLong,
    afresh,
  ),
  {
    ...once('500 MB, promised and sent', [], tooLong, afresh),
    prepare: async (stage) => {
      const head = send(`HTTP/1.1 200 OK\r\ncontent-length: ${500 * MEBIBYTE}\r\n\r\n`);
      const server = await stage.serve([[head, ...repeated(500, send(Buffer.alloc(MEBIBYTE, ': ')), drain)]]);
      // The head, the 64 MiB that were read, and what the kernel holds of a connection.
      const verify = (): void => expect(server.requests[0]?.sentAt.length).toBeLessThan(100);
      return { url: server.origin + CHAT, verify };
    },
  },
  once(
    '100 MiB in 100 KiB of gzip',
    [
      ...open('content-encoding: gzip\r\n'),
      send(httpChunk(gzipSync(Buffer.alloc(100 * MEBIBYTE, ': '), { level: 1 }))),
      send('0\r\n\r\n'),
    ],
    failed('protocol', 'the answer is longer than 64 MiB', { status, flags: ['compressed'] }),
    goneOn,
  ),
  once(
    'a head without end',
    [send('HTTP/1.1 200 OK\r\n'), ...repeated(1000, send(`x-${'long'.repeat(100)}: y\r\n`), wait(1))],
    failed('protocol', 'Headers Overflow'),
    afresh,
  ),
];

/** A redirect that is followed would take the key along. */
function redirect(name: string, target: (stage: Stage) => Promise<string>, words: string): FaultCase {
  const prepare = async (stage: Stage): Promise<Preparation> => {
    const location = await target(stage);
    const server = await stage.serve([whole('307 Temporary Redirect', '', `location: ${location}\r\n`)]);
    const verify = (): void => expect(server.requests).toHaveLength(2);
    return { url: server.origin + CHAT, verify };
  };
  const row = failed('http', words, { status: 307 });
  return { name, prepare, exitCode: 1, rows: [row, goneOn] };
}

/** Servers that say no. */
const REFUSALS: readonly FaultCase[] = [
  redirect('a redirect on the same host', () => Promise.resolve('/elsewhere'), 'redirects are not followed'),
  redirect(
    'a redirect to another host, which never sees the key',
    async (stage) => {
      const other = await stage.serve([]);
      stage.onEnd(() => expect(other.connections()).toBe(0));
      return `http://localhost:${other.port}/${CHAT}`;
    },
    'redirects to localhost',
  ),
  once(
    'no entrance',
    whole('401 Unauthorized', '{"error":{"message":"no"}}'),
    failed('auth', 'no', { status: 401 }),
    goneOn,
  ),
  once(
    'too many requests, and a hint to come back in three years',
    whole('429 Too Many Requests', '{"error":{"message":"busy"}}', 'retry-after: 99999999\r\n'),
    failed('rate_limit', 'busy', { status: 429 }),
    goneOn,
  ),
  once(
    'a web page of a gateway',
    whole('502 Bad Gateway', '<html><title>Bad gateway</title>', 'content-type: text/html\r\n'),
    failed('http', 'a web page titled "Bad gateway"', { status: 502 }),
    goneOn,
  ),
];

/** What goes wrong once a request is on its way. */
export const ANSWER_CASES: readonly FaultCase[] = [...BREAKS, ...WAITS, ...FLOODS, ...REFUSALS];
