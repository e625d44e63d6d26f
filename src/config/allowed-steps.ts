/**
 * The most measured steps that `max-requests` leaves after warm-up, a step being a request to each of `arms`; Infinity where there
 * is no such limit.
 */
export function allowedSteps(maxRequests: number | null, warmup: number, arms: 1 | 2): number {
  return maxRequests === null ? Infinity : Math.max(0, Math.floor(maxRequests / arms) - warmup);
}
