import { nearest } from '../nearest.ts';

/** The allowed name that was probably meant, or null when none is near: few edits away, or one inside the other. */
export function nearestName(seen: string, allowed: readonly string[]): string | null {
  const word = seen.toLowerCase();
  const close = nearest(word, allowed);
  if (close !== null || word.length < 3 || word.length > 40) return close;
  return allowed.find((name) => name.includes(word) || word.includes(name)) ?? null;
}
