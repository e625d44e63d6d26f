import { invertLowerTail } from './invert.ts';
import { memoize } from './memoize.ts';

const SQRT_TWO_PI = 2.5066282746310002;

/** The density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / SQRT_TWO_PI;
}

/**
 * P(Z > z) for a standard normal Z, with a relative error of about 1e-13 in the upper tail as well.
 *
 * Source: Marsaglia, "Evaluating the normal distribution", J. Stat. Software 11(4), 2004 (series);
 * Laplace's continued fraction (Abramowitz & Stegun 26.2.14) from 3 on.
 */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  if (z < 3) return 0.5 - normalDensity(z) * oddSeries(z);
  let fraction = 0;
  for (let k = 100; k > 0; k--) fraction = k / (z + fraction);
  return normalDensity(z) / (z + fraction);
}

/** P(Z <= z) for a standard normal Z. */
export function normalCdf(z: number): number {
  return normalUpperTail(-z);
}

/** The z with P(Z <= z) = p, for 0 < p < 1. */
export const normalQuantile = memoize((p: number): number =>
  p > 0.5 ? -invertLowerTail(normalCdf, normalDensity, 1 - p) : invertLowerTail(normalCdf, normalDensity, p),
);

/** z + z^3/3 + z^5/(3*5) + z^7/(3*5*7) + ... */
function oddSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; sum + term !== sum; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return sum;
}
