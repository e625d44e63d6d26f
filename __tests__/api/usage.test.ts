import { describe, expect, test } from '@jest/globals';
import { formatOf } from '../../src/api/registry.ts';
import type { ApiName, JsonObject, Usage } from '../../src/model.ts';

function usage(
  inputTokens: number | null,
  outputTokens: number | null,
  reasoningTokens: number | null = null,
  cachedTokens: number | null = null,
): Usage {
  return { inputTokens, outputTokens, reasoningTokens, cachedTokens };
}

function readUsage(api: ApiName, event: JsonObject): Usage | null {
  return formatOf(api).readEvent(event, null).usage;
}

describe('usage of a chat', () => {
  const cases: readonly [string, JsonObject, Usage | null][] = [
    ['plain', { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 }, usage(9, 3)],
    [
      'reasoning inside the completion',
      {
        prompt_tokens: 9,
        completion_tokens: 30,
        total_tokens: 39,
        completion_tokens_details: { reasoning_tokens: 20 },
      },
      usage(9, 30, 20),
    ],
    [
      'reasoning outside, and more of it (xAI)',
      {
        prompt_tokens: 30,
        completion_tokens: 1,
        total_tokens: 321,
        completion_tokens_details: { reasoning_tokens: 290 },
      },
      usage(30, 291, 290),
    ],
    [
      'reasoning outside, and less of it',
      {
        prompt_tokens: 30,
        completion_tokens: 50,
        total_tokens: 90,
        completion_tokens_details: { reasoning_tokens: 10 },
      },
      usage(30, 60, 10),
    ],
    [
      'reasoning outside and not told (Gemini, OpenAI-compatible)',
      { prompt_tokens: 11, completion_tokens: 5, total_tokens: 40 },
      usage(11, 29),
    ],
    [
      'reasoning outside, no total',
      { prompt_tokens: 3, completion_tokens: 1, completion_tokens_details: { reasoning_tokens: 9 } },
      usage(3, 10, 9),
    ],
    [
      'a total with something else in it',
      {
        prompt_tokens: 10,
        completion_tokens: 5,
        total_tokens: 25,
        completion_tokens_details: { reasoning_tokens: 0 },
      },
      usage(10, 5, 0),
    ],
    [
      'reasoning on top (SGLang)',
      { prompt_tokens: 7, completion_tokens: 40, total_tokens: 47, reasoning_tokens: 33, prompt_tokens_details: null },
      usage(7, 40, 33),
    ],
    [
      'cache on top (DeepSeek)',
      { prompt_tokens: 7, completion_tokens: 4, prompt_cache_hit_tokens: 5 },
      usage(7, 4, null, 5),
    ],
    ['cache on top (Moonshot)', { prompt_tokens: 7, completion_tokens: 4, cached_tokens: 5 }, usage(7, 4, null, 5)],
    ['reasoning alone', { prompt_tokens: 5, total_tokens: 9, reasoning_tokens: 3 }, usage(5, null, 3)],
    ['a total without a prompt', { completion_tokens: 4, total_tokens: 9 }, usage(null, 4)],
    ['a total that is too small', { prompt_tokens: 9, completion_tokens: 9, total_tokens: 12 }, usage(9, 9)],
    ['nothing generated yet', { prompt_tokens: 5, completion_tokens: 0, total_tokens: 5 }, usage(5, 0)],
    ['zeros', { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 }, null],
    ['a prompt of 0 tokens', { prompt_tokens: 0, completion_tokens: 4, total_tokens: 4 }, usage(null, 4)],
    ['no counts', {}, null],
    ['counts that are none', { prompt_tokens: -1, completion_tokens: 2.5, total_tokens: '7' }, null],
  ];
  test.each(cases)('%s', (_, counts, expected) => {
    expect(readUsage('openai-chat', { choices: [], usage: counts })).toEqual(expected);
  });

  test('null, and inside x_groq', () => {
    expect(readUsage('openai-chat', { choices: [], usage: null })).toBeNull();
    const groq = { choices: [], x_groq: { id: 'r', usage: { prompt_tokens: 4, completion_tokens: 2 } } };
    expect(readUsage('openai-chat', groq)).toEqual(usage(4, 2));
  });
});

const geminiUsage = (usageMetadata: JsonObject): Usage | null => readUsage('gemini', { usageMetadata });

describe('usage of the other APIs', () => {
  test('Responses', () => {
    const counts = {
      input_tokens: 8,
      output_tokens: 30,
      total_tokens: 38,
      input_tokens_details: { cached_tokens: 2 },
      output_tokens_details: { reasoning_tokens: 12 },
    };
    const event = { type: 'response.completed', response: { usage: counts } };
    expect(readUsage('openai-responses', event)).toEqual(usage(8, 30, 12, 2));
  });

  test('Anthropic: the cache is part of the input, the output count of message_start is none', () => {
    const counts = {
      input_tokens: 3,
      cache_creation_input_tokens: 20,
      cache_read_input_tokens: 100,
      output_tokens: 1,
    };
    expect(readUsage('anthropic-messages', { type: 'message_start', message: { usage: counts } })).toEqual(
      usage(123, null, null, 100),
    );
    const later = { type: 'message_delta', delta: {}, usage: { output_tokens: 7 } };
    expect(readUsage('anthropic-messages', later)).toEqual(usage(null, 7));
    const cached = { type: 'message_start', message: { usage: { cache_read_input_tokens: 5 } } };
    expect(readUsage('anthropic-messages', cached)).toEqual(usage(null, null, null, 5));
    const zeros = { type: 'message_start', message: { usage: { input_tokens: 0, output_tokens: 0 } } };
    expect(readUsage('anthropic-messages', zeros)).toBeNull();
  });

  test('Gemini: candidates and thoughts, each of which may be missing', () => {
    expect(geminiUsage({ promptTokenCount: 4, candidatesTokenCount: 2, thoughtsTokenCount: 9 })).toEqual(
      usage(4, 11, 9),
    );
    expect(geminiUsage({ promptTokenCount: 4, thoughtsTokenCount: 9 })).toEqual(usage(4, 9, 9));
    expect(geminiUsage({ promptTokenCount: 4, candidatesTokenCount: 2 })).toEqual(usage(4, 2));
    expect(geminiUsage({ promptTokenCount: 4, totalTokenCount: 4 })).toEqual(usage(4, null));
    expect(geminiUsage({ trafficType: 'ON_DEMAND' })).toBeNull();
  });

  test('Ollama: a count that is left out is unknown', () => {
    expect(readUsage('ollama', { done: true, eval_count: 5 })).toEqual(usage(null, 5));
    expect(readUsage('ollama', { done: true })).toBeNull();
  });

  test('Cohere: tokens, not billed units', () => {
    const counts = {
      billed_units: { input_tokens: 7, output_tokens: 3 },
      tokens: { input_tokens: 10, output_tokens: 4 },
    };
    expect(readUsage('cohere', { type: 'message-end', delta: { usage: counts } })).toEqual(usage(10, 4));
    const billed = { billed_units: { input_tokens: 7, output_tokens: 3 } };
    expect(readUsage('cohere', { type: 'message-end', delta: { usage: billed } })).toBeNull();
  });
});

describe('time that the server reports in the body', () => {
  const cases: readonly [string, JsonObject, number | null][] = [
    ['Groq', { usage: { prompt_tokens: 1, queue_time: 0.25, total_time: 0.5 } }, 0.75],
    ['Groq without a queue', { x_groq: { usage: { total_time: 0.5 } } }, 0.5],
    ['llama.cpp', { timings: { prompt_ms: 100, predicted_ms: 150 } }, 0.25],
    ['vLLM', { metrics: { queue_time_ms: 10, time_to_first_token_ms: 40, generation_time_ms: 200 } }, 0.25],
    ['vLLM without figures', { metrics: { queue_time_ms: null, time_to_first_token_ms: null } }, null],
    ['Fireworks, text', { perf_metrics: { 'server-processing-time': '0.5' } }, 0.5],
    ['Fireworks, number', { perf_metrics: { 'fireworks-server-processing-time': 0.5 } }, 0.5],
    ['Fireworks, a blank', { perf_metrics: { 'server-processing-time': ' ' } }, null],
    ['Fireworks, neither', { perf_metrics: { 'server-processing-time': 'n/a' } }, null],
    ['Bedrock', { metrics: { latencyMs: 1500 } }, 1.5],
    ['OpenRouter', { openrouter_metadata: { generation_time: 750 } }, 0.75],
    ['LocalAI', { usage: { timing_prompt_processing: 50, timing_token_generation: 200 } }, 0.25],
    ['negative', { timings: { prompt_ms: -1, predicted_ms: -2 } }, null],
    ['none', {}, null],
  ];
  test.each(cases)('%s', (_, body, expected) => {
    expect(formatOf('openai-chat').readEvent({ choices: [], ...body }, null).serverSeconds).toBe(expected);
  });
});
