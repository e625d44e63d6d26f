import { describe, expect, test } from '@jest/globals';
import type { FailedRequest } from '../../src/model.ts';
import { failedRow, okRow } from '../support/expected-row.ts';
import { aPrompt, measure } from '../support/measure-once.ts';
import { send, wait, type Script } from '../support/scripted-server.ts';
import { event, finish, HELLO, httpChunk, open, streamed, text } from './answers.ts';
import { rowOf, serve } from './server.ts';

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
    expect(rows[0]!.ttfbSeconds).toBeGreaterThan(0.025);
  });

  test('62 an interim answer to each request of a connection', async () => {
    const server = await serve([[send('HTTP/1.1 100 Continue\r\n\r\n'), wait(3), ...streamed(HELLO)]]);
    const rows = await measure(server.origin, { prompts: [aPrompt(), aPrompt()] });
    expect(rows).toEqual([okRow({ chunks: 2 }), okRow({ chunks: 2, index: 2 })]);
    expect(server.connections()).toBe(1);
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
    expect(await rowOf([send(head)])).toEqual(failed('protocol', 'Headers Overflow'));
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

function joined(script: Script): Script[number] {
  return send(Buffer.concat(script.flatMap((action) => (action.kind === 'send' ? [action.bytes] : []))));
}

function failed(failure: FailedRequest['failure'], message: string, fields: Partial<FailedRequest> = {}) {
  return failedRow(failure, expect.stringContaining(message) as unknown as string, fields);
}
