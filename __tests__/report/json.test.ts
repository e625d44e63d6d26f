import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from '@jest/globals';
import { METRICS } from '../../src/metrics.ts';
import type { JsonObject, JsonValue } from '../../src/model.ts';
import { renderJson, toSummaryObject } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { aCompletedRequest, aFailedRequest, aReport } from '../support/a-record.ts';
import { aFailingRun, anAllFailedRun, anEmptyRun, aNormalRun, UNDECIDED } from '../support/sample-reports.ts';

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../schema/metrics_summary.schema.json', import.meta.url), 'utf8'),
) as JsonObject;

/** The schema with every key forbidden that it does not describe: readers may meet new keys, we may not write any unseen. */
function closed(schema: JsonValue): JsonValue {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const);
  return { ...Object.fromEntries(entries), ...('properties' in schema ? { additionalProperties: false } : {}) };
}

function validator(schema: JsonValue): ValidateFunction {
  return new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { 'date-time': true } }).compile(
    schema as object,
  );
}

function errorsOf(report: Report): unknown {
  const validate = validator(closed(SCHEMA));
  validate(JSON.parse(renderJson(report)));
  return validate.errors;
}

describe('renderJson', () => {
  test.each([
    ['normal', aNormalRun],
    ['failing', aFailingRun],
    ['all failed', anAllFailedRun],
    ['empty', anEmptyRun],
    [
      'bare',
      () => aReport({ connection: null, instrument: null, planned: null, environment: anEmptyRun().environment }),
    ],
    ['undecided', () => aReport({ verdict: { status: 'inconclusive', reason: '', checks: [UNDECIDED] } })],
  ])('a run that is %s follows the schema, and has no key that the schema does not describe', (_, run) => {
    expect(errorsOf(run())).toBeNull();
  });

  test.each([
    ['a key is missing', (summary: JsonObject) => ({ ...summary, run_id: undefined })],
    ['a metric is missing', (summary: JsonObject) => ({ ...summary, metrics: {} })],
    ['a figure is text', (summary: JsonObject) => ({ ...summary, throughput_rps: '1.2' })],
    ['the version is another', (summary: JsonObject) => ({ ...summary, schema_version: 2 })],
    ['the answer is unknown', (summary: JsonObject) => ({ ...summary, verdict: { status: 'maybe', reason: '' } })],
  ])('the schema notices when %s', (_, spoil) => {
    expect(validator(SCHEMA)(spoil(toSummaryObject(aNormalRun())))).toBe(false);
  });

  test('the schema lets new keys pass', () => {
    expect(validator(SCHEMA)({ ...toSummaryObject(aNormalRun()), later: 1 })).toBe(true);
  });

  test('starts with the eight promised keys', () => {
    expect(Object.entries(toSummaryObject(aNormalRun())).slice(0, 8)).toEqual([
      ['run_id', '0b3c7a52-5d0e-4a53-9a39-6d6f9d4b8c11'],
      ['mode', 'real'],
      ['total_requests', 60],
      ['total_time_seconds', 10],
      ['average_latency_seconds', 0.903541],
      ['min_latency_seconds', 0.400002],
      ['max_latency_seconds', 1.88462],
      ['throughput_rps', 6],
    ]);
  });

  test('has every metric of the table with its unit, and bounds beside each percentile', () => {
    const metrics = toSummaryObject(aNormalRun())['metrics'] as Record<string, JsonObject>;
    expect(Object.entries(metrics).map(([name, metric]) => [name, metric['unit']])).toEqual(
      METRICS.map(({ name, unit }) => [name, unit]),
    );
    const { count, p50, p50_low: low, p50_high: high, p99, p99_low: none } = metrics['latency']!;
    expect({ count, p99, none }).toEqual({ count: 60, p99: null, none: null });
    expect(low).toBeLessThan(p50 as number);
    expect(high).toBeGreaterThan(p50 as number);
  });

  test('what is no finite number is null, and figures are to the microsecond', () => {
    const report = aReport({ requests: [aCompletedRequest({ latencySeconds: 1 / 3 })] });
    const summary = { ...report.summary, totalTimeSeconds: Number.POSITIVE_INFINITY, throughputRps: Number.NaN };
    expect(toSummaryObject({ ...report, summary })).toMatchObject({
      total_time_seconds: null,
      throughput_rps: null,
      average_latency_seconds: 0.333333,
    });
  });

  test('counts the failures that its groups leave out', () => {
    const requests = Array.from({ length: 25 }, (_, i) => aFailedRequest({ failureMessage: `message ${i}` }));
    const { failures, failures_omitted: omitted } = toSummaryObject(aReport({ requests }));
    expect([(failures as JsonValue[]).length, omitted]).toEqual([20, 5]);
  });

  test('writes prompts only as prompt-text allows', () => {
    const requests = [aCompletedRequest({ promptText: 'confidential' })];
    expect(renderJson(aReport({ requests, promptText: 'none' }))).not.toContain('confidential');
    expect(renderJson(aReport({ requests, promptText: 'full' }))).toContain('confidential');
  });
});
