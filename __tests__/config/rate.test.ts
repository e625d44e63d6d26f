import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseRate } from '../../src/config/rate.ts';
import { isReadOrRefused, refusal } from './refusal.ts';

describe('a rate', () => {
  test.each([
    ['5%', 0.05],
    ['0.05', 0.05],
    ['.5', 0.5],
    ['0', 0],
    ['0%', 0],
    ['100%', 1],
    ['1%', 0.01],
    [' 2.5 % ', 0.025],
    ['0.1%', 0.001],
  ])('%j is %d', (text, rate) => {
    expect(parseRate(text)).toBe(rate);
  });

  test.each([
    ['1', '"1" could mean 1% or all; write 1% or 100%'],
    ['1.0', '"1.0" could mean 1% or all; write 1% or 100%'],
    ['5', '"5" is neither a percentage nor a fraction below 1; did you mean 5%?'],
    ['101%', '"101%" is more than all; write at most 100%'],
    ['-5%', '"-5%" is negative; write a rate such as 5%'],
    ['0,05', '"0,05" is no rate; write for example 5% or 0.05'],
    ['5 percent', '"5 percent" is no rate; write for example 5% or 0.05'],
    ['', '"" is no rate; write for example 5% or 0.05'],
    ['NaN', '"NaN" is no rate; write for example 5% or 0.05'],
  ])('%j is refused', (text, message) => {
    expect(refusal(() => parseRate(text))).toBe(message);
  });

  test('means the same as a percentage and as a fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (thousandths) => {
        const percent = `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}%`;
        const fraction = `0.${String(thousandths).padStart(5, '0')}`;
        expect(parseRate(percent)).toBe(parseRate(fraction));
        expect(parseRate(fraction)).toBe(thousandths / 100_000);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('of noise is a fraction from 0 to 1 or refused', () => {
    const noise = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+. \d]{0,8}%?.{0,2}$/));
    fc.assert(
      fc.property(noise, (text) =>
        isReadOrRefused(() => {
          const rate = parseRate(text);
          if (!(rate >= 0 && rate <= 1)) throw new Error(`${text} was read as ${rate}`);
        }),
      ),
      { seed: 1, numRuns: 5000 },
    );
  });
});
