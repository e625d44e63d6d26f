import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** A part of the study that can be done by itself: the cases from one number up to, not including, another. */
export interface Part {
  readonly kind: 'comparisons' | 'limits';
  readonly count: number;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly drift: number;
}

/** Cases that one part holds. */
const PART = 250;

/** Cuts cases into parts. */
export function cutParts(part: Omit<Part, 'from' | 'to'>, cases: number): Part[] {
  return Array.from({ length: Math.ceil(cases / PART) }, (_, i) => ({
    ...part,
    from: i * PART,
    to: Math.min(cases, (i + 1) * PART),
  }));
}

/** Does parts in threads, as many at a time as there are processors; results in the order of the parts. */
export async function doParts<Result>(parts: readonly Part[]): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = parts.entries();
  const one = async (): Promise<void> => {
    for (const [i, part] of waiting) results[i] = await doPart<Result>(part);
  };
  await Promise.all(Array.from({ length: Math.min(parts.length, availableParallelism()) }, one));
  return results;
}

function doPart<Result>(workerData: Part): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./verdicts-worker.ts', import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Adds up numbers that stand in the same places; all else is the same in both. */
export function addUp<Result>(results: readonly Result[]): Result {
  return results.reduce((sum, result) => add(sum, result) as Result);
}

function add(a: unknown, b: unknown): unknown {
  if (typeof a === 'number') return a + (b as number);
  if (Array.isArray(a)) return a.map((item, i) => add(item, (b as unknown[])[i]));
  const entries = Object.entries(a as object);
  return Object.fromEntries(entries.map(([name, item]) => [name, add(item, (b as Record<string, unknown>)[name])]));
}
