const MAX_STEPS = 10_000;

/**
 * The x <= 0 at which a distribution that is symmetric about 0, with one peak there, reaches `p` <= 1/2.
 *
 * Newton's method from 0: the distribution function is convex below its peak, so every step stays right
 * of the answer and the steps cannot overshoot. It ends when rounding makes a step vanish.
 */
export function invertLowerTail(cdf: (x: number) => number, density: (x: number) => number, p: number): number {
  let x = 0;
  for (let i = 0; i < MAX_STEPS; i++) {
    const step = (cdf(x) - p) / density(x);
    const next = x - step;
    if (!(step > 0) || next === x) break;
    x = next;
  }
  return x;
}
