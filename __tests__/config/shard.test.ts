import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fingerprint, publicConfig } from '../../src/config/public-config.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { dealShard, parseShard, shardName, shardSize } from '../../src/config/shard.ts';
import type { Config, PromptList } from '../../src/model.ts';
import { promptsOf } from '../measure/a-plan.ts';
import { aContext } from './a-context.ts';
import { refusal, refusalAsync } from './refusal.ts';

async function idsOf(prompts: PromptList): Promise<string[]> {
  return (await Array.fromAsync(prompts.read())).map(({ id }) => id);
}

const shards = (count: number) => Array.from({ length: count }, (_, i) => ({ index: i + 1, count }));

describe('parseShard', () => {
  test.each([
    ['2/5', { index: 2, count: 5 }],
    ['1/1', { index: 1, count: 1 }],
    [' 256 / 256 ', { index: 256, count: 256 }],
    ['10000/10000', { index: 10_000, count: 10_000 }],
  ])('reads %j', (text, shard) => {
    expect(parseShard(text)).toEqual(shard);
  });

  test.each(['0/5', '6/5', '1/10001', '1/0'])('refuses %j as out of range', (text) => {
    expect(refusal(() => parseShard(text))).toBe(
      `"${text}" is out of range; write which part of how many, from 1/1 to 10000/10000, such as 2/5`,
    );
  });

  test.each(['2', '2/', '/5', '2 of 5', '-1/5', '1.0/5', '2/5/7'])('refuses %j', (text) => {
    expect(refusal(() => parseShard(text))).toBe(
      `"${text}" is no shard; write which part of how many, from 1/1 to 10000/10000, such as 2/5`,
    );
  });

  test('reads what it writes', () => {
    expect(parseShard(shardName({ index: 7, count: 12 }))).toEqual({ index: 7, count: 12 });
  });
});

describe('dealShard', () => {
  test('takes every n-th prompt, in the order of the list, as often as it is read', async () => {
    const dealt = dealShard(promptsOf(12), { index: 2, count: 5 });
    expect(dealt.count).toBe(3);
    expect(await idsOf(dealt)).toEqual(['p2', 'p7', 'p12']);
    expect(await idsOf(dealt)).toEqual(['p2', 'p7', 'p12']);
  });

  test('deals each prompt to one shard, whatever the sizes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), async (listed, count) => {
        const usable = shards(Math.min(count, listed)).map(({ index }) => ({ index, count }));
        const lists = usable.map((shard) => dealShard(promptsOf(listed), shard));
        const dealt = await Promise.all(lists.map(idsOf));
        expect(dealt.map((ids) => ids.length)).toEqual(lists.map((list) => list.count));
        expect(dealt.flat().toSorted()).toEqual((await idsOf(promptsOf(listed))).toSorted());
        expect(shards(count).map((shard) => shardSize(shard, listed))).toEqual(
          shards(count).map((_, i) => dealt[i]?.length ?? 0),
        );
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test('keeps the hash of the whole list', () => {
    expect(dealShard({ ...promptsOf(4), sha256: 'abc' }, { index: 4, count: 4 }).sha256).toBe('abc');
  });

  test.each([
    [4, '5/8', 'shard: 5/8 does not get any of the 4 prompts; make at most 4 shards'],
    [1, '2/2', 'shard: 2/2 does not get the only prompt; make at most 1 shards'],
  ])('of %i prompts refuses %s', (listed, text, message) => {
    expect(refusal(() => dealShard(promptsOf(listed), parseShard(text)))).toBe(message);
  });
});

describe('the input', () => {
  const MOCK = { mode: 'mock', prompts: 'a\nb\nc\nd\ne' };
  const read = (raw: Record<string, string>): Promise<Config> => readConfig({ ...MOCK, ...raw }, aContext());

  test('leaves the shard’s prompts, and says so in the summary', async () => {
    const config = await read({ shard: '2/3' });
    expect(config.shard).toEqual({ index: 2, count: 3, listed: 5 });
    expect(await idsOf(config.prompts)).toEqual(['p2', 'p5']);
    expect(publicConfig(config)).toMatchObject({
      prompts: { count: 2 },
      shard: { index: 2, count: 3, listed: 5 },
    });
  });

  test('does not change the fingerprint: shards of one run know each other', async () => {
    const whole = fingerprint(await read({}));
    expect(fingerprint(await read({ shard: '1/3' }))).toEqual(whole);
    expect(fingerprint(await read({ shard: '3/3' }))).toEqual(whole);
  });

  test('is refused before anything is sent when it gets no prompt', async () => {
    expect(await refusalAsync(() => read({ shard: '6/6' }))).toBe(
      'shard: 6/6 does not get any of the 5 prompts; make at most 5 shards',
    );
  });
});
