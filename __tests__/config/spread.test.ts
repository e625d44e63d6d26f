import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { highEnd, lowEnd, parseDurationSpread, parseTokenSpread } from '../../src/config/spread.ts';
import { isReadOrRefused, refusal } from './refusal.ts';

describe('a spread of durations', () => {
  test.each([
    ['500ms', { kind: 'constant', value: 500 }],
    ['300ms..1.2s', { kind: 'uniform', low: 300, high: 1200 }],
    [' 300ms .. 1.2s ', { kind: 'uniform', low: 300, high: 1200 }],
    ['1s..1s', { kind: 'uniform', low: 1000, high: 1000 }],
    ['0.5s..1.5s', { kind: 'uniform', low: 500, high: 1500 }],
    ['lognormal(400ms, 2s)', { kind: 'lognormal', p50: 400, p99: 2000 }],
    ['lognormal(400ms,2s)', { kind: 'lognormal', p50: 400, p99: 2000 }],
  ])('%j', (text, spread) => {
    expect(parseDurationSpread(text)).toEqual(spread);
  });

  test.each([
    ['1s..300ms', '"1s..300ms" runs backwards; write the smaller one first'],
    ['300..1200ms', '"300" has no unit; write 300s or 300ms'],
    ['..2s', '"" is no duration; write for example 800ms, 2s or 1.5m'],
    ['100ms...5s', '"100ms...5s" is no distribution; write one value, low..high, or lognormal(400ms, 2s)'],
    ['1s-2s', '"1s-2s" is no duration; write for example 800ms, 2s or 1.5m'],
    ['lognormal(2s, 400ms)', '"lognormal(2s, 400ms)" has a p50 above its p99; write the smaller one first'],
    ['lognormal(2s)', '"lognormal(2s)" is no distribution; write one value, low..high, or lognormal(400ms, 2s)'],
    ['normal(1s, 2s)', '"normal(1s, 2s)" is no distribution; write one value, low..high, or lognormal(400ms, 2s)'],
    [
      'lognormal(1s, 2s, 3s)',
      '"lognormal(1s, 2s, 3s)" is no distribution; write one value, low..high, or lognormal(400ms, 2s)',
    ],
    ['-1s..2s', '"-1s" is negative; write a duration such as 2s'],
    ['0s', '"0s" is too short; it must be more than 0'],
  ])('%j is refused', (text, message) => {
    expect(refusal(() => parseDurationSpread(text))).toBe(message);
  });
});

describe('a spread of tokens', () => {
  test.each([
    ['50', { kind: 'constant', value: 50 }],
    ['20..80', { kind: 'uniform', low: 20, high: 80 }],
    ['lognormal(40, 200)', { kind: 'lognormal', p50: 40, p99: 200 }],
  ])('%j', (text, spread) => {
    expect(parseTokenSpread(text)).toEqual(spread);
  });

  test.each([
    ['0', '"0" is out of range; write a number from 1 to 1000000'],
    ['1.5', '"1.5" is no whole number; write a number from 1 to 1000000'],
    ['80..20', '"80..20" runs backwards; write the smaller one first'],
    ['many', '"many" is no distribution; write one value, low..high, or lognormal(40, 200)'],
  ])('%j is refused', (text, message) => {
    expect(refusal(() => parseTokenSpread(text))).toBe(message);
  });
});

test('ends of spreads', () => {
  expect(lowEnd({ kind: 'constant', value: 5 })).toBe(5);
  expect(highEnd({ kind: 'constant', value: 5 })).toBe(5);
  expect(lowEnd({ kind: 'uniform', low: 1, high: 5 })).toBe(1);
  expect(highEnd({ kind: 'uniform', low: 1, high: 5 })).toBe(5);
  expect(lowEnd({ kind: 'lognormal', p50: 100, p99: 400 })).toBe(25);
  expect(highEnd({ kind: 'lognormal', p50: 100, p99: 400 })).toBeNull();
});

test('what is written as a range is read as that range', () => {
  const pair = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }));
  fc.assert(
    fc.property(pair, ([one, other]) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      expect(parseDurationSpread(`${low}ms..${high}ms`)).toEqual({ kind: 'uniform', low, high });
      expect(parseDurationSpread(`lognormal(${low}ms, ${high}ms)`)).toEqual({ kind: 'lognormal', p50: low, p99: high });
      expect(parseTokenSpread(`${low}..${high}`)).toEqual({ kind: 'uniform', low, high });
    }),
    { seed: 1 },
  );
});

test('noise is read or refused, never anything else', () => {
  const noise = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^(lognormal\()?[-. \d,ms]{0,12}\)?$/));
  fc.assert(
    fc.property(
      noise,
      (text) => isReadOrRefused(() => parseDurationSpread(text)) && isReadOrRefused(() => parseTokenSpread(text)),
    ),
    { seed: 1, numRuns: 5000 },
  );
});
