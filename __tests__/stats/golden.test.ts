import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { binomialCdf, binomialUpperTail } from '../../src/stats/binomial.ts';
import { average, standardDeviation } from '../../src/stats/describe.ts';
import { hodgesLehmann, signedRankTest } from '../../src/stats/hodges-lehmann.ts';
import { holm } from '../../src/stats/holm.ts';
import { averageInterval, proportionInterval } from '../../src/stats/intervals.ts';
import { normalCdf, normalQuantile } from '../../src/stats/normal.ts';
import { orderRanks } from '../../src/stats/order-statistics.ts';
import { quantile, sortSamples } from '../../src/stats/quantile.ts';
import { spearman } from '../../src/stats/ranks.ts';
import { signedRankCritical } from '../../src/stats/signed-rank.ts';
import { logGamma, regularizedBeta } from '../../src/stats/special.ts';
import { studentCdf, studentQuantile } from '../../src/stats/student-t.ts';
import { warmupEffect } from '../../src/stats/trend.ts';

/** One value from R; golden.R beside this file says how each was made. */
interface Golden {
  readonly check: string;
  /** Each check has its own; a number or a list of numbers each. */
  readonly args: never[];
  readonly expected: number | readonly number[];
  readonly tolerance: number;
}

const table: Golden[] = JSON.parse(readFileSync(new URL('golden.json', import.meta.url), 'utf8'));

const CHECKS: Readonly<Record<string, (...args: never[]) => unknown>> = {
  normalCdf,
  normalQuantile,
  studentCdf,
  studentQuantile,
  binomialCdf,
  binomialUpperTail,
  regularizedBeta,
  logGamma,
  average,
  standardDeviation,
  signedRankCritical,
  signedRankTest,
  orderRanks: (n: number, percent: number, alpha: number) => Object.values(orderRanks(n, percent, alpha)),
  proportionInterval: (hits: number, total: number, alpha: number) =>
    Object.values(proportionInterval(hits, total, alpha)),
  averageInterval: (values: number[], alpha: number) => Object.values(averageInterval(values, alpha)),
  quantile: (values: number[], p: number) => quantile(sortSamples(values), p),
  hodgesLehmannEstimate: (differences: number[]) => hodgesLehmann(differences, 0.05).estimate,
  hodgesLehmannBounds: (differences: number[], alpha: number) => {
    const { low, high } = hodgesLehmann(differences, alpha);
    return [low, high];
  },
  spearman: (x: number[], y: number[]) => Object.values(spearman(x, y)!),
  holm: (pValues: number[], alpha: number) => holm(pValues, alpha).map(Number),
  warmupPValue: (samples: number[]) =>
    warmupEffect(
      samples,
      samples.map(() => 'p1'),
    )!.pValue,
};

describe('the same figures as R', () => {
  test('there are enough of them, for every check', () => {
    expect(table.length).toBeGreaterThanOrEqual(60);
    expect([...new Set(table.map(({ check }) => check))].toSorted()).toEqual(Object.keys(CHECKS).toSorted());
  });

  test.each(table.map((golden, i) => [`${i} ${golden.check}(${shorten(golden.args)})`, golden] as const))(
    '%s',
    (_name, { check, args, expected, tolerance }) => {
      const ours = [CHECKS[check]!(...args)].flat().map(Number);
      const theirs = [expected].flat();
      expect(ours.length).toBe(theirs.length);
      theirs.forEach((value, i) => {
        expect(Math.abs(ours[i]! - value)).toBeLessThanOrEqual(tolerance * Math.abs(value));
      });
    },
  );
});

function shorten(args: readonly unknown[]): string {
  const text = JSON.stringify(args).slice(1, -1);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
