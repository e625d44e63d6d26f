import type { Clock } from '../measure/transport.ts';
import { createEventQueue } from './event-queue.ts';
import { createPump } from './pump.ts';

/**
 * A clock that stands still until something is scheduled, then goes from event to event.
 *
 * Whatever an event sets off without I/O (promises and their continuations, however deep) sees the time of that event.
 * The clock does not wait for I/O: whoever arms a timer and then waits for a disk finds that the timer has fired. So arm
 * a timer only for what is being waited for, and cancel it when that has come.
 */
export interface VirtualClock extends Clock {
  /** Calls back after one real turn of the event loop, in which signals and I/O are served; until then time stands still. */
  turn(callback: () => void): void;
  /** How many events have yet to happen. */
  pending(): number;
}

/**
 * `timeScale` is the real seconds to wait for a virtual one. At 0 nothing is waited for; above, an event never comes before
 * its real time, and one that comes late does not delay the others. Readings are whole microseconds, the same at every scale.
 * Wall-clock times are the moment of creation plus the reading, so below 1 they run ahead of the machine's.
 */
export function createVirtualClock(timeScale: number): VirtualClock {
  const queue = createEventQueue();
  const epochStartMs = Date.now();
  let nowMicros = 0;
  let turns = 0;
  /** Two equal moments of virtual and real time; null while nothing is scheduled. */
  let anchor: { readonly micros: number; readonly realMs: number } | null = null;

  const realWaitMs = (atMicros: number): number => {
    if (timeScale === 0 || anchor === null) return 0;
    return anchor.realMs + ((atMicros - anchor.micros) / 1000) * timeScale - performance.now();
  };
  const step = (): number | null => {
    const event = queue.next();
    if (event === undefined) anchor = null;
    if (event === undefined || turns > 0) return null;
    const waitMs = realWaitMs(event.atMicros);
    if (waitMs > 0) return waitMs;
    queue.remove(event);
    nowMicros = event.atMicros;
    event.run();
    return 0;
  };
  const pump = createPump(step);

  return {
    now: () => nowMicros / 1000,
    after(ms, run) {
      anchor ??= { micros: nowMicros, realMs: performance.now() };
      const event = { atMicros: nowMicros + Math.max(0, Math.round(ms * 1000)), run };
      queue.add(event);
      pump.wake();
      return () => {
        queue.remove(event);
        pump.wake();
      };
    },
    epochMs: (at) => epochStartMs + at,
    turn(callback) {
      turns++;
      setImmediate(() => {
        turns--;
        pump.wake();
        callback();
      });
    },
    pending: () => queue.size(),
  };
}
