import type {
  Answer,
  ComparisonPlan,
  ComparisonState,
  MetricComparison,
  MetricName,
  RegressionMetric,
} from '../model.ts';
import type { Samples } from '../samples.ts';
import { relativeChange, toleratedLogRatio, type Comparison } from '../stats/compare.ts';
import type { RunNoise } from '../stats/evidence.ts';
import { minimumPairs } from '../stats/pairs-needed.ts';
import { FEWEST_TAIL_PAIRS } from '../stats/tail-ratio.ts';
import type { FigureEvidence } from './comparison-evidence.ts';
import {
  stateReason,
  survivorsReason,
  timedOutReason,
  toleratedText,
  tooFewReason,
  unboundedReason,
  valuelessReason,
  type Wording,
} from './comparison-wording.ts';

/** What a figure is judged by besides its own evidence. */
export interface Circumstances {
  readonly rules: Pick<ComparisonPlan, 'metrics' | 'maxRegression' | 'alpha' | 'required'>;
  readonly runNoise: RunNoise;
  /** The risk of this look. */
  readonly alpha: number;
  readonly candidate: Samples;
  readonly baselineCount: (metric: MetricName) => number;
  /** Set when so many failed that the answered ones do not speak for all; says how many. */
  readonly survivors: string | null;
  /** Requests of the candidate that timed out where the baseline answered. */
  readonly timedOut: number;
  readonly unit: Wording['unit'];
  /** Runs of a history; null = the baseline is one run, or an arm. */
  readonly pastRuns: number | null;
}

/** A figure's evidence, and what the statistics say of it. */
export interface FigureFinding {
  readonly evidence: FigureEvidence;
  readonly compared: Comparison;
}

const ANSWERS: Readonly<Record<ComparisonState, Answer>> = {
  regression: 'fail',
  suspected: 'inconclusive',
  'none-seen': 'pass',
  proven: 'pass',
};

/** What one compared figure comes to. */
export function judgeFigure(
  figure: RegressionMetric,
  { evidence, compared }: FigureFinding,
  circumstances: Circumstances,
): MetricComparison {
  const { rules, timedOut } = circumstances;
  const { metric, percent } = figure;
  const tolerated = toleratedChange(figure, evidence, rules.maxRegression);
  const figures = {
    metric,
    percent,
    change: relativeChange(compared.estimate),
    low: relativeChange(compared.low),
    high: relativeChange(compared.high),
    tolerated,
    samples: evidence.samples,
    pairsToDecide: compared.pairsToDecide,
  };
  const nothing = whyNothing(figure, { evidence, compared }, circumstances);
  if (nothing !== null) return { ...figures, pairsToDecide: null, state: null, ...nothing };
  const state = compared.state!;
  const wording = wordingOf(circumstances, toleratedText(figure, tolerated, rules.maxRegression));
  if (timedOut > 0 && ANSWERS[state] === 'pass') {
    const judged = { ...figures, pairsToDecide: null, state: 'suspected' } as const;
    return { ...judged, answer: ANSWERS.suspected, reason: timedOutReason(judged, wording, timedOut) };
  }
  return { ...figures, state, answer: ANSWERS[state], reason: stateReason({ ...figures, state }, wording) };
}

/** Why there is no state; null = there is one. A run without a value is a gate that sees nothing, so it fails. */
function whyNothing(
  figure: RegressionMetric,
  { evidence, compared }: FigureFinding,
  circumstances: Circumstances,
): Pick<MetricComparison, 'answer' | 'reason'> | null {
  const { rules, runNoise, alpha, candidate, baselineCount, survivors, unit } = circumstances;
  if (candidate[figure.metric].values.length === 0) return { answer: 'fail', reason: valuelessReason(figure, 'run') };
  const unknown = rules.required ? 'fail' : 'inconclusive';
  if (baselineCount(figure.metric) === 0) return { answer: unknown, reason: valuelessReason(figure, 'baseline') };
  if (survivors !== null) return { answer: 'inconclusive', reason: survivorsReason(figure, survivors) };
  if (compared.state !== null) return null;
  if (unit === 'request') return { answer: 'inconclusive', reason: unboundedReason(figure) };
  const tail = figure.percent === 50 ? 0 : FEWEST_TAIL_PAIRS;
  const needed = Math.max(minimumPairs(rules.metrics.length, alpha, runNoise), tail);
  return { answer: 'inconclusive', reason: tooFewReason(figure, evidence.samples, needed) };
}

/** As a fraction; without the last bits that the way over logarithms adds. */
function toleratedChange(
  { floor }: RegressionMetric,
  { baselineFigure }: FigureEvidence,
  maxRegression: number,
): number {
  const tolerated = relativeChange(toleratedLogRatio(maxRegression, floor, baselineFigure)) ?? maxRegression;
  return Math.abs(tolerated - maxRegression) < 1e-9 ? maxRegression : tolerated;
}

function wordingOf({ rules, runNoise, unit, pastRuns }: Circumstances, tolerated: string): Wording {
  return {
    tolerated,
    unit,
    confidencePercent: Math.round(100 * (1 - rules.alpha)),
    family: rules.metrics.length,
    pastRuns,
    noise: pastRuns === null ? noiseOf(runNoise) : 'runs',
  };
}

/** How well it is known tells where it comes from: that of deployments is given, that of runs a belief. */
function noiseOf({ variance, degreesOfFreedom }: RunNoise): Wording['noise'] {
  if (variance === 0) return null;
  return Number.isFinite(degreesOfFreedom) ? 'two runs' : 'two deployments';
}
