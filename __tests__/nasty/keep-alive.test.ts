import { describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FailedRequest } from '../../src/model.ts';
import { failedRow, okRow, SECONDS } from '../support/expected-row.ts';
import { aPrompt, measure, measureOnce } from '../support/measure-once.ts';
import { fin, reset, send, wait } from '../support/scripted-server.ts';
import { HELLO, streamed } from './answers.ts';
import { serve } from './server.ts';

/** A request on a connection that it opened itself. */
const opened = { connection: 'new', connectSeconds: SECONDS } as const;
const twoPrompts = [aPrompt('Hi', 'p1'), aPrompt('Hi', 'p2')];

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
    expect(rows[1]).toEqual(
      failed('connect', 'ECONNRESET', { ...opened, index: 2, promptId: 'p2', flags: ['resent'] }),
    );
    expect(server.requests).toHaveLength(3);
  });

  test('a connection that breaks after a longer wait was no stale one: the request had been taken', async () => {
    const server = await serve([[wait(1100), reset]]);
    expect(await measureOnce(server.origin)).toEqual(failed('connect', 'ECONNRESET'));
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ['closed', [wait(5), fin]],
    ['reset', [wait(5), reset]],
    ['greeted', [send('220 smtp.example ESMTP\r\n')]],
  ])('the connection opened ahead was %s before it was used', async (_, greeting) => {
    const server = await serve([streamed(HELLO)], { greeting: (number) => (number === 1 ? greeting : []) });
    const row = await measureOnce(server.origin, { afterOpen: comeThrough });
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

function failed(failure: FailedRequest['failure'], message: string, fields: Partial<FailedRequest> = {}) {
  return failedRow(failure, expect.stringContaining(message) as unknown as string, fields);
}

/** Long enough for whatever is under way on loopback, however busy the machine is: many turns of the event loop. */
async function comeThrough(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await sleep(3);
}
