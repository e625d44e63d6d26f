import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from '@jest/globals';
import { outputValues } from '../../src/github/outputs.ts';
import type { ComparisonState } from '../../src/model.ts';
import { comparisonChecks } from '../../src/verdict/comparison-checks.ts';
import { changeText, decidingFigure, stateText } from '../../src/report/comparison.ts';
import { comparisonLines } from '../../src/report/console-comparison.ts';
import { toSummaryObject } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { comparisonSection } from '../../src/report/markdown-comparison.ts';
import type { ReportComparison } from '../../src/report/report.ts';
import { aComparedRun, aComparison, anUncomparable, SLOWER, UNDECIDED_TTFT } from '../support/a-comparison.ts';
import { aReport } from '../support/a-record.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';

/** Only the figures of the baseline were kept. */
const OF_FIGURES: Partial<ReportComparison> = {
  baseline: { ...(anUncomparable().baseline as Extract<ReportComparison['baseline'], { kind: 'run' }>) },
  pairs: null,
};

test('no state reads as its opposite', () => {
  expect(
    ['regression', 'suspected', 'none-seen', 'proven', null].map((state) => stateText(state as ComparisonState)),
  ).toEqual(['regression', 'regression suspected', 'no regression seen', 'no regression (proven)', 'cannot be told']);
});

describe('in the job summary', () => {
  test('a comparison is a section: with what, what came of it, both sides, doubts', () => {
    expect(comparisonSection(aComparedRun())).toBe(
      [
        '### Compared with the baseline',
        '',
        "Baseline: `test-model-old` · openai-chat · `https://api.example.com/v1/chat/completions`, asked in turns with this run: 58 pairs of requests; 2 more left out because a request failed (this run's 1, the baseline's 2).",
        '',
        // The heading of the summary says the rest.
        '- ❌ **regression** in `latency.p50`',
        '- ✅ **no regression seen** in `ttft.p50`: p50 time to first token (TTFT) changed by +3 % against the baseline, within the tolerated 10 %; 58 pairs cannot exclude up to +14 %; about 90 could',
        '',
        '| Metric | This run p50 | Baseline p50 | This run p90 | Baseline p90 |',
        '| :-- | --: | --: | --: | --: |',
        '| Latency | 842&nbsp;ms | 671&nbsp;ms | 1.20&nbsp;s | – |',
        '| Output tokens | 57 | 43 | 80 | 61.5 |',
        '',
        'The change is the middle of the changes from pair to pair, not that of the two medians above; each bound holds with 95 % confidence on its own, and a regression takes stronger evidence the more figures are compared.',
        '',
        "- Answers are 31 % longer than the baseline's (median 57 tokens against 43 tokens).",
      ].join('\n'),
    );
  });

  test('an earlier run whose figures alone were kept', () => {
    const comparison = aComparison({ ...OF_FIGURES, metrics: [SLOWER] });
    const section = comparisonSection(aComparedRun(comparison)).split('\n');
    expect([section[2], section.at(-3)]).toEqual([
      'Baseline: run `5d0e7a52-0b3c-4a53-9a39-6d6f9d4b8c11` of 2026-11-20T10:00:00.000Z, from `old/metrics_summary.json`.',
      'The change is that of the two medians; each bound holds with 95 % confidence on its own.',
    ]);
  });

  test('nothing comparable is said loudly', () => {
    expect(comparisonSection(aComparedRun(anUncomparable()))).toBe(
      [
        '### Compared with the baseline',
        '',
        'Baseline: run `5d0e7a52-0b3c-4a53-9a39-6d6f9d4b8c11` of 2026-11-20T10:00:00.000Z, from `old/metrics_summary.json`.',
        '',
        '> [!WARNING]',
        '> no comparable baseline: old/metrics\\_summary.json differs in model ("old" there, "new" here).',
      ].join('\n'),
    );
  });

  test('there is no section without a baseline', () => {
    expect(comparisonSection(aReport())).toBe('');
  });

  test('reasons stand there, and not with the limits as well', () => {
    const metrics = [{ ...UNDECIDED_TTFT, answer: 'inconclusive' as const, state: 'suspected' as const }, SLOWER];
    const checks = comparisonChecks(metrics, { metrics: [], maxRegression: 0.1, required: false });
    const report = {
      ...aComparedRun(aComparison({ metrics })),
      verdict: { status: 'fail' as const, reason: SLOWER.reason, checks },
    };
    const text = renderMarkdown(report, { artifactUrl: null });
    expect(text.split(UNDECIDED_TTFT.reason)).toHaveLength(2);
    expect(text).toContain(
      '| `max-regression 10% (ttft.p50)` | **+3&nbsp;%** | -4.2 % to +14 % | 58 | ⚠️ inconclusive |',
    );
  });

  test.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 60), text]))('%j stays in its place', (_, text) => {
    const hostile = (baseline: ReportComparison['baseline']) =>
      comparisonSection(aComparedRun(aComparison({ baseline, problem: text, notes: [text] })));
    const sections = [
      hostile({ kind: 'endpoint', url: text, api: 'openai-chat', model: text }),
      hostile({ kind: 'run', path: text, runId: text, startedAt: text }),
    ];
    for (const section of sections) {
      expect(section.match(/^(#|\||>|- |<)/gm)).toEqual(['#', '>', '>', '- ', '- ', '|', '|', '|', '|', '- ']);
      expect(section).not.toMatch(/[^\P{C}\n]/u);
    }
  });
});

describe('in the log', () => {
  test('a comparison is lines of names and values', () => {
    expect(comparisonLines(aComparedRun())).toEqual([
      "baseline: https://api.example.com/v1/chat/completions, test-model-old, 58 pairs of requests; 2 more left out because a request failed (this run's 1, the baseline's 2)",
      'baseline: Latency p50 671 ms, this run 842 ms',
      'baseline: Output tokens p50 43, this run 57',
      'comparison: regression',
      'change: latency.p50 +25 % (+18.1 % to +30.4 %), regression',
      'change: ttft.p50 +3 % (-4.2 % to +14 %), no regression seen',
      "note: Answers are 31 % longer than the baseline's (median 57 tokens against 43 tokens).",
    ]);
  });

  test('nothing comparable is said, and no baseline is not', () => {
    expect(comparisonLines(aComparedRun(anUncomparable()))).toEqual([
      'baseline: run 5d0e7a52-0b3c-4a53-9a39-6d6f9d4b8c11 of 2026-11-20T10:00:00.000Z, old/metrics_summary.json',
      'comparison: n/a - no comparable baseline: old/metrics_summary.json differs in model ("old" there, "new" here)',
    ]);
    expect(comparisonLines(aReport())).toEqual([]);
  });
});

describe('in metrics_summary.json', () => {
  const schema = JSON.parse(readFileSync('schema/metrics_summary.schema.json', 'utf8')) as object;
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { 'date-time': true } }).compile(
    schema,
  );

  test('everything is under baseline', () => {
    expect(toSummaryObject(aComparedRun())['baseline']).toEqual({
      kind: 'endpoint',
      endpoint_url: 'https://api.example.com/v1/chat/completions',
      api: 'openai-chat',
      model: 'test-model-old',
      path: null,
      run_id: null,
      runs: null,
      started_at: null,
      problem: null,
      confidence: 0.95,
      max_regression: 0.1,
      state: 'regression',
      figures: [
        {
          figure: 'latency.p50',
          state: 'regression',
          answer: 'fail',
          change: 0.25,
          change_low: 0.1813,
          change_high: 0.3041,
          tolerated: 0.1,
          samples: 58,
          pairs_to_decide: null,
          reason: SLOWER.reason,
        },
        {
          figure: 'ttft.p50',
          state: 'none-seen',
          answer: 'pass',
          change: 0.03,
          change_low: -0.042,
          change_high: 0.14,
          tolerated: 0.1,
          samples: 58,
          pairs_to_decide: 90,
          reason: UNDECIDED_TTFT.reason,
        },
      ],
      pairs: {
        attempted: 60,
        complete: 58,
        candidate_failed: 1,
        baseline_failed: 2,
        candidate_timed_out: 0,
        unpaired: 0,
      },
      sides: [
        { metric: 'latency', unit: 'seconds', p50: 0.842, p90: 1.2, baseline_p50: 0.671, baseline_p90: null },
        { metric: 'output_tokens', unit: 'tokens', p50: 57, p90: 80, baseline_p50: 43, baseline_p90: 61.5 },
      ],
      notes: ["Answers are 31 % longer than the baseline's (median 57 tokens against 43 tokens)."],
    });
  });

  test.each([
    ['two arms', aComparison()],
    ['figures alone', aComparison(OF_FIGURES)],
    ['nothing comparable', anUncomparable()],
    ['nothing', null],
  ])('%s follow the schema', (_, comparison) => {
    const report = { ...aComparedRun(), comparison };
    validate(toSummaryObject(report));
    expect(validate.errors).toBeNull();
  });
});

function valuesOf(comparison: ReportComparison | null): unknown[] {
  const report = { ...aComparedRun(), comparison };
  const values = Object.fromEntries(
    outputValues({ report, requestsCsv: '', summaryJson: '', reportHtml: null, files: [], upload: null }),
  );
  return [values['comparison'], values['change'], values['change-low'], values['change-high']];
}

describe('as outputs', () => {
  test('are those of the figure that decides, and empty where nothing was compared', () => {
    expect([
      valuesOf(aComparison()),
      valuesOf(aComparison({ metrics: [UNDECIDED_TTFT, SLOWER] })),
      valuesOf(aComparison({ metrics: [UNDECIDED_TTFT], state: 'none-seen' })),
      valuesOf(anUncomparable()),
      valuesOf(null),
    ]).toEqual([
      ['regression', '0.25', '0.1813', '0.3041'],
      ['regression', '0.25', '0.1813', '0.3041'],
      ['none-seen', '0.03', '-0.042', '0.14'],
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
  });

  test('a state that cannot be told has the change that was seen', () => {
    const unknown = { ...SLOWER, state: null, answer: 'inconclusive' as const, low: null, high: null };
    const comparison = aComparison({ state: null, metrics: [UNDECIDED_TTFT, unknown] });
    expect([decidingFigure(comparison), changeText(unknown), valuesOf(comparison)]).toEqual([
      unknown,
      '+25 %',
      ['', '0.25', '', ''],
    ]);
  });
});
