import { expect, test } from '@jest/globals';
import { ordinalsOf } from '../../src/mock/ordinals.ts';
import { openMock, send } from './send.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test('a shard’s requests count as those of the undivided run, round by round', () => {
  const ordinals = ordinalsOf({ index: 2, count: 3, listed: 8 }, { warmup: 0, prompts: 3 });
  expect(upTo(9).map(ordinals)).toEqual([2, 5, 8, 10, 13, 16, 18, 21, 24]);
});

test('warm-up comes first and is each shard’s own', () => {
  const ordinals = ordinalsOf({ index: 1, count: 2, listed: 4 }, { warmup: 3, prompts: 2 });
  expect(upTo(6).map(ordinals)).toEqual([1, 2, 3, 4, 6, 8]);
});

test('shards together count what the undivided run counts', () => {
  const shards = [3, 3, 2].map((prompts, i) => {
    const ordinals = ordinalsOf({ index: i + 1, count: 3, listed: 8 }, { warmup: 1, prompts });
    return upTo(1 + 2 * prompts)
      .map(ordinals)
      .slice(1);
  });
  expect(shards.flat().toSorted((a, b) => a - b)).toEqual(upTo(17).slice(1));
});

test('the mock answers by what a request counts as', async () => {
  const whole = openMock({});
  const logs = [];
  for (let n = 1; n <= 4; n++) logs.push(await send(whole));
  const second = openMock({ ordinals: (n) => 2 * n });
  const bodies = (log: Awaited<ReturnType<typeof send>>) => log.map((told) => ({ ...told, at: 0 }));
  expect(bodies(await send(second))).toEqual(bodies(logs[1]!));
  expect(bodies(await send(second))).toEqual(bodies(logs[3]!));
});
