import { describe, expect, test } from '@jest/globals';
import type { Answer, Check, OnInconclusive, Verdict } from '../../src/model.ts';
import { conclude, jobFails } from '../../src/verdict/conclude.ts';
import { evaluate } from '../../src/verdict/evaluate.ts';
import { parseThresholds } from '../../src/verdict/grammar.ts';
import { answered, tableOf, times } from './run-rows.ts';

const ALL_WELL = { attempted: 42, completed: 42, failed: 0 };

function check(answer: Answer, line = 'latency.p95 < 2s'): Check {
  const [threshold] = parseThresholds(line, 'thresholds');
  return { threshold: threshold!, observed: 1, interval: null, samples: 42, answer, reason: `because ${answer}` };
}

describe('conclude', () => {
  test.each<[string, Check[], Verdict['status'], string]>([
    ['all kept', [check('pass'), check('pass'), check('pass')], 'pass', 'because pass; 2 more limits kept'],
    ['one inconclusive', [check('pass'), check('inconclusive')], 'inconclusive', 'because inconclusive'],
    ['a miss beats doubt', [check('inconclusive'), check('fail'), check('pass')], 'fail', 'because fail'],
    ['several missed', [check('fail'), check('fail'), check('pass')], 'fail', 'because fail; 1 more limit missed'],
    [
      'several in doubt',
      [check('inconclusive'), check('inconclusive'), check('inconclusive')],
      'inconclusive',
      'because inconclusive; 2 more limits inconclusive',
    ],
    ['a missed warn limit', [check('fail', 'warn latency.p95 < 2s'), check('pass')], 'pass', 'because pass'],
    [
      'a doubtful warn limit',
      [check('inconclusive', 'warn latency.p95 < 2s')],
      'pass',
      'only warn limits are set; 42 of 42 requests were answered',
    ],
    ['no limits', [], 'pass', 'no limit is set; 42 of 42 requests were answered'],
  ])('%s', (_, checks, status, reason) => {
    expect(conclude(checks, ALL_WELL)).toEqual({ status, reason, checks });
  });

  test('nothing answered fails, whatever the checks say', () => {
    expect(conclude([check('pass')], { attempted: 1200, completed: 0, failed: 1200 })).toMatchObject({
      status: 'fail',
      reason: 'nothing was measured: 1,200 of 1,200 requests failed',
    });
    expect(conclude([], { attempted: 0, completed: 0, failed: 0 })).toEqual({
      status: 'fail',
      reason: 'nothing was measured: no request was sent',
      checks: [],
    });
  });

  test('the reason has the figure that decided', () => {
    const table = tableOf(times(42, answered(2.31)));
    const thresholds = parseThresholds('latency.min < 3s\nlatency.p95 < 2s', 'thresholds');
    const checks = evaluate({ table, thresholds, confidence: 'point', totalTimeSeconds: 100 });
    expect(conclude(checks, ALL_WELL).reason).toBe('p95 latency 2.31 s is over the limit of 2 s (42 requests)');
  });
});

describe('jobFails', () => {
  test.each<[Verdict['status'], OnInconclusive, boolean, boolean]>([
    ['pass', 'fail', false, false],
    ['skipped', 'fail', false, false],
    ['fail', 'pass', false, true],
    ['fail', 'pass', true, false],
    ['inconclusive', 'pass', false, false],
    ['inconclusive', 'warn', false, false],
    ['inconclusive', 'fail', false, true],
    ['inconclusive', 'fail', true, false],
    ['error', 'pass', true, true],
  ])('%s with on-inconclusive: %s and report-only: %s', (status, onInconclusive, reportOnly, expected) => {
    expect(jobFails({ status, reason: '', checks: [] }, { onInconclusive, reportOnly })).toBe(expected);
  });
});
