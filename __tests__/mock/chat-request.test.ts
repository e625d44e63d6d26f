import { describe, expect, test } from '@jest/globals';
import { readChatRequest } from '../../src/mock/chat-request.ts';

const messages = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: '  Why is\nthe sky blue? ' },
];

function limit(fields: object): number | null | undefined {
  return readChatRequest(JSON.stringify({ messages, ...fields }))?.maxTokens;
}

describe('readChatRequest', () => {
  test('reads what matters to an answer', () => {
    const body = { model: 'm', messages, stream: true, stream_options: { include_usage: true }, max_tokens: 64 };
    const request = { model: 'm', stream: true, includeUsage: true, promptTokens: 7, maxTokens: 64 };
    expect(readChatRequest(JSON.stringify(body))).toEqual(request);
    expect(readChatRequest(Buffer.from(JSON.stringify(body)))).toEqual(request);
    expect(readChatRequest(new TextEncoder().encode(JSON.stringify(body)))).toEqual(request);
  });

  test('fills in what may be left out', () => {
    const request = { model: 'mock', stream: false, includeUsage: false, promptTokens: 7, maxTokens: null };
    expect(readChatRequest(JSON.stringify({ messages }))).toEqual(request);
    expect(readChatRequest(JSON.stringify({ messages, stream_options: null }))).toEqual(request);
  });

  test('takes the newer name of the token limit first, and a limit below 1 for none', () => {
    expect(limit({ max_completion_tokens: 5, max_tokens: 9 })).toBe(5);
    expect(limit({ max_completion_tokens: null, max_tokens: 9 })).toBe(9);
    expect(limit({ max_tokens: 1 })).toBe(1);
    expect(limit({ max_tokens: 0 })).toBeNull();
    expect(limit({ max_tokens: '9' })).toBeNull();
  });

  test('counts the words of texts only', () => {
    const parts = [{ role: 'user', content: [{ type: 'text', text: 'not counted' }] }, null, { content: 'two words' }];
    expect(readChatRequest(JSON.stringify({ messages: parts }))?.promptTokens).toBe(2);
    expect(readChatRequest(JSON.stringify({ messages: [{ content: ' ' }] }))?.promptTokens).toBe(0);
  });

  test.each([
    null,
    undefined,
    '',
    'nothing',
    '7',
    'null',
    '[]',
    '{}',
    '{"messages":"hello"}',
    Buffer.from('{'),
    new FormData(),
  ])('does not understand %p', (body) => {
    expect(readChatRequest(body)).toBeNull();
  });
});
