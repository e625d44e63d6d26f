import type { Dispatcher } from 'undici';
import type { Clock } from '../measure/transport.ts';
import { connectionReset } from './fault.ts';
import { createFlow } from './flow.ts';
import type { TimedStep } from './script.ts';

/** One request on its way, and the answer to it. */
export interface Delivery {
  readonly clock: Clock;
  /** The answer, in order of time. */
  readonly steps: readonly TimedStep[];
  readonly handler: Dispatcher.DispatchHandler;
  /** The request goes out. */
  readonly onSent: () => void;
  /** The first byte of the answer comes in. */
  readonly onFirstByte: () => void;
  /** The connection is gone: it was reset, or the request was aborted. */
  readonly onLost: () => void;
}

/**
 * Sends the request and hands each step of its answer to the handler when it is due, as undici does: an abort calls
 * `onResponseError` before it returns and nothing comes after; what a handler throws aborts the request.
 */
export function deliver({ clock, steps, handler, onSent, onFirstByte, onLost }: Delivery): void {
  const { controller, whenFlowing } = createFlow(fail);
  let over = false;
  let cancel: (() => void) | null = null;

  function fail(error: Error): void {
    if (over) return;
    over = true;
    cancel?.();
    onLost();
    handler.onResponseError?.(controller, error);
  }

  function guarded(call: () => void): void {
    try {
      call();
    } catch (thrown) {
      // Once the request is over the handler would not hear of it.
      if (over) throw thrown;
      controller.abort(thrown as Error);
    }
  }

  function take(step: TimedStep): void {
    if (step.kind === 'headers') onFirstByte();
    if (step.kind === 'end') over = true;
    if (step.kind === 'reset') fail(connectionReset());
    else guarded(() => handOver(step, handler, controller));
  }

  function play(index: number): void {
    const step = steps[index];
    if (step === undefined || over) return;
    const due = (): void => {
      take(step);
      play(index + 1);
    };
    cancel = clock.after(sentAt + step.atMs - clock.now(), () => whenFlowing(due));
  }

  guarded(() => handler.onRequestStart?.(controller, null));
  const sentAt = clock.now();
  if (!over) onSent();
  play(0);
}

function handOver(
  step: Exclude<TimedStep, { kind: 'reset' }>,
  handler: Dispatcher.DispatchHandler,
  controller: Dispatcher.DispatchController,
): void {
  switch (step.kind) {
    case 'headers':
      handler.onResponseStart?.(controller, step.status, step.headers, '');
      break;
    case 'data':
      handler.onResponseData?.(controller, Buffer.from(step.text));
      break;
    case 'end':
      handler.onResponseEnd?.(controller, {});
      break;
  }
}
