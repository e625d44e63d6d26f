import type { Patience, Plan, Prompt, PromptList } from '../../src/model.ts';
import { aPrompt } from '../support/measure-once.ts';

/** One round over the prompts, in their order, nothing else. */
export function aPlan(fields: Partial<Plan> = {}): Plan {
  return {
    repeat: 1,
    warmup: 0,
    order: 'listed',
    seed: 0,
    delayMs: 0,
    connection: 'reuse',
    cacheBust: false,
    earlyStop: false,
    ...fields,
  };
}

/** Waits for everything, and tries nothing again. */
export function aPatience(fields: Partial<Patience> = {}): Patience {
  return {
    timeoutMs: 10_000,
    idleTimeoutMs: null,
    maxDurationMs: null,
    maxRequests: null,
    stopAfterFailures: 1000,
    retries: 0,
    waitForReadyMs: 0,
    ...fields,
  };
}

/** Prompts `p1`, `p2`, …; `reads` counts how often the list was gone through. */
export function promptsOf(count: number): PromptList & { readonly reads: () => number } {
  const prompts: readonly Prompt[] = Array.from({ length: count }, (_, i) => aPrompt(`prompt ${i + 1}`, `p${i + 1}`));
  let reads = 0;
  return {
    source: 'a test',
    count,
    sha256: '',
    reads: () => reads,
    async *read() {
      reads += 1;
      yield* prompts;
    },
  };
}
