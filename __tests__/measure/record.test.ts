import { describe, expect, test } from '@jest/globals';
import { DONE, event, finish, text } from '../nasty/answers.ts';
import { anExchange, rowOfExchange } from './synthetic.ts';

const usage = (tokens: number): object => ({ prompt_tokens: 1, completion_tokens: tokens, total_tokens: tokens + 1 });
const bytes = (pieces: readonly string[]): Buffer[] => pieces.map((piece) => Buffer.from(piece));

describe('times of a row', () => {
  test('each from t0, to the microsecond, exactly as the stamps say', () => {
    const chunks = bytes([
      text(''),
      event({ choices: [{ delta: { reasoning: 'Hm' } }] }),
      text('Hi'),
      text('!'),
      finish(),
    ]);
    const stamps = { t0: 100, headersAt: 100.0004, arrivals: [150, 212.3456789, 300, 460.5, 470], endedAt: 475.25 };
    expect(rowOfExchange(anExchange(chunks, stamps))).toMatchObject({
      startedAt: '2026-01-02T03:04:05.678Z',
      ttfbSeconds: 0,
      ttftSeconds: 0.112346,
      ttfoSeconds: 0.2,
      latencySeconds: 0.3605,
      maxGapSeconds: 0.1605,
      streamEndSeconds: 0.37525,
      chunks: 3,
    });
  });

  test('a connection that the request opened is part of its latency', () => {
    const exchange = anExchange(bytes([text('Hi') + finish()]), {
      t0: 10,
      connection: 'new',
      connectMs: 40.5,
      sentAt: 51,
      arrivals: [90],
    });
    expect(rowOfExchange(exchange)).toMatchObject({ connection: 'new', connectSeconds: 0.0405, latencySeconds: 0.08 });
  });

  test('a whole body ends when it is read', () => {
    const body = JSON.stringify({ choices: [{ message: { content: 'Hi' }, finish_reason: 'stop' }] });
    const exchange = anExchange(bytes([body.slice(0, 9), body.slice(9)]), { arrivals: [20, 50], endedAt: 51 });
    expect(rowOfExchange(exchange, 'openai-chat', false)).toMatchObject({
      latencySeconds: 0.051,
      streamEndSeconds: 0.051,
      ttftSeconds: null,
      ttfoSeconds: null,
      maxGapSeconds: null,
      chunks: null,
    });
  });

  test('a stamp before t0 is no negative time', () => {
    const exchange = anExchange(bytes([text('Hi') + finish()]), { t0: 5, headersAt: 4, arrivals: [4], endedAt: 4 });
    expect(rowOfExchange(exchange)).toMatchObject({ ttfbSeconds: 0, latencySeconds: 0 });
  });

  test('a request that ran into its deadline was waited for in full', () => {
    // The deadline of 1000 ms began before t0 and was met 3 ms early, as seen from t0.
    const exchange = anExchange([], { t0: 7, status: null, endedAt: 1004, interruption: { kind: 'timeout' } });
    expect(rowOfExchange(exchange)).toMatchObject({ waitedSeconds: 1, latencySeconds: null });
  });

  test.each([
    [3, 500],
    [1000, 2000],
  ])('the longest gap of %i ms waits between two chunks with content', (wait, end) => {
    const chunks = bytes([text('a'), ': ping\n\n', text('b'), text('c'), DONE]);
    const exchange = anExchange(chunks, { arrivals: [1, 2, 1 + wait, 2 + wait, end], endedAt: end });
    expect(rowOfExchange(exchange).maxGapSeconds).toBe(wait / 1000);
  });
});

describe('flags of a row', () => {
  test.each([
    [3, []],
    [4, []],
    [5, ['coalesced']],
  ])('two chunks of %i tokens: %j', (tokens, flags) => {
    const chunks = bytes([text('a'), text('b'), finish(usage(tokens))]);
    expect(rowOfExchange(anExchange(chunks)).flags).toEqual(flags);
  });

  test('reasoning that is counted but not shown cannot come in chunks', () => {
    const hidden = { ...usage(9), completion_tokens_details: { reasoning_tokens: 7 } };
    const thought = event({ choices: [{ delta: { reasoning: 'Hm' } }] });
    expect(rowOfExchange(anExchange(bytes([text('a'), text('b'), finish(hidden)]))).flags).toEqual([]);
    expect(rowOfExchange(anExchange(bytes([thought, text('a'), finish(hidden)]))).flags).toEqual(['coalesced']);
  });

  test.each([
    [9.9, []],
    [10, ['event_loop_delay']],
  ])('a hold-up of %d ms: %j', (stalledMs, flags) => {
    expect(rowOfExchange(anExchange(bytes([text('a') + finish()]), { stalledMs })).flags).toEqual(flags);
  });

  test.each(['length', 'MAX_TOKENS', 'max_tokens', 'max_output_tokens', 'model_context_window_exceeded'])(
    '%s is a limit',
    (reason) => {
      expect(rowOfExchange(anExchange(bytes([text('a', reason), DONE]))).flags).toEqual(['length_limited']);
    },
  );

  test('a format without an end marker does not lack one', () => {
    const gemini = event({ candidates: [{ content: { parts: [{ text: 'Hi' }] }, finishReason: 'STOP' }] });
    expect(rowOfExchange(anExchange(bytes([gemini])), 'gemini').flags).toEqual([]);
    expect(rowOfExchange(anExchange(bytes([text('Hi', 'stop')]))).flags).toEqual(['no_end_marker']);
  });
});

describe('foreign text in a row', () => {
  test('is one printable line of 200 characters that no spreadsheet runs', () => {
    const model = `=cmd|'/c calc'!A1\n${'x'.repeat(300)}`;
    const chunks = bytes([event({ model, id: '-1+2', choices: [{ delta: { content: 'x' } }] }), finish()]);
    const row = rowOfExchange(anExchange(chunks));
    expect(row.model).toMatch(/^'=cmd\|'\/c calc'!A1 x+…$/);
    expect(row.model).toHaveLength(200);
    expect(row.requestId).toBe("'-1+2");
  });
});
