/** A label per sample: requests with the same one are alike (the same prompt). */
export type Groups = readonly (string | number)[];

/**
 * The variance of a mean, times n, of values that come one after another and may drift.
 * What a group's values have in common is taken out first; groups of one are taken together, since nothing
 * would be left of them alone.
 *
 * Source: Newey & West, Econometrica 55(3), 1987: Bartlett weights up to lag L, here as the sum of squared
 * window sums over L + 1 neighbours, which is the same number in linear time; n / (n - groups) for the means.
 */
export function longRunVariance(values: ArrayLike<number>, groups: Groups, lags: number): number {
  const { residuals, groupCount } = centerWithinGroups(values, groups);
  const n = residuals.length;
  let window = 0;
  let total = 0;
  for (let end = 0; end < n + lags; end++) {
    window += (residuals[end] ?? 0) - (residuals[end - lags - 1] ?? 0);
    total += window * window;
  }
  return total / (lags + 1) / Math.max(1, n - groupCount);
}

/** Each value minus its group's mean. */
function centerWithinGroups(
  values: ArrayLike<number>,
  groups: Groups,
): { residuals: Float64Array; groupCount: number } {
  const sizes = new Map<string | number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const pool = Symbol('groups of one');
  const keys = groups.map((group) => (sizes.get(group) === 1 ? pool : group));

  const sums = new Map<string | number | symbol, { sum: number; count: number }>();
  keys.forEach((key, i) => {
    const entry = sums.get(key) ?? { sum: 0, count: 0 };
    sums.set(key, { sum: entry.sum + values[i]!, count: entry.count + 1 });
  });
  const residuals = Float64Array.from(keys, (key, i) => {
    const { sum, count } = sums.get(key)!;
    return values[i]! - sum / count;
  });
  return { residuals, groupCount: sums.size };
}
