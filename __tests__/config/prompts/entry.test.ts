import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readEntry } from '../../../src/config/prompts/entry.ts';
import { isReadOrRefused, refusal } from '../refusal.ts';
import { ask } from './files.ts';

function read(content: unknown, position = 1) {
  return readEntry({ where: 'here', content }, position);
}

describe('an entry', () => {
  test('can be a text, named after its place', () => {
    expect(read(' Why? ', 7)).toEqual(ask('p7', ' Why? '));
  });

  test('can have an id, a system message and a token limit', () => {
    expect(read({ id: 'why', prompt: 'Why?', system: 'Be brief.', 'max-output-tokens': 20 })).toEqual({
      id: 'why',
      text: 'Why?',
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Why?' },
      ],
      maxOutputTokens: 20,
    });
  });

  test('can be a conversation, shown by its last user message', () => {
    const messages = [
      { role: 'user', content: 'One?' },
      { role: 'assistant', content: '1' },
      { role: 'user', content: 'Two?' },
      { role: 'assistant', content: 'It is' },
    ];
    expect(read({ messages })).toEqual({ id: 'p1', text: 'Two?', messages, maxOutputTokens: null });
    expect(read({ messages, system: 'Count.' }).messages).toEqual([{ role: 'system', content: 'Count.' }, ...messages]);
  });

  test('may be numbered', () => {
    expect(read({ id: 12, prompt: 'a' }).id).toBe('12');
  });

  test.each([
    ['', '"prompt" is empty'],
    [' \n', '"prompt" is empty'],
    [42, 'must be a text or a mapping with "prompt", not the number 42 (put it in quotes)'],
    [null, 'must be a text or a mapping with "prompt", not null'],
    [true, 'must be a text or a mapping with "prompt", not true'],
    [['a'], 'must be a text or a mapping with "prompt", not a list'],
    [{}, 'has neither "prompt" nor "messages"; give one'],
    [{ id: 'a' }, 'has neither "prompt" nor "messages"; give one'],
    [{ prompt: 5 }, '"prompt" must be text, not the number 5 (put it in quotes)'],
    [{ prompt: null }, '"prompt" must be text, not null'],
    [{ prompt: ['a'] }, '"prompt" must be text, not a list'],
    [
      { prompt: 'a', messages: [{ role: 'user', content: 'b' }] },
      'has both "prompt" and "messages"; give one, the prompt as the last user message',
    ],
    [{ prompt: 'a', id: '' }, '"id" must have 1 to 200 characters, none of them a control character'],
    [{ prompt: 'a', id: 'x\ny' }, '"id" must have 1 to 200 characters, none of them a control character'],
    [{ prompt: 'a', id: 'x'.repeat(201) }, '"id" must have 1 to 200 characters, none of them a control character'],
    [{ prompt: 'a', id: ' x' }, '"id" must not begin or end with a blank'],
    ...['a  b', 'a\u200Bb', 'a\u00A0b', 'a\u202Eb'].map((unlike): [unknown, string] => [
      { prompt: 'a', id: unlike },
      '"id" holds what cannot be shown, such as an invisible character or two blanks in a row; write it with visible characters and single blanks',
    ]),
    [{ prompt: 'a', id: 1.5 }, '"id" must be a whole number, not 1.5'],
    [{ prompt: 'a', id: true }, '"id" must be text or a whole number'],
    [{ prompt: 'a', system: '' }, '"system" is empty'],
    [{ prompt: 'a', 'max-output-tokens': 0 }, '"max-output-tokens" must be at least 1, not 0'],
    [{ prompt: 'a', 'max-output-tokens': 1.5 }, '"max-output-tokens" must be a whole number, not 1.5'],
    [{ prompt: 'a', 'max-output-tokens': '5' }, '"max-output-tokens" must be a whole number, not "5"'],
    [
      { prompt: 'a', max_output_tokens: 5 },
      'unknown key "max_output_tokens"; allowed are id, prompt, system, messages, max-output-tokens. Did you mean max-output-tokens?',
    ],
    [{ text: 'a' }, 'unknown key "text"; allowed are id, prompt, system, messages, max-output-tokens.'],
    [{ messages: 'a' }, '"messages" must be a list'],
    [{ messages: [] }, '"messages" is an empty list'],
    [{ messages: ['a'] }, '"messages.0" must be a mapping with "role" and "content", not a text'],
    [{ messages: [{ role: 'user' }] }, '"messages.0.content" is missing'],
    [{ messages: [{ role: 'tool', content: 'a' }] }, '"messages.0.role" must be system, user or assistant, not "tool"'],
    [{ messages: [{ role: 'user', content: [] }] }, '"messages.0.content" must be text, not a list'],
    [
      { messages: [{ role: 'user', content: 'a', name: 'b' }] },
      'unknown key "messages.0.name"; allowed are role, content.',
    ],
    [
      { messages: [{ role: 'system', content: 'a' }] },
      'has no user message with text in "messages"; there is nothing to ask',
    ],
    [
      { messages: [{ role: 'user', content: ' ' }] },
      'has no user message with text in "messages"; there is nothing to ask',
    ],
    [
      {
        system: 'a',
        messages: [
          { role: 'system', content: 'b' },
          { role: 'user', content: 'c' },
        ],
      },
      'has "system" and a system message in "messages"; give one',
    ],
  ])('%j is refused', (content, message) => {
    expect(refusal(() => read(content))).toBe(`here: ${message}`);
  });

  test('of any shape is read or refused', () => {
    const shaped = fc.record(
      {
        id: fc.anything(),
        prompt: fc.oneof(fc.string(), fc.anything()),
        system: fc.oneof(fc.string(), fc.anything()),
        messages: fc.oneof(
          fc.array(fc.record({ role: fc.constantFrom('user', 'x'), content: fc.string() })),
          fc.anything(),
        ),
        'max-output-tokens': fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(shaped, fc.anything()), (content) => isReadOrRefused(() => read(content))),
      { seed: 1, numRuns: 3000 },
    );
  });
});
