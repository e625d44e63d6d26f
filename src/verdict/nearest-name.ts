/**
 * The allowed name that was probably meant, or null when none is near: few edits away, or one inside the other.
 * Capitals count as small letters. Between equals, the first.
 */
export function nearestName(seen: string, allowed: readonly string[]): string | null {
  const word = seen.toLowerCase().slice(0, 40);
  const byDistance = allowed
    .map((name) => ({ name, distance: editDistance(word, name) }))
    .toSorted((a, b) => a.distance - b.distance);
  const best = byDistance[0];
  if (best !== undefined && best.distance <= Math.max(1, Math.floor(best.name.length / 3))) return best.name;
  if (word.length < 3) return null;
  return allowed.find((name) => name.includes(word) || word.includes(name)) ?? null;
}

/** Levenshtein's distance: insertions, deletions and replacements that turn one text into the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 0; i < from.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j += 1) {
      const replaced = row[j]! + (from[i] === to[j] ? 0 : 1);
      next.push(Math.min(replaced, row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
