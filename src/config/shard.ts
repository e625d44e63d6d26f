import { InputError } from '../errors.ts';
import type { Prompt, PromptList, Shard } from '../model.ts';
import { quote } from './wording.ts';

/** Jobs that one list may be dealt to; GitHub's matrix has at most 256, and several of them can be started. */
const MOST_SHARDS = 10_000;

/**
 * Reads `2/5`, the second of five parts.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
export function parseShard(text: string): Shard {
  const [index, count] = (/^(\d{1,5})\s*\/\s*(\d{1,5})$/.exec(text.trim()) ?? []).slice(1).map(Number);
  const allowed = `write which part of how many, from 1/1 to ${MOST_SHARDS}/${MOST_SHARDS}, such as 2/5`;
  if (index === undefined || count === undefined) throw new InputError(`${quote(text)} is no shard; ${allowed}`);
  if (count > MOST_SHARDS || index < 1 || index > count) {
    throw new InputError(`${quote(text)} is out of range; ${allowed}`);
  }
  return { index, count };
}

/** A shard as rows and messages name it: `2/5`. */
export function shardName({ index, count }: Shard): string {
  return `${index}/${count}`;
}

/** How many of `listed` prompts a shard holds. */
export function shardSize({ index, count }: Shard, listed: number): number {
  return Math.max(0, Math.ceil((listed - index + 1) / count));
}

/**
 * The prompts of one shard, by their place in the list alone: every `count`-th, from the `index`-th on. The hash stays that of
 * the whole list, so that shards of one list can be told from those of another.
 * @throws {InputError} when the list is too short for it to get any
 */
export function dealShard(prompts: PromptList, shard: Shard): PromptList {
  const count = shardSize(shard, prompts.count);
  if (count === 0) {
    const size = prompts.count === 1 ? 'the only prompt' : `any of the ${prompts.count} prompts`;
    throw new InputError(`shard: ${shardName(shard)} does not get ${size}; make at most ${prompts.count} shards`);
  }
  async function* read(): AsyncGenerator<Prompt> {
    let position = 0;
    for await (const prompt of prompts.read()) {
      if (position % shard.count === shard.index - 1) yield prompt;
      position += 1;
    }
  }
  return { ...prompts, count, read };
}
