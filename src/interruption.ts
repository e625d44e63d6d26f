/** Watches for the signals that ask the process to end. */
export interface Interruption {
  /** Aborts on the first signal. */
  readonly signal: AbortSignal;
  /** 128 plus the number of the first signal, as shells report it; null = there was none. */
  exitCode(): number | null;
  /** Lets signals do again what they do by themselves. */
  release(): void;
}

/** Windows sends SIGINT and SIGBREAK only. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGBREAK: 149 } as const;

/**
 * Starts watching. `then` decides about signals after the first: `ignore` where the sender kills the process anyway when its
 * patience is over, `end` where a person at a keyboard insists.
 */
export function watchInterruption(then: 'ignore' | 'end', onFirst: () => void): Interruption {
  const controller = new AbortController();
  let exitCode: number | null = null;
  const names = Object.keys(EXIT_CODES) as (keyof typeof EXIT_CODES)[];

  function release(): void {
    for (const name of names) process.off(name, listen);
  }
  function listen(name: NodeJS.Signals): void {
    if (exitCode !== null) return;
    exitCode = EXIT_CODES[name as keyof typeof EXIT_CODES];
    if (then === 'end') release();
    onFirst();
    controller.abort();
  }
  for (const name of names) process.on(name, listen);
  return { signal: controller.signal, exitCode: () => exitCode, release };
}
