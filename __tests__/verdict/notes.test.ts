import { describe, expect, test } from '@jest/globals';
import { createRandom, gauss } from '../../src/random.ts';
import { outlierNote, runNotes } from '../../src/verdict/notes.ts';
import { answered, refused, tableOf } from './run-rows.ts';

/** Latencies around one second, four prompts in turn; `factor` bends them by position. */
function run(count: number, factor: (index: number) => number) {
  const random = createRandom(7);
  return Array.from({ length: count }, (_, i) =>
    answered(factor(i) * Math.exp(0.1 * gauss(random)), { promptId: `p${i % 4}` }),
  );
}

describe('runNotes', () => {
  test('an even run needs none', () => {
    expect(runNotes(tableOf(run(60, () => 1)))).toEqual([]);
  });

  test('nothing measured needs none', () => {
    expect(runNotes(tableOf(refused(), refused()))).toEqual([]);
  });

  test('a model that had to be loaded first', () => {
    expect(runNotes(tableOf(run(60, (i) => (i < 6 ? 150 : 1))))[0]).toMatch(
      /^Slow start: the first 6 requests took 160 times as long as the same prompts later\./,
    );
  });

  test('a slow start', () => {
    expect(runNotes(tableOf(run(60, (i) => (i < 6 ? 1.4 : 1))))).toEqual([
      'Slow start: the first 6 requests took 1.5 times as long as the same prompts later. They count in every figure; "warmup: 6" leaves them out.',
    ]);
  });

  test('a drift, either way', () => {
    expect(runNotes(tableOf(run(60, (i) => 1 + i / 120)))).toEqual([
      'Drift: answers became slower during the run (rank correlation with time 0.77), so the figures depend on when it was made.',
    ]);
    expect(runNotes(tableOf(run(60, (i) => 1.3 - i / 400)))).toEqual([
      'Drift: answers became faster during the run (rank correlation with time -0.43), so the figures depend on when it was made.',
    ]);
  });

  test('requests far outside the rest', () => {
    expect(runNotes(tableOf(run(60, (i) => (i === 30 ? 20 : 1))))).toEqual([
      'Outliers: 1 of 60 requests is far slower than the rest (more than three interquartile ranges), and the slowest request alone makes up 22.7 % of the average. None was left out.',
    ]);
  });

  test.each([
    [
      [1, 43],
      '1 of 24 requests is far faster than the rest (more than three interquartile ranges). None was left out.',
    ],
    [
      [1, 2, 0, 43],
      '2 of 24 requests are far faster than the rest (more than three interquartile ranges). None was left out.',
    ],
    [
      [1, 43, 2000, 900],
      '3 of 24 requests lie far outside the rest, 1 faster and 2 slower (more than three interquartile ranges), and the slowest request alone makes up 52.6 % of the average. None was left out.',
    ],
  ])('of %j ms and many of 43: the slowest is named only where it is one of them', (odd, expected) => {
    const values = Array.from({ length: 24 }, (_, i) => (odd[i] ?? 43) / 1000);
    expect(outlierNote(Float64Array.from(values))).toBe(`Outliers: ${expected}`);
  });
});
