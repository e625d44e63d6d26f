import type { Clock } from '../../src/measure/transport.ts';

/** A clock that goes on only when it is told to, or when somebody waits on it. */
export interface ManualClock extends Clock {
  advance(ms: number): void;
  /** Every wait that was asked for, in milliseconds. */
  readonly waits: readonly number[];
}

/** Whoever waits is served at once: the clock jumps there. */
export function createManualClock(): ManualClock {
  const waits: number[] = [];
  let now = 1000;
  return {
    waits,
    now: () => now,
    epochMs: (at) => at,
    advance: (ms) => void (now += ms),
    after(ms, callback) {
      waits.push(ms);
      const timer = setImmediate(() => {
        now += ms;
        callback();
      });
      return () => clearImmediate(timer);
    },
  };
}
