import { describe, expect, test } from '@jest/globals';
import { chatBody, eventsOf, openMock, send, tokensOf, type Told } from './send.ts';

/** What a client sees of an answer, without looking at how it was made. */
function outcomeOf(log: readonly Told[]): string {
  const last = log.at(-1);
  if (last?.kind === 'error') return `error ${String((last.error as NodeJS.ErrnoException).code)}`;
  const headers = log.find((told) => told.kind === 'headers');
  if (headers?.status !== 200) return `status ${headers?.status}`;
  const whole = log.length === 4 && log[2]?.kind === 'data' && log[2].text.startsWith('{') ? log[2].text : null;
  if (whole !== null) return /"content":""/.test(whole) ? 'empty' : 'ok';
  const events = eventsOf(log);
  if (events.some(({ event }) => event !== '[DONE]' && event.error !== undefined)) return 'error inside';
  if (events.at(-1)?.event !== '[DONE]') return 'no end marker';
  return tokensOf(log).length === 0 ? 'empty' : 'ok';
}

async function outcomes(errorRate: number, count: number, body = chatBody()): Promise<Record<string, number>> {
  const transport = openMock({ seed: 3, shape: { errorRate } });
  const counts: Record<string, number> = {};
  for (let i = 0; i < count; i++) {
    const outcome = outcomeOf(await send(transport, body));
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

/** The first answer with this outcome. */
async function example(outcome: string, body = chatBody()): Promise<Told[]> {
  const transport = openMock({ shape: { errorRate: 1, outputTokens: { kind: 'constant', value: 5 } } });
  for (;;) {
    const log = await send(transport, body);
    if (outcomeOf(log) === outcome) return log;
  }
}

describe('the error rate', () => {
  test('of 0 fails nothing, of 1 everything, each way about as often', async () => {
    expect(await outcomes(0, 300)).toEqual({ ok: 300 });
    expect(await outcomes(1, 1200)).toEqual({
      empty: 187,
      'error ECONNRESET': 199,
      'error inside': 201,
      'no end marker': 216,
      'status 429': 214,
      'status 500': 183,
    });
  });

  test('is met over 1000 requests, by all classes', async () => {
    expect(await outcomes(0.25, 1000)).toEqual({
      ok: 742,
      empty: 49,
      'error ECONNRESET': 43,
      'error inside': 32,
      'no end marker': 44,
      'status 429': 50,
      'status 500': 40,
    });
  });

  test('is met by the classes that an answer in one piece can have', async () => {
    expect(await outcomes(0.25, 1000, chatBody({ stream: false }))).toEqual({
      ok: 742,
      empty: 58,
      'error ECONNRESET': 67,
      'status 429': 76,
      'status 500': 57,
    });
  });

  test('does not change the answers that succeed', async () => {
    const some = openMock({ shape: { errorRate: 0.5 } });
    const all = openMock();
    let succeeded = 0;
    for (let i = 0; i < 50; i++) {
      const [expected, seen] = [await send(all), await send(some)];
      if (outcomeOf(seen) !== 'ok') continue;
      succeeded++;
      expect(tokensOf(seen).map(({ text }) => text)).toEqual(tokensOf(expected).map(({ text }) => text));
    }
    expect(succeeded).toBeGreaterThan(15);
  });
});

describe('each way to fail', () => {
  test('a server error comes when the answer would have begun', async () => {
    const log = await example('status 500');
    expect(log.map(({ kind }) => kind)).toEqual(['start', 'headers', 'data', 'end']);
    expect(log[1]).toMatchObject({ headers: { 'content-type': 'application/json' } });
    expect(JSON.parse((log[2] as { text: string }).text)).toEqual({
      error: {
        message: 'The mock server had an error while processing the request',
        type: 'server_error',
        param: null,
        code: 'internal_error',
      },
    });
    expect(log[1]!.at - log[0]!.at).toBeGreaterThanOrEqual(72);
    expect(log[1]!.at - log[0]!.at).toBeLessThan(225);
  });

  test('a rate limit says how long to wait', async () => {
    const log = await example('status 429');
    expect(log[1]).toMatchObject({ headers: { 'retry-after': '1', 'content-type': 'application/json' } });
    expect((log[2] as { text: string }).text).toContain('"code":"rate_limit_exceeded"');
  });

  test('a truncated stream ends well, but half-way and without its marker', async () => {
    const log = await example('no end marker');
    expect(tokensOf(log)).toHaveLength(3);
    expect(eventsOf(log)).toHaveLength(4);
    expect(log.at(-1)?.kind).toBe('end');
  });

  test('an error inside a stream comes half-way and is the last event', async () => {
    const events = eventsOf(await example('error inside'));
    expect(events.at(-1)?.event).toMatchObject({ error: { type: 'server_error' } });
    expect(events).toHaveLength(5);
  });

  test('an empty stream has role, finish, usage and end marker', async () => {
    const log = await example('empty');
    const events = eventsOf(log);
    expect(events[1]!.at - log[0]!.at).toBeGreaterThanOrEqual(300);
    expect(events.map(({ event }) => event)).toMatchObject([
      { choices: [{ delta: { role: 'assistant', content: '' } }] },
      { choices: [{ delta: {}, finish_reason: 'stop' }] },
      { usage: { completion_tokens: 0 } },
      '[DONE]',
    ]);
  });

  test('a reset comes before any byte, on a new connection, and the next request needs another', async () => {
    const transport = openMock({ shape: { errorRate: 1 } });
    await transport.open();
    let log: Told[];
    do log = await send(transport);
    while (outcomeOf(log) !== 'error ECONNRESET');
    expect(log).toEqual([
      { at: expect.any(Number), kind: 'start' },
      { at: expect.any(Number), kind: 'error', error: new Error('read ECONNRESET') },
    ]);
    expect(transport.stamps()).toEqual({
      connectStartedAt: expect.any(Number),
      connectMs: expect.any(Number),
      sentAt: log[0]!.at,
      firstByteAt: null,
    });
    await send(transport);
    expect(transport.stamps().connectMs).not.toBeNull();
  });
});
