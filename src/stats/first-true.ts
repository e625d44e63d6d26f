/** The smallest integer in [from, to) for which a condition holds that holds from some integer on, or `to`; by bisection. */
export function firstTrue(from: number, to: number, holds: (value: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * About the smallest integer from `from` to `most` for which a condition holds that, by and large, holds from some integer on;
 * null = not even for `most`. Looked for by doubling, so that it takes as long as the answer is large.
 */
export function firstTrueUpTo(from: number, most: number, holds: (value: number) => boolean): number | null {
  let low = from;
  let high = from;
  while (!holds(high)) {
    if (high >= most) return null;
    low = high + 1;
    high = Math.min(2 * high, most);
  }
  return firstTrue(low, high, holds);
}
