import { describe, expect, test } from '@jest/globals';
import type { Confidence } from '../../src/model.ts';
import { uncomparedChecks } from '../../src/verdict/comparison-checks.ts';
import { levelFor, needsEvidence } from '../../src/verdict/confidence.ts';
import { parseThresholds } from '../../src/verdict/grammar.ts';

describe('which limits need evidence', () => {
  const asked = (line: string, confidence: Confidence) => needsEvidence(parseThresholds(line, 't')[0]!, confidence);

  test('those with an interval, where a confidence is asked for', () => {
    const lines = ['latency.p95 < 2s', 'latency.average < 2s', 'error_rate < 5%', 'goodput(latency < 2s) > 90%'];
    expect(lines.map((line) => asked(line, '95%'))).toEqual([true, true, true, true]);
    expect(lines.map((line) => asked(line, 'point'))).toEqual([false, false, false, false]);
  });

  test('not those that the observed value decides', () => {
    const lines = ['latency.min < 2s', 'latency.max < 2s', 'latency.stddev < 2s', 'throughput_rps > 1'];
    expect(lines.map((line) => asked(line, '99%'))).toEqual([false, false, false, false]);
    const [regression] = uncomparedChecks(
      { metrics: [{ metric: 'latency', percent: 50, floor: 0 }], maxRegression: 0.1, required: false },
      '',
    );
    expect(needsEvidence(regression!.threshold, '99%')).toBe(false);
  });

  test('several looks share the risk, where there is one', () => {
    const [threshold] = parseThresholds('latency.p95 < 2s', 't');
    expect(levelFor(threshold!, '95%', 5)).toEqual({ alpha: 0.01, needsEvidence: true, text: '95 % confidence' });
    expect(levelFor(threshold!, 'point', 5)).toEqual({ alpha: 0.05, needsEvidence: false, text: '95 % confidence' });
    expect(levelFor({ ...threshold!, byObserved: true }, '99%', 5).needsEvidence).toBe(false);
  });
});
