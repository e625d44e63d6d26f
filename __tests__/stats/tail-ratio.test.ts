import { describe, expect, test } from '@jest/globals';
import { createRandom, gauss } from '../../src/random.ts';
import { standardDeviation } from '../../src/stats/describe.ts';
import { quantile, sortSamples } from '../../src/stats/quantile.ts';
import { tailRatio } from '../../src/stats/tail-ratio.ts';

function arm(seed: string, n: number, factor: number): number[] {
  const random = createRandom(seed);
  return Array.from({ length: n }, () => factor * Math.exp(0.25 * gauss(random)));
}

/** The bootstrap as its definition has it: the drawn pairs are listed, and their figures taken anew. */
function bootstrapError(candidate: readonly number[], baseline: readonly number[], p: number): number {
  const random = createRandom('tail-ratio');
  const n = candidate.length;
  const of = (values: readonly number[]): number => quantile(sortSamples(values), p)!;
  const ratios = Array.from({ length: 2000 }, () => {
    const drawn = Array.from({ length: n }, () => Math.floor(random() * n));
    return Math.log(of(drawn.map((i) => candidate[i]!)) / of(drawn.map((i) => baseline[i]!)));
  });
  return standardDeviation(ratios)!;
}

describe('tailRatio', () => {
  const candidate = arm('candidate', 200, 1.3);
  const baseline = arm('baseline', 200, 1);

  test('is the log ratio of the percentiles themselves', () => {
    const expected = Math.log(quantile(sortSamples(candidate), 0.95)! / quantile(sortSamples(baseline), 0.95)!);
    expect(tailRatio({ candidate, baseline, p: 0.95 })?.estimate).toBeCloseTo(expected, 12);
  });

  test.each([[0.95], [0.999]])('the standard error of the quantile %p is the bootstrap of pairs', (p) => {
    expect(tailRatio({ candidate, baseline, p })).toEqual({
      kind: 'point',
      estimate: expect.any(Number),
      standardError: expect.closeTo(bootstrapError(candidate, baseline, p), 12),
    });
  });

  test('pairs that move together are surer than pairs that do not', () => {
    const together = baseline.map((value) => value * 1.3);
    expect(tailRatio({ candidate: together, baseline, p: 0.95 })?.standardError).toBeLessThan(
      tailRatio({ candidate, baseline, p: 0.95 })!.standardError! / 100,
    );
  });

  test('gives the same answer every time', () => {
    expect(tailRatio({ candidate, baseline, p: 0.95 })).toEqual(tailRatio({ candidate, baseline, p: 0.95 }));
  });

  test('is null below 200 pairs and where there is no ratio', () => {
    expect(tailRatio({ candidate: candidate.slice(1, 200), baseline: baseline.slice(1, 200), p: 0.95 })).toBeNull();
    const zeros = baseline.map(() => 0);
    expect(tailRatio({ candidate, baseline: zeros, p: 0.95 })).toBeNull();
  });
});
