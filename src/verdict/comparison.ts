import type { ComparisonPlan, ComparisonState, MetricComparison, RunComparison } from '../model.ts';
import type { RecordTable } from '../records.ts';
import { collectSamples, isMeasured } from '../samples.ts';
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
import { sideBySide, sideOfFigures, sideOfHistory, sideOfSamples } from './comparison-sides.ts';
import { failedPairs, failedRequests } from './comparison-wording.ts';

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
/** Share of failed requests up to which the answered ones speak for all. */
const MOST_FAILED = 0.2;

/**
 * Compares the measured requests of a run with a baseline. Pure: the same rows in the same order give the same answer, to the
 * letter. Whether the two measured the same thing is not looked at here.
 */
export function compareRuns(input: ComparisonInput): RunComparison {
  const { candidate, baseline } = input;
  if (baseline.kind === 'figures') return compareWithFigures(input, baseline.figures);
  if (baseline.kind === 'history') return compareWithHistory(input, baseline.runs);
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

function compareWithFigures(input: ComparisonInput, figures: StoredFigures): RunComparison {
  const { candidate, rules } = input;
  const samples = collectSamples(candidate);
  const requests = countRequests(candidate);
  const failedShare = Math.max(requests.failed / Math.max(1, requests.attempted), figures.errorRate ?? 0);
  const metrics = judgeAll(input, {
    found: rules.metrics.map((figure) => evidenceOfFigures(figure, samples, figures)),
    candidate: samples,
    baselineCount: (metric) => figures.metrics[metric].count,
    survivors: failedShare > MOST_FAILED ? failedRequests(failedShare) : null,
    timedOut: requests.timedOut,
    unit: 'request',
    pastRuns: null,
  });
  const [mine, theirs] = [sideOfSamples(samples), sideOfFigures(figures)];
  return {
    state: worstState(metrics),
    metrics,
    pairs: null,
    sides: sideBySide(rules.metrics, mine, theirs),
    notes: figureNotes(rules, mine, theirs),
  };
}

function compareWithHistory(input: ComparisonInput, runs: readonly StoredFigures[]): RunComparison {
  const { candidate, rules } = input;
  const samples = collectSamples(candidate);
  const requests = countRequests(candidate);
  const failedShare = requests.failed / Math.max(1, requests.attempted);
  const metrics = judgeAll(input, {
    found: rules.metrics.map((figure) => evidenceOfHistory(figure, samples, runs)),
    candidate: samples,
    baselineCount: (metric) => runs.filter(({ metrics: past }) => past[metric].p50 !== null).length,
    survivors: failedShare > MOST_FAILED ? failedRequests(failedShare) : null,
    timedOut: requests.timedOut,
    unit: 'request',
    pastRuns: runs.length,
  });
  const [mine, theirs] = [sideOfSamples(samples), sideOfHistory(runs)];
  return {
    state: worstState(metrics),
    metrics,
    pairs: null,
    sides: sideBySide(rules.metrics, mine, theirs),
    notes: figureNotes(rules, mine, theirs),
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

function countRequests(table: RecordTable) {
  const counts = { attempted: 0, failed: 0, timedOut: 0 };
  for (let row = 0; row < table.length; row += 1) {
    const record = table.view(row);
    if (!isMeasured(record)) continue;
    counts.attempted += 1;
    if (record.outcome === 'ok') continue;
    counts.failed += 1;
    if (record.failure === 'timeout') counts.timedOut += 1;
  }
  return counts;
}
