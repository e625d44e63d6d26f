import { describe, expect, test } from '@jest/globals';
import { reading, type Reading } from '../../src/api/format.ts';
import { formatOf } from '../../src/api/registry.ts';
import type { ApiName, JsonValue } from '../../src/model.ts';
import { fixtureBytes } from '../fixtures/read-fixture.ts';

const EXPECTED: readonly [ApiName, string, Partial<Reading>][] = [
  [
    'openai-chat',
    'whole.json',
    {
      output: true,
      finishReason: 'stop',
      end: true,
      usage: { inputTokens: 9, outputTokens: 3, reasoningTokens: 0, cachedTokens: 0 },
      model: 'gpt-x-2026-01-01',
      requestId: 'chatcmpl-9',
    },
  ],
  [
    'openai-chat',
    'deepseek-blank-lines.json',
    {
      output: true,
      reasoning: true,
      finishReason: 'stop',
      end: true,
      usage: { inputTokens: 3, outputTokens: 8, reasoningTokens: 5, cachedTokens: 0 },
      model: 'ds',
      requestId: 'd1',
    },
  ],
  [
    'openai-chat',
    'error-in-200.json',
    {
      model: 'vendor/model-a',
      requestId: 'gen-1',
      error: { message: 'Provider returned error: slow down', code: '429' },
    },
  ],
  [
    'openai-responses',
    'whole.json',
    {
      output: true,
      finishReason: 'completed',
      end: true,
      usage: { inputTokens: 8, outputTokens: 25, reasoningTokens: 20, cachedTokens: 0 },
      model: 'gpt-y',
      requestId: 'resp_1',
    },
  ],
  [
    'openai-responses',
    'failed.json',
    {
      end: true,
      model: 'gpt-y',
      requestId: 'resp_1',
      error: { message: 'The model errored', code: 'server_error' },
    },
  ],
  [
    'openai-completions',
    'whole.json',
    {
      output: true,
      finishReason: 'length',
      end: true,
      usage: { inputTokens: 2, outputTokens: 1, reasoningTokens: null, cachedTokens: null },
      model: 'base-1',
      requestId: 'cmpl-1',
    },
  ],
  [
    'anthropic-messages',
    'whole.json',
    {
      output: true,
      reasoning: true,
      finishReason: 'end_turn',
      end: true,
      usage: { inputTokens: 15, outputTokens: 8, reasoningTokens: null, cachedTokens: 0 },
      model: 'cl-5',
      requestId: 'msg_1',
    },
  ],
  [
    'gemini',
    'whole.json',
    {
      output: true,
      reasoning: true,
      finishReason: 'STOP',
      end: true,
      usage: { inputTokens: 11, outputTokens: 26, reasoningTokens: 24, cachedTokens: null },
      model: 'gem-3',
      requestId: 'r1',
    },
  ],
  [
    'gemini',
    'list.json',
    {
      output: true,
      finishReason: 'STOP',
      end: true,
      usage: { inputTokens: 11, outputTokens: 2, reasoningTokens: null, cachedTokens: null },
      model: 'gem-3',
      requestId: 'r1',
    },
  ],
  [
    'ollama',
    'whole.json',
    {
      output: true,
      finishReason: 'stop',
      end: true,
      usage: { inputTokens: 9, outputTokens: 12, reasoningTokens: null, cachedTokens: null },
      model: 'tiny:1b',
      serverSeconds: 0.812,
    },
  ],
  [
    'cohere',
    'whole.json',
    {
      output: true,
      reasoning: true,
      finishReason: 'COMPLETE',
      end: true,
      usage: { inputTokens: 10, outputTokens: 4, reasoningTokens: null, cachedTokens: 2 },
      requestId: 'co-1',
    },
  ],
];

test.each(EXPECTED)('recorded answer: %s %s', (api, name, parts) => {
  const answer = JSON.parse(fixtureBytes(api, name).toString('utf8')) as JsonValue;
  expect(formatOf(api).readAnswer(answer)).toEqual(reading(parts));
});

describe('an error in place of an answer, at HTTP 200', () => {
  const shapes: readonly [JsonValue, string | null][] = [
    [{ error: { message: 'went wrong', type: 'server_error' } }, 'server_error'],
    [{ error: 'went wrong' }, null],
    [{ type: 'error', error: { type: 'api_error', message: 'went wrong' } }, 'api_error'],
    [{ message: 'went wrong' }, null],
    [{ detail: 'went wrong' }, null],
    [{ object: 'error', message: 'went wrong', code: 500 }, '500'],
    [[{ error: { message: 'went wrong', status: 'INTERNAL' } }], 'INTERNAL'],
  ];
  const apis: readonly ApiName[] = [
    'openai-chat',
    'openai-responses',
    'openai-completions',
    'anthropic-messages',
    'gemini',
    'ollama',
    'cohere',
  ];
  test.each(apis)('%s', (api) => {
    for (const [shape, code] of shapes) {
      expect(formatOf(api).readAnswer(shape)).toEqual(reading({ error: { message: 'went wrong', code } }));
    }
  });
});

describe('answers that hold nothing', () => {
  test('empty text, no choices, no content', () => {
    const chat = formatOf('openai-chat').readAnswer({
      choices: [{ message: { content: '', tool_calls: null }, finish_reason: 'stop' }],
    });
    expect(chat).toEqual(reading({ finishReason: 'stop', end: true }));
    expect(formatOf('openai-chat').readAnswer({ choices: [] })).toEqual(reading({ end: true }));
    expect(formatOf('anthropic-messages').readAnswer({ content: [], stop_reason: 'refusal' })).toEqual(
      reading({ finishReason: 'refusal', end: true }),
    );
  });

  test('a Gemini prompt that was refused: the reason it was, and no output', () => {
    const answer = { promptFeedback: { blockReason: 'SAFETY' }, usageMetadata: { promptTokenCount: 5 } };
    expect(formatOf('gemini').readAnswer(answer)).toEqual(
      reading({
        finishReason: 'SAFETY',
        end: true,
        usage: { inputTokens: 5, outputTokens: null, reasoningTokens: null, cachedTokens: null },
      }),
    );
  });

  test('a response that is still being made has not ended', () => {
    const answer = { status: 'in_progress', output: [] };
    expect(formatOf('openai-responses').readAnswer(answer)).toEqual(reading({}));
  });

  test('a response without a status has ended: it is whole', () => {
    expect(formatOf('openai-responses').readAnswer({ output: [] })).toEqual(reading({ end: true }));
  });

  test('a cancelled response is an error', () => {
    const answer = { status: 'cancelled', output: [] };
    expect(formatOf('openai-responses').readAnswer(answer)).toEqual(
      reading({ end: true, error: { message: 'the server ended the answer with status "cancelled"', code: null } }),
    );
  });
});

test('Responses: every kind of item', () => {
  const { readAnswer } = formatOf('openai-responses');
  const of = (item: JsonValue): Pick<Reading, 'output' | 'reasoning'> => {
    const { output, reasoning } = readAnswer({ output: [item] });
    return { output, reasoning };
  };
  expect(of({ type: 'message', content: [{ type: 'refusal', refusal: 'No.' }] })).toEqual({
    output: true,
    reasoning: false,
  });
  expect(of({ type: 'function_call', name: 'f', arguments: '{}' })).toEqual({ output: true, reasoning: false });
  expect(of({ type: 'reasoning', summary: [{ type: 'summary_text', text: 'Hm' }] })).toEqual({
    output: false,
    reasoning: true,
  });
  expect(of({ type: 'reasoning', content: [{ type: 'reasoning_text', text: 'Hm' }] })).toEqual({
    output: false,
    reasoning: true,
  });
  expect(of({ type: 'reasoning', summary: [], encrypted_content: 'gAAA' })).toEqual({
    output: false,
    reasoning: false,
  });
});
