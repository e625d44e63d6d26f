import type { Plan, Prompt, PromptList } from '../model.ts';
import { createRandom, shuffle } from '../random.ts';
import type { Step } from './session.ts';

/**
 * What is sent, in order: `warmup` requests that walk through the prompts, then `repeat` rounds over all of them, listed or
 * each round in a new seeded order. Listed prompts are streamed; a shuffle holds the list in memory.
 */
export async function* sequence(prompts: PromptList, plan: Plan): AsyncGenerator<Step> {
  yield* warmup(prompts, plan.warmup);
  const listed = plan.order === 'shuffled' ? await Array.fromAsync(prompts.read()) : null;
  for (let round = 1; round <= plan.repeat; round += 1) {
    const source = listed === null ? prompts.read() : shuffled(listed, plan.seed, round);
    for await (const prompt of source) yield { prompt, phase: 'measured', round };
  }
}

async function* warmup(prompts: PromptList, count: number): AsyncGenerator<Step> {
  let sent = 0;
  // A shard of a short list may hold no prompt at all.
  while (sent < count && prompts.count > 0) {
    for await (const prompt of prompts.read()) {
      if (sent === count) return;
      yield { prompt, phase: 'warmup', round: 1 };
      sent += 1;
    }
  }
}

function shuffled(prompts: readonly Prompt[], seed: number, round: number): readonly Prompt[] {
  return shuffle(prompts, createRandom(`order ${seed} ${round}`));
}

/** How many requests a plan sends, warm-up included. */
export function plannedRequests(prompts: PromptList, plan: Plan): number {
  return prompts.count === 0 ? 0 : plan.warmup + prompts.count * plan.repeat;
}
