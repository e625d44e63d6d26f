import { isSignificant } from './significance.ts';

/**
 * Which of several claims stand when the risk of any false one is to stay at most `alpha`.
 * A null p value (no evidence) stays in the family and never stands.
 *
 * Source: Holm, Scand. J. Statistics 6, 1979: from the smallest p on, p_(i) <= alpha / (m - i + 1).
 */
export function holm(pValues: readonly (number | null)[], alpha: number): boolean[] {
  const rejected = pValues.map(() => false);
  const order = pValues.map((p, index) => ({ p: p ?? 1, index })).toSorted((a, b) => a.p - b.p);
  for (const [rank, { p, index }] of order.entries()) {
    if (!isSignificant(p, alpha / (order.length - rank))) break;
    rejected[index] = true;
  }
  return rejected;
}
