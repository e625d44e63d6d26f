import { describe, expect, test } from '@jest/globals';
import { createRandom, gauss } from '../../src/random.ts';
import { sortSamples } from '../../src/stats/quantile.ts';
import { midRanks, spearman } from '../../src/stats/ranks.ts';
import { countOutliers, drift, warmupEffect } from '../../src/stats/trend.ts';

const same = <T>(value: T, n: number): T[] => Array.from({ length: n }, () => value);
const PROMPTS = 4;
/** Latencies of four prompts of different length, sent in turn; `factor` says how slow each request is. */
function run(seed: string, n: number, factor: (i: number) => number): { samples: number[]; groups: string[] } {
  const random = createRandom(seed);
  const samples = Array.from({ length: n }, (_, i) => (1 + (i % PROMPTS)) * factor(i) * Math.exp(0.1 * gauss(random)));
  return { samples, groups: samples.map((_, i) => `p${i % PROMPTS}`) };
}

describe('warmupEffect', () => {
  test('a slow start is worth a note', () => {
    const { samples, groups } = run('cold', 40, (i) => (i < 4 ? 2 : 1));
    const effect = warmupEffect(samples, groups)!;
    expect(effect).toMatchObject({ first: 4, noteworthy: true });
    expect(effect.ratio).toBeGreaterThan(1.7);
    expect(effect.ratio).toBeLessThan(2.3);
  });

  test('three requests count as first in a short run', () => {
    const { samples, groups } = run('short', 20, (i) => (i < 3 ? 3 : 1));
    expect(warmupEffect(samples, groups)).toMatchObject({ first: 3, noteworthy: true });
  });

  test('slow prompts that happen to come first are no warm-up', () => {
    const samples = Array.from({ length: 40 }, (_, i) => (i % PROMPTS === 0 ? 9 : 1) + (i % 7) / 100);
    const groups = samples.map((_, i) => `p${i % PROMPTS}`);
    expect(warmupEffect(samples, groups)?.noteworthy).toBe(false);
  });

  test('significant but small, or a fast start, is not worth a note', () => {
    const small = run('small', 400, (i) => (i < 40 ? 1.1 : 1));
    const effect = warmupEffect(small.samples, small.groups)!;
    expect(effect.pValue).toBeLessThan(0.01);
    expect(effect.noteworthy).toBe(false);
    const fast = run('fast', 40, (i) => (i < 4 ? 0.5 : 1));
    expect(warmupEffect(fast.samples, fast.groups)?.noteworthy).toBe(false);
  });

  test('a prompt that was sent only early, or only later, says nothing', () => {
    const effect = warmupEffect([2, 2.1, 1, 1.1, 0.9, 1, 1.05, 0.95, 1.02], [...same('a', 8), 'a'])!;
    const alone = warmupEffect(
      [2, 2.1, 99, 1, 1.1, 0.9, 1, 1.05, 0.95, 1.02, 98],
      ['a', 'a', 'early', ...same('a', 7), 'late'],
    )!;
    const together = warmupEffect(
      [2, 2.1, 1, 1.1, 0.9, 1, 1.05, 0.95, 1.02, 97],
      [...same('a', 2), ...same('a', 7), 'late'],
    )!;
    expect(alone).toEqual({ first: 3, ratio: expect.closeTo(2.05, 12), pValue: expect.any(Number), noteworthy: false });
    expect(alone.pValue).toBeGreaterThan(0);
    expect(together).toEqual(effect);
  });

  test('a slow start that may be chance is not worth a note', () => {
    const effect = warmupEffect([1.3, 1.3, 1.3, 1, 2, 1, 2, 1, 2, 1, 0.5], same('a', 11))!;
    expect(effect).toMatchObject({ first: 3, ratio: 1.3, noteworthy: false });
    expect(effect.pValue).toBeGreaterThan(0.2);
  });

  test('is unknown when no prompt was sent early and later, or nothing differs', () => {
    expect(warmupEffect([3, 2, 1, 1], ['a', 'b', 'c', 'd'])).toBeNull();
    expect(warmupEffect([], [])).toBeNull();
    expect(warmupEffect([1, 1, 1, 1, 1, 1], ['a', 'a', 'a', 'a', 'a', 'a'])).toBeNull();
    expect(warmupEffect([0, 0, 0, 0, 0, 1, 0, 0], same('a', 8))).toBeNull();
  });
});

describe('drift', () => {
  test('slower and slower, faster and faster', () => {
    const up = run('up', 80, (i) => 1 + i / 100);
    const down = run('down', 80, (i) => 2 - i / 100);
    expect(drift(up.samples, up.groups)).toMatchObject({ noteworthy: true });
    expect(drift(up.samples, up.groups)!.rho).toBeGreaterThan(0.5);
    expect(drift(down.samples, down.groups)!.rho).toBeLessThan(-0.5);
  });

  test('is unknown from prompts sent once, few requests, or zero latencies', () => {
    expect(drift([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'abcdefghijkl'.split(''))).toBeNull();
    expect(drift([1, 2, 3, 4], ['a', 'b', 'a', 'b'])).toBeNull();
    expect(drift([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'aaaabbbbcdef'.split(''))).toBeNull();
    expect(drift(same(0, 20), same('a', 20))).toBeNull();
    expect(drift(same(1, 20), same('a', 20))).toBeNull();
    const rising = Array.from({ length: 19 }, (_, i) => i + 1);
    expect(drift([0, ...rising], same('a', 20))).toBeNull();
    expect(drift([-1, ...rising], same('a', 20))).toBeNull();
    expect(drift(rising.slice(0, 10), same('a', 10))).toEqual({ rho: 1, pValue: 0, noteworthy: true });
    expect(drift(rising.slice(0, 9), same('a', 9))).toBeNull();
  });
});

describe('countOutliers', () => {
  test('counts what lies three interquartile ranges out, on either side', () => {
    const usual = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8];
    expect(countOutliers(sortSamples(usual))).toBe(0);
    expect(countOutliers(sortSamples([...usual, 3.5]))).toBe(0);
    expect(countOutliers(sortSamples([...usual, 12]))).toBe(1);
    expect(countOutliers(sortSamples([...usual, 12, 0.05]))).toBe(2);
  });

  test('leaves zeros out and copes with nothing', () => {
    expect(countOutliers(sortSamples([]))).toBe(0);
    expect(countOutliers(sortSamples([0, 0, 0]))).toBe(0);
    expect(countOutliers(sortSamples([0, 1, 1.1, 1.2, 1.3]))).toBe(0);
  });
});

describe('ranks', () => {
  test('equal values share the middle of their ranks', () => {
    expect([...midRanks([10, 20, 10, 30, 20, 20])]).toEqual([1.5, 4, 1.5, 6, 4, 4]);
    expect([...midRanks([])]).toEqual([]);
  });

  test('a perfect order has no chance, a constant no correlation', () => {
    expect(spearman([1, 2, 3, 4], [10, 20, 30, 99])).toEqual({ rho: 1, pValue: 0 });
    expect(spearman([1, 2, 3, 4], [5, 5, 5, 5])).toBeNull();
    expect(spearman([1, 2], [1, 2])).toBeNull();
    expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toEqual({ rho: -1, pValue: 0 });
    // t = 1/√3 with one degree of freedom.
    expect(spearman([1, 2, 3], [1, 3, 2])).toEqual({ rho: 0.5, pValue: expect.closeTo(2 / 3, 12) });
  });
});
