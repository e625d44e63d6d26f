import { describe, expect, test } from '@jest/globals';
import { reading } from '../../src/api/format.ts';
import { formatOf } from '../../src/api/registry.ts';
import type { ApiName, JsonObject } from '../../src/model.ts';

/** What one event carries: `o`utput, `r`easoning, both or nothing. */
function carried(api: ApiName, event: JsonObject, name: string | null = null): string {
  const { output, reasoning } = formatOf(api).readEvent(event, name);
  return `${output ? 'o' : ''}${reasoning ? 'r' : ''}`;
}

describe('a chat chunk carries', () => {
  const cases: readonly [string, JsonObject][] = [
    ['', { role: 'assistant' }],
    ['', { role: 'assistant', content: '' }],
    ['', { role: 'assistant', content: null, refusal: null, tool_calls: null }],
    ['', { content: [] }],
    ['', { content: [{ type: 'text', text: '' }] }],
    ['', { content: [{ type: 'reference', reference_ids: [1] }] }],
    ['', { reasoning_details: [{ type: 'reasoning.encrypted', data: 'x' }] }],
    ['', { reasoning: '', reasoning_content: null }],
    ['', { tool_calls: [{ index: 0, id: 'c', function: { name: '', arguments: '' } }] }],
    ['', { audio: { id: 'a', expires_at: 1 } }],
    ['o', { content: ' ' }],
    ['o', { content: '\n' }],
    ['o', { content: '\u{d83d}' }],
    ['o', { role: 'assistant', content: 'Hi' }],
    ['o', { content: [{ type: 'text', text: 'Hi' }] }],
    ['o', { refusal: 'No' }],
    ['o', { tool_calls: [{ function: { name: 'f' } }] }],
    ['o', { tool_calls: [{ function: { arguments: '{' } }] }],
    ['o', { tool_calls: [{ type: 'custom', custom: { input: 'x' } }] }],
    ['o', { function_call: { name: 'f' } }],
    ['o', { audio: { transcript: 'la' } }],
    ['r', { reasoning: 'Hm' }],
    ['r', { reasoning_content: 'Hm', content: '' }],
    ['r', { reasoning_details: [{ type: 'reasoning.text', text: 'Hm' }] }],
    ['r', { reasoning_details: [{ type: 'reasoning.summary', summary: 'Hm' }] }],
    ['r', { content: [{ type: 'thinking', thinking: 'Hm' }] }],
    ['or', { content: 'Hi', reasoning: 'Hm' }],
  ];
  test.each(cases)('%j: %j', (expected, delta) => {
    expect(carried('openai-chat', { choices: [{ index: 0, delta }] })).toBe(expected);
  });

  test('the last finish reason of its choices', () => {
    const choices = [{ delta: {}, finish_reason: 'length' }, { delta: {}, finish_reason: '' }, { delta: {} }];
    expect(formatOf('openai-chat').readEvent({ choices }, null).finishReason).toBe('length');
  });

  test('an error as a finish reason, in a choice, or under x_groq', () => {
    const told = [
      { choices: [{ delta: {}, finish_reason: 'error' }] },
      { choices: [{ delta: {}, finish_reason: 'error', error: { message: 'x', code: 502 } }] },
      { choices: [], x_groq: { id: 'r', error: 'over capacity' } },
    ].map((event) => formatOf('openai-chat').readEvent(event, null).error);
    expect(told).toEqual([
      { message: 'the server ended the answer with finish_reason "error"', code: null },
      { message: 'x', code: '502' },
      { message: 'over capacity', code: null },
    ]);
  });

  test('what any of its choices carries, whole messages in a stream too', () => {
    expect(carried('openai-chat', { choices: [{ delta: {} }, { index: 7, delta: { content: 'x' } }] })).toBe('o');
    expect(carried('openai-chat', { choices: [{ message: { content: 'x' } }] })).toBe('o');
    expect(carried('openai-chat', { choices: [] })).toBe('');
  });
});

describe('a Responses event carries', () => {
  const cases: readonly [string, string][] = [
    ['o', 'response.output_text.delta'],
    ['o', 'response.refusal.delta'],
    ['o', 'response.function_call_arguments.delta'],
    ['o', 'response.custom_tool_call_input.delta'],
    ['o', 'response.code_interpreter_call_code.delta'],
    ['o', 'response.mcp_call_arguments.delta'],
    ['o', 'response.audio.delta'],
    ['o', 'response.audio.transcript.delta'],
    ['r', 'response.reasoning_text.delta'],
    ['r', 'response.reasoning_summary_text.delta'],
    ['', 'response.output_text.done'],
    ['', 'response.output_item.added'],
  ];
  test.each(cases)('%j: %s', (expected, type) => {
    expect(carried('openai-responses', { type, delta: 'x' }, 'message')).toBe(expected);
    expect(carried('openai-responses', { type, delta: '' })).toBe('');
  });
});

const anthropicDelta = (parts: JsonObject): JsonObject => ({ type: 'content_block_delta', index: 0, delta: parts });

const anthropicBlock = (parts: JsonObject): JsonObject => ({
  type: 'content_block_start',
  index: 0,
  content_block: parts,
});

describe('an Anthropic event carries', () => {
  const cases: readonly [string, JsonObject][] = [
    ['o', anthropicDelta({ type: 'text_delta', text: ' ' })],
    ['', anthropicDelta({ type: 'text_delta', text: '' })],
    ['o', anthropicDelta({ type: 'input_json_delta', partial_json: '{' })],
    ['', anthropicDelta({ type: 'input_json_delta', partial_json: '' })],
    ['o', anthropicDelta({ type: 'compaction_delta', content: 'So far' })],
    ['r', anthropicDelta({ type: 'thinking_delta', thinking: 'Hm' })],
    ['', anthropicDelta({ type: 'thinking_delta', thinking: '' })],
    ['', anthropicDelta({ type: 'signature_delta', signature: 'x' })],
    ['', anthropicDelta({ type: 'citations_delta', citation: { cited_text: 'x' } })],
    ['', anthropicBlock({ type: 'text', text: '' })],
    ['o', anthropicBlock({ type: 'tool_use', name: 'f', input: {} })],
    ['', anthropicBlock({ type: 'tool_use', name: '', input: {} })],
    ['', anthropicBlock({ type: 'redacted_thinking', data: 'x' })],
    ['', anthropicBlock({ type: 'web_search_tool_result', content: [{ title: 'x' }] })],
    ['', anthropicBlock({ type: 'fallback', text: 'x' })],
    ['o', anthropicBlock({ type: 'server_tool_use', name: 'f', input: { q: 1 } })],
    ['', { type: 'message_start', message: { content: [], usage: { output_tokens: 1 } } }],
    ['', { type: 'ping' }],
    ['', { type: 'content_block_stop', index: 0 }],
    ['', { type: 'something_new', delta: { type: 'text_delta', text: 'x' } }],
  ];
  test.each(cases)('%j: %j', (expected, event) => {
    expect(carried('anthropic-messages', event)).toBe(expected);
  });
});

describe('a Gemini part carries', () => {
  const cases: readonly [string, JsonObject][] = [
    ['o', { text: 'x' }],
    ['', { text: '' }],
    ['', { text: '', thoughtSignature: 'x' }],
    ['', { thoughtSignature: 'x' }],
    ['r', { text: 'x', thought: true }],
    ['', { text: '', thought: true }],
    ['o', { functionCall: { name: 'f' } }],
    ['o', { executableCode: { code: 'x' } }],
    ['o', { inlineData: { data: 'x' } }],
    ['', { codeExecutionResult: { output: 'x' } }],
  ];
  test.each(cases)('%j: %j', (expected, part) => {
    expect(carried('gemini', { candidates: [{ content: { parts: [part] } }] })).toBe(expected);
  });

  test('and its candidates the last finish reason', () => {
    const candidates = [{ finishReason: 'SAFETY' }, { finishReason: 'STOP' }, {}];
    expect(formatOf('gemini').readEvent({ candidates }, null).finishReason).toBe('STOP');
  });

  test('and nothing where there are no parts', () => {
    expect(carried('gemini', { candidates: [{ finishReason: 'STOP' }] })).toBe('');
    expect(carried('gemini', { candidates: [{ content: { role: 'model' } }] })).toBe('');
  });
});

describe('an Ollama line carries', () => {
  const cases: readonly [string, JsonObject][] = [
    ['o', { message: { content: ' ' }, done: false }],
    ['o', { response: 'x', done: false }],
    ['o', { message: { content: 'x' }, done: true }],
    ['r', { message: { content: '', thinking: 'x' } }],
    ['r', { response: '', thinking: 'x' }],
    ['o', { message: { content: '', tool_calls: [{ function: { name: 'f', arguments: {} } }] } }],
    ['', { message: { content: '', tool_calls: [] }, done: false }],
    ['', { model: 'm', response: '', done: true, done_reason: 'load' }],
  ];
  test.each(cases)('%j: %j', (expected, line) => {
    expect(carried('ollama', line)).toBe(expected);
  });
});

const cohereEvent = (type: string, message: JsonObject): JsonObject => ({ type, delta: { message } });

describe('a Cohere event carries', () => {
  const cases: readonly [string, JsonObject][] = [
    ['o', cohereEvent('content-delta', { content: { text: ' ' } })],
    ['', cohereEvent('content-delta', { content: { text: '' } })],
    ['r', cohereEvent('content-delta', { content: { thinking: 'x' } })],
    ['r', cohereEvent('tool-plan-delta', { tool_plan: 'x' })],
    ['o', cohereEvent('tool-call-start', { tool_calls: { function: { name: 'f', arguments: '' } } })],
    ['o', cohereEvent('tool-call-delta', { tool_calls: { function: { arguments: '{' } } })],
    ['', cohereEvent('content-start', { content: { type: 'text', text: '' } })],
    ['', cohereEvent('citation-start', { citations: { text: 'x' } })],
    ['', cohereEvent('debug', { content: { text: 'x' } })],
  ];
  test.each(cases)('%j: %j', (expected, data) => {
    expect(carried('cohere', data)).toBe(expected);
  });

  test('or an error, which has no type', () => {
    const error = { message: 'invalid api token', code: null };
    expect(formatOf('cohere').readEvent({ message: 'invalid api token' }, null)).toEqual(reading({ error }));
    expect(formatOf('cohere').readEvent({ type: 'debug', message: 'fine' }, null)).toEqual(reading({}));
  });
});
