import type { Clock } from './transport.ts';

/** Notices when this process is kept from attending to its sockets: a busy machine, garbage collection, a paused process. */
export interface StallWatch {
  start(): void;
  /** @returns the longest hold-up since the start, in milliseconds. */
  stop(): number;
}

/** Pause between two signs of life. Each costs some microseconds, so a tick has next to no chance to delay a read. */
const TICK_MS = 10;

/** Ticks while a request is under way; a tick that is late by so much could have been a read that was late by so much. */
export function createStallWatch(clock: Pick<Clock, 'now'>): StallWatch {
  let timer: NodeJS.Timeout | undefined;
  let lastTick = 0;
  let longest = 0;
  const tick = (): void => {
    const at = clock.now();
    longest = Math.max(longest, at - lastTick - TICK_MS);
    lastTick = at;
  };
  return {
    start() {
      clearInterval(timer);
      longest = 0;
      lastTick = clock.now();
      timer = setInterval(tick, TICK_MS);
      timer.unref();
    },
    stop() {
      clearInterval(timer);
      // A process that wakes up late reads its sockets before it serves its timers, so the last tick may be overdue.
      tick();
      return longest;
    },
  };
}
