import { describe, expect, test } from '@jest/globals';
import {
  formatBeside,
  formatChange,
  formatCount,
  formatInteger,
  formatSeconds,
  formatShare,
  formatValue,
} from '../src/units.ts';

describe('formatSeconds', () => {
  test.each([
    [0, '0 ms'],
    [1e-7, '< 0.001 ms'],
    [0.000123, '0.123 ms'],
    [0.00842, '8.42 ms'],
    [0.0842, '84.2 ms'],
    [0.842, '842 ms'],
    [0.9994, '999 ms'],
    [0.9996, '1.00 s'],
    [1.2, '1.20 s'],
    [12.34, '12.3 s'],
    [119.4, '119 s'],
    [119.6, '2 min 0 s'],
    [125, '2 min 5 s'],
    [7199.6, '2 h 0 min'],
    [90_000, '25 h 0 min'],
    [-0.02, '-20.0 ms'],
  ])('%d is %s', (seconds, expected) => {
    expect(formatSeconds(seconds)).toBe(expected);
  });
});

describe('formatShare', () => {
  test.each([
    [0, '0 %'],
    [0.0001, '< 0.1 %'],
    [0.032, '3.2 %'],
    [0.07, '7 %'],
    [1 / 3, '33.3 %'],
    [0.9999, '> 99.9 %'],
    [1, '100 %'],
  ])('%d is %s', (share, expected) => {
    expect(formatShare(share)).toBe(expected);
  });
});

describe('formatValue', () => {
  test.each([
    [57.34, 'tokens_per_second', '57.3 tok/s'],
    [1234.5, 'tokens_per_second', '1235 tok/s'],
    [1.187, 'requests_per_second', '1.19 req/s'],
    [0.02, 'requests_per_second', '0.020 req/s'],
    [57, 'tokens', '57'],
    [12_345, 'tokens', '12,345'],
    [57.25, 'tokens', '57.3'],
    [0.842, 'seconds', '842 ms'],
    [0.05, 'share', '5 %'],
    [null, 'seconds', '–'],
    [Number.NaN, 'share', '–'],
  ] as const)('%d %s is %s', (value, unit, expected) => {
    expect(formatValue(value, unit)).toBe(expected);
  });
});

describe('formatChange', () => {
  test.each([
    [0.243, '+24.3 %'],
    [-0.03, '-3 %'],
    [0, '0 %'],
    [12, '+1,200 %'],
  ])('%d is %s', (change, expected) => {
    expect(formatChange(change)).toBe(expected);
  });
});

describe('formatBeside', () => {
  test.each([
    [2.0004, 2, 'seconds', '2.0004 s'],
    [1.99999, 2, 'seconds', '1.99999 s'],
    [2, 2, 'seconds', '2.00 s'],
    [2.31, 2, 'seconds', '2.31 s'],
    [0.9996, 1, 'seconds', '0.9996 s'],
    [2.0000000004, 2, 'seconds', '2.0000000004 s'],
    [1 + 2 ** -52, 1, 'seconds', '1.00 s'],
    [0.80012, 0.8, 'seconds', '800.1 ms'],
    [120.4, 120, 'seconds', '120.4 s'],
    [0.0500001, 0.05, 'share', '5.00001 %'],
    [1 / 18, 0.05, 'share', '5.6 %'],
    [null, 2, 'seconds', '–'],
  ] as const)('%d beside %d %s is %s', (value, limit, unit, expected) => {
    expect(formatBeside(value, limit, unit)).toBe(expected);
  });
});

test('counts', () => {
  expect([formatCount(1, 'request'), formatCount(0, 'request'), formatCount(1200, 'prompt')]).toEqual([
    '1 request',
    '0 requests',
    '1,200 prompts',
  ]);
  expect(['1', '999', '1,000', '1,234,567']).toEqual([1, 999, 1000, 1_234_567].map(formatInteger));
});
