import { describe, expect, test } from '@jest/globals';
import { METRICS } from '../../src/metrics.ts';
import type { MetricName, RequestRecord } from '../../src/model.ts';
import { storedRunNoise } from '../../src/stats/run-noise.ts';
import { compareRuns } from '../../src/verdict/comparison.ts';
import type { StoredFigures, StoredMetric } from '../../src/verdict/comparison-evidence.ts';
import { RULES } from './comparison-runs.ts';
import { answered, refused, tableOf, timedOut, times } from './run-rows.ts';

const NOTHING: StoredMetric = { count: 0, p50: null, low: null, high: null, p90: null };

/** A past run of which this was known of its latency. */
function aRun(latency: StoredMetric): StoredFigures {
  const metrics = METRICS.map(({ name }): [MetricName, StoredMetric] => [name, name === 'latency' ? latency : NOTHING]);
  return { metrics: Object.fromEntries(metrics) as StoredFigures['metrics'], boundAlpha: 0.05, errorRate: 0 };
}

const ONE_SECOND: StoredMetric = { count: 40, p50: 1, low: 0.98, high: 1.02, p90: 1.1 };
const BASELINES = [
  { kind: 'figures', figures: aRun(ONE_SECOND) },
  { kind: 'history', runs: times(5, answered(1)).map(() => aRun(ONE_SECOND)) },
] as const;
const ANSWERED = Array.from({ length: 40 }, (_, i) => answered(0.99 + ((i * 7) % 20) / 1000));

describe.each(BASELINES)('failed requests beside $kind', (baseline) => {
  const compare = (...rows: readonly RequestRecord[]) => {
    const candidate = tableOf([...ANSWERED, ...rows]);
    return compareRuns({ candidate, baseline, runNoise: storedRunNoise(), rules: RULES }).metrics[0]!;
  };

  test('a fifth may fail, and not more', () => {
    expect(compare(...times(10, refused()))).toMatchObject({ state: 'none-seen', answer: 'pass' });
    expect(compare(...times(11, refused()))).toMatchObject({
      state: null,
      answer: 'inconclusive',
      reason:
        'p50 latency cannot be compared: 21.6 % of the requests of one side failed, and above 20 % the answered ones do not speak for all',
    });
  });

  test('warm-up requests do not count', () => {
    expect(compare(...times(40, refused({ phase: 'warmup' })))).toMatchObject({ state: 'none-seen' });
    expect(compare(timedOut(9, { phase: 'warmup' }))).toMatchObject({ state: 'none-seen' });
  });

  test('a request that timed out leaves a doubt', () => {
    const { state, answer, reason } = compare(timedOut(9));
    expect([state, answer]).toEqual(['suspected', 'inconclusive']);
    expect(reason).toContain(', but 1 request timed out, and without a latency it is left out of that');
  });
});

test('a history of which no run has the figure is no baseline', () => {
  const baseline = { kind: 'history', runs: [aRun(NOTHING), aRun(NOTHING)] } as const;
  const compare = (required: boolean) =>
    compareRuns({ candidate: tableOf(ANSWERED), baseline, runNoise: storedRunNoise(), rules: { ...RULES, required } })
      .metrics[0]!;
  expect(compare(false)).toMatchObject({ state: null, answer: 'inconclusive' });
  expect(compare(true)).toMatchObject({ state: null, answer: 'fail' });
  expect(compare(false).reason).toMatch(/^no request of the baseline has a value for latency \(unknown when /);
});
