import { describe, expect, test } from '@jest/globals';
import { parseInteger, parseNumber } from '../../src/config/number.ts';
import { refusal } from './refusal.ts';

const RULES = { minimum: 0, maximum: 10 };

describe('a whole number', () => {
  test.each([
    ['0', 0],
    ['10', 10],
    [' 7 ', 7],
    ['+7', 7],
    ['-0', 0],
    ['007', 7],
  ])('%j is %d', (text, value) => {
    expect(parseInteger(text, RULES)).toBe(value);
  });

  test.each(['1.5', '1e1', '0x5', '1_0', '５', '', 'ten', 'Infinity'])('%j is none', (text) => {
    expect(refusal(() => parseInteger(text, RULES))).toBe(`"${text}" is no whole number; write a number from 0 to 10`);
  });

  test.each(['-1', '11', '9'.repeat(400)])('out of range %#', (text) => {
    expect(refusal(() => parseInteger(text, RULES))).toMatch(/^".*" is out of range; write a number from 0 to 10$/);
  });
});

describe('a number', () => {
  test.each([
    ['0.5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['0', 0],
    ['-0.0', 0],
    ['10', 10],
  ])('%j is %d', (text, value) => {
    expect(parseNumber(text, RULES)).toBe(value);
  });

  test.each(['1e1', 'NaN', '0,5', '.', ''])('%j is none', (text) => {
    expect(refusal(() => parseNumber(text, RULES))).toBe(`"${text}" is no number; write a number from 0 to 10`);
  });

  test.each(['-0.1', '10.01'])('%j is out of range', (text) => {
    expect(refusal(() => parseNumber(text, RULES))).toBe(`"${text}" is out of range; write a number from 0 to 10`);
  });
});
