import { describe, expect, test } from '@jest/globals';
import type { Spread } from '../../src/model.ts';
import { draw } from '../../src/mock/spread.ts';
import { createRandom } from '../../src/random.ts';

function many(spread: Spread, count: number): number[] {
  const random = createRandom('spread');
  return Array.from({ length: count }, () => draw(spread, random));
}

function share(values: readonly number[], isIn: (value: number) => boolean): number {
  return values.filter(isIn).length / values.length;
}

function unlucky(): number {
  throw new Error('not to be asked');
}

describe('draw', () => {
  test('a constant needs no luck', () => {
    expect(draw({ kind: 'constant', value: 842.5 }, unlucky)).toBe(842.5);
  });

  test('a uniform spread covers its range evenly', () => {
    expect(draw({ kind: 'uniform', low: 300, high: 1200 }, () => 0)).toBe(300);
    expect(draw({ kind: 'uniform', low: 300, high: 1200 }, () => 0.5)).toBe(750);
    const values = many({ kind: 'uniform', low: 300, high: 1200 }, 20_000);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(300);
    expect(Math.max(...values)).toBeLessThan(1200);
    expect(share(values, (value) => value < 525)).toBeCloseTo(0.25, 2);
  });

  test('a lognormal spread has the given median and 99th percentile', () => {
    const values = many({ kind: 'lognormal', p50: 400, p99: 2500 }, 100_000);
    expect(share(values, (value) => value < 400)).toBeCloseTo(0.5, 2);
    expect(share(values, (value) => value > 2500)).toBeCloseTo(0.01, 3);
    // A third quantile settles the shape: the standard normal's 90 % point is 1.2816.
    const p90 = 400 * Math.exp((Math.log(2500 / 400) * 1.2816) / 2.3263);
    expect(share(values, (value) => value > p90)).toBeCloseTo(0.1, 2);
  });

  test('a lognormal spread without width is its median', () => {
    expect(draw({ kind: 'lognormal', p50: 400, p99: 400 }, createRandom(1))).toBe(400);
  });
});
