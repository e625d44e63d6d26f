/**
 * Whether a chance is at most `alpha`. A relative 1e-9 is allowed on top, so that an exact tie
 * (one request of one over a p95 limit: 0.05 against 0.05) never hangs on the last bit.
 */
export function isSignificant(pValue: number, alpha: number): boolean {
  return pValue <= alpha * (1 + 1e-9);
}
