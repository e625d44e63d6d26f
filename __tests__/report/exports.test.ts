import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Check, ExportName } from '../../src/model.ts';
import { EXPORTS } from '../../src/report/exports.ts';
import type { Report } from '../../src/report/report.ts';
import { RESULT_FILES } from '../../src/report/write.ts';
import { aCompletedRequest, aFailedRequest, aReport } from '../support/a-record.ts';
import { golden } from '../support/golden.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { aFailingRun, anAllFailedRun, anEmptyRun, aNormalRun, KEPT, MISSED } from '../support/sample-reports.ts';

const RUNS = [
  ['normal', aNormalRun()],
  ['failing', aFailingRun()],
  ['all-failed', anAllFailedRun()],
  ['empty', anEmptyRun()],
] as const;
const NAMES = Object.keys(EXPORTS) as ExportName[];
const { junit, openmetrics, 'benchmark-json': benchmark } = EXPORTS;

describe.each(RUNS)('a run that is %s', (name, report) => {
  test.each(NAMES)('as %s', (format) => {
    const text = EXPORTS[format](report);
    expect(text).toBe(golden(`${name}.${RESULT_FILES[format].replace('metrics_', '')}`, text));
  });
});

function withChecks(...checks: readonly Check[]): Report {
  return aReport({ verdict: { status: 'fail', reason: 'why', checks } });
}

test('a shard says which it is, in every format', () => {
  const shard = aReport({ config: { prompts: { count: 9 }, shard: { index: 2, count: 7, listed: 60 } } });
  expect(junit(shard)).toContain('<property name="shard" value="2/7"/>');
  expect(openmetrics(shard)).toMatch(/^llm_run_info\{.*,shard="2\/7"\} 1$/m);
  expect(JSON.parse(benchmark(shard))).toContainEqual(
    expect.objectContaining({ name: 'latency average', extra: expect.stringMatching(/\nshard: 2\/7\n/) }),
  );
});

describe('JUnit', () => {
  test('a missed limit that only warns is skipped, not failed', () => {
    const warning = { ...MISSED, threshold: { ...MISSED.threshold, warnOnly: true } };
    expect(junit(withChecks(MISSED, warning))).toContain('tests="3" failures="1" errors="0" skipped="1"');
  });

  test('a limit on something else than a time has no time', () => {
    const share: Check = { ...KEPT, observed: 0.5, threshold: { ...KEPT.threshold, subject: { kind: 'error_rate' } } };
    const times = Array.from(junit(withChecks(KEPT, share)).matchAll(/<testcase.*time="(.*?)"/g), ([, time]) => time);
    expect(times).toEqual(['0.000000', '1.790000', '0.000000']);
  });

  test('nothing answered is a failure without any limit', () => {
    expect(junit(anAllFailedRun())).toContain('tests="1" failures="1"');
    expect(junit(anEmptyRun())).toContain('<failure message="no request was sent"');
  });
});

describe('OpenMetrics', () => {
  test('a limit that stands twice has one set of states', () => {
    const text = openmetrics(withChecks(KEPT, KEPT));
    expect(text.match(/^llm_limit\{/gm)).toHaveLength(3);
  });

  test('limits that only differ where their texts are cut are told apart', () => {
    const long = `goodput(${'latency < 2s, '.repeat(20)}`;
    const limit = (check: Check, end: string): Check => ({
      ...check,
      threshold: { ...check.threshold, source: `${long}${end}` },
    });
    const text = openmetrics(withChecks(limit(MISSED, 'a'), limit(KEPT, 'b'), limit(KEPT, 'c')));
    const raised = text.match(/^llm_limit\{.* 1$/gm)!.map((line) => line.replace(/^.{150}[^"]*?( \(\d\))?",/, '$1'));
    expect(raised).toEqual(['llm_limit="fail"} 1', ' (2)llm_limit="pass"} 1', ' (3)llm_limit="pass"} 1']);
  });

  test('what is unknown has no line, and nothing is 0 for that', () => {
    const text = openmetrics(anEmptyRun());
    expect(text).not.toContain('llm_latency_seconds');
    expect(text).not.toContain('throughput');
    expect(text).not.toContain('error_ratio');
  });
});

describe('benchmark-json', () => {
  test('holds only what is better when it is smaller, in the units of the page', () => {
    const entries = JSON.parse(benchmark(aNormalRun())) as Record<string, unknown>[];
    expect(entries.map(({ name, unit }) => `${String(name)}: ${String(unit)}`)).toEqual([
      ...['latency', 'ttft', 'tpot'].flatMap((metric) =>
        ['average', 'p50', 'p90', 'p95'].map((figure) => `${metric} ${figure}: ms`),
      ),
      'error rate: %',
    ]);
    expect(entries[1]).toMatchObject({ name: 'latency p50', value: 863.263, range: '746.0 to 989.9' });
  });

  test('says nothing of what was not measured', () => {
    expect(JSON.parse(benchmark(anEmptyRun()))).toEqual([]);
    expect(JSON.parse(benchmark(anAllFailedRun()))).toMatchObject([{ name: 'error rate', value: 100 }]);
  });
});

function reportSaying(text: string): Report {
  const said = { promptId: text, promptText: text, model: text, finishReason: text };
  const check: Check = { ...MISSED, reason: text, threshold: { ...MISSED.threshold, source: text } };
  return aReport({
    requests: [aCompletedRequest(said), aFailedRequest({ ...said, failureMessage: text })],
    tool: { name: 'llm-latency-action', version: text },
    target: { url: text, api: 'openai-chat', model: text },
    verdict: { status: 'fail', reason: text, checks: [check] },
  });
}

/** The characters that XML 1.0 allows. */
const XML_TEXT = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

/** A line of OpenMetrics: metadata, a sample with quoted labels, or the end. */
const OPENMETRICS_LINE =
  /^(# (TYPE|UNIT|HELP) [a-z_]+ .*|# EOF|[a-z_]+(\{([a-z_]+="([^"\\\n]|\\["\\n])*",?)+\})? -?\d+(\.\d+)?)$/;

describe.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 60), text]))('%j', (_, text) => {
  const report = reportSaying(text);

  test('cannot break out of its place in XML', () => {
    const xml = junit(report);
    expect(xml).toMatch(XML_TEXT);
    expect(tagsOf(xml)).toEqual(tagsOf(junit(reportSaying('x'))));
    expect(xml.replaceAll(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|#39);)/);
  });

  test('cannot break out of its label in OpenMetrics', () => {
    const lines = openmetrics(report).trimEnd().split('\n');
    expect(lines.filter((line) => !OPENMETRICS_LINE.test(line))).toEqual([]);
    expect(lines.at(-1)).toBe('# EOF');
    expect(lines.length).toBe(openmetrics(reportSaying('x')).trimEnd().split('\n').length);
  });

  test('is a text in JSON', () => {
    const json = benchmark(report);
    expect(json.isWellFormed()).toBe(true);
    expect((JSON.parse(json) as unknown[]).length).toBeGreaterThan(0);
  });
});

function tagsOf(xml: string): string[] {
  return Array.from(xml.matchAll(/<(\/?[\w?]+)((?: \w+="[^"<]*")*) ?[/?]?>/g), ([, name, attributes = '']) => {
    return `${name} ${Array.from(attributes.matchAll(/ (\w+)="[^"]*"/g), ([, key]) => key).join(' ')}`;
  });
}

test('every format has its file and is documented', () => {
  const page = readFileSync('docs/reports.md', 'utf8');
  for (const name of NAMES) {
    expect(page).toContain(`\`${name}\``);
    expect(page).toContain(`\`${RESULT_FILES[name]}\``);
  }
});
