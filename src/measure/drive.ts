import type { CutShort, Patience, Plan, PromptList, RequestRecord } from '../model.ts';
import { sequence } from './sequence.ts';
import type { Session } from './session.ts';
import { wait, type Clock } from './transport.ts';

/** How the sending went. */
export interface Drive {
  /** Why it ended early; null = every planned request was sent. */
  readonly cutShort: CutShort;
  /** Wall time of the measured phase without `delay` pauses. */
  readonly totalTimeMs: number;
}

/** What a drive needs. */
export interface DriveOptions {
  readonly prompts: PromptList;
  readonly plan: Plan;
  readonly patience: Patience;
  readonly session: Session;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onRecord: (record: RequestRecord) => void;
}

/**
 * Sends everything, strictly one request at a time. A row is handed on, and handled, before the next request starts.
 * Stops on the run's limits: time, number of requests, failures in a row, or the signal.
 */
export async function drive(options: DriveOptions): Promise<Drive> {
  const { prompts, plan, session, clock, signal } = options;
  const limits = createLimits(options);
  let index = 0;
  let totalTimeMs = 0;
  for await (const step of sequence(prompts, plan)) {
    if (index > 0 && limits.reached() === null) {
      await wait(clock, Math.min(plan.delayMs, limits.remainingMs()), signal);
    }
    const cutShort = limits.reached();
    if (cutShort !== null) return { cutShort, totalTimeMs };
    const before = clock.now();
    await session.send(
      step,
      () => (index += 1),
      (record) => {
        limits.count(record);
        options.onRecord(record);
      },
    );
    if (step.phase === 'measured') totalTimeMs += clock.now() - before;
  }
  return { cutShort: signal.aborted ? 'interrupted' : null, totalTimeMs };
}

/** Keeps the run's limits. A refused negotiation is no failure of the endpoint, and none of the requests that were asked for. */
function createLimits({ patience, clock, signal }: DriveOptions) {
  const { stopAfterFailures, maxRequests, maxDurationMs } = patience;
  const startedAt = clock.now();
  let sent = 0;
  let failuresInARow = 0;

  function remainingMs(): number {
    return maxDurationMs === null ? Infinity : startedAt + maxDurationMs - clock.now();
  }

  return {
    remainingMs,
    count({ phase, outcome }: RequestRecord): void {
      if (phase === 'negotiation') return;
      sent += 1;
      failuresInARow = outcome === 'ok' ? 0 : failuresInARow + 1;
    },
    /** Why no further request may start; null = one may. */
    reached(): CutShort {
      if (signal.aborted) return 'interrupted';
      if (failuresInARow >= stopAfterFailures) return 'stop-after-failures';
      if (maxRequests !== null && sent >= maxRequests) return 'max-requests';
      return remainingMs() <= 0 ? 'max-duration' : null;
    },
  };
}
