import type { Clock } from './transport.ts';

/** The machine's monotonic clock: the same source as `process.hrtime`, so a step of the wall clock moves nothing. */
export const machineClock: Clock = {
  now: () => performance.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, Math.min(ms, LONGEST_TIMER_MS));
    return () => clearTimeout(timer);
  },
  epochMs: (at) => Date.now() + (at - performance.now()),
};

/** Node fires a timer that is longer than this at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
