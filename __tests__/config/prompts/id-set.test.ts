import { expect, test } from '@jest/globals';
import { createIdSet } from '../../../src/config/prompts/id-set.ts';

test('tells the position that an id was first used at, among a hundred thousand', () => {
  const ids = createIdSet();
  for (let i = 1; i <= 100_000; i += 1) expect(ids.add(`p${i}`, i)).toBeNull();
  for (let i = 1; i <= 100_000; i += 97) expect(ids.add(`p${i}`, 200_000)).toBe(i);
  expect(ids.add('p0', 200_000)).toBeNull();
});
