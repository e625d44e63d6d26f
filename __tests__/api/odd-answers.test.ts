import { describe, expect, test } from '@jest/globals';
import { combine, reading } from '../../src/api/format.ts';
import { formatOf } from '../../src/api/registry.ts';
import type { ApiName, JsonValue, Message } from '../../src/model.ts';

const event = (api: ApiName, data: JsonValue, name: string | null = null) => formatOf(api).readEvent(data, name);
const answer = (api: ApiName, data: JsonValue) => formatOf(api).readAnswer(data);

describe('errors where a chunk should be', () => {
  const told = { message: 'x', code: null };
  const cases: readonly [string, JsonValue, string | null, unknown][] = [
    ['without a name', { message: 'x' }, null, told],
    ['named as every event is', { message: 'x' }, 'message', told],
    ['in an event of another name', { message: 'x' }, 'ping', null],
    ['beside choices', { choices: [], message: 'x' }, null, null],
    ['a bare text', 'x', null, null],
  ];
  test.each(cases)('%s', (_, data, name, error) => {
    expect(event('openai-chat', data, name).error).toEqual(error);
  });
});

describe('what a refusal asks to leave out', () => {
  const adapt = (api: ApiName, message: string) => formatOf(api).adapt({ message, code: null }, new Set());

  test('a token limit under either name', () => {
    expect(adapt('openai-chat', 'Unknown field: max_tokens')).toBe('other-token-limit-name');
    expect(adapt('openai-chat', 'Unknown field: max_completion_tokens')).toBe('other-token-limit-name');
    expect(adapt('openai-chat', 'max_tokens is too large')).toBeNull();
  });

  test('a complaint about an option counts whatever it says of values', () => {
    expect(adapt('openai-chat', 'stream_options has more than one key')).toBe('without-stream-options');
  });

  test('Responses has two options to drop', () => {
    expect(adapt('openai-responses', 'Unknown: include_obfuscation')).toBe('without-obfuscation-option');
    expect(adapt('openai-responses', 'Unknown: stream_options')).toBe('without-stream-options');
    expect(adapt('openai-responses', 'Unknown: max_tokens')).toBeNull();
  });
});

describe('Cohere', () => {
  test('an error inside any event', () => {
    const delta = { message: { content: { text: 'x' } } };
    expect(event('cohere', { type: 'content-delta', delta, error: 'boom' })).toEqual(
      reading({ error: { message: 'boom', code: 'content-delta' } }),
    );
  });

  test('content that starts with text', () => {
    const start = { type: 'content-start', delta: { message: { content: { type: 'text', text: 'Hi' } } } };
    expect(event('cohere', start)).toEqual(reading({ output: true }));
  });

  test('an end that tells an error, whatever its reason', () => {
    const end = (delta: JsonValue) => event('cohere', { type: 'message-end', delta });
    expect(end({ finish_reason: 'COMPLETE', error: 'boom' }).error).toEqual({ message: 'boom', code: 'COMPLETE' });
    expect(end({ finish_reason: 'NO_ERROR' }).error).toBeNull();
    expect(end({ finish_reason: 'TIMEOUT' }).error).toEqual({
      message: 'the server ended the answer with finish_reason "TIMEOUT"',
      code: 'TIMEOUT',
    });
    expect(end({}).error).toBeNull();
  });

  test('a whole answer that ended badly', () => {
    const message = { content: [{ type: 'text', text: 'Hi' }] };
    expect(answer('cohere', { message, finish_reason: 'ERROR' })).toMatchObject({
      output: true,
      end: true,
      error: { message: 'the server ended the answer with finish_reason "ERROR"', code: 'ERROR' },
    });
    expect(answer('cohere', { message, error: 'boom' }).error).toEqual({ message: 'boom', code: null });
  });
});

describe('Ollama', () => {
  test('an answer is one with a message or a response; anything else is what went wrong', () => {
    expect(answer('ollama', { message: { content: 'Hi' }, detail: 'x' }).error).toBeNull();
    expect(answer('ollama', { response: 'Hi', detail: 'x' }).error).toBeNull();
    expect(answer('ollama', { response: '', detail: 'x' }).error).toBeNull();
    expect(answer('ollama', { response: 7, detail: 'x' }).error).toEqual({ message: 'x', code: null });
    expect(answer('ollama', { detail: 'x' }).error).toEqual({ message: 'x', code: null });
  });

  test('a duration of 0 was not measured', () => {
    expect(event('ollama', { done: true, total_duration: 0 }).serverSeconds).toBeNull();
    expect(event('ollama', { done: true, total_duration: 5e8 }).serverSeconds).toBe(0.5);
  });
});

describe('Responses', () => {
  const input = (...messages: readonly Message[]) =>
    formatOf('openai-responses').body({
      url: new URL('https://api.openai.com/v1/responses'),
      model: 'm',
      messages,
      stream: false,
      maxOutputTokens: null,
      parameters: {},
      adaptations: new Set(),
    })['input'];

  test('one message of the user is given as text, anything else as a list', () => {
    expect(input({ role: 'user', content: 'Hi' })).toBe('Hi');
    expect(input({ role: 'assistant', content: 'Hi' })).toEqual([{ role: 'assistant', content: 'Hi' }]);
    expect(input()).toEqual([]);
  });

  test('what ends a stream', () => {
    const ends = (type: string) => event('openai-responses', { type }).end;
    expect(['response.completed', 'response.incomplete', 'response.failed'].filter(ends)).toHaveLength(3);
    expect(['response.completed.x', 'my.response.completed', 'response.created'].filter(ends)).toEqual([]);
  });

  test('what is a finished answer', () => {
    const read = (status: string | undefined) => answer('openai-responses', { output: [], ...(status && { status }) });
    const finished = ['completed', 'incomplete', 'failed', 'cancelled', undefined];
    expect(finished.map((status) => read(status).end)).toEqual([true, true, true, true, true]);
    expect(['queued', 'in_progress', 'uncompleted', 'completed_not'].map((status) => read(status).end)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(['completed', 'incomplete', 'failed'].map((status) => read(status).finishReason)).toEqual([
      'completed',
      'incomplete',
      null,
    ]);
    expect(['completed', 'failed', 'cancelled', 'queued'].map((status) => read(status).error?.message)).toEqual([
      undefined,
      'the server ended the answer with status "failed"',
      'the server ended the answer with status "cancelled"',
      undefined,
    ]);
  });

  test('what is output and what is reasoning', () => {
    const read = (item: JsonValue) => {
      const { output, reasoning } = answer('openai-responses', { output: [item] });
      return [output, reasoning];
    };
    const said = (...content: JsonValue[]): JsonValue => ({ type: 'message', content });
    const thought = (...summary: JsonValue[]): JsonValue => ({ type: 'reasoning', summary });
    expect(read(said())).toEqual([false, false]);
    expect(read(said({ text: '' }))).toEqual([false, false]);
    expect(read(said({ text: '' }, { text: 'x' }))).toEqual([true, false]);
    expect(read(said({ refusal: 'no' }))).toEqual([true, false]);
    expect(read({ content: [{ text: 'x' }] })).toEqual([false, false]);
    expect(read(thought({ text: '' }))).toEqual([false, false]);
    expect(read(thought({ text: 'x' }))).toEqual([false, true]);
  });
});

describe('Anthropic', () => {
  test('only a tool call is generated by its name', () => {
    const started = (block: JsonValue) =>
      event('anthropic-messages', { type: 'content_block_start', content_block: block });
    expect(started({ type: 'text', name: 'n', text: '' })).toEqual(reading({}));
    expect(started({ name: 'n' })).toEqual(reading({}));
    expect(started({ type: 'server_tool_use', name: 'n' })).toEqual(reading({ output: true }));
  });

  test('a delta is output or reasoning, or says nothing', () => {
    const delta = (data: JsonValue) => event('anthropic-messages', { type: 'content_block_delta', delta: data });
    expect(delta({ type: 'compaction_delta', content: '' })).toEqual(reading({}));
    expect(delta({ type: 'compaction_delta', content: 'x' })).toEqual(reading({ output: true }));
    expect(delta({ type: 'text_delta', text: 'x' })).toEqual(reading({ output: true }));
    expect(delta({ type: 'thinking_delta', thinking: 'x' })).toEqual(reading({ reasoning: true }));
    expect(delta({ type: 'signature_delta', signature: 'x' })).toEqual(reading({}));
  });
});

describe('Gemini', () => {
  test('an error in a list, and one of its own', () => {
    const told = { message: 'x', code: null };
    expect(event('gemini', [{ error: { message: 'x' } }]).error).toEqual(told);
    expect(event('gemini', { error: { message: 'x' } }).error).toEqual(told);
    expect(event('gemini', [{ candidates: [] }]).error).toBeNull();
  });

  test('a method is the end of the path', () => {
    const { recognises, reserved } = formatOf('gemini');
    expect(recognises(new URL('https://h/v1beta/models/g:generateContent/'))).toBe(true);
    expect(recognises(new URL('https://h/v1beta/models/g:generateContent/x'))).toBe(false);
    expect(reserved).toEqual(['contents', 'systemInstruction', 'system_instruction']);
  });
});

test('a count of 0 takes no known one back', () => {
  const counted = (inputTokens: number | null) =>
    reading({ usage: { inputTokens, outputTokens: 1, reasoningTokens: null, cachedTokens: null } });
  const cases: readonly [number | null, number | null, number | null][] = [
    [5, 0, 5],
    [null, 0, 0],
    [5, 7, 7],
    [5, null, 5],
    [null, null, null],
  ];
  expect(cases.map(([before, next]) => combine(counted(before), counted(next)).usage?.inputTokens)).toEqual(
    cases.map(([, , both]) => both),
  );
});

test('older tool calls: a function call has a name or arguments, a custom tool a name', () => {
  const delta = (data: JsonValue) => event('openai-chat', { choices: [{ delta: data }] }).output;
  expect(delta({ function_call: { arguments: '{' } })).toBe(true);
  expect(delta({ function_call: { name: 'f' } })).toBe(true);
  expect(delta({ function_call: {} })).toBe(false);
  expect(delta({ tool_calls: [{ custom: { name: 'f' } }] })).toBe(true);
  expect(delta({ tool_calls: [{ custom: {} }] })).toBe(false);
});
