const HALF_LOG_TWO_PI = 0.9189385332046728;
const EPSILON = Number.EPSILON;
const TINY = 1e-300;
const MAX_TERMS = 100_000;

/**
 * ln Γ(x+1) minus Stirling's formula (x + 1/2) ln x - x + ln √(2π), for x > 0.
 *
 * Source: Stirling's series (Abramowitz & Stegun 6.1.41) from 16 on; below, the recurrence
 * S(x) = S(x+1) + (x + 1/2) ln(1 + 1/x) - 1, which follows from Γ(x+2) = (x+1) Γ(x+1).
 */
function stirlingError(x: number): number {
  let z = x;
  let below = 0;
  for (; z < 16; z++) below += (z + 0.5) * Math.log1p(1 / z) - 1;
  const r = 1 / (z * z);
  const series = 1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - (r * 691) / 360360))));
  return below + series / z;
}

/** ln Γ(x) for x > 0, absolute error about 1e-15 times max(1, |ln Γ(x)|). */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}

/**
 * x ln(x/m) + m - x without the cancellation near x = m.
 *
 * Source: Loader, "Fast and accurate computation of binomial probabilities" (2000), function D0.
 */
function deviance(x: number, m: number): number {
  // Asked this way round so that NaN, for which no series ends, comes back as NaN.
  if (!(Math.abs(x - m) < 0.1 * (x + m))) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let j = 3; ; j += 2) {
    term *= v * v;
    const next = sum + term / j;
    if (next === sum) return sum;
    sum = next;
  }
}

/** Γ(n+1) / (Γ(k+1) Γ(n-k+1)) p^k (1-p)^(n-k) for real 0 < k < n (Loader's saddle point). */
function binomialTerm(k: number, n: number, p: number): number {
  const error = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  const exponent = error - deviance(k, n * p) - deviance(n - k, n * (1 - p));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/** Keeps Lentz's divisors off 0. */
function guard(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** The continued fraction of the incomplete beta function (DLMF 8.17.22) by Lentz's method. */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < MAX_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a - 1 + 2 * m) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 1 + 2 * m));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    fraction *= d * c;
    if (!(Math.abs(d * c - 1) > EPSILON)) break;
  }
  return fraction;
}

/**
 * The regularised incomplete beta function I_x(a, b), for a, b > 0 and 0 <= x <= 1.
 * Relative error about 1e-13, for small results too.
 *
 * Source: DLMF 8.17.22, with the power term by Loader's saddle point, which keeps it exact for large a and b.
 */
export function regularizedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return x <= (a + 1) / (a + b + 2) ? leftTail(x, a, b) : 1 - leftTail(1 - x, b, a);
}

function leftTail(x: number, a: number, b: number): number {
  return (b / (a + b)) * binomialTerm(a, a + b, x) * betaFraction(a, b, x);
}

/** The x with I_x(a, b) = p, by bisection to a relative 1e-15; 0 for p <= 0, 1 for p >= 1. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  let low = 0;
  let high = 1;
  while (high - low > 1e-15 * high) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (regularizedBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
