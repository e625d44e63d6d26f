import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  mergeRuns,
  MOST_KEPT_RUNS,
  parseHistory,
  renderHistory,
  type PastRun,
} from '../../src/baseline/history-file.ts';
import { METRICS } from '../../src/metrics.ts';
import type { MetricName } from '../../src/model.ts';
import type { StoredMetric } from '../../src/verdict/comparison-evidence.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { runIdOf, startOf } from '../support/past-artifact.ts';

const NONE: StoredMetric = { count: 0, p50: null, low: null, high: null, p90: null };

function aPastRun(day: number, overrides: Partial<PastRun> = {}, latency: Partial<StoredMetric> = {}): PastRun {
  const metrics = METRICS.map(({ name }): [MetricName, StoredMetric] => [name, NONE]);
  return {
    runId: runIdOf(day),
    startedAt: startOf(day),
    fingerprint: 'f'.repeat(64),
    shard: null,
    leftOut: null,
    figures: {
      metrics: {
        ...(Object.fromEntries(metrics) as Record<MetricName, StoredMetric>),
        latency: { count: 40, p50: 0.5, low: 0.45, high: 0.55, p90: 0.7, ...latency },
      },
      boundAlpha: 0.05,
      errorRate: 0,
    },
    ...overrides,
  };
}

const days = (runs: readonly PastRun[]): number[] => runs.map(({ runId }) => Number(runId.slice(-12)));

describe('history.jsonl', () => {
  test('is a line for each run, oldest first', () => {
    expect(renderHistory([aPastRun(2, { shard: '2/5', leftOut: 'too slow' }), aPastRun(1)])).toBe(
      [
        '{"history_version":1,"run_id":"00000000-0000-4000-8000-000000000001","started_at":"2026-11-01T04:30:00.000Z",' +
          `"fingerprint":"${'f'.repeat(64)}","shard":null,"left_out":null,"error_rate":0,"bound_confidence":0.95,` +
          '"metrics":{"latency":{"count":40,"p50":0.5,"p50_low":0.45,"p50_high":0.55,"p90":0.7}}}\n',
        '{"history_version":1,"run_id":"00000000-0000-4000-8000-000000000002","started_at":"2026-11-02T04:30:00.000Z",' +
          `"fingerprint":"${'f'.repeat(64)}","shard":"2/5","left_out":"too slow","error_rate":0,"bound_confidence":0.95,` +
          '"metrics":{"latency":{"count":40,"p50":0.5,"p50_low":0.45,"p50_high":0.55,"p90":0.7}}}\n',
      ].join(''),
    );
  });

  test('reads back as it was', () => {
    const figure = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => (value === 0 ? 0 : value)));
    const metric = fc.record({
      count: fc.integer({ min: 1, max: 1e6 }),
      p50: figure,
      low: figure,
      high: figure,
      p90: figure,
    });
    fc.assert(
      fc.property(fc.array(metric, { maxLength: 20 }), (metrics) => {
        const runs = metrics.map((latency, i) => aPastRun(i + 1, {}, latency));
        const read = parseHistory(renderHistory(runs));
        expect(read.map((run) => ({ ...run, figures: { ...run.figures, boundAlpha: 0.05 } }))).toEqual(runs);
        for (const { figures } of read) expect(figures.boundAlpha).toBeCloseTo(0.05, 6);
      }),
      { numRuns: 50 },
    );
  });

  test('keeps the newest runs of many', () => {
    const runs = Array.from({ length: 80 }, (_, i) => aPastRun(i + 1));
    expect(days(parseHistory(renderHistory(runs)))).toEqual(runs.slice(-MOST_KEPT_RUNS).map((_, i) => i + 21));
  });
});

const line = (change: object): string => JSON.stringify({ ...JSON.parse(renderHistory([aPastRun(1)])), ...change });

describe('a hostile one', () => {
  test.each([
    ['not JSON', '{"run_id":'],
    ['another version', line({ history_version: 2 })],
    ['no UUID', line({ run_id: '../../etc' })],
    ['no time', line({ started_at: 'yesterday' })],
    ['no hash', line({ fingerprint: 'x' })],
    ['an odd shard', line({ shard: '1/2; rm' })],
    [
      'a negative figure',
      line({ metrics: { latency: { count: 1, p50: -1, p50_low: null, p50_high: null, p90: null } } }),
    ],
    [
      'an infinite figure',
      line({ metrics: {} }).replace(
        '"metrics":{}',
        '"metrics":{"latency":{"count":1,"p50":1e999,"p50_low":null,"p50_high":null,"p90":null}}',
      ),
    ],
    ['metrics that are none', line({ metrics: [] }).replace('[]', '7')],
    ['a prototype', line({}).replace('"metrics"', '"__proto__"')],
  ])('has a line left out: %s', (_, bad) => {
    const good = renderHistory([aPastRun(2)]);
    expect(days(parseHistory(`${bad}\n${good}`))).toEqual([2]);
  });

  test.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 40), text]))('has its words made harmless: %j', (_, text) => {
    const [read] = parseHistory(line({ left_out: text }));
    expect(read?.leftOut).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect(Array.from(read?.leftOut ?? '').length).toBeLessThanOrEqual(300);
  });

  test('is read to its thousandth line', () => {
    const text = Array.from({ length: 1200 }, (_, i) => line({ run_id: runIdOf(i + 1) })).join('\n');
    expect(parseHistory(text)).toHaveLength(1000);
  });
});

test('lists are merged by run, the first telling counts', () => {
  const merged = mergeRuns([
    [aPastRun(3), aPastRun(1, { leftOut: 'first' })],
    [aPastRun(1), aPastRun(2)],
  ]);
  expect(merged.map(({ runId, leftOut }) => [runId, leftOut])).toEqual([
    [runIdOf(1), 'first'],
    [runIdOf(2), null],
    [runIdOf(3), null],
  ]);
});
