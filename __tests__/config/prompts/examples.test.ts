import { describe, expect, test } from '@jest/globals';
import { readPromptList } from '../../../src/config/prompts/prompt-list.ts';
import type { Prompt } from '../../../src/model.ts';

async function example(name: string): Promise<Prompt[]> {
  const list = await readPromptList({ file: `examples/prompts/${name}`, inline: null });
  return Array.fromAsync(list.read());
}

describe('the example prompts', () => {
  test.each([
    ['mixed.jsonl', 53],
    ['questions.txt', 13],
    ['conversations.yaml', 7],
    ['code.json', 7],
    ['support.csv', 8],
  ])('%s has %d prompts', async (name, count) => {
    const prompts = await example(name);
    expect(prompts).toHaveLength(count);
    expect(new Set(prompts.map(({ text }) => text)).size).toBe(count);
  });

  test.each([
    ['a leading =', /^=/],
    ['a tab', /\t/],
    ['a newline', /\n/],
    ['double quotes', /"/],
    ['an emoji with joiners', /\u200D/],
    ['Arabic', /\p{Script=Arabic}/u],
    ['Hebrew', /\p{Script=Hebrew}/u],
    ['Chinese', /\p{Script=Han}/u],
    ['Japanese', /\p{Script=Hiragana}/u],
    ['Korean', /\p{Script=Hangul}/u],
    ['Thai', /\p{Script=Thai}/u],
    ['Devanagari', /\p{Script=Devanagari}/u],
    ['a combining mark', /e\u0301/],
    ['a # within a line', /[^#\n]#/],
    ['a workflow command', /::warning/],
    ['more than 10,000 characters', /^[^]{10000}/],
    ['less than 25 characters', /^.{1,25}$/],
  ])('include one with %s', async (_, pattern) => {
    expect((await example('mixed.jsonl')).some(({ text }) => pattern.test(text))).toBe(true);
  });

  test('keep block texts and turns of a conversation', async () => {
    const [followUp, tutor, , , poem, , unnamed] = await example('conversations.yaml');
    expect(followUp?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    expect(tutor?.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(poem?.text).toBe(
      'Continue this poem by four lines, in the same metre:\n\n  The server hums, the night is long,\n  The queue grows short, then grows again;\n',
    );
    expect(unnamed?.id).toBe('p7');
  });
});
