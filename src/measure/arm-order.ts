import type { Arm } from '../model.ts';
import { createRandom } from '../random.ts';

const CANDIDATE_FIRST: readonly Arm[] = ['candidate', 'baseline'];
const BASELINE_FIRST: readonly Arm[] = ['baseline', 'candidate'];

/**
 * Which arm goes first in each pair, in seeded permuted blocks of two: of two pairs one after the other each arm leads one, so
 * that whatever the first of a pair meets (a cold cache, a rate limit) falls on both arms alike.
 */
export function createArmOrder(seed: number): () => readonly Arm[] {
  const random = createRandom(`arms ${seed}`);
  let second: readonly Arm[] | null = null;
  return () => {
    if (second !== null) {
      const order = second;
      second = null;
      return order;
    }
    const isBaselineFirst = random() < 0.5;
    second = isBaselineFirst ? CANDIDATE_FIRST : BASELINE_FIRST;
    return isBaselineFirst ? BASELINE_FIRST : CANDIDATE_FIRST;
  };
}
