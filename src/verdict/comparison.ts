import type {
  ComparisonPlan,
  ComparisonState,
  MetricComparison,
  MetricName,
  RegressionMetric,
  RunComparison,
} from '../model.ts';
import type { RecordTable } from '../records.ts';
import { collectSamples, type Samples } from '../samples.ts';
import { compareMetrics, toleratedLogRatio } from '../stats/compare.ts';
import type { RunNoise } from '../stats/evidence.ts';
import {
  evidenceOfFigures,
  evidenceOfHistory,
  evidenceOfPairs,
  type ComparedBaseline,
  type FigureEvidence,
  type StoredFigures,
} from './comparison-evidence.ts';
import { judgeFigure, type Circumstances } from './comparison-judgement.ts';
import { figureNotes, pairNotes } from './comparison-notes.ts';
import { pairedValues, pairRequests, type PairedValues, type Side } from './comparison-pairs.ts';
import { sideBySide, sideOfFigures, sideOfHistory, sideOfSamples, type SideFigures } from './comparison-sides.ts';
import { failedPairs, failedRequests } from './comparison-wording.ts';
import { MOST_FAILED } from './finding.ts';
import { tallyRequests } from './tally.ts';

/** A finished run, what it is compared with, and how. */
export interface ComparisonInput {
  readonly candidate: RecordTable;
  readonly baseline: ComparedBaseline;
  /** See `runNoiseOf`. */
  readonly runNoise: RunNoise;
  readonly rules: Pick<ComparisonPlan, 'metrics' | 'maxRegression' | 'alpha' | 'required'>;
  /** The risk of this one look, where growing data is looked at several times; that of the rules unless given. */
  readonly alpha?: number;
}

/** So that a slowdown of just what is tolerated never hangs on rounding: ln 1.1 is more than ln (1 + 0.1) in the last bit. */
const LAST_BITS = 1e-9;

/**
 * Compares the measured requests of a run with a baseline. Pure: the same rows in the same order give the same answer, to the
 * letter. Whether the two measured the same thing is not looked at here.
 */
export function compareRuns(input: ComparisonInput): RunComparison {
  const { candidate, baseline } = input;
  if (baseline.kind === 'figures') return compareWithStored(input, storedRun(baseline.figures));
  if (baseline.kind === 'history') return compareWithStored(input, storedRuns(baseline.runs));
  const other: Side =
    baseline.kind === 'arm' ? { table: candidate, arm: 'baseline' } : { table: baseline.table, arm: 'candidate' };
  return comparePairs(input, other);
}

function comparePairs(input: ComparisonInput, other: Side): RunComparison {
  const { candidate, rules } = input;
  const pairing = pairRequests({ table: candidate, arm: 'candidate' }, other);
  const { counts } = pairing;
  const names = [...rules.metrics.map(({ metric }) => metric), 'output_tokens'] as const;
  const values = pairedValues(pairing, [candidate, other.table], names);
  const of = (name: (typeof names)[number]): PairedValues => values.get(name)!;
  const [mine, theirs] = [collectSamples(candidate), collectSamples(other.table, other.arm)];
  const tooManyFailed = counts.attempted - counts.complete > MOST_FAILED * counts.attempted;
  const metrics = judgeAll(input, {
    found: rules.metrics.map((figure) => evidenceOfPairs(figure, of(figure.metric))),
    candidate: mine,
    baselineCount: (metric) => theirs[metric].values.length,
    survivors: tooManyFailed ? failedPairs(counts) : null,
    timedOut: counts.candidateTimedOut,
    unit: 'pair',
    pastRuns: null,
  });
  return {
    state: worstState(metrics),
    metrics,
    pairs: counts,
    sides: sideBySide(rules.metrics, sideOfSamples(mine), sideOfSamples(theirs)),
    notes: pairNotes({ rules, pairing, other, candidate, outputTokens: of('output_tokens') }),
  };
}

/** A baseline of which only figures were kept. */
interface Stored {
  readonly evidenceOf: (figure: RegressionMetric, samples: Samples) => FigureEvidence;
  /** How much there is of a metric; 0 = nothing to compare with. */
  readonly count: (metric: MetricName) => number;
  /** Share of its requests that failed, where that speaks against comparing with it. */
  readonly failedShare: number;
  readonly side: SideFigures;
  readonly pastRuns: number | null;
}

function storedRun(figures: StoredFigures): Stored {
  return {
    evidenceOf: (figure, samples) => evidenceOfFigures(figure, samples, figures),
    count: (metric) => figures.metrics[metric].count,
    failedShare: figures.errorRate ?? 0,
    side: sideOfFigures(figures),
    pastRuns: null,
  };
}

function storedRuns(runs: readonly StoredFigures[]): Stored {
  return {
    evidenceOf: (figure, samples) => evidenceOfHistory(figure, samples, runs),
    count: (metric) => runs.filter(({ metrics }) => metrics[metric].p50 !== null).length,
    failedShare: 0,
    side: sideOfHistory(runs),
    pastRuns: runs.length,
  };
}

function compareWithStored(input: ComparisonInput, stored: Stored): RunComparison {
  const { candidate, rules } = input;
  const samples = collectSamples(candidate);
  const { attempted, failed, timedOut } = tallyRequests(candidate, []);
  const failedShare = Math.max(failed / Math.max(1, attempted), stored.failedShare);
  const metrics = judgeAll(input, {
    found: rules.metrics.map((figure) => stored.evidenceOf(figure, samples)),
    candidate: samples,
    baselineCount: stored.count,
    survivors: failedShare > MOST_FAILED ? failedRequests(failedShare) : null,
    timedOut: timedOut.length,
    unit: 'request',
    pastRuns: stored.pastRuns,
  });
  const mine = sideOfSamples(samples);
  return {
    state: worstState(metrics),
    metrics,
    pairs: null,
    sides: sideBySide(rules.metrics, mine, stored.side),
    notes: figureNotes(rules, mine, stored.side),
  };
}

function judgeAll(
  { rules, runNoise, alpha = rules.alpha }: ComparisonInput,
  {
    found,
    ...circumstances
  }: Omit<Circumstances, 'rules' | 'runNoise' | 'alpha'> & {
    readonly found: readonly FigureEvidence[];
  },
): MetricComparison[] {
  const compared = compareMetrics(
    rules.metrics.map(({ floor }, i) => {
      const { evidence, baselineFigure, runNoise: own } = found[i]!;
      return {
        evidence,
        runNoise: own ?? runNoise,
        tolerance: toleratedLogRatio(rules.maxRegression, floor, baselineFigure) + LAST_BITS,
      };
    }),
    alpha,
  );
  const all = { ...circumstances, rules, runNoise, alpha };
  return rules.metrics.map((figure, i) => judgeFigure(figure, { evidence: found[i]!, compared: compared[i]! }, all));
}

/** From what counts most to what counts least; `null` cannot be told. */
const RANKS: readonly (ComparisonState | null)[] = ['regression', 'suspected', null, 'none-seen', 'proven'];

function worstState(metrics: readonly MetricComparison[]): ComparisonState | null {
  return RANKS.find((state) => metrics.some((metric) => metric.state === state)) ?? null;
}
