import { describe, expect, test } from '@jest/globals';
import { metricOf, METRICS } from '../src/metrics.ts';
import type { MetricName, RequestRecord } from '../src/model.ts';
import { CSV_COLUMNS } from '../src/report/csv-columns.ts';
import { aCompletedRequest, aFailedRequest } from './support/a-record.ts';

function readAll(record: RequestRecord): Partial<Record<MetricName, number | null>> {
  return Object.fromEntries(METRICS.map(({ name, read }) => [name, read(record)]));
}

const ANSWER = aCompletedRequest({
  latencySeconds: 1.1,
  ttfbSeconds: 0.08,
  ttftSeconds: 0.1,
  ttfoSeconds: 0.3,
  streamEndSeconds: 1.2,
  maxGapSeconds: 0.25,
  connectSeconds: 0.05,
  serverSeconds: 0.9,
  chunks: 20,
  inputTokens: 7,
  outputTokens: 101,
});

describe('METRICS', () => {
  test('reads every metric of an answer', () => {
    expect(readAll(ANSWER)).toEqual({
      latency: 1.1,
      ttfb: 0.08,
      ttft: 0.1,
      ttfo: 0.3,
      tpot: 0.01,
      output_tps: 101 / 1.1,
      decode_tps: 100,
      max_gap: 0.25,
      connect: 0.05,
      stream_end: 1.2,
      server: 0.9,
      input_tokens: 7,
      output_tokens: 101,
    });
  });

  test('a failed request has only what came before it failed', () => {
    const known = Object.entries(readAll(aFailedRequest())).filter(([, value]) => value !== null);
    expect(known).toEqual([['ttfb', 0.05]]);
  });

  test.each([
    ['without tokens', { outputTokens: null }],
    ['with one token', { outputTokens: 1 }],
    ['with none', { outputTokens: 0 }],
    ['in one network chunk', { chunks: 1 }],
    ['when chunks are unknown', { chunks: null }],
    ['when it was not streamed', { ttftSeconds: null }],
  ])('time per output token and decode speed are unknown %s', (_, overrides) => {
    const { tpot, decode_tps: decode } = readAll({ ...ANSWER, ...overrides });
    expect({ tpot, decode }).toEqual({ tpot: null, decode: null });
  });

  test('two tokens in two chunks are enough for a time per output token', () => {
    expect(metricOf('tpot').read({ ...ANSWER, outputTokens: 2, chunks: 2 })).toBeCloseTo(1, 12);
  });

  test('reasoning that is counted but not shown was made before the first event, and does not flatter the time per token', () => {
    const record = { ...ANSWER, outputTokens: 102, reasoningTokens: 100, chunks: 2 };
    expect(metricOf('tpot').read({ ...record, ttfoSeconds: record.ttftSeconds })).toBeCloseTo(1, 12);
    expect(metricOf('tpot').read({ ...record, ttfoSeconds: 0.5 })).toBeCloseTo(1 / 101, 12);
  });

  test('speeds are unknown, not infinite, when no time passed', () => {
    const instant = { ...ANSWER, latencySeconds: 0, ttftSeconds: 0 };
    expect(readAll(instant)).toMatchObject({ output_tps: null, decode_tps: null, tpot: 0 });
  });

  test('names and columns are unique, and every column is one of the CSV', () => {
    const columns = METRICS.flatMap(({ column }) => (column === null ? [] : [column]));
    expect(new Set(METRICS.map(({ name }) => name)).size).toBe(METRICS.length);
    expect(new Set(columns).size).toBe(columns.length);
    expect(columns.filter((column) => !CSV_COLUMNS.some((known) => known === column))).toEqual([]);
  });
});

describe('metricOf', () => {
  test('finds a row and refuses an unknown name', () => {
    expect(metricOf('ttft').label).toBe('Time to first token (TTFT)');
    expect(() => metricOf('itl' as MetricName)).toThrow('No metric is called itl');
  });
});
