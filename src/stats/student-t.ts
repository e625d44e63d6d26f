import { invertLowerTail } from './invert.ts';
import { memoize } from './memoize.ts';
import { normalCdf, normalQuantile, normalUpperTail } from './normal.ts';
import { logGamma, regularizedBeta } from './special.ts';

/**
 * P(T > t) for Student's t with `degrees` of freedom: any positive number; Infinity is the normal.
 * Relative error about 1e-13, 1e-10 at a million degrees of freedom.
 *
 * Source: Abramowitz & Stegun 26.7.1 in terms of the incomplete beta function, of whose two forms the one
 * is taken that loses no digits to a subtraction.
 */
export function studentUpperTail(t: number, degrees: number): number {
  if (degrees === Infinity) return normalUpperTail(t);
  if (t < 0) return 1 - studentUpperTail(-t, degrees);
  const square = t * t;
  const inside = degrees + square;
  return square < 1
    ? 0.5 - 0.5 * regularizedBeta(square / inside, 0.5, degrees / 2)
    : 0.5 * regularizedBeta(degrees / inside, degrees / 2, 0.5);
}

/** P(T <= t) for Student's t; see `studentUpperTail`. */
export function studentCdf(t: number, degrees: number): number {
  return degrees === Infinity ? normalCdf(t) : studentUpperTail(-t, degrees);
}

/** The t with P(T <= t) = p, for 0 < p < 1. */
export const studentQuantile = memoize((p: number, degrees: number): number => {
  if (degrees === Infinity) return normalQuantile(p);
  const cdf = (t: number): number => studentCdf(t, degrees);
  const density = studentDensity(degrees);
  return p > 0.5 ? -invertLowerTail(cdf, density, 1 - p) : invertLowerTail(cdf, density, p);
});

function studentDensity(degrees: number): (t: number) => number {
  const half = degrees / 2;
  const scale = Math.exp(logGamma(half + 0.5) - logGamma(half)) / Math.sqrt(Math.PI * degrees);
  return (t) => scale * Math.exp(-(half + 0.5) * Math.log1p((t * t) / degrees));
}
