import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { mergeResults } from '../../src/merge/merge-results.ts';
import { readMergeConfig } from '../../src/merge/read-config.ts';
import type { JsonObject, RequestRecord } from '../../src/model.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';
import { runIdOf, someRequests, writeJob, type JobOptions } from './some-results.ts';

const ARM: JsonObject = {
  endpoint_url: 'https://old.example.com/v1/chat/completions',
  api: 'openai-chat',
  model: 'test-model',
  deployment_variation: 0,
};
const COMPARISON: JsonObject = {
  baseline: ARM,
  metrics: [{ figure: 'latency.p50', floor: 0.02 }],
  max_regression: 0.1,
  alpha: 0.05,
  required: false,
};

/** Both arms of a shard, back to back, the candidate so many times as slow as the other, give or take 5 %. */
function interleaved(name: string, factor: number): RequestRecord[] {
  return someRequests(name).flatMap((request, i): RequestRecord[] => {
    const own = factor * (1 + (((i * 7) % 11) - 5) / 100);
    const slower = request.outcome === 'ok' ? { ...request, latencySeconds: request.latencySeconds * own } : request;
    return [slower, { ...request, arm: 'baseline' }];
  });
}

function shard(index: number, factor: number, comparison: JsonObject | null = COMPARISON): JobOptions {
  const name = `${index}/2`;
  const summary = { total_requests: 6, failed_requests: 0, planned_requests: 6 };
  return { shard: name, requests: interleaved(name, factor), summary, config: { comparison } };
}

async function mergedReport(...jobs: readonly JobOptions[]) {
  return await withTemporaryDir(async (dir) => {
    for (const [i, job] of jobs.entries()) writeJob(join(dir, 'in', String(i)), { runId: runIdOf(i + 1), ...job });
    const inputs = { 'output-dir': join(dir, 'out') };
    const config = readMergeConfig(inputs, { entry: 'action', artifactName: '' });
    const { merged } = await mergeResults(config, [join(dir, 'in')]);
    return { ...merged.groups[0]!.report, merge: merged.verdict };
  });
}

describe('jobs that asked another arm in turns', () => {
  test('are compared with it over all their requests', async () => {
    const { comparison, verdict, merge, config } = await mergedReport(shard(1, 1.5), shard(2, 1.5));
    expect(comparison).toMatchObject({
      state: 'regression',
      problem: null,
      baseline: { kind: 'endpoint', url: ARM['endpoint_url'] },
      pairs: { attempted: 12, complete: 12, unpaired: 0 },
      metrics: [{ change: expect.closeTo(0.5, 1) }],
    });
    expect(verdict.checks[0]).toMatchObject({
      threshold: { source: 'max-regression 10% (latency.p50)' },
      answer: 'fail',
    });
    expect(merge).toMatchObject({ status: 'fail', reason: verdict.reason });
    expect(config['comparison']).toEqual(COMPARISON);
  });

  test('pass when it is as quick', async () => {
    const { comparison, merge } = await mergedReport(shard(1, 1), shard(2, 1));
    expect(comparison?.state).toBe('proven');
    expect(merge.status).toBe('pass');
  });

  test.each<[string, JsonObject | null, string]>([
    [
      'tolerated differently much',
      { ...COMPARISON, max_regression: 0.2 },
      'the jobs compared in different ways (max-regression)',
    ],
    [
      'compared with different arms, by different figures',
      { ...COMPARISON, baseline: { ...ARM, model: 'other' }, metrics: [{ figure: 'ttft.p50', floor: 0 }] },
      'the jobs compared in different ways (model, metrics)',
    ],
    [
      'compared with nothing',
      null,
      '1 of 2 jobs compared with another arm, and a merge judges only what all of them did',
    ],
  ])('leave it open when one %s', async (_, other, problem) => {
    const { comparison, merge, config } = await mergedReport(shard(1, 9), shard(2, 9, other));
    expect(comparison).toMatchObject({ state: null, problem });
    expect(merge).toMatchObject({ status: 'inconclusive', reason: problem });
    expect(config['comparison']).toBeNull();
  });

  test('that required a baseline fail where they cannot be judged together', async () => {
    const strict = { ...COMPARISON, required: true };
    const { merge } = await mergedReport(shard(1, 1, strict), shard(2, 1, { ...strict, alpha: 0.01 }));
    expect(merge).toMatchObject({ status: 'fail', reason: 'the jobs compared in different ways (alpha)' });
  });

  test.each<[string, JsonObject]>([
    ['no rules', { baseline: ARM }],
    ['a metric that is none', { ...COMPARISON, metrics: [{ figure: 'speed.p50', floor: 0 }] }],
  ])('leave it open when their settings cannot be read: %s', async (_, comparison) => {
    const { merge } = await mergedReport(shard(1, 9, comparison), shard(2, 9, comparison));
    expect(merge).toMatchObject({
      status: 'inconclusive',
      reason: 'what the jobs say of their comparison cannot be read',
    });
  });

  test('that could have ended early are held to a stricter level', async () => {
    const early = (index: number): JobOptions => {
      const job = shard(index, 1.5);
      return {
        ...job,
        summary: { ...job.summary, planned_requests: 300 },
        config: { ...job.config, early_stop: true },
      };
    };
    const [usual, strict] = [await mergedReport(shard(1, 1.5), shard(2, 1.5)), await mergedReport(early(1), early(2))];
    expect(strict.comparison!.metrics[0]!.low).toBeLessThan(usual.comparison!.metrics[0]!.low!);
  });
});

describe('jobs that compared with earlier runs', () => {
  test.each<[string, JsonObject]>([
    ['of a path', { path: 'before/metrics_summary.json' }],
    ['of a workflow', { workflow: null, branch: null, runs: 10, max_age_ms: 1 }],
  ])('%s: a note says that the merge compares with none', async (_, baseline) => {
    const comparison = { ...COMPARISON, baseline };
    const jobs = [1, 2].map((index) => ({ shard: `${index}/2`, config: { comparison } }));
    const report = await mergedReport(...jobs);
    expect(report).toMatchObject({ comparison: null, merge: { status: 'pass' } });
    expect(report.notes).toContain(
      'Comparisons with earlier runs were judged by each job alone, for its own requests; this result is compared with none.',
    );
  });

  test('are not spoken of where there are none', async () => {
    const { notes, comparison } = await mergedReport({ shard: '1/2' }, { shard: '2/2' });
    expect(comparison).toBeNull();
    expect(notes.join(' ')).not.toContain('earlier runs');
  });
});
