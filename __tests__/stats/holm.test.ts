import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holm } from '../../src/stats/holm.ts';

const pValues = fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), { minLength: 1, maxLength: 8 });

describe('holm', () => {
  test('one claim needs alpha, the first of three a third of it', () => {
    expect(holm([0.05], 0.05)).toEqual([true]);
    expect(holm([0.04, 0.2, 0.016], 0.05)).toEqual([false, false, true]);
    expect(holm([0.02, 0.03, 0.04], 0.05)).toEqual([false, false, false]);
    expect(holm([0.016, 0.024, 0.05], 0.05)).toEqual([true, true, true]);
  });

  test('no evidence keeps its place and never stands', () => {
    expect(holm([0.03, null], 0.05)).toEqual([false, false]);
    expect(holm([0.02, null], 0.05)).toEqual([true, false]);
    expect(holm([], 0.05)).toEqual([]);
  });

  test('a smaller p stands whenever a larger one does, and never above alpha', () => {
    fc.assert(
      fc.property(pValues, (values) => {
        const stands = holm(values, 0.05);
        const largest = Math.max(-1, ...values.filter((_, i) => stands[i]));
        expect(stands).toEqual(values.map((p) => p <= largest));
        expect(largest).toBeLessThanOrEqual(0.05 * (1 + 1e-9));
      }),
      { seed: 13, numRuns: 500 },
    );
  });

  test('more evidence for one claim topples none', () => {
    fc.assert(
      fc.property(pValues, fc.nat(), (values, pick) => {
        const smaller = values.with(pick % values.length, values[pick % values.length]! / 2);
        const before = holm(values, 0.05);
        const after = holm(smaller, 0.05);
        expect(after.every((stands, i) => stands || !before[i])).toBe(true);
      }),
      { seed: 14, numRuns: 500 },
    );
  });
});
