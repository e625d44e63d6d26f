import type { CutShort, Patience, Plan, PromptList, RequestRecord } from '../model.ts';
import { sequence } from './sequence.ts';
import type { Session, Step } from './session.ts';
import { wait, type Clock } from './transport.ts';

/** How the sending went. */
export interface Drive {
  /** Why it ended early; null = every planned request was sent. */
  readonly cutShort: CutShort;
  /** Wall time of the measured phase without `delay` pauses. */
  readonly totalTimeMs: number;
}

/**
 * Sends everything, strictly one request at a time. A row is handed on, and handled, before the next request starts.
 * Stops on the run's limits: time, number of requests, failures in a row, or the signal.
 */
export async function drive(options: {
  readonly prompts: PromptList;
  readonly plan: Plan;
  readonly patience: Patience;
  readonly session: Session;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onRecord: (record: RequestRecord) => void;
}): Promise<Drive> {
  const { plan, patience, clock, signal } = options;
  const startedAt = clock.now();
  const tally = createTally();
  let sent = 0;
  let measuredMs = 0;

  /** Why no further request may start. */
  function stopReason(): CutShort {
    if (signal.aborted) return 'interrupted';
    if (tally.failuresInARow() >= patience.stopAfterFailures) return 'stop-after-failures';
    if (patience.maxRequests !== null && sent >= patience.maxRequests) return 'max-requests';
    if (patience.maxDurationMs !== null && clock.now() - startedAt >= patience.maxDurationMs) return 'max-duration';
    return null;
  }

  async function send(step: Step): Promise<void> {
    const before = clock.now();
    await options.session.send(
      step,
      () => (sent += 1),
      (record) => {
        tally.count(record);
        options.onRecord(record);
      },
    );
    if (step.phase === 'measured') measuredMs += clock.now() - before;
  }

  for await (const step of sequence(options.prompts, plan)) {
    if (sent > 0) await wait(clock, plan.delayMs, signal);
    const reason = stopReason();
    if (reason !== null) return { cutShort: reason, totalTimeMs: measuredMs };
    await send(step);
  }
  return { cutShort: signal.aborted ? 'interrupted' : null, totalTimeMs: measuredMs };
}

/** Counts failures in a row; a refused negotiation is no failure of the endpoint. */
function createTally() {
  let failures = 0;
  return {
    failuresInARow: () => failures,
    count(record: RequestRecord): void {
      if (record.phase === 'negotiation') return;
      failures = record.outcome === 'ok' ? 0 : failures + 1;
    },
  };
}
