import type { DealtShard } from '../model.ts';

/** Which request of its run the n-th one counts as, from 1; the mock answers by it. */
export type Ordinals = (n: number) => number;

/**
 * Requests of a shard count as those of the undivided run in which all prompts are sent in their order, so that a shard's
 * prompts meet what they would have met there. Warm-up is each shard's own, and comes first.
 */
export function ordinalsOf(
  shard: DealtShard,
  { warmup, prompts }: { readonly warmup: number; readonly prompts: number },
): Ordinals {
  return (n) => {
    if (n <= warmup) return n;
    const sent = n - warmup - 1;
    const round = Math.floor(sent / prompts);
    return warmup + round * shard.listed + (sent % prompts) * shard.count + shard.index;
  };
}
