import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ask, promptsOf, refusalOf, textsOf } from './files.ts';

describe('a CSV file', () => {
  test('names its columns in the first row; an empty cell is not given', async () => {
    const content = 'max-output-tokens, id ,prompt,system\n20,a,First?,Be brief.\n,,Second?,\n';
    expect(await promptsOf('a.csv', content)).toEqual([
      {
        id: 'a',
        text: 'First?',
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: 'First?' },
        ],
        maxOutputTokens: 20,
      },
      ask('p2', 'Second?'),
    ]);
  });

  test('can hold conversations as JSON', async () => {
    const content = 'messages\n"[{""role"":""user"",""content"":""Why?""}]"\n';
    expect(await promptsOf('a.csv', content)).toEqual([ask('p1', 'Why?')]);
  });

  test('keeps cells verbatim: quotes, commas, line ends of both kinds, a leading =', async () => {
    const texts = [
      'say "hi", now',
      'two\nlines',
      'two\r\nlines',
      '\n\n',
      '=SUM(A1)',
      ' blanks ',
      'é🍣',
      'lone\rreturn',
    ];
    const rows = texts.map((text) => `"${text.replaceAll('"', '""')}",x`);
    const read = texts.filter((text) => text.trim() !== '');
    expect(await textsOf('a.csv', ['prompt,system', ...rows.filter((row) => row !== '"\n\n",x')].join('\r\n'))).toEqual(
      read,
    );
  });

  test('may begin with a byte order mark and end without a line end', async () => {
    expect(await textsOf('a.csv', '\uFEFFprompt\nFirst?\n\nSecond?')).toEqual(['First?', 'Second?']);
  });

  test.each([
    ['', 'there is no prompt in "a.csv"'],
    ['prompt\n', 'there is no prompt in "a.csv"'],
    [
      'Why?\nHow?\n',
      'a.csv, line 1: unknown column "Why?"; the first row names the columns, allowed are id, prompt, system, messages, max-output-tokens.',
    ],
    [
      'id,promt\na,b\n',
      'a.csv, line 1: unknown column "promt"; the first row names the columns, allowed are id, prompt, system, messages, max-output-tokens. Did you mean prompt?',
    ],
    [
      'id;prompt\na;b\n',
      'a.csv, line 1: unknown column "id;prompt"; the first row names the columns, allowed are id, prompt, system, messages, max-output-tokens. Separate columns by commas.',
    ],
    ['id,id,prompt\n', 'a.csv, line 1: column "id" is there twice'],
    ['id,system\n', 'a.csv, line 1: there is no column "prompt"; the first row names the columns'],
    ['prompt\na,b\n', 'a.csv, line 2: has 2 cells for 1 columns; put cells with commas or line ends in quotes'],
    ['id,prompt\na\n', 'a.csv, line 2: has 1 cells for 2 columns; put cells with commas or line ends in quotes'],
    ['id,prompt\na,\n', 'a.csv, line 2: has neither "prompt" nor "messages"; give one'],
    ['prompt,max-output-tokens\na,0\n', 'a.csv, line 2: "max-output-tokens" must be at least 1, not 0'],
    ['prompt,max-output-tokens\na,few\n', 'a.csv, line 2: "max-output-tokens" must be a whole number, not "few"'],
    ['messages\n[\n', 'a.csv, line 2, column messages: not valid JSON: Unexpected end of JSON input'],
    ['prompt\n"never closed\n', 'a.csv: a quote is opened and never closed (near line 2)'],
    ['prompt\n"a"b\n', 'a.csv: text follows a closing quote (near line 2); write a quote inside quotes twice'],
    ['prompt\na"b\n', 'a.csv: a quote stands inside a cell without quotes (near line 2); put the whole cell in quotes'],
  ])('refusal %#', async (content, message) => {
    expect((await refusalOf('a.csv', content)).replace(/"[^"]*[\\/]a\.csv"/, '"a.csv"')).toBe(
      `prompts-file: ${message}`,
    );
  });

  test.each(['\n', '\r\n'])('names the line that a row begins on, whatever stands before it (%j)', async (end) => {
    const rows = ['id,prompt', 'a,"one', 'two', 'three"', '', '', 'b,four', 'c,"five', 'six"', 'd'];
    expect(await refusalOf('a.csv', rows.join(end))).toMatch(
      /^prompts-file: a\.csv, line 10: has 1 cells for 2 columns/,
    );
  });

  test('that is not UTF-8 names the line', async () => {
    expect(await refusalOf('a.csv', Buffer.from('prompt\nok\nna\xefve\n', 'latin1'))).toBe(
      'prompts-file: a.csv, line 3: is not UTF-8 text; save the file as UTF-8',
    );
  });

  test('gives back any texts that were written into it', async () => {
    const texts = fc.array(
      fc
        .string({ unit: 'binary' })
        .map((text) => text.toWellFormed().replaceAll('\0', ''))
        .filter((text) => text.trim() !== ''),
      { minLength: 1, maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('\n', '\r\n'), async (all, end) => {
        const rows = all.map((text) => `"${text.replaceAll('"', '""')}"`);
        expect(await textsOf('a.csv', ['prompt', ...rows].join(end))).toEqual(all);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
