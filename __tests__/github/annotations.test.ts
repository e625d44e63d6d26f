import { describe, expect, test } from '@jest/globals';
import { annotate, type Occasion } from '../../src/github/annotations.ts';
import type { Gates } from '../../src/model.ts';
import { aFailedRequest, aReport } from '../support/a-record.ts';
import { aFailingRun, aNormalRun, KEPT, MISSED, UNDECIDED } from '../support/sample-reports.ts';

const GATES: Gates = { thresholds: [], confidence: 'point', onInconclusive: 'warn', reportOnly: false };

function anOccasion(overrides: Partial<Occasion> = {}): Occasion {
  return { gates: GATES, fails: false, lost: [], problems: [], ...overrides };
}

test('a run that keeps its limits has none', () => {
  expect(annotate(aNormalRun(), anOccasion())).toEqual({ error: null, warnings: [] });
});

describe('the error', () => {
  test('is the reason of the one missed limit', () => {
    const verdict = { status: 'fail' as const, reason: MISSED.reason, checks: [KEPT, MISSED] };
    expect(annotate(aReport({ verdict }), anOccasion({ fails: true }))).toEqual({
      error: `Verdict fail: ${MISSED.reason}`,
      warnings: [],
    });
  });

  test('is one for all missed limits', () => {
    const other = { ...MISSED, threshold: { ...MISSED.threshold, source: 'latency.max < 1s' }, reason: 'too long' };
    const verdict = { status: 'fail' as const, reason: 'two', checks: [MISSED, other] };
    expect(annotate(aReport({ verdict }), anOccasion({ fails: true })).error).toBe(
      `Verdict fail: 2 limits\n- ${MISSED.threshold.source}: ${MISSED.reason}\n- latency.max < 1s: too long`,
    );
  });

  test('says why, where nothing was answered', () => {
    const requests = [1, 2].map((index) =>
      aFailedRequest({ index, failure: 'auth', httpStatus: 401, failureMessage: 'no such key' }),
    );
    const verdict = {
      status: 'fail' as const,
      reason: 'nothing was measured: 2 of 2 requests failed',
      checks: [MISSED, MISSED],
    };
    expect(annotate(aReport({ requests, verdict }), anOccasion({ fails: true })).error).toBe(
      'Verdict fail: nothing was measured: 2 of 2 requests failed\n- 2 × auth (HTTP 401): no such key',
    );
  });

  test('is a warning where the job is not to fail', () => {
    const verdict = { status: 'fail' as const, reason: MISSED.reason, checks: [MISSED] };
    const occasion = anOccasion({ gates: { ...GATES, reportOnly: true } });
    expect(annotate(aReport({ verdict }), occasion)).toEqual({
      error: null,
      warnings: [`Verdict fail: ${MISSED.reason}`],
    });
  });

  test('is what could not be written, whatever the verdict', () => {
    const lost = ['cannot write a.csv: no space left'];
    expect(annotate(aNormalRun(), anOccasion({ lost }))).toEqual({ error: lost[0], warnings: [] });
    const verdict = { status: 'fail' as const, reason: MISSED.reason, checks: [MISSED] };
    expect(annotate(aReport({ verdict }), anOccasion({ lost, fails: true })).error).toBe(
      `${lost[0]}\nVerdict fail: ${MISSED.reason}`,
    );
  });

  test('fits into an annotation', () => {
    const checks = Array.from({ length: 100 }, () => ({ ...MISSED, reason: '📈'.repeat(100) }));
    const { error } = annotate(
      aReport({ verdict: { status: 'fail', reason: '', checks } }),
      anOccasion({ fails: true }),
    );
    expect(error?.length).toBeLessThanOrEqual(4096);
    expect(error?.isWellFormed()).toBe(true);
  });
});

describe('an inconclusive verdict', () => {
  const verdict = { status: 'inconclusive' as const, reason: 'too few', checks: [] };

  test.each([
    ['pass', []],
    ['warn', ['Verdict inconclusive: too few']],
  ] as const)('with on-inconclusive %s', (onInconclusive, warnings) => {
    const occasion = anOccasion({ gates: { ...GATES, onInconclusive } });
    expect(annotate(aReport({ verdict }), occasion)).toEqual({ error: null, warnings });
  });

  test('is the error when it fails the job', () => {
    const occasion = anOccasion({ gates: { ...GATES, onInconclusive: 'fail' }, fails: true });
    expect(annotate(aReport({ verdict }), occasion)).toEqual({ error: 'Verdict inconclusive: too few', warnings: [] });
  });
});

describe('warnings', () => {
  test('failed requests are one, by what they failed with', () => {
    expect(annotate(aFailingRun(), anOccasion({ fails: true })).warnings).toMatchInlineSnapshot(`
     [
       "3 of 18 requests failed:
     - 2 × rate_limit (HTTP 429): Rate limit reached, try again in 20 s
     - 1 × timeout: no answer within 120 s",
       "The run was given up after 18 of 60 requests: too many failed in a row.",
     ]
    `);
  });

  test('a missed limit that only warns', () => {
    const warned = { ...UNDECIDED, answer: 'fail' as const, reason: 'too many' };
    const verdict = { status: 'pass' as const, reason: '', checks: [warned] };
    expect(annotate(aReport({ verdict }), anOccasion()).warnings).toEqual([
      `Missed limits that only warn:\n- ${UNDECIDED.threshold.source}: too many`,
    ]);
  });

  test.each([
    ['interrupted', ['The run was interrupted after 1 of 9 requests; what was measured until then is kept.']],
    ['stop-after-failures', ['The run was given up after 1 of 9 requests: too many failed in a row.']],
    ['max-duration', []],
    [null, []],
  ] as const)('a run cut short by %s', (cutShort, warnings) => {
    expect(annotate(aReport({ cutShort, planned: 9 }), anOccasion()).warnings).toEqual(warnings);
  });

  test('what could not be published, together', () => {
    expect(annotate(aReport(), anOccasion({ problems: ['One.', 'Two.'] })).warnings).toEqual(['One.\nTwo.']);
  });

  test('many kinds of failures are not all told', () => {
    const requests = Array.from({ length: 20 }, (_, index) =>
      aFailedRequest({ index: index + 1, failureMessage: `message ${index}` }),
    );
    const [warning] = annotate(aReport({ requests }), anOccasion({ fails: true })).warnings;
    expect(warning?.split('\n')).toHaveLength(6);
  });
});
