import { metricOf } from '../metrics.ts';
import type { BaselineIdentity, JsonObject, MetricComparison, SideBySide } from '../model.ts';
import { figureName } from './comparison.ts';
import { rounded } from './json-number.ts';
import type { ReportComparison } from './report.ts';

/** What the key `baseline` of metrics_summary.json holds; changes are fractions, figures in the metric's unit. */
export function comparisonObject(comparison: ReportComparison): JsonObject {
  const { pairs } = comparison;
  return {
    ...identityObject(comparison.baseline),
    problem: comparison.problem,
    confidence: comparison.confidence,
    max_regression: comparison.maxRegression,
    state: comparison.state,
    figures: comparison.metrics.map(figureObject),
    pairs: pairs && {
      attempted: pairs.attempted,
      complete: pairs.complete,
      candidate_failed: pairs.candidateFailed,
      baseline_failed: pairs.baselineFailed,
      candidate_timed_out: pairs.candidateTimedOut,
      unpaired: pairs.unpaired,
    },
    sides: comparison.sides.map(sideObject),
    notes: comparison.notes,
  };
}

function identityObject(baseline: BaselineIdentity): JsonObject {
  const none = { endpoint_url: null, api: null, model: null, path: null, run_id: null, started_at: null, runs: null };
  if (baseline.kind === 'none') return { kind: baseline.wanted, ...none, runs: 0 };
  if (baseline.kind === 'history') {
    return { kind: baseline.kind, ...none, started_at: baseline.lastAt, runs: baseline.runs };
  }
  if (baseline.kind === 'previous-run') {
    return { kind: baseline.kind, ...none, run_id: baseline.runId, started_at: baseline.startedAt, runs: 1 };
  }
  if (baseline.kind === 'run') {
    const { path, runId, startedAt } = baseline;
    return { kind: baseline.kind, ...none, path, run_id: runId, started_at: startedAt };
  }
  return { kind: baseline.kind, ...none, endpoint_url: baseline.url, api: baseline.api, model: baseline.model };
}

function figureObject(figure: MetricComparison): JsonObject {
  return {
    figure: figureName(figure),
    state: figure.state,
    answer: figure.answer,
    change: rounded(figure.change),
    change_low: rounded(figure.low),
    change_high: rounded(figure.high),
    tolerated: rounded(figure.tolerated),
    samples: figure.samples,
    pairs_to_decide: figure.pairsToDecide,
    reason: figure.reason,
  };
}

function sideObject({ metric, candidate, baseline }: SideBySide): JsonObject {
  return {
    metric,
    unit: metricOf(metric).unit,
    p50: rounded(candidate.p50),
    p90: rounded(candidate.p90),
    baseline_p50: rounded(baseline.p50),
    baseline_p90: rounded(baseline.p90),
  };
}
