import type { Dispatcher } from 'undici';

/** What a handler steers its answer with, and what the answer obeys. */
export interface Flow {
  readonly controller: Dispatcher.DispatchController;
  /** Calls back now or, while the handler has paused, when it resumes; never after an abort. */
  readonly whenFlowing: (callback: () => void) => void;
}

/** A new flow, not paused. `onAbort` is called once, before `abort` returns. */
export function createFlow(onAbort: (reason: Error) => void): Flow {
  let withheld: (() => void) | null = null;
  // Plain properties: V8 makes a new hidden class for each object literal with getters, and the garbage adds up.
  const controller = {
    aborted: false,
    paused: false,
    reason: null as Error | null,
    abort(reason: Error) {
      if (controller.aborted) return;
      controller.aborted = true;
      controller.reason = reason;
      withheld = null;
      onAbort(reason);
    },
    pause() {
      controller.paused = true;
    },
    resume() {
      controller.paused = false;
      const callback = withheld;
      withheld = null;
      callback?.();
    },
  };
  const whenFlowing = (callback: () => void): void => {
    if (controller.paused) withheld = callback;
    else callback();
  };
  return { controller, whenFlowing };
}
