import { expect, test } from '@jest/globals';
import { whyTooSmall } from '../../src/baseline/stored-size.ts';
import type { StoredRun } from '../../src/baseline/stored-run.ts';
import { METRICS } from '../../src/metrics.ts';
import type { ComparisonPlan, RequestRecord } from '../../src/model.ts';
import { createRecordTable } from '../../src/records.ts';
import type { StoredFigures, StoredMetric } from '../../src/verdict/comparison-evidence.ts';
import { aCompletedRequest, aFailedRequest } from '../support/a-record.ts';

const PLAN: ComparisonPlan = {
  baseline: { kind: 'run', path: 'old/metrics_summary.json' },
  metrics: [{ metric: 'latency', percent: 50, floor: 0 }],
  maxRegression: 0.1,
  alpha: 0.05,
  required: false,
};

const BOUNDED = { count: 9, p50: 0.5, low: 0.5, high: 0.5, p90: null };

/** Compares three rounds over two prompts with an earlier run. */
function sizeUp(table: StoredRun['table'], figure: StoredMetric = BOUNDED): string | null {
  const metrics = Object.fromEntries(METRICS.map(({ name }) => [name, figure])) as StoredFigures['metrics'];
  const summary = { figures: { metrics, boundAlpha: 0.05, errorRate: 0 } } as StoredRun['summary'];
  const size = { prompts: { count: 2 }, plan: { repeat: 3 } };
  return whyTooSmall({ path: 'old/metrics_summary.json', notes: [], summary, table }, size, PLAN);
}

function tableOf(rows: readonly RequestRecord[]): StoredRun['table'] {
  const table = createRecordTable('full');
  for (const row of rows) table.add(row);
  return table;
}

/** So many answers to one prompt. */
function answers(count: number, promptId: string): RequestRecord[] {
  return Array.from({ length: count }, (_, i) => aCompletedRequest({ index: i + 1, promptId, round: i + 1 }));
}

test('enough requests with a partner are enough', () => {
  expect(sizeUp(tableOf([...answers(3, 'p1'), ...answers(2, 'p2')]))).toBeNull();
});

test.each([
  ['few', [...answers(3, 'p1'), ...answers(1, 'p2')], '4 answered requests'],
  // This run has three rounds: whatever comes after has no partner.
  ['many of one prompt', answers(20, 'p1'), '3 answered requests'],
  ['failed', [...answers(1, 'p1'), ...Array.from({ length: 9 }, () => aFailedRequest())], '1 answered request'],
  ['warm-up', answers(9, 'p1').map((row) => ({ ...row, phase: 'warmup' as const })), '0 answered requests'],
])('%s requests are not', (_, rows, seen) => {
  expect(sizeUp(tableOf(rows))).toBe(
    `has ${seen} to compare with, and with fewer than 5 a comparison could never fail; measure it again with repeat: 3 or more`,
  );
});

test('a median alone needs its bounds', () => {
  expect(sizeUp(null)).toBeNull();
  expect(sizeUp(null, { ...BOUNDED, low: null, high: null })).toBe(
    'has no confidence bounds of the median of latency, as it is of 9 answers only, so a comparison could never fail; keep its metrics_requests.csv beside it, or measure it again with a larger repeat',
  );
});

test('of one answer there is not even a median', () => {
  expect(sizeUp(null, { count: 1, p50: null, low: null, high: null, p90: null })).toBe(
    'has no confidence bounds of the median of latency, as it is of 1 answer only, so a comparison could never fail; keep its metrics_requests.csv beside it, or measure it again with a larger repeat',
  );
});

test('a metric without a value is not a matter of size', () => {
  expect(sizeUp(null, { count: 0, p50: null, low: null, high: null, p90: null })).toBeNull();
});
