import type { Spread } from '../model.ts';
import { gauss, type Random } from '../random.ts';

/** The z with P(Z <= z) = 0.99 for a standard normal Z. */
const Z99 = 2.3263478740408408;

/**
 * One value of a spread, in the spread's own unit.
 *
 * A lognormal has the logarithm of its median as mean, and a sigma of ln(p99 / p50) / z99, so that 1 in 100 values
 * lies above p99.
 */
export function draw(spread: Spread, random: Random): number {
  if (spread.kind === 'constant') return spread.value;
  if (spread.kind === 'uniform') return spread.low + (spread.high - spread.low) * random();
  const sigma = Math.log(spread.p99 / spread.p50) / Z99;
  return spread.p50 * Math.exp(sigma * gauss(random));
}
