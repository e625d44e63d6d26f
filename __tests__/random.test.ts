import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRandom, gauss, shuffle } from '../src/random.ts';

const draw = (seed: number | string, count: number): number[] => Array.from({ length: count }, createRandom(seed));

describe('createRandom', () => {
  test('repeats itself for the same seed, forever the same figures', () => {
    expect(draw(0, 4)).toEqual(draw(0, 4));
    expect(draw(0, 3)).toEqual([0.07564178667962551, 0.5415211822837591, 0.13895704760216177]);
    expect(draw('nightly', 2)).toEqual([0.26328000449575484, 0.5147652837913483]);
  });

  test('takes a number and its text as one seed, and others as others', () => {
    expect(draw(7, 5)).toEqual(draw('7', 5));
    expect(new Set(Array.from({ length: 1000 }, (_, seed) => draw(seed, 1)[0])).size).toBe(1000);
    expect(draw('', 3)).not.toEqual(draw(0, 3));
  });

  test('is uniform on [0, 1)', () => {
    const numbers = draw('uniform', 100_000);
    expect(numbers.reduce((a, b) => Math.min(a, b))).toBeGreaterThanOrEqual(0);
    expect(numbers.reduce((a, b) => Math.max(a, b))).toBeLessThan(1);
    const bins = Array.from({ length: 20 }, () => 0);
    for (const number of numbers) bins[Math.floor(number * 20)]!++;
    const chiSquare = bins.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0);
    // The 99.9 % point of chi square with 19 degrees of freedom.
    expect(chiSquare).toBeLessThan(43.82);
  });

  test('gives similar seeds unlike sequences', () => {
    const a = draw(1, 2000);
    const b = draw(2, 2000);
    const correlation = a.reduce((sum, x, i) => sum + (x - 0.5) * (b[i]! - 0.5), 0) / 2000 / (1 / 12);
    expect(Math.abs(correlation)).toBeLessThan(0.08);
  });
});

describe('shuffle', () => {
  test('keeps every element and leaves the original alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
        const before = [...list];
        const shuffled = shuffle(list, createRandom(seed));
        expect(list).toEqual(before);
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
      }),
      { seed: 1 },
    );
  });

  test('reaches every order equally often', () => {
    const random = createRandom('orders');
    const seen = new Map<string, number>();
    for (let i = 0; i < 24_000; i++) {
      const order = shuffle(['a', 'b', 'c', 'd'], random).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(24);
    const chiSquare = [...seen.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // The 99.9 % point of chi square with 23 degrees of freedom.
    expect(chiSquare).toBeLessThan(49.73);
  });
});

describe('gauss', () => {
  test('is standard normal: mean, deviation, tails', () => {
    const random = createRandom('normal');
    const values = Array.from({ length: 100_000 }, () => gauss(random));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    const beyond = values.filter((value) => value > 1.96).length / values.length;
    expect(Math.abs(mean)).toBeLessThan(0.01);
    expect(Math.abs(variance - 1)).toBeLessThan(0.015);
    expect(Math.abs(beyond - 0.025)).toBeLessThan(0.002);
  });
});
