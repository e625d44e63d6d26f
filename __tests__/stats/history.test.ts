import { describe, expect, test } from '@jest/globals';
import type { RunLevel } from '../../src/stats/history.ts';
import { historyEvidence, levelDifference, logStandardError } from '../../src/stats/history.ts';
import { RUN_PRIOR, storedRunNoise } from '../../src/stats/run-noise.ts';

const level = (logValue: number, standardError: number | null = null, samples = 20): RunLevel => ({
  logValue,
  standardError,
  samples,
});

describe('historyEvidence', () => {
  test('is null without past runs', () => {
    expect(historyEvidence(level(0), [])).toBeNull();
  });

  test('moderates the spread towards the prior', () => {
    // sd² of 0, 0.1, 0.2 is 0.01; s² = (2 · 0.01 + 4 · 0.01) / 6.
    expect(historyEvidence(level(0.5), [level(0), level(0.1), level(0.2)])).toEqual({
      evidence: { kind: 'point', estimate: expect.closeTo(0.4, 12), standardError: 0 },
      runNoise: { variance: expect.closeTo(0.01 * (1 + 1 / 3), 12), degreesOfFreedom: 6 },
    });
    // Runs that agree to the last digit still leave the prior's share: s² = 4 · 0.01 / 13.
    const steady = Array.from({ length: 10 }, () => level(1));
    expect(historyEvidence(level(1), steady)?.runNoise).toEqual({
      variance: expect.closeTo((0.04 / 13) * 1.1, 12),
      degreesOfFreedom: 13,
    });
  });

  test('one past run is the prior alone, as for a stored run', () => {
    expect(historyEvidence(level(0), [level(0)])?.runNoise).toEqual({
      variance: expect.closeTo(storedRunNoise().variance, 12),
      degreesOfFreedom: RUN_PRIOR.degreesOfFreedom,
    });
  });

  test('adds only the error that the new run has more than the past ones', () => {
    const past = [level(0, 0.03), level(0, 0.05), level(0)];
    const extra = (own: number | null) => historyEvidence(level(0, own), past)?.evidence.standardError;
    expect(extra(0.1)).toBeCloseTo(Math.sqrt(0.01 - (0.0009 + 0.0025) / 2), 12);
    expect(extra(0.01)).toBe(0);
    expect(historyEvidence(level(0, 0.1), [level(0), level(0)])?.evidence.standardError).toBe(0);
  });
});

describe('a run whose own error is not known, because it is short', () => {
  const past = [level(0, 0.03, 80), level(0, 0.05, 120), level(0)];
  const extra = (samples: number) => historyEvidence(level(0, null, samples), past)?.evidence.standardError;

  test('has that of the past runs at its length', () => {
    const usual = (0.0009 + 0.0025) / 2;
    const atFour = (0.0009 * (80 / 4) + 0.0025 * (120 / 4)) / 2;
    expect(extra(4)).toBeCloseTo(Math.sqrt(atFour - usual), 12);
  });

  test('adds nothing where it is as long as they are', () => {
    expect(extra(120)).toBe(0);
  });
});

describe('levels of single runs', () => {
  test('the standard error comes from the interval on the log scale', () => {
    const z = 1.6448536269514722;
    expect(logStandardError({ low: Math.exp(1 - z * 0.2), high: Math.exp(1 + z * 0.2) }, 0.05)).toBeCloseTo(0.2, 12);
    expect(logStandardError({ low: 1, high: null }, 0.05)).toBeNull();
    expect(logStandardError({ low: null, high: 1 }, 0.05)).toBeNull();
    expect(logStandardError({ low: 0, high: 1 }, 0.05)).toBeNull();
    expect(logStandardError({ low: 1, high: -1 }, 0.05)).toBeNull();
    expect(logStandardError({ low: 1, high: 0 }, 0.05)).toBeNull();
  });

  test('a difference is as sure as both together', () => {
    expect(levelDifference(level(0.5, 0.03), level(0.2, 0.04))).toEqual({
      kind: 'point',
      estimate: 0.3,
      standardError: expect.closeTo(0.05, 12),
    });
    expect(levelDifference(level(0.5, 0.03), level(0.2))).toMatchObject({ standardError: null });
  });
});
