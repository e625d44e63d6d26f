import type { MetricComparison, Trend } from '../../src/model.ts';
import type { Report } from '../../src/report/report.ts';
import { aReport } from './a-record.ts';
import { MISSED, someAnswers } from './sample-reports.ts';

/** Median latency, slower than is tolerated. */
const SLOWER: MetricComparison = {
  metric: 'latency',
  percent: 50,
  state: 'regression',
  answer: 'fail',
  change: 0.139,
  low: 0.112,
  high: 0.163,
  tolerated: 0.1,
  samples: 40,
  pairsToDecide: null,
  reason:
    'p50 latency is 13.9 % slower than the baseline, at least 11.2 % with 95 % confidence; 10 % is tolerated (40 pairs)',
};

/** Twelve nights, one of which failed, and tonight. */
const NIGHTS: Trend = {
  metric: 'latency',
  past: Array.from({ length: 12 }, (_, i) => ({
    startedAt: new Date(Date.UTC(2026, 10, 10 + i, 4, 30)).toISOString(),
    p50: i === 7 ? 1.43 : 0.8 + ((i * 31) % 17) / 100,
    compared: i !== 7,
    leftOut: i === 7 ? 'average latency 1.52 s is over the limit of 1.2 s (60 requests)' : null,
  })),
  current: 0.863,
  band: { low: 0.75, high: 1.02 },
};

/** Forty pairs in turns, compared; with the last nights beside it. */
export function anInterleavedRun(): Report {
  const requests = someAnswers(40).flatMap((answer, i) => {
    const latencySeconds = Number(((answer.latencySeconds ?? 0) * (0.8 + ((i * 37) % 19) / 100)).toFixed(6));
    const candidate = { ...answer, index: 2 * i + 1 };
    return [candidate, { ...answer, index: 2 * i + 2, arm: 'baseline', latencySeconds } as typeof answer];
  });
  const check = {
    ...MISSED,
    threshold: {
      ...MISSED.threshold,
      source: 'max-regression 10% (latency.p50)',
      subject: { kind: 'regression', metric: 'latency', percent: 50 },
      limit: 0.1,
    },
    observed: SLOWER.change,
    interval: { low: SLOWER.low, high: SLOWER.high },
    samples: 40,
    reason: SLOWER.reason,
  } as const;
  return aReport({
    requests,
    comparison: {
      baseline: { kind: 'endpoint', url: null, api: 'openai-chat', model: 'old-model' },
      state: 'regression',
      metrics: [SLOWER],
      problem: null,
      confidence: 0.95,
      maxRegression: 0.1,
      pairs: {
        attempted: 40,
        complete: 40,
        candidateFailed: 0,
        baselineFailed: 0,
        candidateTimedOut: 0,
        unpaired: 0,
      },
      sides: [{ metric: 'latency', candidate: { p50: 0.863, p90: 1.39 }, baseline: { p50: 0.768, p90: 1.27 } }],
      notes: ['Answers of this run are 7 % longer than the baseline’s, which makes them slower for that reason alone.'],
    },
    trends: [NIGHTS],
    verdict: { status: 'fail', reason: SLOWER.reason, checks: [check] },
  });
}
