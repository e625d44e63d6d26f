import { describe, expect, test } from '@jest/globals';
import type { RequestRecord } from '../src/model.ts';
import { boundPercentiles } from '../src/percentile-bounds.ts';
import { createRecordTable, type RecordTable } from '../src/records.ts';
import { collectSamples, toDistribution } from '../src/samples.ts';
import { MOST_PROMPTS } from '../src/summarize-prompts.ts';
import { MOST_FAILURE_GROUPS, summarize } from '../src/summarize.ts';
import { aCompletedRequest, aFailedRequest } from './support/a-record.ts';

function tableOf(records: readonly RequestRecord[]): RecordTable {
  const table = createRecordTable('full');
  for (const record of records) table.add(record);
  return table;
}

const NOTHING = {
  count: 0,
  average: null,
  stddev: null,
  min: null,
  max: null,
  p50: null,
  p90: null,
  p95: null,
  p99: null,
};

describe('summarize', () => {
  test('the request in flight when the user ended the run says nothing of the endpoint', () => {
    const rows = [aCompletedRequest(), aFailedRequest({ failure: 'aborted', httpStatus: null })];
    expect(summarize(tableOf(rows), 1)).toMatchObject({
      attempted: 1,
      completed: 1,
      failed: 0,
      errorRate: 0,
      failures: [],
    });
  });

  test('describes the candidate in the measured phase, and nothing else', () => {
    const summary = summarize(
      tableOf([
        aCompletedRequest({ phase: 'warmup', latencySeconds: 50 }),
        aFailedRequest({ phase: 'warmup', arm: 'baseline' }),
        aFailedRequest({ phase: 'negotiation', failure: 'http', httpStatus: 400 }),
        aCompletedRequest({ arm: 'baseline', latencySeconds: 60, flags: ['via_proxy'] }),
        aCompletedRequest({ latencySeconds: 1, flags: ['coalesced', 'resent'] }),
        aCompletedRequest({ latencySeconds: 2, flags: ['coalesced'] }),
        aCompletedRequest({ latencySeconds: 6, ttftSeconds: null, promptId: 'p2' }),
        aFailedRequest({ flags: ['resent'] }),
      ]),
      8,
    );
    const { metrics, perPrompt, ...figures } = summary;
    expect(figures).toEqual({
      attempted: 4,
      completed: 3,
      failed: 1,
      warmup: 1,
      errorRate: 0.25,
      totalTimeSeconds: 8,
      throughputRps: 0.375,
      failures: [
        { failure: 'rate_limit', httpStatus: 429, message: 'Rate limit reached, try again in 20 s', count: 1 },
      ],
      perPromptOmitted: 0,
      flags: { coalesced: 2, resent: 1 },
    });
    expect(metrics.latency).toEqual({
      ...NOTHING,
      count: 3,
      average: 3,
      stddev: Math.sqrt(7),
      min: 1,
      max: 6,
      p50: 2,
    });
    expect(metrics.ttft).toMatchObject({ count: 2, average: 0.103 });
    expect(metrics.connect).toEqual(NOTHING);
    expect(perPrompt).toEqual([
      {
        id: 'p1',
        text: 'Why is the sky blue?',
        attempted: 3,
        failed: 1,
        latency: toDistribution([1, 2]),
        ttft: toDistribution([0.103, 0.103]),
        averageOutputTokens: 57,
      },
      {
        id: 'p2',
        text: 'Why is the sky blue?',
        attempted: 1,
        failed: 0,
        latency: toDistribution([6]),
        ttft: NOTHING,
        averageOutputTokens: 57,
      },
    ]);
  });

  test('of nothing knows nothing', () => {
    const { metrics, ...figures } = summarize(createRecordTable('full'), 0);
    expect(figures).toEqual({
      attempted: 0,
      completed: 0,
      failed: 0,
      warmup: 0,
      errorRate: null,
      totalTimeSeconds: 0,
      throughputRps: null,
      failures: [],
      perPrompt: [],
      perPromptOmitted: 0,
      flags: {},
    });
    expect(Object.values(metrics).every((metric) => metric.count === 0 && metric.average === null)).toBe(true);
  });

  test('of failures alone has no throughput and no prompt without its failures', () => {
    const summary = summarize(tableOf([aFailedRequest(), aFailedRequest()]), 3);
    expect(summary).toMatchObject({ errorRate: 1, throughputRps: null });
    expect(summary.perPrompt).toMatchObject([{ attempted: 2, failed: 2, latency: NOTHING, averageOutputTokens: null }]);
  });

  test('has no throughput when no time passed', () => {
    expect(summarize(tableOf([aCompletedRequest()]), 0).throughputRps).toBeNull();
  });

  test('groups failures by class, status and message, the most frequent first', () => {
    const common = { failure: 'timeout', httpStatus: null, failureMessage: 'no answer within 120 s' } as const;
    const other = { ...common, failureMessage: 'no answer within 60 s' };
    const records = [
      aFailedRequest(other),
      ...Array.from({ length: 3 }, () => aFailedRequest(common)),
      aFailedRequest(),
    ];
    expect(summarize(tableOf(records), 1).failures).toEqual([
      { failure: 'timeout', httpStatus: null, message: 'no answer within 120 s', count: 3 },
      { failure: 'timeout', httpStatus: null, message: 'no answer within 60 s', count: 1 },
      { failure: 'rate_limit', httpStatus: 429, message: 'Rate limit reached, try again in 20 s', count: 1 },
    ]);
  });

  test('keeps the most frequent groups when there are many', () => {
    const groups = MOST_FAILURE_GROUPS + 5;
    const records = Array.from({ length: groups }, (_, i) =>
      Array.from({ length: i + 1 }, () => aFailedRequest({ failureMessage: `message ${i}` })),
    ).flat();
    const { failures, failed } = summarize(tableOf(records), 1);
    expect(failures.map((group) => group.count)).toEqual(Array.from({ length: 20 }, (_, i) => groups - i));
    expect(failed).toBe((groups * (groups + 1)) / 2);
  });

  test('of more prompts than it holds keeps the slowest, in the order of sending', () => {
    const extra = 30;
    const records = Array.from({ length: MOST_PROMPTS + extra }, (_, i) => {
      const promptId = `p${i}`;
      if (i === 3) return aFailedRequest({ promptId });
      const isFast = i < 2 * extra && i % 2 === 0;
      return aCompletedRequest({ promptId, latencySeconds: isFast ? 0.1 : 1 + i / 1000 });
    });
    const { perPrompt, perPromptOmitted } = summarize(tableOf(records), 1);
    const kept = records.map(({ promptId }) => promptId).filter((_, i) => !(i < 2 * extra && i % 2 === 0));
    expect(perPrompt.map(({ id }) => id)).toEqual(kept);
    expect(perPromptOmitted).toBe(extra);
  });

  test('omits no prompt because it was only warmed up', () => {
    const summary = summarize(tableOf([aCompletedRequest({ promptId: 'w', phase: 'warmup' }), aCompletedRequest()]), 1);
    expect([summary.perPrompt.map(({ id }) => id), summary.perPromptOmitted]).toEqual([['p1'], 0]);
  });
});

describe('collectSamples', () => {
  test('gives values in the order of sending, each with its prompt', () => {
    const table = tableOf([
      aCompletedRequest({ promptId: 'b', latencySeconds: 3 }),
      aFailedRequest({ promptId: 'b' }),
      aCompletedRequest({ promptId: 'a', latencySeconds: 1, ttftSeconds: null }),
      aCompletedRequest({ promptId: 'b', latencySeconds: 2, arm: 'baseline' }),
    ]);
    const { latency, ttft, server } = collectSamples(table);
    expect(latency).toEqual({ values: new Float64Array([3, 1]), prompts: new Int32Array([0, 1]) });
    expect(ttft).toEqual({ values: new Float64Array([0.103]), prompts: new Int32Array([0]) });
    expect(server).toEqual({ values: new Float64Array([]), prompts: new Int32Array([]) });
    expect(collectSamples(table, 'baseline').latency).toEqual({
      values: new Float64Array([2]),
      prompts: new Int32Array([0]),
    });
  });
});

describe('boundPercentiles', () => {
  test('bounds what is given, and only that', () => {
    const records = Array.from({ length: 60 }, (_, i) =>
      aCompletedRequest({ latencySeconds: 1 + i / 100, promptId: `p${i}` }),
    );
    const { latency, connect } = boundPercentiles(collectSamples(tableOf(records)));
    const { p50, p90, p95 } = toDistribution(records.map((record) => record.latencySeconds));
    expect(latency.p50.low).toBeLessThan(p50!);
    expect(latency.p50.high).toBeGreaterThan(p50!);
    expect(latency.p90.low).toBeLessThan(p90!);
    expect(latency.p95.low).toBeLessThan(p95!);
    expect(latency.p99).toEqual({ low: null, high: null });
    expect(connect.p50).toEqual({ low: null, high: null });
  });
});
