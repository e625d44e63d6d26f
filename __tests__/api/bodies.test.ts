import { describe, expect, test } from '@jest/globals';
import type { Adaptation, GenerationRequest } from '../../src/api/format.ts';
import { formatOf } from '../../src/api/registry.ts';
import type { ApiName, JsonObject, Message } from '../../src/model.ts';

const CONVERSATION = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'Hi' },
  { role: 'assistant', content: 'Hello.' },
  { role: 'user', content: 'Bye' },
] as const satisfies readonly Message[];
const HI = [{ role: 'user', content: 'Hi' }] as const satisfies readonly Message[];

function body(api: ApiName, url: string, parts: Partial<GenerationRequest> = {}): JsonObject {
  const request: GenerationRequest = {
    url: new URL(url),
    model: 'm',
    messages: HI,
    stream: true,
    maxOutputTokens: null,
    parameters: {},
    adaptations: new Set(),
    ...parts,
  };
  return formatOf(api).body(request);
}

const VLLM = 'http://localhost:8000/v1/chat/completions';
const OPENAI = 'https://api.openai.com/v1/chat/completions';
const RESPONSES = 'https://api.openai.com/v1/responses';
const AZURE = 'https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=2024-10-21';
const ANTHROPIC = 'https://api.anthropic.com/v1/messages';
const VERTEX =
  'https://us-east5-aiplatform.googleapis.com/v1/projects/p/locations/us-east5/publishers/anthropic/models/cl:streamRawPredict';
const GEMINI = 'https://generativelanguage.googleapis.com/v1beta/models/g:streamGenerateContent?alt=sse';

describe('the plain body: model, messages, streaming, and nothing that was not asked for', () => {
  const cases: readonly [ApiName, string, JsonObject, JsonObject, JsonObject][] = [
    [
      'openai-chat',
      VLLM,
      { model: 'm', messages: HI, stream: true, stream_options: { include_usage: true } },
      { model: 'm', messages: HI, stream: false },
      { max_tokens: 64 },
    ],
    [
      'openai-chat',
      OPENAI,
      {
        model: 'm',
        messages: HI,
        stream: true,
        stream_options: { include_usage: true, include_obfuscation: false },
      },
      { model: 'm', messages: HI, stream: false },
      { max_completion_tokens: 64 },
    ],
    [
      'openai-chat',
      AZURE,
      { messages: HI, stream: true, stream_options: { include_usage: true } },
      { messages: HI, stream: false },
      { max_completion_tokens: 64 },
    ],
    [
      'openai-chat',
      'https://r.openai.azure.com/openai/v1/chat/completions',
      { model: 'm', messages: HI, stream: true, stream_options: { include_usage: true } },
      { model: 'm', messages: HI, stream: false },
      { max_completion_tokens: 64 },
    ],
    [
      'openai-chat',
      'https://api.mistral.ai/v1/chat/completions',
      { model: 'm', messages: HI, stream: true },
      { model: 'm', messages: HI, stream: false },
      { max_tokens: 64 },
    ],
    [
      'openai-responses',
      RESPONSES,
      { model: 'm', input: 'Hi', stream: true, stream_options: { include_obfuscation: false } },
      { model: 'm', input: 'Hi', stream: false },
      { max_output_tokens: 64 },
    ],
    [
      'openai-responses',
      'https://openrouter.ai/api/v1/responses',
      { model: 'm', input: 'Hi', stream: true },
      { model: 'm', input: 'Hi', stream: false },
      { max_output_tokens: 64 },
    ],
    [
      'openai-completions',
      'http://localhost:8000/v1/completions',
      { model: 'm', prompt: 'Hi', stream: true, stream_options: { include_usage: true } },
      { model: 'm', prompt: 'Hi', stream: false },
      { max_tokens: 64 },
    ],
    [
      'gemini',
      GEMINI,
      { contents: [{ role: 'user', parts: [{ text: 'Hi' }] }] },
      { contents: [{ role: 'user', parts: [{ text: 'Hi' }] }] },
      { generationConfig: { maxOutputTokens: 64 } },
    ],
    [
      'ollama',
      'http://localhost:11434/api/chat',
      { model: 'm', messages: HI, stream: true },
      { model: 'm', messages: HI, stream: false },
      { options: { num_predict: 64 } },
    ],
    [
      'ollama',
      'http://localhost:11434/api/generate',
      { model: 'm', prompt: 'Hi', stream: true },
      { model: 'm', prompt: 'Hi', stream: false },
      { options: { num_predict: 64 } },
    ],
    [
      'cohere',
      'https://api.cohere.com/v2/chat',
      { model: 'm', messages: HI, stream: true },
      { model: 'm', messages: HI, stream: false },
      { max_tokens: 64 },
    ],
  ];
  test.each(cases)('%s %s', (api, url, streamed, whole, limit) => {
    expect(body(api, url)).toStrictEqual(streamed);
    expect(body(api, url, { stream: false })).toStrictEqual(whole);
    expect(body(api, url, { maxOutputTokens: 64 })).toStrictEqual({ ...streamed, ...limit });
    expect(body(api, url, { stream: false, maxOutputTokens: 64 })).toStrictEqual({ ...whole, ...limit });
  });

  test('Anthropic insists on a token limit', () => {
    expect(body('anthropic-messages', ANTHROPIC)).toStrictEqual({
      model: 'm',
      max_tokens: 1024,
      messages: HI,
      stream: true,
    });
    expect(body('anthropic-messages', ANTHROPIC, { stream: false, maxOutputTokens: 64 })).toStrictEqual({
      model: 'm',
      max_tokens: 64,
      messages: HI,
      stream: false,
    });
  });

  test('Claude on Vertex AI: the version in the body, the model in the path', () => {
    expect(body('anthropic-messages', VERTEX)).toStrictEqual({
      anthropic_version: 'vertex-2023-10-16',
      max_tokens: 1024,
      messages: HI,
      stream: true,
    });
  });

  test('Responses takes no limit below 16', () => {
    expect(body('openai-responses', RESPONSES, { stream: false, maxOutputTokens: 5 })).toMatchObject({
      max_output_tokens: 16,
    });
  });

  test("Azure's model inference path has the old name of the limit", () => {
    const url = 'https://r.services.ai.azure.com/models/chat/completions?api-version=1';
    expect(body('openai-chat', url, { maxOutputTokens: 5 })).toMatchObject({ max_tokens: 5 });
  });

  test('without a model there is no model', () => {
    expect(body('openai-chat', VLLM, { stream: false, model: null })).toStrictEqual({ messages: HI, stream: false });
  });
});

describe('a conversation with a system message', () => {
  const whole = { messages: CONVERSATION, stream: false };
  const rest = CONVERSATION.slice(1);

  test('stays in the messages of chat APIs', () => {
    expect(body('openai-chat', VLLM, whole)['messages']).toStrictEqual(CONVERSATION);
    expect(body('cohere', 'https://api.cohere.com/v2/chat', whole)['messages']).toStrictEqual(CONVERSATION);
    expect(body('ollama', 'http://localhost:11434/api/chat', whole)['messages']).toStrictEqual(CONVERSATION);
  });

  test('stands beside the conversation elsewhere', () => {
    expect(body('openai-responses', RESPONSES, whole)).toStrictEqual({
      model: 'm',
      instructions: 'Be brief.',
      input: rest,
      stream: false,
    });
    expect(body('anthropic-messages', ANTHROPIC, whole)).toStrictEqual({
      model: 'm',
      max_tokens: 1024,
      system: 'Be brief.',
      messages: rest,
      stream: false,
    });
    expect(body('gemini', GEMINI, whole)).toStrictEqual({
      systemInstruction: { parts: [{ text: 'Be brief.' }] },
      contents: [
        { role: 'user', parts: [{ text: 'Hi' }] },
        { role: 'model', parts: [{ text: 'Hello.' }] },
        { role: 'user', parts: [{ text: 'Bye' }] },
      ],
    });
    expect(body('ollama', 'http://localhost:11434/api/generate', whole)).toStrictEqual({
      model: 'm',
      system: 'Be brief.',
      prompt: 'Hi\n\nHello.\n\nBye',
      stream: false,
    });
  });

  test('becomes text where there is only text', () => {
    expect(body('openai-completions', 'http://x/v1/completions', whole)['prompt']).toBe(
      'Be brief.\n\nHi\n\nHello.\n\nBye',
    );
  });

  test('several are one', () => {
    const messages: Message[] = [{ role: 'system', content: 'Be kind.' }, ...CONVERSATION];
    expect(body('anthropic-messages', ANTHROPIC, { messages })['system']).toBe('Be kind.\n\nBe brief.');
  });
});

describe('parameters', () => {
  test('join the body, and objects merge', () => {
    expect(
      body('gemini', GEMINI, { maxOutputTokens: 8, parameters: { generationConfig: { temperature: 0 } } }),
    ).toMatchObject({ generationConfig: { maxOutputTokens: 8, temperature: 0 } });
    expect(
      body('ollama', 'http://h/api/chat', { maxOutputTokens: 8, parameters: { options: { seed: 1 }, think: false } }),
    ).toMatchObject({ options: { num_predict: 8, seed: 1 }, think: false });
    expect(
      body('openai-chat', VLLM, { parameters: { stop: ['a'], stream_options: { continuous_usage_stats: true } } }),
    ).toStrictEqual({
      model: 'm',
      messages: HI,
      stream: true,
      stream_options: { include_usage: true, continuous_usage_stats: true },
      stop: ['a'],
    });
  });

  test('a key like __proto__ is a key', () => {
    const parameters = JSON.parse('{"__proto__": {"polluted": true}, "a": {"__proto__": 1}}') as JsonObject;
    const merged = body('openai-chat', VLLM, { stream: false, parameters });
    expect(JSON.parse(JSON.stringify(merged))).toStrictEqual({
      model: 'm',
      messages: HI,
      stream: false,
      ...parameters,
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

const refused = (api: ApiName, message: string, used: readonly Adaptation[] = []): Adaptation | null =>
  formatOf(api).adapt({ message, code: null }, new Set(used));

describe('refused options', () => {
  const chat: readonly [string, Adaptation | null][] = [
    ['body.stream_options: Extra inputs are not permitted', 'without-stream-options'],
    ['stream_options is not supported', 'without-stream-options'],
    ["Unknown parameter: 'stream_options.include_obfuscation'.", 'without-obfuscation-option'],
    [
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      'other-token-limit-name',
    ],
    ['Unrecognized request argument supplied: max_completion_tokens', 'other-token-limit-name'],
    ['max_tokens is too large: 99999. This model supports at most 4096 completion tokens', null],
    ["'max_tokens' must be less than or equal to 8192, which it exceeds", null],
    ["Unsupported value: 'temperature' does not support 0", null],
    ['model not found', null],
  ];
  test.each(chat)('chat: %s', (message, expected) => {
    expect(refused('openai-chat', message)).toBe(expected);
    expect(refused('openai-chat', message, expected === null ? [] : [expected])).toBe(
      expected === 'without-obfuscation-option' ? 'without-stream-options' : null,
    );
  });

  test('a name in the code alone is enough', () => {
    const error = { message: 'bad request', code: 'stream_options' };
    expect(formatOf('openai-completions').adapt(error, new Set())).toBe('without-stream-options');
  });

  test('APIs without such options adapt nothing', () => {
    for (const api of ['anthropic-messages', 'gemini', 'ollama', 'cohere'] as const) {
      expect(refused(api, 'stream_options max_tokens include_obfuscation')).toBeNull();
    }
    expect(refused('openai-responses', 'max_tokens is unknown')).toBeNull();
  });

  test('what was refused is left out', () => {
    const limit = { maxOutputTokens: 64 };
    const without = (adaptation: Adaptation, url: string): JsonObject =>
      body('openai-chat', url, { ...limit, adaptations: new Set([adaptation]) });
    expect(without('without-stream-options', OPENAI)).toStrictEqual({
      model: 'm',
      messages: HI,
      stream: true,
      max_completion_tokens: 64,
    });
    expect(without('without-obfuscation-option', OPENAI)).toStrictEqual({
      model: 'm',
      messages: HI,
      stream: true,
      stream_options: { include_usage: true },
      max_completion_tokens: 64,
    });
    expect(without('other-token-limit-name', OPENAI)).toMatchObject({ max_tokens: 64 });
    expect(without('other-token-limit-name', VLLM)).toMatchObject({ max_completion_tokens: 64 });
    for (const adaptation of ['without-stream-options', 'without-obfuscation-option'] as const) {
      expect(body('openai-responses', RESPONSES, { adaptations: new Set([adaptation]) })).toStrictEqual({
        model: 'm',
        input: 'Hi',
        stream: true,
      });
    }
  });
});

test('the keys that a body sets itself are reserved', () => {
  const everything = { messages: CONVERSATION, maxOutputTokens: 64 };
  const endpoints: readonly [ApiName, string][] = [
    ['openai-chat', OPENAI],
    ['openai-chat', VLLM],
    ['openai-responses', RESPONSES],
    ['openai-completions', 'http://x/v1/completions'],
    ['anthropic-messages', ANTHROPIC],
    ['gemini', GEMINI],
    ['ollama', 'http://h/api/chat'],
    ['ollama', 'http://h/api/generate'],
    ['cohere', 'https://api.cohere.com/v2/chat'],
  ];
  // Objects merge, so the user may add to these.
  const open = ['stream_options', 'generationConfig', 'options'];
  for (const [api, url] of endpoints) {
    const keys = Object.keys(body(api, url, everything)).filter((key) => !open.includes(key));
    expect(formatOf(api).reserved).toStrictEqual(expect.arrayContaining(keys));
  }
});
