import { describe, expect, test } from '@jest/globals';
import { readPromptList } from '../../../src/config/prompts/prompt-list.ts';
import { refusalAsync } from '../refusal.ts';
import { ask, promptsOf, refusalOf, textsOf } from './files.ts';

describe('a text file', () => {
  test('is one prompt a line, without blank lines and comments', async () => {
    expect(await promptsOf('a.txt', '# comment\nFirst?\n\n   \n  # indented comment\nSecond #2?\n')).toEqual([
      ask('p1', 'First?'),
      ask('p2', 'Second #2?'),
    ]);
  });

  test('is taken verbatim but for its line ends', async () => {
    const lines = [
      '  led by blanks',
      'followed by blanks  ',
      '=1+1',
      '"quoted"',
      'a\ttab',
      'a\rreturn',
      'שלום 你好 👩‍👩‍👧',
      '\u2028x\u0085y',
    ];
    expect(await textsOf('a.txt', lines.join('\r\n'))).toEqual(lines);
  });

  test('may begin with a byte order mark; inside it stays', async () => {
    expect(await textsOf('a.txt', '\uFEFFFirst?\n\uFEFFSecond?')).toEqual(['First?', '\uFEFFSecond?']);
    expect(await textsOf('a.txt', '\uFEFF# comment\nFirst?')).toEqual(['First?']);
  });

  test('is put together again where a chunk cuts a character or a line', async () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `${i} ${'日本語🍣'.repeat(i % 40)}`);
    expect(await textsOf('a.txt', lines.join('\n'))).toEqual(lines);
  });

  test('may have a line of a megabyte', async () => {
    const long = 'é'.repeat(500_000);
    expect(await textsOf('a.txt', `short\n${long}\nshort`)).toEqual(['short', long, 'short']);
  });

  test.each([
    ['nothing', '', 'prompts-file: there is no prompt in "a.txt"'],
    ['comments only', '# a\n\n# b', 'prompts-file: there is no prompt in "a.txt"'],
    [
      'Latin-1',
      Buffer.from('ok\nna\xefve\n', 'latin1'),
      'prompts-file: a.txt, line 2: is not UTF-8 text; save the file as UTF-8',
    ],
    [
      'UTF-16',
      Buffer.from('\uFEFFa\n', 'utf16le'),
      'prompts-file: a.txt, line 1: is not UTF-8 text; save the file as UTF-8',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from('a\n', 'utf16le'),
      'prompts-file: a.txt, line 1: is not UTF-8 text; save the file as UTF-8',
    ],
    [
      'a NUL',
      'ok\nsome\0where\n',
      'prompts-file: a.txt, line 2: has a NUL character inside; remove it, or is this no text file?',
    ],
    [
      'a cut character',
      Buffer.from('ok\n\u20ac').subarray(0, 5),
      'prompts-file: a.txt, line 2: is not UTF-8 text; save the file as UTF-8',
    ],
    [
      'a surrogate',
      Buffer.from([0x61, 0xed, 0xa0, 0x80]),
      'prompts-file: a.txt, line 1: is not UTF-8 text; save the file as UTF-8',
    ],
  ])('of %s is refused', async (_, content, message) => {
    expect((await refusalOf('a.txt', content)).replace(/"[^"]*a\.txt"/, '"a.txt"')).toBe(message);
  });
});

describe('prompts given inline', () => {
  test('follow the rules of a text file', async () => {
    const list = await readPromptList({ file: null, inline: '\n# comment\r\nFirst?\r\n  Second?\n' });
    expect(list.source).toBe('the prompts input');
    expect(await Array.fromAsync(list.read())).toEqual([ask('p1', 'First?'), ask('p2', '  Second?')]);
  });

  test('must not be comments alone', async () => {
    expect(await refusalAsync(() => readPromptList({ file: null, inline: '# only\n' }))).toBe(
      'prompts: there is no prompt in it',
    );
  });
});

describe('JSON Lines', () => {
  test('hold a text or a mapping a line', async () => {
    const lines = ['"First?"', '', '{"id":"b","prompt":"Second\\n?","max-output-tokens":5}\r', '  {"prompt":"Third?"}'];
    expect(await promptsOf('a.jsonl', lines.join('\n'))).toEqual([
      ask('p1', 'First?'),
      { ...ask('b', 'Second\n?'), maxOutputTokens: 5 },
      ask('p3', 'Third?'),
    ]);
  });

  test.each([
    ['"a"\n{"prompt": "b"', /^prompts-file: a\.jsonl, line 2: not valid JSON: Expected ',' or '}'/],
    ['"a"\n# comment', /^prompts-file: a\.jsonl, line 2: not valid JSON: Unexpected token '#'/],
    ['["a", "b"]', /^prompts-file: a\.jsonl, line 1: must be a text or a mapping with "prompt", not a list$/],
    [
      '"a"\n\n{"promt":"b"}',
      /^prompts-file: a\.jsonl, line 3: unknown key "promt"; allowed are id, prompt, system, messages, max-output-tokens\. Did you mean prompt\?$/,
    ],
  ])('refusal %#', async (content, message) => {
    expect(await refusalOf('a.jsonl', content)).toMatch(message);
  });
});
