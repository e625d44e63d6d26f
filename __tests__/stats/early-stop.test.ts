import { describe, expect, test } from '@jest/globals';
import { planLooks } from '../../src/stats/early-stop.ts';
import { nominalAlpha } from '../../src/stats/group-sequential.ts';
import { normalQuantile } from '../../src/stats/normal.ts';
import { deploymentNoise, NO_RUN_NOISE } from '../../src/stats/run-noise.ts';

const equallySpaced = (looks: number): number[] => Array.from({ length: looks }, (_, i) => (i + 1) / looks);

describe('nominalAlpha', () => {
  // Jennison & Turnbull, Group Sequential Methods (2000), table 2.1: two-sided, twice the level.
  test.each([
    [2, 0.025, 2.178],
    [3, 0.025, 2.289],
    [4, 0.025, 2.361],
    [5, 0.025, 2.413],
    [5, 0.05, 2.122],
    [5, 0.005, 2.986],
  ])("%p equal looks at %p: Pocock's constant %p", (looks, alpha, constant) => {
    expect(normalQuantile(1 - nominalAlpha(equallySpaced(looks), alpha))).toBeCloseTo(constant, 3);
  });

  test.each([
    [[0.1, 0.2, 0.4, 0.7, 1], 0.0148],
    [[0.1, 0.25, 0.5, 1], 0.0165],
    [[0.25, 0.5, 1], 0.0219],
  ])('looks at %p: the simulated constant %p', (fractions, simulated) => {
    expect(Math.abs(nominalAlpha(fractions, 0.05) - simulated)).toBeLessThan(0.0002);
  });

  test('one look costs nothing', () => {
    expect(nominalAlpha([1], 0.05)).toBe(0.05);
  });
});

describe('planLooks', () => {
  const plan = { metrics: 1, alpha: 0.05, runNoise: NO_RUN_NOISE };

  test('two hundred pairs: five looks', () => {
    expect(planLooks({ ...plan, total: 200 })).toEqual({
      at: [20, 40, 80, 140, 200],
      alpha: expect.closeTo(0.01474, 5),
    });
  });

  test('rounding does not move a look', () => {
    expect(planLooks({ ...plan, total: 1000 }).at).toEqual([100, 200, 400, 700, 1000]);
  });

  test('looks at which nothing could fail are left out and make the others less strict', () => {
    const { at, alpha } = planLooks({ ...plan, total: 37 });
    expect(at).toEqual([8, 15, 26, 37]);
    expect(alpha).toBeGreaterThan(planLooks({ ...plan, total: 370 }).alpha);
  });

  test('the smallest budgets have one look at the full level', () => {
    expect(planLooks({ ...plan, total: 5 })).toEqual({ at: [5], alpha: 0.05 });
    expect(planLooks({ ...plan, total: 1 })).toEqual({ at: [1], alpha: 0.05 });
  });

  test('more metrics are a little stricter for each, so that Holm holds over all looks', () => {
    const three = planLooks({ ...plan, metrics: 3, total: 200 });
    expect(three.at).toEqual([20, 40, 80, 140, 200]);
    expect(three.alpha / 3).toBeCloseTo(nominalAlpha([0.1, 0.2, 0.4, 0.7, 1], 0.05 / 3), 10);
    expect(three.alpha).toBeLessThan(0.01474);
  });

  test('only limits: every look counts, however early', () => {
    for (const runNoise of [NO_RUN_NOISE, deploymentNoise(0.05)]) {
      expect(planLooks({ ...plan, metrics: 0, total: 20, runNoise }).at).toEqual([2, 4, 8, 14, 20]);
    }
  });

  test('with run-to-run noise Holm does not set the fewest pairs', () => {
    const early = planLooks({ ...plan, metrics: 6, total: 80, runNoise: deploymentNoise(0.05) });
    const late = planLooks({ ...plan, metrics: 6, total: 80 });
    expect([early.at[0], late.at[0]]).toEqual([8, 16]);
  });
});
