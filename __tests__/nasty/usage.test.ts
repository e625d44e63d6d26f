import { describe, expect, test } from '@jest/globals';
import { METRICS } from '../../src/metrics.ts';
import type { ApiName, CompletedRequest, MetricName, RequestRecord } from '../../src/model.ts';
import { failedRow, okRow } from '../support/expected-row.ts';
import { aPrompt, measure } from '../support/measure-once.ts';
import type { Script } from '../support/scripted-server.ts';
import { delta, DONE, event, finish, streamed, text, typed } from './answers.ts';
import { rowOf, serve } from './server.ts';

interface Case {
  readonly title: string;
  readonly api?: ApiName;
  readonly pieces: readonly string[];
  readonly row: Partial<CompletedRequest>;
}

const usage = (input: number, output: number, more: object = {}): object => ({
  prompt_tokens: input,
  completion_tokens: output,
  total_tokens: input + output,
  ...more,
});
const withUsage = (fields: object, counts: object | null): string =>
  event({ choices: [{ index: 0, delta: fields }], usage: counts });
const counted = { chunks: 2, inputTokens: 9, outputTokens: 2 } as const;
const words = [text('Hello'), text(' there')] as const;

const CASES: readonly Case[] = [
  { title: '37 usage behind the last choice', pieces: [...words, finish(usage(9, 2))], row: counted },
  {
    title: '37 usage on the chunk that finishes',
    pieces: [
      ...words,
      event({ choices: [{ index: 0, delta: { content: '' }, finish_reason: 'stop' }], usage: usage(9, 2) }),
      DONE,
    ],
    row: counted,
  },
  {
    title: '37 usage on every chunk, rising',
    pieces: [
      withUsage({ role: 'assistant', content: '' }, usage(9, 0)),
      withUsage({ content: 'Hello' }, usage(9, 1)),
      withUsage({ content: ' there' }, usage(9, 2)),
      finish(usage(9, 2)),
    ],
    row: counted,
  },
  {
    title: '37 zeros on every chunk, the real usage last',
    pieces: [...words.map(() => withUsage({ content: 'x' }, usage(0, 0))), finish(usage(9, 2))],
    row: counted,
  },
  {
    title: '37 null after the real usage',
    pieces: [
      ...words,
      delta({}, 'stop'),
      event({ choices: [], usage: usage(9, 2) }),
      event({ choices: [], usage: null, moderation: {} }),
      DONE,
    ],
    row: counted,
  },
  {
    title: '37 no output tokens on any chunk, beside output',
    pieces: [...words.map(() => withUsage({ content: 'x' }, usage(9, 0))), finish(usage(9, 0))],
    row: { chunks: 2, inputTokens: 9 },
  },
  {
    title: '37 no output tokens told after the real usage',
    pieces: [...words, event({ choices: [], usage: usage(9, 2) }), finish(usage(9, 0))],
    row: counted,
  },
  { title: '38 no usage at all', pieces: [...words, finish()], row: { chunks: 2 } },
  {
    title: '40 reasoning inside the completion',
    pieces: [...words, finish(usage(9, 7, { completion_tokens_details: { reasoning_tokens: 5 } }))],
    row: { ...counted, outputTokens: 7, reasoningTokens: 5 },
  },
  {
    title: '40 reasoning outside the completion',
    pieces: [
      ...words,
      finish({
        prompt_tokens: 9,
        completion_tokens: 2,
        total_tokens: 301,
        completion_tokens_details: { reasoning_tokens: 290 },
      }),
    ],
    row: { ...counted, outputTokens: 292, reasoningTokens: 290 },
  },
  {
    title: 'a prompt that came from a cache',
    pieces: [...words, finish(usage(9, 2, { prompt_tokens_details: { cached_tokens: 8 } }))],
    row: { ...counted, cachedTokens: 8, flags: ['cached_prompt'] },
  },
  {
    title: '41 two chunks that finish',
    pieces: [
      ...words,
      delta({ content: '' }, 'stop'),
      event({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }], usage: usage(9, 2) }),
      DONE,
    ],
    row: counted,
  },
  {
    title: '42 text on the chunk that finishes',
    pieces: [text('Hello'), text(' there', 'stop'), DONE],
    row: { chunks: 2 },
  },
  {
    title: '43 cumulative usage told twice, the beginning told twice',
    api: 'anthropic-messages',
    pieces: [
      ...Array<string>(2).fill(
        typed('message_start', { message: { id: 'msg_1', model: 'c', usage: { input_tokens: 43, output_tokens: 1 } } }),
      ),
      typed('content_block_delta', { delta: { type: 'text_delta', text: 'Hello' } }),
      typed('message_delta', { delta: { stop_reason: null }, usage: { output_tokens: 4 } }),
      typed('content_block_delta', { delta: { type: 'text_delta', text: ' there' } }),
      typed('message_delta', { delta: { stop_reason: 'end_turn' }, usage: { input_tokens: 61, output_tokens: 6 } }),
      typed('message_stop'),
    ],
    row: {
      chunks: 2,
      finishReason: 'end_turn',
      model: 'c',
      requestId: 'msg_1',
      inputTokens: 61,
      outputTokens: 6,
      flags: ['coalesced'],
    },
  },
  {
    title: '43 an input that is told again without its cached part',
    api: 'anthropic-messages',
    pieces: [
      typed('message_start', {
        message: {
          id: 'msg_1',
          model: 'c',
          usage: {
            input_tokens: 25,
            cache_read_input_tokens: 2000,
            cache_creation_input_tokens: 300,
            output_tokens: 1,
          },
        },
      }),
      typed('content_block_delta', { delta: { type: 'text_delta', text: 'Hello' } }),
      typed('content_block_delta', { delta: { type: 'text_delta', text: ' there' } }),
      typed('message_delta', { delta: { stop_reason: 'end_turn' }, usage: { input_tokens: 25, output_tokens: 2 } }),
      typed('message_stop'),
    ],
    row: {
      chunks: 2,
      finishReason: 'end_turn',
      model: 'c',
      requestId: 'msg_1',
      inputTokens: 2325,
      outputTokens: 2,
      cachedTokens: 2000,
      flags: ['cached_prompt'],
    },
  },
  {
    title: '44 a finish without the end marker',
    pieces: [...words, delta({}, 'stop')],
    row: { chunks: 2, flags: ['no_end_marker'] },
  },
  { title: '44 the end marker without a finish', pieces: [...words, DONE], row: { chunks: 2, finishReason: null } },
  {
    title: '45 ids that change between chunks',
    pieces: ['a', 'b']
      .map((id) => event({ id, model: 'm-1', choices: [{ index: 0, delta: { content: id } }] }))
      .concat(finish()),
    row: { chunks: 2, model: 'm-1', requestId: 'a' },
  },
  {
    title: '45 a model that changes on the way',
    pieces: ['m-1', 'm-2']
      .map((model) => event({ id: 'a', model, choices: [{ index: 0, delta: { content: 'x' } }] }))
      .concat(finish()),
    row: { chunks: 2, model: 'm-2', requestId: 'a', flags: ['model_changed'] },
  },
];

describe('usage and finish', () => {
  test.each(CASES)('$title', async ({ api = 'openai-chat', pieces, row }) => {
    expect(await rowOf(streamed(pieces), { api })).toEqual(okRow(row));
  });

  test.each([
    ['38 no usage', finish(), { outputTokens: null, tpot: null, decode: null, speed: null }],
    ['39 one token', finish(usage(9, 1)), { outputTokens: 1, tpot: null, decode: null, speed: 'known' }],
    [
      '39 all tokens in one chunk',
      finish(usage(9, 40)),
      { outputTokens: 40, tpot: null, decode: null, speed: 'known' },
    ],
  ])('%s: speeds that are not known are null', async (_, end, expected) => {
    const row = await rowOf(streamed([text('Hello'), end]));
    expect({
      outputTokens: row.outputTokens,
      tpot: metric(row, 'tpot'),
      decode: metric(row, 'decode_tps'),
      speed: metric(row, 'output_tps') === null ? null : 'known',
    }).toEqual(expected);
  });

  test('39 no token at all', async () => {
    expect(await rowOf(streamed([finish(usage(9, 0))]))).toEqual(
      failedRow('empty', 'the answer holds no generated output (finish reason: stop)', {
        httpStatus: 200,
        chunks: 0,
        finishReason: 'stop',
        inputTokens: 9,
        outputTokens: 0,
      }),
    );
  });

  test('44 neither finish nor end marker', async () => {
    const row = await rowOf(streamed(words));
    expect(row).toEqual(
      failedRow('stream_truncated', 'the answer ended without an end marker or a finish reason', {
        httpStatus: 200,
        chunks: 2,
        ttftSeconds: row.ttftSeconds,
        ttfoSeconds: row.ttfoSeconds,
        maxGapSeconds: row.maxGapSeconds,
      }),
    );
    expect([row.ttftSeconds, row.ttfoSeconds, row.maxGapSeconds]).not.toContain(null);
  });

  test('45 a model that changes between requests', async () => {
    const server = await serve(['m-1', 'm-1', 'm-2', 'm-1'].map(answerOf));
    const rows = await measure(server.origin, { prompts: Array.from({ length: 4 }, () => aPrompt()) });
    expect(rows.map(({ model, flags }) => [model, flags])).toEqual([
      ['m-1', []],
      ['m-1', []],
      ['m-2', ['model_changed']],
      ['m-1', []],
    ]);
  });
});

function answerOf(model: string): Script {
  return streamed([event({ model, choices: [{ index: 0, delta: { content: 'x' } }] }), finish()]);
}

function metric(row: RequestRecord, name: MetricName): number | null {
  return METRICS.find((each) => each.name === name)!.read(row);
}
