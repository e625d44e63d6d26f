import { expect, test } from '@jest/globals';
import { firstTrue, firstTrueUpTo } from '../../src/stats/first-true.ts';

const from = (first: number) => (value: number) => value >= first;

test('the first of a range, or its end', () => {
  expect([0, 1, 5, 9, 10, 11].map((first) => firstTrue(1, 10, from(first)))).toEqual([1, 1, 5, 9, 10, 10]);
});

test('the first from a number on, the last one included', () => {
  expect([1, 7, 8, 14, 15, 99, 100].map((first) => firstTrueUpTo(7, 100, from(first)))).toEqual([
    7, 7, 8, 14, 15, 99, 100,
  ]);
  expect(firstTrueUpTo(7, 100, from(101))).toBeNull();
});

test('beyond the last one nothing is looked for', () => {
  expect(firstTrueUpTo(200, 100, from(201))).toBeNull();
  expect(firstTrueUpTo(200, 100, from(200))).toBe(200);
});
