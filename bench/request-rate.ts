import type { Truth } from './schedule.ts';

/** Requests after which every client has its code compiled. */
export const WARM_AFTER = 1500;
/** Requests that count. */
export const COUNTED = 3000;

/** Requests per second by the server's record, so that no client is asked how fast it was. Throws when there are too few. */
export function requestRate(truths: readonly Truth[]): number {
  const first = truths[WARM_AFTER];
  const last = truths[WARM_AFTER + COUNTED];
  if (first === undefined || last === undefined) {
    throw new Error(`sent ${truths.length} requests, and ${WARM_AFTER + COUNTED + 1} are needed`);
  }
  return (COUNTED * 1000) / (last.receivedAtMs - first.receivedAtMs);
}
