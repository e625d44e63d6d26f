import { describe, expect, test } from '@jest/globals';
import { createVirtualClock } from '../../src/mock/virtual-clock.ts';
import { chatBody, eventsOf, openMock, send, tokensOf, type Told } from './send.ts';

const constant = (value: number) => ({ kind: 'constant', value }) as const;
const DAY_MS = 86_400_000;

/** The same log with times counted from the sending. */
function fromStart(log: readonly Told[]): Told[] {
  const sentAt = log[0]?.at ?? 0;
  return log.map((told) => ({ ...told, at: Math.round((told.at - sentAt) * 1000) / 1000 }));
}

async function logsOf(options: Parameters<typeof openMock>[0], count: number): Promise<Told[][]> {
  const transport = openMock(options);
  await transport.open();
  const logs: Told[][] = [];
  for (let i = 0; i < count; i++) logs.push(await send(transport));
  return logs;
}

describe('a streamed answer', () => {
  const shape = { latencyMs: constant(842.5), ttftMs: constant(103.25), outputTokens: constant(3) };

  test('looks like OpenAI’s, at the drawn times', async () => {
    const log = fromStart((await logsOf({ shape }, 1))[0]!);
    const [start, headers, ...rest] = log;
    expect(start).toEqual({ at: 0, kind: 'start' });
    expect(headers).toEqual({
      at: 92.925,
      kind: 'headers',
      status: 200,
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'openai-processing-ms': '83',
        'x-request-id': 'req_mock_1',
      },
    });
    const common = { id: 'chatcmpl-mock-1', object: 'chat.completion.chunk', created: 1767225600, model: 'some-model' };
    const choice = (delta: object, finish_reason: string | null = null) => ({
      ...common,
      choices: [{ index: 0, delta, logprobs: null, finish_reason }],
      usage: null,
    });
    const usage = {
      prompt_tokens: 5,
      completion_tokens: 3,
      total_tokens: 8,
      prompt_tokens_details: { cached_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: 0 },
    };
    const [first, second, third] = tokensOf(rest);
    expect(eventsOf(rest)).toEqual([
      { at: 98.087, event: choice({ role: 'assistant', content: '', refusal: null }) },
      { at: 103.25, event: choice({ content: first?.text }) },
      { at: second?.at, event: choice({ content: second?.text }) },
      { at: 842.5, event: choice({ content: third?.text }) },
      { at: 842.75, event: choice({}, 'stop') },
      { at: 843, event: { ...common, choices: [], usage } },
      { at: 843.25, event: '[DONE]' },
    ]);
    expect([first, second, third].map((token) => token?.text).join('')).toMatch(/^[a-z]+ [a-z]+ [a-z]+$/);
    expect(log.at(-1)).toEqual({ at: 843.5, kind: 'end' });
  });

  test('says nothing of usage unless asked', async () => {
    const log = await send(openMock({ shape }), chatBody({ stream_options: undefined }));
    expect(eventsOf(log).filter(({ event }) => event !== '[DONE]' && 'usage' in event)).toEqual([]);
    expect(eventsOf(log)).toHaveLength(6);
  });

  test('stops at the token limit, and says so', async () => {
    for (const limit of [{ max_tokens: 2 }, { max_completion_tokens: 2 }]) {
      const log = await send(openMock({ shape }), chatBody(limit));
      const [finish, usage] = eventsOf(log).slice(-3);
      expect(tokensOf(fromStart(log)).map(({ at }) => at)).toEqual([103.25, 842.5]);
      expect(finish?.event).toMatchObject({ choices: [{ finish_reason: 'length' }] });
      expect(usage?.event).toMatchObject({ usage: { completion_tokens: 2 } });
    }
    const generous = await send(openMock({ shape }), chatBody({ max_tokens: 3 }));
    expect(eventsOf(generous).at(-3)?.event).toMatchObject({ choices: [{ finish_reason: 'stop' }] });
  });

  test('of one token has it at the latency', async () => {
    const log = await send(openMock({ shape }), chatBody({ max_tokens: 1 }));
    expect(tokensOf(fromStart(log)).map(({ at }) => at)).toEqual([842.5]);
  });

  test('has a first token no later than the last, whatever was drawn', async () => {
    const log = await send(openMock({ shape: { ...shape, ttftMs: constant(5000) } }));
    expect(tokensOf(fromStart(log)).map(({ at }) => at)).toEqual([842.5, 842.5, 842.5]);
  });

  test('varies its words', async () => {
    const [log] = await logsOf({ shape: { outputTokens: constant(200) } }, 1);
    expect(new Set(tokensOf(log!).map(({ text }) => text)).size).toBeGreaterThan(50);
  });

  test('stays JSON whatever the model is called', async () => {
    const log = await send(openMock({ shape }), chatBody({ model: 'a "b"\n💡' }));
    expect(eventsOf(log)[1]?.event).toMatchObject({ model: 'a "b"\n💡' });
  });
});

describe('an answer that is not streamed', () => {
  test('comes whole at the drawn latency', async () => {
    const transport = openMock({ shape: { latencyMs: constant(842.5), outputTokens: constant(3) } });
    const log = fromStart(await send(transport, chatBody({ stream: false, stream_options: undefined })));
    const body =
      log[2]?.kind === 'data' ? (JSON.parse(log[2].text) as { choices: { message: { content: string } }[] }) : null;
    expect(log.map(({ at, kind }) => [at, kind])).toEqual([
      [0, 'start'],
      [842.5, 'headers'],
      [842.5, 'data'],
      [842.5, 'end'],
    ]);
    expect(log[1]).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' } });
    expect(body).toMatchObject({
      object: 'chat.completion',
      model: 'some-model',
      choices: [{ message: { role: 'assistant' }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 5, completion_tokens: 3, total_tokens: 8 },
    });
    expect(body?.choices[0]?.message.content).toMatch(/^[a-z]+ [a-z]+ [a-z]+$/);
  });
});

describe('a request that is not understood', () => {
  test.each([
    ['not JSON', 'nothing', 'POST'],
    ['no body', null, 'POST'],
    ['another method', chatBody(), 'GET'],
  ] as const)('gets a 400: %s', async (_, body, method) => {
    const log = await send(openMock(), body, { method });
    expect(log.map(({ kind }) => kind)).toEqual(['start', 'headers', 'data', 'end']);
    expect(log[1]).toMatchObject({ status: 400 });
    expect(log[2]).toMatchObject({ text: expect.stringContaining('"type":"invalid_request_error"') });
  });
});

describe('time scale 0', () => {
  test('waits for nothing, but gives signals and I/O a turn with every request', async () => {
    let turns = 0;
    let counting = true;
    const count = (): void => {
      turns++;
      if (counting) setImmediate(count);
    };
    setImmediate(count);
    const transport = openMock({ shape: { latencyMs: constant(30 * DAY_MS) } });
    for (let i = 0; i < 20; i++) await send(transport);
    counting = false;
    expect(transport.clock.now()).toBeGreaterThan(600 * DAY_MS);
    expect(turns).toBeGreaterThanOrEqual(20);
  });

  test('does not jump to a deadline while an answer is on its way', async () => {
    const transport = openMock();
    for (let i = 0; i < 100; i++) {
      let fired = false;
      const cancel = transport.clock.after(1300, () => (fired = true));
      const log = await send(transport);
      cancel();
      expect([fired, log.at(-1)?.kind]).toEqual([false, 'end']);
    }
    expect(transport.clock.pending()).toBe(0);
  });
});

describe('two mocks on one clock', () => {
  test('share its time and its scale, and draw their own numbers', async () => {
    const clock = createVirtualClock(0);
    const shape = { latencyMs: constant(100), timeScale: 1000 };
    const candidate = openMock({ clock, shape });
    const baseline = openMock({ clock, shape: { ...shape, latencyMs: constant(50) }, seed: 'baseline' });
    await candidate.open();
    await baseline.open();
    const opened = clock.now();
    const logs = [await send(candidate), await send(baseline), await send(candidate)];
    expect(logs.map((log) => tokensOf(log).at(-1)!.at - log[0]!.at)).toEqual([
      expect.closeTo(100, 6),
      expect.closeTo(50, 6),
      expect.closeTo(100, 6),
    ]);
    expect(clock.now() - opened).toBeCloseTo(253, 6);
    expect(baseline.clock).toBe(clock);
  });
});

describe('the seed', () => {
  const mixed = { errorRate: 0.3, latencyMs: { kind: 'lognormal', p50: 600, p99: 3000 } } as const;

  test('decides every byte and every time', async () => {
    const logs = await logsOf({ seed: 7, shape: mixed }, 40);
    expect(await logsOf({ seed: 7, shape: mixed }, 40)).toEqual(logs);
    expect(await logsOf({ seed: 8, shape: mixed }, 40)).not.toEqual(logs);
    expect(await logsOf({ seed: '7 baseline', shape: mixed }, 40)).not.toEqual(logs);
  });

  test('gives the same figures at every time scale', async () => {
    const quick = { ...mixed, latencyMs: constant(20), ttftMs: constant(5) };
    const logs = await logsOf({ seed: 7, shape: quick }, 5);
    expect(await logsOf({ seed: 7, shape: { ...quick, timeScale: 0.1 } }, 5)).toEqual(logs);
  });

  test('gives the same figures for good', async () => {
    const figures = (await logsOf({ seed: 0 }, 3)).map((log) => {
      const tokens = tokensOf(fromStart(log));
      return [tokens.length, tokens[0]?.at, tokens.at(-1)?.at, tokens[0]?.text];
    });
    expect(figures).toEqual([
      [22, 222.937, 651.102, 'than'],
      [52, 193.747, 449.137, 'of'],
      [35, 141.707, 497.026, 'line'],
    ]);
  });

  test('gives the n-th request the same answer, whatever came before', async () => {
    const [, plain] = await logsOf({ seed: 7 }, 2);
    const transport = openMock({ seed: 7 });
    await send(transport, chatBody({ stream: false, max_tokens: 1 }));
    expect(fromStart(await send(transport))).toEqual(fromStart(plain!));
  });

  test('draws times within the shape, whole microseconds', async () => {
    for (const log of await logsOf({}, 200)) {
      const tokens = tokensOf(log);
      const latency = tokens.at(-1)!.at - log[0]!.at;
      const ttft = tokens[0]!.at - log[0]!.at;
      expect(latency).toBeGreaterThanOrEqual(300);
      expect(latency).toBeLessThan(1200);
      expect(ttft).toBeGreaterThanOrEqual(80);
      expect(ttft).toBeLessThan(250);
      expect(log.map(({ at }) => Math.round(at * 1000) / 1000)).toEqual(log.map(({ at }) => at));
    }
  });
});
