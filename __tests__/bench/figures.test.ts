import { expect, test } from '@jest/globals';
import {
  formatCount,
  formatMicroseconds,
  formatMilliseconds,
  formatRatio,
  medianOf,
  rotated,
  spreadOf,
} from '../../bench/figures.ts';

test('median and 99th percentile', () => {
  const values = Array.from({ length: 101 }, (_, i) => 100 - i);
  expect(spreadOf(values)).toEqual({ median: 50, p99: 99 });
  expect(medianOf([3, 1, 2, 10])).toBe(2.5);
});

test('each has its turn to be first, and nobody is lost', () => {
  expect([0, 1, 2, 3].map((turn) => rotated(['a', 'b', 'c'], turn).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
  expect(rotated([], 2)).toEqual([]);
});

test('figures are written with the digits that count', () => {
  expect([0.972, 9.994, 12.4].map(formatRatio)).toEqual(['0.97 ×', '9.99 ×', '12 ×']);
  expect([-12.4, 241.4, 1834].map(formatMicroseconds)).toEqual(['-12 µs', '241 µs', '1.8 ms']);
  expect([1.84, 61.6].map(formatMilliseconds)).toEqual(['1.8 ms', '62 ms']);
  expect(formatCount(12_345.6)).toBe('12,346');
});
