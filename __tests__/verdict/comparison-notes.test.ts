import { describe, expect, test } from '@jest/globals';
import { METRICS } from '../../src/metrics.ts';
import type { MetricName, RequestFacts, RequestRecord } from '../../src/model.ts';
import { storedRunNoise } from '../../src/stats/run-noise.ts';
import { compareRuns } from '../../src/verdict/comparison.ts';
import type { StoredFigures, StoredMetric } from '../../src/verdict/comparison-evidence.ts';
import { aPair, compareArms, RULES } from './comparison-runs.ts';
import { answered, refused, tableOf, times, timedOut } from './run-rows.ts';

/** Twelve pairs of 1 s whose answers have so many tokens, and some more each time. */
function tokens(candidate: number, baseline: number, others: Partial<RequestFacts> = {}): RequestRecord[] {
  return Array.from({ length: 12 }, (_, i) =>
    aPair(answered(1, { ...others, outputTokens: candidate + i }), answered(1, { outputTokens: baseline + i }), i + 1),
  ).flat();
}

describe('what makes pairs doubtful', () => {
  test('answers of another length, and what to compare instead', () => {
    expect(compareArms(tokens(60, 40)).notes).toEqual([
      `Answers are 44.1 % longer than the baseline's (median 65.5 tokens against 45.5 tokens), and that alone changes latency: "regression-metrics: ttft.p50, tpot.p50" compares without it.`,
    ]);
    const metrics = [{ metric: 'tpot', percent: 50, floor: 0 }] as const;
    expect(compareArms(tokens(40, 60), { metrics }).notes).toEqual([
      "Answers are 30.6 % shorter than the baseline's (median 45.5 tokens against 65.5 tokens).",
    ]);
  });

  test('not answers whose lengths differ a little, or by chance', () => {
    expect(compareArms(tokens(51, 50)).notes).toEqual([]);
    const byChance = [30, 90, 20, 80, 70, 40, 60].flatMap((count, i) =>
      aPair(answered(1, { outputTokens: count }), answered(1, { outputTokens: 55 }), i + 1),
    );
    expect(compareArms(byChance).notes).toEqual([]);
  });

  test('a prompt cache that helps one side more', () => {
    expect(compareArms(tokens(50, 50, { flags: ['cached_prompt'] })).notes).toEqual([
      `A prompt cache helped with 100 % of the answers, and 0 % of the baseline's; "cache-bust: true" keeps caches out.`,
    ]);
  });
});

const NOTHING: StoredMetric = { count: 0, p50: null, low: null, high: null, p90: null };

function figuresOf(known: Partial<Record<MetricName, StoredMetric>>, errorRate: number | null = 0): StoredFigures {
  const metrics = METRICS.map(({ name }) => [name, known[name] ?? NOTHING]);
  return { metrics: Object.fromEntries(metrics) as StoredFigures['metrics'], boundAlpha: 0.05, errorRate };
}

const ONE_SECOND: StoredMetric = { count: 40, p50: 1, low: 0.98, high: 1.02, p90: 1.1 };

function compareFigures(rows: readonly RequestRecord[], figures: StoredFigures, rules: Partial<typeof RULES> = {}) {
  const baseline = { kind: 'figures', figures } as const;
  const candidate = tableOf(rows);
  return compareRuns({ candidate, baseline, runNoise: storedRunNoise(), rules: { ...RULES, ...rules } });
}

describe('a baseline of which only the figures were kept', () => {
  const slow = Array.from({ length: 40 }, (_, i) => answered(2 + (i % 5) / 100, { outputTokens: 100 }));

  test('is compared by medians', () => {
    expect(compareFigures(slow, figuresOf({ latency: ONE_SECOND, output_tokens: { ...ONE_SECOND, p50: 50 } }))).toEqual(
      {
        state: 'regression',
        metrics: [
          {
            metric: 'latency',
            percent: 50,
            state: 'regression',
            answer: 'fail',
            change: expect.closeTo(1.02, 9),
            // t of 4 degrees of freedom is 2.13; two runs of 10 % each: exp(0.703 - 2.13 √0.02) - 1.
            low: expect.closeTo(0.49, 1),
            high: expect.closeTo(1.73, 1),
            tolerated: 0.1,
            samples: 40,
            pairsToDecide: null,
            reason: expect.stringMatching(
              /^p50 latency is 102 % slower than the baseline, at least 49.\d % with 95 % confidence; 10 % is tolerated \(40 requests\)$/,
            ),
          },
        ],
        pairs: null,
        sides: [
          { metric: 'latency', candidate: { p50: 2.02, p90: 2.04 }, baseline: { p50: 1, p90: 1.1 } },
          { metric: 'output_tokens', candidate: { p50: 100, p90: 100 }, baseline: { p50: 50, p90: 1.1 } },
        ],
        notes: [
          `Answers are 100 % longer than the baseline's (median 100 tokens against 50 tokens), and that alone changes latency: "regression-metrics: ttft.p50, tpot.p50" compares without it.`,
        ],
      },
    );
  });

  test.each([
    [
      'without bounds',
      { latency: { ...ONE_SECOND, low: null } },
      'inconclusive',
      /one of the two medians has too few requests/,
    ],
    ['without the metric', {}, 'inconclusive', /^no request of the baseline has a value for latency/],
  ] as const)('%s says nothing', (_, known, answer, reason) => {
    const { state, metrics } = compareFigures(slow, figuresOf(known));
    expect([state, metrics[0]?.answer]).toEqual([null, answer]);
    expect(metrics[0]?.reason).toMatch(reason);
  });

  test.each([
    ['the run', [...slow, ...times(11, refused())], 0],
    ['the baseline', slow, 0.21],
  ])('says nothing when more than a fifth of %s failed', (_, rows, errorRate) => {
    const { state, metrics } = compareFigures(rows, figuresOf({ latency: ONE_SECOND }, errorRate));
    expect(state).toBe(null);
    expect(metrics[0]?.reason).toMatch(
      /^p50 latency cannot be compared: 21.* % of the requests of one side failed, and above 20 %/,
    );
  });

  test('is never none seen when a request of the run timed out', () => {
    const rows = [...times(40, answered(1)), timedOut(30)];
    const { state, metrics } = compareFigures(rows, figuresOf({ latency: ONE_SECOND }));
    expect([state, metrics[0]?.answer, metrics[0]?.reason]).toEqual([
      'suspected',
      'inconclusive',
      'p50 latency changed by 0 % against the baseline in 40 requests, but 1 request timed out, and without a latency it is left out of that',
    ]);
  });
});
