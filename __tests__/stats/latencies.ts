import { createRandom, gauss } from '../../src/random.ts';
import type { PercentileSamples } from '../../src/stats/intervals.ts';
import { sortSamples } from '../../src/stats/quantile.ts';

/** Samples of so many prompts that were sent in turn. */
export const inTurn = (samples: readonly number[], prompts: number): PercentileSamples => ({
  samples,
  sorted: sortSamples(samples),
  groups: samples.map((_, i) => `p${i % prompts}`),
});

/** Log-normal latencies of a few prompts, with drift of a given size. */
export function simulate(
  seed: number | string,
  { n, prompts, drift }: { n: number; prompts: number; drift: number },
): number[] {
  const random = createRandom(seed);
  let level = drift * gauss(random);
  return Array.from({ length: n }, (_, i) => {
    level = 0.9 * level + drift * Math.sqrt(1 - 0.81) * gauss(random);
    return Math.exp(0.3 * Math.sin(i % prompts) + level + 0.25 * gauss(random));
  });
}
