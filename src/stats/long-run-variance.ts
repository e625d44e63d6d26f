import { release } from '../release.ts';

/** A label per sample: requests with the same one are alike (the same prompt). */
export type Groups = ArrayLike<string | number>;

/**
 * The variance of a mean, times n, of values that come one after another and may drift.
 * What a group's values have in common is taken out first; groups of one are taken together, since nothing
 * would be left of them alone.
 *
 * Source: Newey & West, Econometrica 55(3), 1987: Bartlett weights up to lag L, here as the sum of squared
 * window sums over L + 1 neighbours, which is the same number in linear time; n / (n - groups) for the means.
 */
export function longRunVariance(values: ArrayLike<number>, groups: Groups, lags: number): number {
  const { keys, sizes } = numbered(groups);
  const means = groupMeans(values, keys, sizes);
  const n = keys.length;
  const width = lags + 1;
  let window = 0;
  let total = 0;
  // What the values in the window differ from their means by, in turns: looking a mean up is what takes the time.
  const differences = new Float64Array(width);
  for (let end = 0, place = 0; end < n + lags; end++) {
    const entering = end < n ? values[end]! - means[keys[end]!]! : 0;
    window += entering - differences[place]!;
    differences[place] = entering;
    place = place + 1 === width ? 0 : place + 1;
    total += window * window;
  }
  release(means);
  return total / width / Math.max(1, n - sizes.length);
}

function groupMeans(values: ArrayLike<number>, keys: Int32Array, sizes: Int32Array): Float64Array {
  const means = new Float64Array(sizes.length);
  for (let i = 0; i < keys.length; i++) means[keys[i]!]! += values[i]!;
  for (let key = 0; key < means.length; key++) means[key]! /= sizes[key]!;
  return means;
}

interface NumberedGroups {
  /** A group's number for each sample, from 0. */
  readonly keys: Int32Array;
  /** Samples of each group. */
  readonly sizes: Int32Array;
}

/** Labels of one run are used for each of its percentiles. */
const known = new WeakMap<Groups, NumberedGroups>();

function numbered(groups: Groups): NumberedGroups {
  const before = known.get(groups);
  if (before !== undefined) return before;
  const made = numberGroups(groups);
  known.set(groups, made);
  return made;
}

/** Numbers the groups by first appearance; all groups of one are one. */
function numberGroups(groups: Groups): NumberedGroups {
  const { keys, count: labels } = groups instanceof Int32Array ? copyNumbers(groups) : numberLabels(groups);
  const sizes = countEach(keys, labels);
  const pooled = new Int32Array(sizes.length).fill(-1);
  let pool = -1;
  let count = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (sizes[key] === 1) {
      if (pool < 0) pool = count++;
      keys[i] = pool;
    } else {
      if (pooled[key]! < 0) pooled[key] = count++;
      keys[i] = pooled[key]!;
    }
  }
  return { keys, sizes: countEach(keys, count) };
}

/** Labels that are numbers from 0 on already. */
function copyNumbers(groups: Int32Array): { readonly keys: Int32Array; readonly count: number } {
  return { keys: groups.slice(), count: groups.reduce((most, group) => Math.max(most, group + 1), 0) };
}

function numberLabels(groups: Groups): { readonly keys: Int32Array; readonly count: number } {
  const labels = new Map<string | number, number>();
  const keys = new Int32Array(groups.length);
  for (let i = 0; i < groups.length; i++) {
    const key = labels.get(groups[i]!) ?? labels.size;
    labels.set(groups[i]!, key);
    keys[i] = key;
  }
  return { keys, count: labels.size };
}

function countEach(keys: Int32Array, count: number): Int32Array {
  const sizes = new Int32Array(count);
  for (const key of keys) sizes[key]! += 1;
  return sizes;
}
