import { onAbort } from './on-abort.ts';
import { createPayloadWatch } from './payload.ts';
import type { Clock } from './transport.ts';

/** When an exchange is given up. */
export interface Deadlines {
  readonly timeoutMs: number;
  /** Longest wait for anything but comments and pings; null = no such limit. */
  readonly idleTimeoutMs: number | null;
  readonly signal: AbortSignal;
}

/** Why it is given up. */
export type GivenUp = 'timeout' | 'idle-timeout' | 'aborted';

/** Watches over one exchange. */
export interface DeadlineWatch {
  /** A piece of the answer has come, and was stamped. */
  sawChunk(chunk: Buffer): void;
  stop(): void;
}

/** Calls `giveUp` when time is up or the signal aborts; not after `stop`. */
export function watchDeadlines(
  clock: Clock,
  { timeoutMs, idleTimeoutMs, signal }: Deadlines,
  giveUp: (why: GivenUp) => void,
): DeadlineWatch {
  const payload = idleTimeoutMs === null ? null : createPayloadWatch();
  const stopListening = onAbort(signal, () => giveUp('aborted'));
  const cancelTotal = clock.after(timeoutMs, () => giveUp('timeout'));
  let cancelIdle: (() => void) | null = null;

  function awaitPayload(): void {
    cancelIdle?.();
    if (idleTimeoutMs !== null) cancelIdle = clock.after(idleTimeoutMs, () => giveUp('idle-timeout'));
  }

  awaitPayload();
  return {
    sawChunk(chunk) {
      if (payload?.carries(chunk) === true) awaitPayload();
    },
    stop() {
      cancelTotal();
      cancelIdle?.();
      stopListening();
    },
  };
}
