import { describe, expect, test } from '@jest/globals';
import { plannedRequests, sequence } from '../../src/measure/sequence.ts';
import type { Plan } from '../../src/model.ts';
import { aPlan, promptsOf } from './a-plan.ts';

/** `w1 p1`: warm-up, round 1, prompt p1; `1 p2`: measured. */
async function steps(count: number, plan: Partial<Plan>): Promise<string[]> {
  const found: string[] = [];
  for await (const { prompt, phase, round } of sequence(promptsOf(count), aPlan(plan)))
    found.push(`${phase === 'warmup' ? 'w' : ''}${round} ${prompt.id}`);
  return found;
}

describe('what is sent, in order', () => {
  test('rounds over all prompts', async () => {
    expect(await steps(3, { repeat: 2 })).toEqual(['1 p1', '1 p2', '1 p3', '2 p1', '2 p2', '2 p3']);
  });

  test('warm-up first, walking through the prompts, and around again', async () => {
    expect(await steps(2, { warmup: 3 })).toEqual(['w1 p1', 'w1 p2', 'w1 p1', '1 p1', '1 p2']);
  });

  test('warm-up of whole passes', async () => {
    expect(await steps(2, { warmup: 2 })).toEqual(['w1 p1', 'w1 p2', '1 p1', '1 p2']);
  });

  test('shuffled: every prompt once a round, another order each round, the same with the same seed', async () => {
    const first = await steps(8, { repeat: 2, order: 'shuffled', seed: 7 });
    const rounds = [first.slice(0, 8), first.slice(8)];
    const ids = rounds.map((round) => round.map((step) => step.slice(2)));
    expect(ids.map((round) => round.toSorted())).toEqual(
      [1, 2].map(() => ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8']),
    );
    expect(ids[0]).not.toEqual(ids[1]);
    expect(await steps(8, { repeat: 2, order: 'shuffled', seed: 7 })).toEqual(first);
    expect(await steps(8, { repeat: 2, order: 'shuffled', seed: 8 })).not.toEqual(first);
  });

  test('listed prompts are read as they are needed, once a round', async () => {
    const prompts = promptsOf(1000);
    for await (const { round } of sequence(prompts, aPlan({ repeat: 3 }))) if (round === 2) break;
    expect(prompts.reads()).toBe(2);
  });

  test('a list without prompts sends nothing, not even a warm-up', async () => {
    expect(await steps(0, { repeat: 3, warmup: 2 })).toEqual([]);
  });

  test.each([
    [3, { repeat: 2 }, 6],
    [2, { repeat: 1, warmup: 3 }, 5],
    [0, { repeat: 3, warmup: 2 }, 0],
  ])('%i prompts with %j are planned as they are sent', async (count, plan, planned) => {
    expect(plannedRequests(promptsOf(count), aPlan(plan))).toBe(planned);
    expect(await steps(count, plan)).toHaveLength(planned);
  });
});
