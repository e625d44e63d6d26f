import { describe, expect, test } from '@jest/globals';
import { foreignLines, logLine, printableJson } from '../../src/report/log-line.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';

test.each([
  ['::error::x', ': :error::x'],
  [' \t::x', ' \t: :x'],
  ['a ::x', 'a ::x'],
  ['a ##[x]b##[c]', 'a ## [x]b## [c]'],
  ['one\r\n::two', 'one ::two'],
])('%j is printed as %j', (line, printed) => {
  expect(logLine(line)).toBe(printed);
});

test('lines of foreign text stay lines, and become printable', () => {
  expect(foreignLines('one\n::error::\u001b[31mtwo\u202e\n\t##[x]')).toEqual(['one', ': :error::two', '## [x]']);
});

test('lines of foreign text keep their indentation, and are no commands behind it', () => {
  const stack = 'Error: no\n    at run (a.ts:1:2)  \n    ::error::x\n  ##[x]\n\u00a0 ::y';
  expect(foreignLines(stack)).toEqual(['Error: no', '    at run (a.ts:1:2)', '    : :error::x', '  ## [x]', ': :y']);
});

describe('JSON', () => {
  test.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 60), text]))('%j means the same and is printable', (_, text) => {
    const printed = printableJson(JSON.stringify({ [text]: [text] }, null, 2));
    expect(JSON.parse(printed)).toEqual({ [text]: [text] });
    expect(printed).not.toMatch(/##\[|[^\P{C}\n]|[\u2028\u2029]/u);
  });

  test('is left alone where nothing is wrong with it', () => {
    expect(printableJson('{"é": "👍 ["}')).toBe('{"é": "👍 ["}');
  });
});
