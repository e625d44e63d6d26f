import { describe, expect, test } from '@jest/globals';
import { bar, histogram, renderHistogram } from '../../src/report/histogram.ts';
import { sortSamples } from '../../src/stats/quantile.ts';

describe('histogram', () => {
  test('of nothing has no bins, of equal values one', () => {
    expect(histogram(sortSamples([]))).toEqual([]);
    expect(histogram(sortSamples([0.5, 0.5]))).toMatchObject([{ count: 2 }]);
    expect(histogram(sortSamples([0, 0]))).toMatchObject([{ low: 0, count: 2 }]);
  });

  test('has round edges and counts every value once', () => {
    const values = Array.from({ length: 100 }, (_, i) => 0.31 + i / 100);
    const bins = histogram(sortSamples(values));
    expect(bins.map(({ count }) => count)).toEqual([9, 10, 10, 10, 10, 10, 10, 10, 10, 10, 1]);
    expect(bins.map(({ low }) => Number(low.toFixed(9)))).toEqual([
      0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3,
    ]);
  });

  test('keeps empty bins between full ones', () => {
    expect(histogram(sortSamples([1, 1.1, 2])).map(({ count }) => count)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  test('puts outliers into an open bin', () => {
    const bins = histogram(sortSamples([...Array.from({ length: 50 }, (_, i) => 1 + i / 100), 300]));
    expect(bins.map(({ count }) => count)).toEqual([10, 10, 10, 10, 10, 0, 0, 0, 0, 0, 0, 1]);
    expect(bins.map(({ high }) => high === null)).toEqual([...Array.from({ length: 11 }, () => false), true]);
    expect(bins.at(-1)!.low).toBeCloseTo(2.1, 9);
  });

  test('takes no value for an outlier when most are equal', () => {
    const bins = histogram(sortSamples([...Array.from({ length: 50 }, () => 1), 3]));
    expect(bins.map(({ count }) => count)).toEqual([50, ...Array.from({ length: 9 }, () => 0), 1]);
    expect(bins.every(({ high }) => high !== null)).toBe(true);
  });
});

describe('renderHistogram', () => {
  test('draws bars of the right length', () => {
    const text = renderHistogram([
      { low: 0.8, high: 1, count: 4 },
      { low: 1, high: 1.2, count: 1 },
      { low: 1.2, high: 1.4, count: 0 },
      { low: 1.4, high: null, count: 1200 },
    ]);
    expect(text).toBe(
      [
        ' 800 ms – 1.00 s  ▏ 4',
        ' 1.00 s – 1.20 s  ▏ 1',
        ' 1.20 s – 1.40 s   0',
        ' 1.40 s and more  ██████████████████████████████ 1,200',
      ]
        .map((line) => line.slice(1))
        .join('\n'),
    );
  });
});

test('labels have the digits that tell them apart', () => {
  const text = renderHistogram(histogram(sortSamples([0.5, 0.500004, 0.500012])));
  expect(text.split('\n')[0]).toBe('500.000 ms – 500.001 ms  ██████████████████████████████ 1');
});

test('a bar is exact to an eighth, and visible for anything above nothing', () => {
  expect([bar(0, 4), bar(0.0001, 4), bar(0.5, 4), bar(0.28125, 4), bar(1, 4)]).toEqual(['', '▏', '██', '█▏', '████']);
});
