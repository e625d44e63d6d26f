import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quantile, sortSamples } from '../../src/stats/quantile.ts';
import { selectQuantiles } from '../../src/stats/select.ts';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.integer({ min: 0, max: 3 }),
);

test('gives what sorting gives, to the last bit', () => {
  fc.assert(
    fc.property(fc.array(number), fc.array(fraction), (list, fractions) => {
      const ps = fractions.toSorted((a, b) => a - b);
      const sorted = sortSamples(list);
      const expected = ps.map((p) => quantile(sorted, p));
      expect(selectQuantiles(Float64Array.from(list), ps).map((one) => (one === null ? null : one + 0))).toEqual(
        expected.map((one) => (one === null ? null : one + 0)),
      );
    }),
    { seed: 1 },
  );
});

test('many equal numbers, and many in order, take no longer than others', () => {
  const n = 200_000;
  expect(selectQuantiles(new Float64Array(n).fill(2), [0, 0.5, 1])).toEqual([2, 2, 2]);
  expect(
    selectQuantiles(
      Float64Array.from({ length: n }, (_, i) => i),
      [0, 0.5, 1],
    ),
  ).toEqual([0, (n - 1) / 2, n - 1]);
});
