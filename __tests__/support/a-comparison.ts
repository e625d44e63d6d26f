import type { MetricComparison } from '../../src/model.ts';
import type { Report, ReportComparison } from '../../src/report/report.ts';
import { aReport } from './a-record.ts';
import { someAnswers } from './sample-reports.ts';

/** A median of latency that is a quarter slower, for certain. */
export const SLOWER: MetricComparison = {
  metric: 'latency',
  percent: 50,
  state: 'regression',
  answer: 'fail',
  change: 0.25,
  low: 0.1813,
  high: 0.3041,
  tolerated: 0.1,
  samples: 58,
  pairsToDecide: null,
  reason:
    'p50 latency is 25 % slower than the baseline, at least 18.1 % with 95 % confidence; 10 % is tolerated (58 pairs)',
};

/** A median of the time to first token of which little is known. */
export const UNDECIDED_TTFT: MetricComparison = {
  ...SLOWER,
  metric: 'ttft',
  state: 'none-seen',
  answer: 'pass',
  change: 0.03,
  low: -0.042,
  high: 0.14,
  pairsToDecide: 90,
  reason:
    'p50 time to first token (TTFT) changed by +3 % against the baseline, within the tolerated 10 %; 58 pairs cannot exclude up to +14 %; about 90 could',
};

/** An interleaved comparison of two figures with another model behind the same URL; two of 60 pairs are left out. */
export function aComparison(overrides: Partial<ReportComparison> = {}): ReportComparison {
  return {
    baseline: {
      kind: 'endpoint',
      url: 'https://api.example.com/v1/chat/completions',
      api: 'openai-chat',
      model: 'test-model-old',
    },
    problem: null,
    confidence: 0.95,
    maxRegression: 0.1,
    state: 'regression',
    metrics: [SLOWER, UNDECIDED_TTFT],
    pairs: {
      attempted: 60,
      complete: 58,
      candidateFailed: 1,
      baselineFailed: 2,
      candidateTimedOut: 0,
      unpaired: 0,
    },
    sides: [
      { metric: 'latency', candidate: { p50: 0.842, p90: 1.2 }, baseline: { p50: 0.671, p90: null } },
      { metric: 'output_tokens', candidate: { p50: 57, p90: 80 }, baseline: { p50: 43, p90: 61.5 } },
    ],
    notes: ["Answers are 31 % longer than the baseline's (median 57 tokens against 43 tokens)."],
    ...overrides,
  };
}

/** Nothing could be compared with an earlier run. */
export function anUncomparable(): ReportComparison {
  return aComparison({
    baseline: {
      kind: 'run',
      path: 'old/metrics_summary.json',
      runId: '5d0e7a52-0b3c-4a53-9a39-6d6f9d4b8c11',
      startedAt: '2026-11-20T10:00:00.000Z',
    },
    problem: 'no comparable baseline: old/metrics_summary.json differs in model ("old" there, "new" here)',
    state: null,
    metrics: [],
    pairs: null,
    sides: [],
    notes: [],
  });
}

/** A run that was compared; its verdict is the comparison's. */
export function aComparedRun(comparison: ReportComparison = aComparison()): Report {
  const reason = comparison.problem ?? SLOWER.reason;
  return aReport({
    requests: someAnswers(60),
    comparison,
    verdict: { status: comparison.problem === null ? 'fail' : 'inconclusive', reason, checks: [] },
  });
}
