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
  });
});
