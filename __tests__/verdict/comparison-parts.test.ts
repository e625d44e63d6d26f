import { describe, expect, test } from '@jest/globals';
import { METRICS } from '../../src/metrics.ts';
import type { BaselinePlan, MetricComparison, MetricName, RegressionMetric } from '../../src/model.ts';
import { FEWEST_TAIL_PAIRS } from '../../src/stats/tail-ratio.ts';
import { comparisonChecks, uncomparedChecks } from '../../src/verdict/comparison-checks.ts';
import { usualFigure } from '../../src/verdict/comparison-evidence.ts';
import { figureNotes } from '../../src/verdict/comparison-notes.ts';
import { sideBySide, type SideFigures } from '../../src/verdict/comparison-sides.ts';
import { fewestPairs, runNoiseOf } from '../../src/verdict/comparison-size.ts';
import { evaluate } from '../../src/verdict/evaluate.ts';
import { answered, tableOf } from './run-rows.ts';

const LATENCY: RegressionMetric = { metric: 'latency', percent: 50, floor: 0.02 };
const TAIL: RegressionMetric = { metric: 'ttft', percent: 95, floor: 0 };

const COMPARED: MetricComparison = {
  metric: 'latency',
  percent: 50,
  state: 'suspected',
  answer: 'inconclusive',
  change: 0.12,
  low: 0.01,
  high: 0.25,
  tolerated: 0.15,
  samples: 40,
  pairsToDecide: 120,
  reason: 'because',
};

describe('a comparison as checks', () => {
  test('a slowdown beside what is tolerated of this figure', () => {
    const rules = { metrics: [LATENCY], maxRegression: 0.125, required: false };
    expect(comparisonChecks([COMPARED], rules)).toEqual([
      {
        threshold: {
          source: 'max-regression 12.5% (latency.p50)',
          subject: { kind: 'regression', metric: 'latency', percent: 50 },
          operator: '<=',
          limit: 0.15,
          warnOnly: false,
        },
        observed: 0.12,
        interval: { low: 0.01, high: 0.25 },
        samples: 40,
        answer: 'inconclusive',
        reason: 'because',
      },
    ]);
  });

  test('without anything to compare: inconclusive, or a failure where a baseline is required', () => {
    const rules = { metrics: [TAIL], maxRegression: 0.1, required: false };
    const check = {
      threshold: {
        source: 'max-regression 10% (ttft.p95)',
        subject: { kind: 'regression', metric: 'ttft', percent: 95 },
        operator: '<=',
        limit: 0.1,
        warnOnly: false,
      },
      observed: null,
      interval: null,
      samples: 0,
      answer: 'inconclusive',
      reason: 'none found',
    };
    expect(uncomparedChecks(rules, 'none found')).toEqual([check]);
    expect(uncomparedChecks({ ...rules, required: true }, 'none found')).toEqual([{ ...check, answer: 'fail' }]);
  });

  test('a limit is not what judges it', () => {
    const checks = comparisonChecks([COMPARED], { metrics: [LATENCY], maxRegression: 0.1, required: false });
    const thresholds = checks.map(({ threshold }) => threshold);
    expect(() =>
      evaluate({ table: tableOf(answered(1)), thresholds, confidence: 'point', totalTimeSeconds: 1 }),
    ).toThrow(new Error('a regression is judged by comparing, not by a limit'));
  });
});

describe('how large a comparison must be', () => {
  const endpoint = { kind: 'endpoint', deploymentVariation: 0 } as BaselinePlan;
  const two = { kind: 'endpoint', deploymentVariation: 0.05 } as BaselinePlan;
  const stored = { kind: 'run', path: 'metrics_summary.json' } as BaselinePlan;
  const history = { kind: 'history' } as BaselinePlan;

  test('what differs for no reason', () => {
    expect(runNoiseOf(endpoint)).toEqual({ variance: 0, degreesOfFreedom: Infinity });
    expect(runNoiseOf(two)).toEqual({ variance: expect.closeTo(0.005, 12), degreesOfFreedom: Infinity });
    expect(runNoiseOf(stored)).toEqual({ variance: expect.closeTo(0.02, 12), degreesOfFreedom: 4 });
  });

  test('the fewest pairs with which it could fail', () => {
    const fewest = (baseline: BaselinePlan, ...metrics: RegressionMetric[]) =>
      fewestPairs({ baseline, metrics, alpha: 0.05 });
    expect(fewest(endpoint, LATENCY)).toBe(5);
    expect(fewest(endpoint, LATENCY, LATENCY)).toBe(6);
    expect(fewest(two, LATENCY, LATENCY)).toBe(5);
    expect(fewest(stored, LATENCY)).toBe(5);
    expect(fewest(endpoint, LATENCY, TAIL)).toBe(FEWEST_TAIL_PAIRS);
    expect(fewest(endpoint, TAIL)).toBe(FEWEST_TAIL_PAIRS);
    expect(fewest(history, TAIL, LATENCY)).toBe(2);
  });
});

test('what is usual is the geometric mean of what is known and has a logarithm', () => {
  expect(usualFigure([1, 4, null])).toBeCloseTo(2, 12);
  expect(usualFigure([0, 1, 4])).toBeCloseTo(2, 12);
  expect(usualFigure([-1, 9])).toBeCloseTo(9, 12);
  expect([usualFigure([]), usualFigure([null, 0])]).toEqual([null, null]);
});

const NONE = { p50: null, p90: null };
const sides = (known: Partial<Record<MetricName, { p50: number | null; p90: number | null }>>): SideFigures =>
  Object.fromEntries(METRICS.map(({ name }) => [name, known[name] ?? NONE])) as SideFigures;

test('side by side: what readers want, what is compared, and nothing that neither side has', () => {
  const figures = { p50: 1, p90: 2 };
  const all = sides(Object.fromEntries(METRICS.map(({ name }) => [name, figures])));
  const names = (compared: readonly RegressionMetric[], mine: SideFigures, theirs: SideFigures) =>
    sideBySide(compared, mine, theirs).map(({ metric }) => metric);
  expect(names([], all, all).toSorted((a, b) => a.localeCompare(b))).toEqual([
    'latency',
    'output_tokens',
    'tpot',
    'ttft',
  ]);
  expect(names([{ ...LATENCY, metric: 'ttfb' }], all, all)).toContain('ttfb');
  expect(sideBySide([], sides({ latency: figures }), sides({ ttft: figures }))).toEqual([
    { metric: 'latency', candidate: figures, baseline: NONE },
    { metric: 'ttft', candidate: NONE, baseline: figures },
  ]);
});

describe('answers of another length, by medians', () => {
  const note = (mine: number | null, theirs: number | null, ...metrics: MetricName[]) =>
    figureNotes(
      { metrics: metrics.map((metric) => ({ ...LATENCY, metric })) },
      sides({ output_tokens: { p50: mine, p90: null } }),
      sides({ output_tokens: { p50: theirs, p90: null } }),
    );

  test('are told where they differ by more than 10 %', () => {
    expect(note(109, 100)).toEqual([]);
    expect(note(91, 100)).toEqual([]);
    expect(note(100, 100)).toEqual([]);
    expect(note(120, 100)).toEqual([
      "Answers are 20 % longer than the baseline's (median 120 tokens against 100 tokens).",
    ]);
    expect(note(80, 100)).toEqual([
      "Answers are 20 % shorter than the baseline's (median 80 tokens against 100 tokens).",
    ]);
  });

  test('with every figure that they change', () => {
    expect(note(120, 100, 'latency', 'ttft', 'stream_end', 'server')).toEqual([
      "Answers are 20 % longer than the baseline's (median 120 tokens against 100 tokens), and that alone changes latency and " +
        'stream_end and server: "regression-metrics: ttft.p50, tpot.p50" compares without it.',
    ]);
  });

  test('not where a length is unknown, or none', () => {
    expect([note(null, 100), note(100, null), note(null, null), note(100, 0)]).toEqual([[], [], [], []]);
  });
});
