/** Keeps calling a step for as long as it has something to do. */
export interface Pump {
  /** There is something to do, or something else than before. */
  wake(): void;
}

/**
 * `step` returns the real milliseconds until it wants to be called again, or null to sleep until the next `wake`.
 * Between two calls every promise continuation gets to run, however deep the chain. No timer is left behind by a
 * pump that sleeps.
 */
export function createPump(step: () => number | null): Pump {
  let awake = false;
  let alarm: NodeJS.Timeout | undefined;

  // A tick that a microtask asks for comes after all microtasks, while one asked for by a tick comes before them.
  const callAfterMicrotasks = (): void => process.nextTick(call);
  const wake = (): void => {
    if (awake) return;
    awake = true;
    clearTimeout(alarm);
    queueMicrotask(callAfterMicrotasks);
  };
  const call = (): void => {
    awake = false;
    const waitMs = step();
    if (waitMs === 0) wake();
    else if (waitMs !== null) alarm = setTimeout(call, Math.ceil(waitMs));
  };
  return { wake };
}
