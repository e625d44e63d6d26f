import { describe, expect, test } from '@jest/globals';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { FailedRequest } from '../../src/model.ts';
import { failedRow, okRow, SECONDS } from '../support/expected-row.ts';
import { aPrompt, certificate, measure, measureOnce } from '../support/measure-once.ts';
import { fin, hold, reset, send, wait, type Script } from '../support/scripted-server.ts';
import { event, finish, HELLO, httpChunk, open, streamed, text, whole } from './answers.ts';
import { rowOf, serve } from './server.ts';

/** A request on a connection that it opened itself. */
const opened = { connection: 'new', connectSeconds: SECONDS } as const;
/** A request that never got a connection. */
const unopened = { connection: 'new', connectSeconds: null } as const;
const twoPrompts = [aPrompt('Hi', 'p1'), aPrompt('Hi', 'p2')];
const oneWord = { httpStatus: 200, chunks: 1, ttftSeconds: SECONDS, ttfoSeconds: SECONDS } as const;

function row(failure: FailedRequest['failure'], message: string, fields: Partial<FailedRequest> = {}) {
  return failedRow(failure, expect.stringContaining(message) as unknown as string, fields);
}

describe('54 no connection', () => {
  test('refused', async () => {
    const port = await closedPort();
    expect(await measureOnce(`http://127.0.0.1:${port}`)).toEqual(
      row('connect', `connect ECONNREFUSED 127.0.0.1:${port}`, unopened),
    );
  });

  test('refused at every address of a name', async () => {
    const port = await closedPort();
    expect(await measureOnce(`http://localhost:${port}`)).toEqual(row('connect', 'ECONNREFUSED', unopened));
  });

  test('a name that does not exist', async () => {
    expect(await measureOnce('http://does-not-exist.invalid')).toEqual(row('dns', 'does-not-exist.invalid', unopened));
  });

  test('refused, and tried again as often as was asked for', async () => {
    const pauses: number[] = [];
    const refused = await measureOnce(`http://127.0.0.1:${await closedPort()}`, { patience: { retries: 2 }, pauses });
    expect(refused).toEqual(row('connect', 'ECONNREFUSED', { ...unopened, attempts: 3 }));
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
    expect(await measureOnce(await secured(name), { tls })).toEqual(row('tls', message, unopened));
  });

  test('a server that does not speak TLS', async () => {
    const server = await serve([whole('200 OK', '{}')]);
    const origin = server.origin.replace('http:', 'https:');
    // Its answer to a handshake is silence: it waits for the end of a request.
    expect(await measureOnce(origin, { patience: { timeoutMs: 200 }, openFirst: false })).toEqual(
      row('timeout', 'gave up waiting for a connection', unopened),
    );
  });

  test('a server that answers a handshake in plain text', async () => {
    const server = await serve([], { greeting: () => [send('HTTP/1.1 400 Bad Request\r\n\r\n'), fin] });
    const origin = server.origin.replace('http:', 'https:');
    expect(await measureOnce(origin)).toEqual(row('tls', 'wrong version number', unopened));
  });
});

describe('54 a connection that breaks', () => {
  test.each([
    ['reset before the headers', [reset], row('connect', 'ECONNRESET', opened)],
    ['closed before the headers', [fin], row('connect', 'other side closed', opened)],
    [
      'reset in the middle of the headers',
      [send('HTTP/1.1 200 OK\r\ncontent-ty'), wait(5), reset],
      row('protocol', "the answer's head is broken: ", opened),
    ],
    [
      'reset after the headers',
      [...open(), reset],
      row('stream_truncated', 'the connection broke: ', { ...opened, httpStatus: 200, chunks: 0 }),
    ],
    [
      'reset in the middle of an event',
      [...open(), send(httpChunk(text('Hello'))), wait(5), send(httpChunk('data: {"cho')), wait(5), reset],
      row('stream_truncated', 'the connection broke: ', { ...opened, ...oneWord }),
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
      'closed without the last HTTP chunk',
      [...open(), send(httpChunk(text('Hello'))), wait(5), fin],
      row('stream_truncated', 'the connection broke: other side closed', { ...opened, ...oneWord }),
    ],
    [
      'closed without the last HTTP chunk, though the answer had ended',
      [...open(), send(httpChunk(HELLO.join(''))), wait(5), fin],
      okRow({ ...opened, streamEndSeconds: null }),
    ],
    [
      'closed before all of the promised length',
      [send(`HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n${text('Hello')}`), wait(5), fin],
      row('stream_truncated', 'the connection broke: ', { ...opened, ...oneWord }),
    ],
    [
      'closed before all of the promised length, as announced',
      [send(`HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 9999\r\n\r\n${text('Hello')}`), wait(5), fin],
      row('stream_truncated', 'the connection broke: ', { ...opened, ...oneWord }),
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
    ['no HTTP at all', [send('SSH-2.0-OpenSSH_9.6\r\n')], row('protocol', 'HTTP/1.1 protocol', opened)],
  ])('%s', async (_, script, expected) => {
    expect(await rowOf(script, { openFirst: false })).toEqual(expected);
  });

  test('a whole body of which the end is missing is no success, even if what came is one', async () => {
    const body = JSON.stringify({ choices: [{ message: { content: 'Hi' }, finish_reason: 'stop' }] });
    const script: Script = [send(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length + 1}\r\n\r\n${body}`), wait(5), fin];
    expect(await rowOf(script, { stream: false })).toEqual(
      row('stream_truncated', 'the connection broke: ', { httpStatus: 200, stream: false, finishReason: 'stop' }),
    );
  });

  test('58 HTTP/1.0, where closing is the end', async () => {
    const script: Script = [send('HTTP/1.0 200 OK\r\n\r\n'), ...HELLO.flatMap((piece) => [send(piece), wait(3)]), fin];
    expect(await rowOf(script)).toEqual(okRow({ chunks: 2 }));
  });
});

describe('61 a kept-alive connection that the server has closed', () => {
  test('between two requests: the next one opens a new connection, and pays for it', async () => {
    const server = await serve([[...streamed(HELLO), fin]]);
    const between = () => server.deserted();
    const rows = await measure(server.origin, { prompts: twoPrompts, between });
    expect(rows).toEqual([okRow({ chunks: 2 }), okRow({ chunks: 2, index: 2, promptId: 'p2', ...opened })]);
    expect(rows[1]!.connectSeconds).toBeGreaterThan(0);
  });

  test.each([
    ['reset', reset],
    ['closed', fin],
  ])('%s just as the request goes in: it is sent once more, and the row says so', async (_, end) => {
    const answers = [streamed(HELLO), [end], streamed(HELLO)];
    const server = await serve(answers);
    const rows = await measure(server.origin, { prompts: twoPrompts });
    expect(rows).toEqual([
      okRow({ chunks: 2 }),
      okRow({ chunks: 2, index: 2, promptId: 'p2', flags: ['resent'], ...opened }),
    ]);
    expect(server.requests.map(({ connection }) => connection)).toEqual([1, 1, 2]);
  });

  test('once more, not for ever', async () => {
    const server = await serve([streamed(HELLO), [reset]]);
    const rows = await measure(server.origin, { prompts: twoPrompts });
    expect(rows[1]).toEqual(row('connect', 'ECONNRESET', { ...opened, index: 2, promptId: 'p2', flags: ['resent'] }));
    expect(server.requests).toHaveLength(3);
  });

  test('a connection that breaks after a longer wait was no stale one: the request had been taken', async () => {
    const server = await serve([[wait(1100), reset]]);
    expect(await measureOnce(server.origin)).toEqual(row('connect', 'ECONNRESET'));
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ['closed', [fin]],
    ['reset', [reset]],
    ['greeted', [send('220 smtp.example ESMTP\r\n')]],
  ])('the connection opened ahead was %s before it was used', async (_, greeting) => {
    const server = await serve([streamed(HELLO)], { greeting: (number) => (number === 1 ? greeting : []) });
    const row = await measureOnce(server.origin, { afterOpen: () => setTimeout(20) });
    expect(row).toEqual(okRow({ chunks: 2, ...opened }));
    expect(server.connections()).toBe(2);
  });

  test('a connection that speaks unasked is not used', async () => {
    const timeout = 'HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n';
    const server = await serve([[...streamed(HELLO), wait(2), send(timeout), fin]]);
    const rows = await measure(server.origin, { prompts: twoPrompts, between: () => server.deserted() });
    expect(rows).toEqual([okRow({ chunks: 2 }), okRow({ chunks: 2, index: 2, promptId: 'p2', ...opened })]);
  });

  test('a server that says how long it keeps connections', async () => {
    const server = await serve([streamed(HELLO, 'keep-alive: timeout=1\r\n')]);
    const rows = await measure(server.origin, { prompts: twoPrompts });
    expect(rows.map(({ connection }) => connection)).toEqual(['reused', 'new']);
  });
});

describe('connection: fresh', () => {
  test('each request has a connection of its own, closed when it is done', async () => {
    const server = await serve([streamed(HELLO)]);
    const rows = await measure(server.origin, {
      prompts: twoPrompts,
      connection: 'fresh',
      between: () => server.deserted(),
    });
    expect(rows).toEqual([okRow({ chunks: 2, ...opened }), okRow({ chunks: 2, index: 2, promptId: 'p2', ...opened })]);
    expect(server.requests.map(({ connection, headers }) => [connection, headers['connection']])).toEqual([
      [1, 'close'],
      [2, 'close'],
    ]);
  });
});

describe('heads and tails of answers', () => {
  test.each([
    ['100 Continue', 'HTTP/1.1 100 Continue\r\n\r\n'],
    ['103 Early Hints', 'HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n'],
    ['both', 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'],
  ])('62 %s before the answer, also byte by byte', async (_, interim) => {
    const apart: Script = [send(interim), wait(30), ...streamed(HELLO)];
    const bytes: Script = Array.from(interim, (byte) => [send(byte), wait(1)]).flat();
    const rows = [await rowOf(apart), await rowOf([...bytes, ...streamed(HELLO)]), await rowOf([joined(apart)])];
    expect(rows).toEqual([okRow({ chunks: 2 }), okRow({ chunks: 2 }), okRow({ chunks: 1 })]);
    // The headers are those of the answer, not the hint's.
    expect(rows[0]!.ttfbSeconds).toBeGreaterThan(0.029);
  });

  test('63 trailers', async () => {
    const script: Script = [...open(), send(httpChunk(HELLO.join(''))), send('0\r\nx-request-id: late\r\n\r\n')];
    expect(await rowOf(script)).toEqual(okRow());
  });

  test('64 blank lines before a whole answer: the time to the headers is not the time to the answer', async () => {
    const body = JSON.stringify({ choices: [{ message: { content: 'Hi' }, finish_reason: 'stop' }] });
    const slow = [httpChunk('\n'), httpChunk('\n'), httpChunk(body)].flatMap((piece) => [send(piece), wait(20)]);
    const measured = await rowOf([...open(''), ...slow, send('0\r\n\r\n')], { stream: false });
    expect(measured).toEqual(okRow({ chunks: null, stream: false }));
    expect(measured.latencySeconds! - measured.ttfbSeconds!).toBeGreaterThan(0.055);
  });

  test('a head that is longer than any real one', async () => {
    const head = `HTTP/1.1 200 OK\r\nx-long: ${'x'.repeat(70_000)}\r\n\r\n`;
    expect(await rowOf([send(head)])).toEqual(row('protocol', 'Headers Overflow'));
  });
});

describe('68 server time', () => {
  test.each([
    ['openai-processing-ms: 651\r\n', 0.651],
    ['server-timing: x-originResponse;dur=833\r\n', 0.833],
    ['server-timing: gfet4t7; dur=786\r\n', 0.786],
    ['server-timing: a;desc="x, y;dur=1", total;dur=12.5;desc="all"\r\nserver-timing: edge;dur=3\r\n', 0.0125],
    ['server-timing: total;dur=abc, ;;, =\r\n', null],
    ['x-envoy-upstream-service-time: 40\r\n', 0.04],
  ])('%j', async (headers, serverSeconds) => {
    expect(await rowOf(streamed(HELLO, headers))).toEqual(okRow({ chunks: 2, serverSeconds }));
  });

  test('what the body says is closer to the model than what a header says', async () => {
    const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3, queue_time: 0.25, total_time: 0.5 };
    const pieces = [text('Hello'), event({ choices: [], usage }), finish()];
    expect(await rowOf(streamed(pieces, 'server-timing: total;dur=900\r\n'))).toEqual(
      okRow({ serverSeconds: 0.75, inputTokens: 1, outputTokens: 2 }),
    );
  });
});

describe('65, 67 lines of JSON', () => {
  const line = (fields: object): string => JSON.stringify({ model: 'llama', ...fields });
  const word = line({ message: { role: 'assistant', content: 'Hi' }, done: false });
  const last = { message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop' };
  const counts = { total_duration: 812_000_000, prompt_eval_count: 9, eval_count: 2 };
  const counted = { model: 'llama', serverSeconds: 0.812, inputTokens: 9, outputTokens: 2 };
  const ndjson = 'content-type: application/x-ndjson\r\n';

  test.each([
    ['65 the last line without its end; nanoseconds', `${word}\n`, line({ ...last, ...counts }), okRow(counted)],
    ['65 counts that are left out are unknown', `${word}\n`, `${line(last)}\n`, okRow({ model: 'llama' })],
    ['67 CRLF and blank lines', `\r\n${word}\r\n\r\n`, `${line({ ...last, ...counts })}\r\n\r\n`, okRow(counted)],
    [
      '65 an error as a line',
      `${word}\n`,
      '{"error":"model runner has unexpectedly stopped"}\n',
      row('http', 'model runner has unexpectedly stopped', { ...oneWord, model: 'llama' }),
    ],
    [
      '65 cut in the middle of a line',
      `${word}\n`,
      line({ ...last, ...counts }).slice(0, -9),
      row('stream_truncated', 'the answer ended without', { ...oneWord, model: 'llama' }),
    ],
    [
      'a line that is no JSON',
      `${word}\n`,
      'oops\n',
      row('protocol', 'an event is not JSON: oops', { ...oneWord, model: 'llama' }),
    ],
  ])('%s', async (_, first, second, expected) => {
    expect(await rowOf(streamed([first, second], ndjson), { api: 'ollama' })).toEqual(expected);
  });

  test('a whole answer over several lines to a request for a stream', async () => {
    const body = JSON.stringify({ model: 'llama', ...last, message: { content: 'Hi' } }, null, 2);
    expect(await rowOf(whole('200 OK', body), { api: 'ollama' })).toEqual(
      okRow({ chunks: null, model: 'llama', flags: ['not_streamed'] }),
    );
  });
});

describe('what is left behind', () => {
  test('an answer that is given up closes its connection', async () => {
    const server = await serve([[...open(), hold]]);
    await measureOnce(server.origin, { patience: { timeoutMs: 50 } });
    await server.deserted();
    expect(server.connections()).toBe(1);
  });
});

function joined(script: Script): Script[number] {
  return send(Buffer.concat(script.flatMap((action) => (action.kind === 'send' ? [action.bytes] : []))));
}

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
