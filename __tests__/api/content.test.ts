import { describe, expect, test } from '@jest/globals';
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

describe('an Anthropic event carries', () => {
  const delta = (parts: JsonObject): JsonObject => ({ type: 'content_block_delta', index: 0, delta: parts });
  const block = (parts: JsonObject): JsonObject => ({ type: 'content_block_start', index: 0, content_block: parts });
  const cases: readonly [string, JsonObject][] = [
    ['o', delta({ type: 'text_delta', text: ' ' })],
    ['', delta({ type: 'text_delta', text: '' })],
    ['o', delta({ type: 'input_json_delta', partial_json: '{' })],
    ['', delta({ type: 'input_json_delta', partial_json: '' })],
    ['o', delta({ type: 'compaction_delta', content: 'So far' })],
    ['r', delta({ type: 'thinking_delta', thinking: 'Hm' })],
    ['', delta({ type: 'thinking_delta', thinking: '' })],
    ['', delta({ type: 'signature_delta', signature: 'x' })],
    ['', delta({ type: 'citations_delta', citation: { cited_text: 'x' } })],
    ['', block({ type: 'text', text: '' })],
    ['', block({ type: 'tool_use', name: 'f', input: {} })],
    ['', block({ type: 'redacted_thinking', data: 'x' })],
    ['', block({ type: 'web_search_tool_result', content: [{ title: 'x' }] })],
    ['', block({ type: 'fallback', text: 'x' })],
    ['o', block({ type: 'server_tool_use', name: 'f', input: { q: 1 } })],
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

describe('a Cohere event carries', () => {
  const event = (type: string, message: JsonObject): JsonObject => ({ type, delta: { message } });
  const cases: readonly [string, JsonObject][] = [
    ['o', event('content-delta', { content: { text: ' ' } })],
    ['', event('content-delta', { content: { text: '' } })],
    ['r', event('content-delta', { content: { thinking: 'x' } })],
    ['r', event('tool-plan-delta', { tool_plan: 'x' })],
    ['o', event('tool-call-start', { tool_calls: { function: { name: 'f', arguments: '' } } })],
    ['o', event('tool-call-delta', { tool_calls: { function: { arguments: '{' } } })],
    ['', event('content-start', { content: { type: 'text', text: '' } })],
    ['', event('citation-start', { citations: { text: 'x' } })],
    ['', event('debug', { content: { text: 'x' } })],
  ];
  test.each(cases)('%j: %j', (expected, data) => {
    expect(carried('cohere', data)).toBe(expected);
  });
});
