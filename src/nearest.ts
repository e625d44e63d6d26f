/**
 * The candidate that a misspelt word most likely meant, or null when none is near: at most a third of its letters
 * (but always one) may differ, where a swap of neighbours counts once.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const distances = candidates.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }));
  const best = distances.toSorted((a, b) => a.distance - b.distance)[0];
  return best !== undefined && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3))
    ? best.candidate
    : null;
}

/** ` Did you mean "x"?` with a leading blank, or nothing; to be put behind a sentence. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const candidate = nearest(word, candidates);
  return candidate === null ? '' : ` Did you mean ${candidate}?`;
}

/** Words longer than this are no misspelling of anything; comparing them would only take time. */
const LONGEST = 100;

/** Optimal string alignment distance, upper and lower case alike: insertions, deletions, substitutions, swaps of neighbours. */
function editDistance(one: string, other: string): number {
  if (one.length > LONGEST) return Infinity;
  const a = one.toLowerCase();
  const b = other.toLowerCase();
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        cell(last, j) + 1,
        cell(row, j - 1) + 1,
        cell(last, j - 1) + (same ? 0 : 1),
        swapped ? cell(beforeLast, j - 2) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = row;
  }
  return cell(last, b.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
