import { expect, test } from '@jest/globals';
import { drawArms, drawProject, drawRun, trueQuantile } from '../../bench/verdicts-model.ts';
import { addUp, cutParts } from '../../bench/verdicts-parts.ts';
import { slowerByRanks, toSeconds } from '../../bench/verdicts-rivals.ts';
import { studySize } from '../../bench/verdicts-study.ts';
import { createRandom } from '../../src/random.ts';
import { quantile, sortSamples } from '../../src/stats/quantile.ts';

test('the true quantiles are those of a long run', () => {
  const random = createRandom(1);
  const project = drawProject(random);
  const sorted = sortSamples(drawRun(random, project, { count: 100_000, day: 0 }));
  for (const fraction of [0.5, 0.95]) {
    expect(quantile(sorted, fraction)).toBeCloseTo(trueQuantile(project, fraction), 1);
  }
});

/** Of the difference between both arms' averages, over two hundred runs. */
function spread(shared: number): number {
  const means = Array.from({ length: 200 }, (_, seed) => {
    const random = createRandom(seed);
    const { candidate, baseline } = drawArms(random, drawProject(random), { count: 200, shared });
    return candidate.reduce((sum, value, i) => sum + value - baseline[i]!, 0) / 200;
  });
  return Math.sqrt(means.reduce((sum, mean) => sum + mean ** 2, 0) / means.length);
}

test('arms that share the day differ by chance alone, others by the day too', () => {
  expect(spread(1)).toBeLessThan(0.045);
  expect(spread(0.8)).toBeGreaterThan(0.05);
});

/** Five of five above five: p = 0.0122, as R's wilcox.test(exact = FALSE) says; the other way round it is no slowdown. */
test('the rank test knows the direction', () => {
  const [low, high] = [Float64Array.of(1, 2, 3, 4, 5), Float64Array.of(6, 7, 8, 9, 10)];
  expect([slowerByRanks(high, low), slowerByRanks(low, high), slowerByRanks(low, low)]).toEqual([true, false, false]);
  expect(slowerByRanks(Float64Array.of(3.5, 4.5, 5.5), Float64Array.of(1, 2, 4))).toBe(false);
});

test('logarithms become seconds, slower by a factor', () => {
  expect(toSeconds(Float64Array.of(0, Math.log(2)), 1.5)).toEqual(Float64Array.of(1.5, 3));
});

function part(from: number, to: number) {
  return studySize(20, { from, to, seed: 3, slowdowns: [0, 0.5], alphas: [0.05] });
}

test('parts add up to the whole', () => {
  const parts = cutParts({ kind: 'comparisons', count: 20, seed: 3, drift: 1 }, 600);
  expect(parts.map(({ from, to }) => [from, to])).toEqual([
    [0, 250],
    [250, 500],
    [500, 600],
  ]);
  expect(addUp([part(0, 5), part(5, 10)])).toEqual(part(0, 10));
});
