import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRandom } from '../../src/random.ts';
import { sortByCounting, sortByDigits, sortNumbers } from '../../src/stats/sort.ts';

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
    ['whole millionths close together', drawn((random) => (300_000 + Math.floor(random() * 30_000)) / 1e6)],
    ['those with one far off', drawn((random, i) => (i === 7 ? 2000 : Math.floor(random() * 30_000) / 1e6))],
    [
      'those with one that is not whole',
      drawn((random, i) => (i === 7 ? 0.0300001 : Math.floor(random() * 3e4) / 1e6)),
    ],
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

describe('sortByCounting', () => {
  const listed = (values: readonly number[]): number[] | null => {
    const sorted = sortByCounting(Float64Array.from(values));
    return sorted && [...sorted];
  };

  test('does it by itself, for whole numbers and millionths that lie close together', () => {
    expect(listed([3, 1, 2, 1])).toEqual([1, 1, 2, 3]);
    expect(listed([0.000003, 0, 0.000001])).toEqual([0, 0.000001, 0.000003]);
    expect(listed([2147.483647, 2147.483646])).toEqual([2147.483646, 2147.483647]);
    expect(listed([5])).toEqual([5]);
    const close = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 20 });
    fc.assert(
      fc.property(close, fc.constantFrom(1, 1e6), fc.nat(2 ** 30), (wholes, scale, least) => {
        const values = wholes.map((whole) => (least + whole) / scale);
        expect(listed(values)).toEqual(values.toSorted((a, b) => a - b));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test.each([
    ['lie far apart', [0, 4]],
    ['are below 0', [-1, 0]],
    ['are minus 0', [0, -0]],
    ['are no whole millionths', [0.1, 0.1000001]],
    ['have no millionths to the last bit', [0.1, 0.1 + 2 ** -55]],
    ['do not fit into 31 bits', [2147.483647, 2147.483648]],
    ['are not finite', [1, Infinity]],
    ['are none', []],
  ])('leaves numbers to others that %s', (_, values) => {
    expect(listed(values)).toBeNull();
  });
});

describe('sortByDigits', () => {
  const listed = (values: readonly number[]): number[] | null => {
    const sorted = sortByDigits(Float64Array.from(values));
    return sorted && [...sorted];
  };
  /** Numbers that differ in their lower halves alone, the largest first: n (n - 1) / 2 moves. */
  const backwards = (n: number): number[] => Array.from({ length: n }, (_, i) => 1 + (n - i) * 2 ** -50);

  test('does it by itself, for whatever is not below 0', () => {
    expect(listed([3, 1, 2])).toEqual([1, 2, 3]);
    expect(listed([0.1, 1e-300, 1e300, 0, 7, 7, Number.MAX_VALUE, Number.MIN_VALUE])).toEqual([
      0,
      Number.MIN_VALUE,
      1e-300,
      0.1,
      7,
      7,
      1e300,
      Number.MAX_VALUE,
    ]);
    expect(listed([5])).toEqual([5]);
    expect(listed([])).toEqual([]);
    const integers = fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 }).map((value) => value / 1024));
    fc.assert(
      fc.property(integers, (values) => {
        expect(listed(values)).toEqual(values.toSorted((a, b) => a - b));
      }),
      { seed: 16 },
    );
  });

  test('leaves to the usual sort what has another order of bits', () => {
    for (const odd of [-1, -0, Infinity, -Infinity, NaN]) expect(listed([1, odd, 2])).toBeNull();
  });

  test('gives up after 16 moves a number, which 33 the other way round just take', () => {
    expect(listed(backwards(33))).toEqual(backwards(33).toReversed());
    expect(listed(backwards(34))).toBeNull();
  });

  test('tidies up equal upper halves at either end', () => {
    const [low, high] = [1 + 2 ** -50, 1 + 2 ** -49];
    expect(listed([high, low, 2])).toEqual([low, high, 2]);
    expect(listed([0.5, high, low])).toEqual([0.5, low, high]);
  });
});
