import type { Arm, CutShort, Patience, Plan, PromptList, RequestRecord } from '../model.ts';
import { isMeasured } from '../samples.ts';
import { createArmOrder } from './arm-order.ts';
import type { MayRetry } from './attempt.ts';
import { sequence } from './sequence.ts';
import type { Session, Step } from './session.ts';
import { wait, type Clock } from './transport.ts';

/** How the sending went. */
export interface Drive {
  /** Why it ended early; null = every planned request was sent. */
  readonly cutShort: CutShort;
  /** What the candidate's measured requests took on the network, without any wait between requests or attempts. */
  readonly totalTimeMs: number;
  /** What broke the sending off in the middle, such as a prompts file that can no longer be read; null = nothing did. */
  readonly thrown: unknown;
}

/** Looks at unfinished results, to end a run in which nothing is left to decide. */
export interface EarlyStop {
  /** After how many measured steps to look; one step sends a prompt to every arm. */
  readonly at: readonly number[];
  readonly isDecided: () => boolean;
}

/** What each step is sent to; a baseline makes the run an interleaved comparison. */
export interface Sessions {
  readonly candidate: Session;
  readonly baseline: Session | null;
}

/** What a drive needs. */
export interface DriveOptions {
  readonly prompts: PromptList;
  readonly plan: Plan;
  readonly patience: Patience;
  readonly sessions: Sessions;
  /** The same for all sessions. */
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** null = never. */
  readonly earlyStop: EarlyStop | null;
  /** Whether the row could be kept; one that could not is in no figure. */
  readonly onRecord: (record: RequestRecord) => boolean;
}

/**
 * Sends everything, strictly one request at a time. A row is handed on, and handled, before the next request starts. With a
 * baseline both arms get each prompt back to back, warm-up included; a pair that was begun is finished, and `delay` is
 * a pause between pairs. Stops on the run's limits (time, number of requests, failures in a row of either arm), when
 * everything is decided, or on the signal.
 */
export async function drive(options: DriveOptions): Promise<Drive> {
  const tally = { totalTimeMs: 0 };
  try {
    return { cutShort: await sendAll(options, tally), ...tally, thrown: null };
  } catch (thrown) {
    return { cutShort: 'broken-off', ...tally, thrown };
  }
}

/** Returns why it stopped early. */
async function sendAll(options: DriveOptions, tally: { totalTimeMs: number }): Promise<CutShort> {
  const { prompts, plan, sessions, clock, signal, earlyStop } = options;
  const limits = createLimits(options);
  const nextArms = createArms(options);
  const requests = createCounter();
  const onRecord = (record: RequestRecord, tookMs: number): void => {
    limits.count(record);
    if (options.onRecord(record) && isMeasured(record)) tally.totalTimeMs += tookMs;
  };
  let measured = 0;
  for await (const step of sequence(prompts, plan)) {
    if (plan.delayMs > 0 && requests.count() > 0 && limits.reached() === null) {
      await wait(clock, Math.min(plan.delayMs, limits.remainingMs()), signal);
    }
    const cutShort = limits.reached();
    if (cutShort !== null) return cutShort;
    const arms = nextArms(step);
    for (const [i, arm] of arms.entries()) {
      if (signal.aborted) break;
      const toCome = arms.length - 1 - i;
      const mayRetry: MayRetry = (waitMs, attempts) => limits.mayRetry(waitMs, attempts + toCome);
      await sessions[arm]?.send(step, { nextIndex: requests.next, onRecord, mayRetry });
    }
    if (step.phase !== 'measured') continue;
    measured += 1;
    if (earlyStop?.at.includes(measured) === true && earlyStop.isDecided()) return 'decided';
  }
  return signal.aborted ? 'interrupted' : null;
}

/** Which arms a step goes to, in which order. Warm-up has an order of its own, so that the measured pairs are balanced. */
function createArms({ plan, sessions }: DriveOptions): (step: Step) => readonly Arm[] {
  if (sessions.baseline === null) return () => ['candidate'];
  const [warmup, measured] = [createArmOrder(plan.seed), createArmOrder(plan.seed)];
  return ({ phase }) => (phase === 'warmup' ? warmup() : measured());
}

function createCounter() {
  let count = 0;
  return { count: () => count, next: () => (count += 1) };
}

/**
 * Keeps the run's limits; each attempt counts as a request. A refused negotiation is no failure of the endpoint, and none of the
 * requests that were asked for.
 */
function createLimits({ patience, sessions, clock, signal }: DriveOptions) {
  const { stopAfterFailures, maxRequests, maxDurationMs } = patience;
  const startedAt = clock.now();
  const perStep = sessions.baseline === null ? 1 : 2;
  const failuresInARow: Record<Arm, number> = { candidate: 0, baseline: 0 };
  let sent = 0;

  function remainingMs(): number {
    return maxDurationMs === null ? Infinity : startedAt + maxDurationMs - clock.now();
  }

  return {
    remainingMs,
    count({ phase, outcome, arm, attempts }: RequestRecord): void {
      if (phase === 'negotiation') return;
      sent += attempts;
      failuresInARow[arm] = outcome === 'ok' ? 0 : failuresInARow[arm] + 1;
    },
    /** Whether another attempt may follow after a wait, beside requests of the same step that are not counted yet. */
    mayRetry(waitMs: number, uncounted: number): boolean {
      return waitMs < remainingMs() && (maxRequests === null || sent + uncounted < maxRequests);
    },
    /** Why no further step may start; null = one may. */
    reached(): CutShort {
      if (signal.aborted) return 'interrupted';
      if (Math.max(failuresInARow.candidate, failuresInARow.baseline) >= stopAfterFailures)
        return 'stop-after-failures';
      if (maxRequests !== null && sent + perStep > maxRequests) return 'max-requests';
      return remainingMs() <= 0 ? 'max-duration' : null;
    },
  };
}
