import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printable, printableCell } from '../src/foreign-text.ts';
import { HOSTILE_TEXTS } from './support/hostile-texts.ts';

describe('printable', () => {
  test.each([
    ['leaves plain text alone', 'Grüße, 世界 👩!', 'Grüße, 世界 👩!'],
    ['makes one line of several', 'one\r\n two\n\n\tthree\u2028four\u2029five\u0085six', 'one two three four five six'],
    ['drops control characters', 'a\u0000b\u0007c\u007fd', 'a b c d'],
    ['drops terminal colours as a whole', '\u001b[31mred\u001b[0m', 'red'],
    ['drops terminal links as a whole', '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007', 'click'],
    ['drops what turns the direction', '\u202Eabc\u202C \u2066x\u2069', 'abc x'],
    ['drops what nobody sees', 'a\u200B\u00AD\u2060\uFEFFb \u{E0041}\u{E0100}c\u3164', 'ab c'],
    ['replaces half characters', 'a\ud800b', 'a\ufffdb'],
    ['drops private and unassigned characters', 'a\ue000\u{10ffff}b', 'ab'],
    ['keeps the selectors of text and emoji', '☎\uFE0E ❤\uFE0F', '☎\uFE0E ❤\uFE0F'],
    ['of nothing visible makes nothing', ' \n\u200b ', ''],
  ])('%s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test('cuts by characters, and says so', () => {
    expect(printable('abcdef', 5)).toBe('abcd…');
    expect(printable('abcde', 5)).toBe('abcde');
    expect(printable('👩👩👩', 3)).toBe('👩👩👩');
    expect(printable('👩👩👩👩', 3)).toBe('👩👩…');
  });

  test('looks no further than it must into a long text', () => {
    expect(printable(`${'\n'.repeat(100)}x`, 5)).toBe('…');
  });

  test.each(HOSTILE_TEXTS)('makes one harmless line of %j', (text) => {
    const line = printable(text);
    expect(line).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u);
    expect(line.isWellFormed()).toBe(true);
    expect(Array.from(line).length).toBeLessThanOrEqual(200);
  });

  test('done twice is done once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 2, max: 30 }), (text, max) => {
        const once = printable(text, max);
        expect(printable(once, max)).toBe(once);
        const cell = printableCell(text, max);
        expect(printableCell(cell, max)).toBe(cell);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('printableCell', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '|calc', '%0A', '＝1', '\t=1', '\u200b=1', '\u001b[1m=1'])(
    'defuses %j',
    (text) => {
      expect(printableCell(text)).toBe(`'${printable(text)}`);
    },
  );

  test('leaves other text alone, and keeps to the length', () => {
    expect(printableCell('a=1')).toBe('a=1');
    expect(printableCell(`=${'1'.repeat(9)}`, 10)).toBe(`'=1111111…`);
  });
});
