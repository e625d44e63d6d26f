import { describe, expect, test } from '@jest/globals';
import { createRandom, gauss } from '../../src/random.ts';
import { quantile, sortSamples } from '../../src/stats/quantile.ts';
import { tailRatio } from '../../src/stats/tail-ratio.ts';

function arm(seed: string, n: number, factor: number): number[] {
  const random = createRandom(seed);
  return Array.from({ length: n }, () => factor * Math.exp(0.25 * gauss(random)));
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe('tailRatio', () => {
  const candidate = arm('candidate', 400, 1.3);
  const baseline = arm('baseline', 400, 1);

  test('is the log ratio of the percentiles themselves', () => {
    const expected = Math.log(quantile(sortSamples(candidate), 0.95)! / quantile(sortSamples(baseline), 0.95)!);
    expect(tailRatio({ candidate, baseline, figure: 0.95 })?.estimate).toBeCloseTo(expected, 12);
  });

  test('of averages too', () => {
    expect(tailRatio({ candidate, baseline, figure: 'average' })?.estimate).toBeCloseTo(
      Math.log(total(candidate) / total(baseline)),
      12,
    );
  });

  test('its standard error is what repeated runs show', () => {
    // For log-normal values: sd of a mean's log is about √((e^σ² - 1) / n), for two arms √2 times that.
    const expected = Math.sqrt((2 * (Math.exp(0.25 ** 2) - 1)) / 400);
    const { standardError } = tailRatio({ candidate, baseline, figure: 'average' })!;
    expect(standardError! / expected).toBeGreaterThan(0.85);
    expect(standardError! / expected).toBeLessThan(1.15);
    const estimates = Array.from({ length: 24 }, (_, run) =>
      tailRatio({ candidate: arm(`c${run}`, 200, 1), baseline: arm(`b${run}`, 200, 1), figure: 0.95 })!,
    );
    const spread = Math.sqrt(estimates.reduce((sum, { estimate }) => sum + estimate ** 2, 0) / 24);
    const claimed = estimates.reduce((sum, { standardError: error }) => sum + error!, 0) / 24;
    expect(claimed / spread).toBeGreaterThan(0.6);
    expect(claimed / spread).toBeLessThan(1.5);
  });

  test('pairs that move together are surer than pairs that do not', () => {
    const together = baseline.map((value) => value * 1.3);
    expect(tailRatio({ candidate: together, baseline, figure: 0.95 })?.standardError).toBeLessThan(
      tailRatio({ candidate, baseline, figure: 0.95 })!.standardError! / 100,
    );
  });

  test('gives the same answer every time', () => {
    expect(tailRatio({ candidate, baseline, figure: 0.95 })).toEqual(tailRatio({ candidate, baseline, figure: 0.95 }));
  });

  test('is null below 200 pairs and where there is no ratio', () => {
    expect(
      tailRatio({ candidate: candidate.slice(1, 200), baseline: baseline.slice(1, 200), figure: 0.95 }),
    ).toBeNull();
    const zeros = baseline.map(() => 0);
    expect(tailRatio({ candidate, baseline: zeros, figure: 0.95 })).toBeNull();
    expect(tailRatio({ candidate, baseline: zeros, figure: 'average' })).toBeNull();
  });
});
