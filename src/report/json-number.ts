/** Six decimals, as in metrics_requests.csv; what is not a finite number is unknown. */
export function rounded(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : Number(value.toFixed(6));
}
