import { describe, expect, test } from '@jest/globals';
import { parseChoice, parseChoices, parseFlag } from '../../src/config/choice.ts';
import { refusal } from './refusal.ts';

describe('a choice', () => {
  const choices = ['listed', 'shuffled'] as const;

  test('is one of the words, blanks around it or not', () => {
    expect(parseChoice(' shuffled\n', choices)).toBe('shuffled');
  });

  test.each([
    ['suffled', '"suffled" is not allowed; write listed or shuffled. Did you mean shuffled?'],
    ['Listed', '"Listed" is not allowed; write listed or shuffled. Did you mean listed?'],
    ['random', '"random" is not allowed; write listed or shuffled.'],
    ['', '"" is not allowed; write listed or shuffled.'],
  ])('%j is refused', (text, message) => {
    expect(refusal(() => parseChoice(text, choices))).toBe(message);
  });
});

describe('several choices', () => {
  const choices = ['junit', 'openmetrics'] as const;

  test('are separated by commas or line ends, and each counts once', () => {
    expect(parseChoices(' openmetrics, junit,\njunit\n', choices)).toEqual(['openmetrics', 'junit']);
    expect(parseChoices(' ', choices)).toEqual([]);
  });

  test('are all known words', () => {
    expect(refusal(() => parseChoices('junit, openmetric', choices))).toBe(
      '"openmetric" is not allowed; write junit or openmetrics. Did you mean openmetrics?',
    );
  });
});

describe('a flag', () => {
  test('takes the spellings of YAML', () => {
    expect(['true', 'True', 'TRUE', ' true '].map(parseFlag)).toEqual([true, true, true, true]);
    expect(['false', 'False', 'FALSE'].map(parseFlag)).toEqual([false, false, false]);
  });

  test.each(['yes', '1', 'on', 'tRUE', 'null'])('%j is refused', (text) => {
    expect(refusal(() => parseFlag(text))).toBe(`"${text}" is not allowed; write true or false`);
  });
});
