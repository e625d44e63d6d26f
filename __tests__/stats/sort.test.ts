import { describe, expect, test } from '@jest/globals';
import { createRandom } from '../../src/random.ts';
import { sortNumbers } from '../../src/stats/sort.ts';

const COUNT = 20_000;
const drawn = (draw: (random: () => number, i: number) => number, count = COUNT): Float64Array => {
  const random = createRandom('sort');
  return Float64Array.from({ length: count }, (_, i) => draw(random, i));
};

describe('sortNumbers gives what the usual sort gives:', () => {
  test.each([
    ['few numbers', drawn((random) => random(), 100)],
    ['none', new Float64Array()],
    ['many numbers', drawn((random) => random() * 100)],
    ['whole millionths', drawn((random) => Math.round(random() * 1e7) / 1e6)],
    ['whole numbers with many equal ones', drawn((random) => Math.floor(random() * 40))],
    ['numbers of every size', drawn((random) => 10 ** (600 * random() - 300))],
    ['the smallest and the largest', drawn((random) => (random() < 0.5 ? Number.MIN_VALUE : Number.MAX_VALUE))],
    ['numbers that differ in their last bits alone', drawn((random) => 1 + random() * 1e-9)],
    ['negative ones', drawn((random) => random() - 0.5)],
    ['both zeros', drawn((_, i) => [0, -0, 1][i % 3]!)],
    ['infinities', drawn((random) => 1 / (random() - 0.5) ** 999)],
    ['what is no number', drawn((random) => (random() < 0.1 ? Number.NaN : random()))],
    ['sorted numbers', drawn((_, i) => i)],
    ['numbers the other way round', drawn((_, i) => COUNT - i)],
  ])('%s', (_, values) => {
    const before = values.slice();
    const sorted = sortNumbers(values);
    expect(Buffer.from(sorted.buffer).equals(Buffer.from(values.toSorted().buffer))).toBe(true);
    expect(Buffer.from(values.buffer).equals(Buffer.from(before.buffer))).toBe(true);
  });
});
