import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDuration } from '../../src/config/duration.ts';
import { isReadOrRefused, refusal } from './refusal.ts';

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

describe('a duration', () => {
  test.each([
    ['800ms', 800],
    ['2s', 2000],
    ['1.5m', 90_000],
    ['6h', 21_600_000],
    ['24d', 2_073_600_000],
    ['.5s', 500],
    ['2.s', 2000],
    ['+2s', 2000],
    [' 2 s ', 2000],
    ['0.25ms', 0.25],
    ['1.005s', 1005],
    ['0.3s', 300],
    ['002s', 2000],
  ])('%j is %d ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  test('can be 0 where that is allowed, with or without a unit', () => {
    expect(['0', '0s', '0ms', '0.0h'].map((text) => parseDuration(text, { zero: true }))).toEqual([0, 0, 0, 0]);
  });

  test('without a unit is seconds where that is allowed', () => {
    expect(parseDuration('2', { bareSeconds: true })).toBe(2000);
    expect(parseDuration('0.8', { bareSeconds: true })).toBe(800);
    expect(parseDuration('800ms', { bareSeconds: true })).toBe(800);
  });

  test.each([
    ['5', '"5" has no unit; write 5s or 5ms'],
    ['-5s', '"-5s" is negative; write a duration such as 2s'],
    ['-5', '"-5" is negative; write a duration such as 2s'],
    ['0s', '"0s" is too short; it must be more than 0'],
    ['0', '"0" is too short; it must be more than 0'],
    ['25d', '"25d" is too long; it must be at most 24d'],
    ['9e9s', '"9e9s" is no duration; write for example 800ms, 2s or 1.5m'],
    ['5 sec', '"sec" is no unit of time; use ms, s, m, h or d, as in 5s'],
    ['5S', '"S" is no unit of time; use ms, s, m, h or d, as in 5s'],
    ['1m30s', '"1m30s" is no duration; write for example 800ms, 2s or 1.5m'],
    ['1,5s', '"1,5s" is no duration; write for example 800ms, 2s or 1.5m'],
    ['', '"" is no duration; write for example 800ms, 2s or 1.5m'],
    ['soon', '"soon" is no duration; write for example 800ms, 2s or 1.5m'],
    ['5constructor', '"constructor" is no unit of time; use ms, s, m, h or d, as in 5s'],
    [`${'9'.repeat(400)}s`, `"${'9'.repeat(79)}…" is too long; it must be at most 24d`],
  ])('%j is refused', (text, message) => {
    expect(refusal(() => parseDuration(text))).toBe(message);
  });

  test('is exact in every unit', () => {
    const anyDuration = fc.record({
      milli: fc.integer({ min: 1, max: 20_000 }),
      unit: fc.constantFrom('ms', 's', 'm', 'h', 'd'),
    });
    fc.assert(
      fc.property(anyDuration, ({ milli, unit }) => {
        const text = `${Math.floor(milli / 1000)}.${String(milli % 1000).padStart(3, '0')}${unit}`;
        expect(parseDuration(text)).toBeCloseTo((milli * UNITS[unit]) / 1000, 9);
        if (unit !== 'ms') expect(parseDuration(text)).toBe((milli * UNITS[unit]) / 1000);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('of noise is read or refused, never anything else', () => {
    const noise = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+. \d]{0,8}(ms|s|m|h|d|x)?.{0,3}$/));
    fc.assert(
      fc.property(noise, (text) => isReadOrRefused(() => parseDuration(text, { bareSeconds: true, zero: true }))),
      { seed: 1, numRuns: 5000 },
    );
  });
});
