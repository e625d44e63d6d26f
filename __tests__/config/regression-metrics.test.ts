import { describe, expect, test } from '@jest/globals';
import { floorOf, parseFloors, parseRegressionMetrics } from '../../src/config/regression-metrics.ts';
import { refusal } from './refusal.ts';

describe('what is compared', () => {
  test('is a list with commas or lines', () => {
    expect(parseRegressionMetrics(' latency.p50,ttft.p95\n\ntpot.p99, output_tps.p50 ')).toEqual([
      { metric: 'latency', percent: 50 },
      { metric: 'ttft', percent: 95 },
      { metric: 'tpot', percent: 99 },
      { metric: 'output_tps', percent: 50 },
    ]);
  });

  test.each([
    [
      'latency.avg',
      '"latency.avg" cannot be compared: a few slow answers move an average as much as a change does; write latency.p50',
    ],
    ['latency.p90', '"latency.p90" cannot be compared; write metric.p50, or for times metric.p95 or metric.p99'],
    ['latency.max', '"latency.max" cannot be compared; write metric.p50, or for times metric.p95 or metric.p99'],
    ['latency.p99.9', '"latency.p99.9" cannot be compared; write metric.p50, or for times metric.p95 or metric.p99'],
    ['latency.', '"latency." cannot be compared; write metric.p50, or for times metric.p95 or metric.p99'],
    ['latency', '"latency" says too little; write latency.p50'],
    [
      'latecy.p50',
      '"latecy" is not one of latency, ttfb, ttft, ttfo, tpot, output_tps, decode_tps, max_gap, connect, stream_end, server. Did you mean latency?',
    ],
    [
      'output_tokens.p50',
      '"output_tokens" is not one of latency, ttfb, ttft, ttfo, tpot, output_tps, decode_tps, max_gap, connect, stream_end, server.',
    ],
    ['output_tps.p95', '"output_tps.p95" is the fast end of a speed; write output_tps.p50, or tpot.p95'],
    ['ttft.p50, latency.p50, ttft.p50', 'ttft.p50 is there twice; write it once'],
    [' , ', '"," names nothing to compare; write metric.p50, or for times metric.p95 or metric.p99'],
  ])('%s is refused', (text, message) => {
    expect(refusal(() => parseRegressionMetrics(text))).toBe(message);
  });
});

describe('floors', () => {
  const DEFAULTS = parseFloors('20ms, tpot 1ms');

  test('one time for all, and others for single metrics', () => {
    expect(parseFloors('1.5s\ntpot  2ms, ttft 0')).toEqual({
      others: 1.5,
      byMetric: new Map([
        ['tpot', 0.002],
        ['ttft', 0],
      ]),
    });
  });

  test.each([
    ['latency', '50ms', 0.05],
    ['latency', 'ttft 50ms', 0.02],
    // A time for all would be far too much for a single token.
    ['tpot', '50ms', 0.001],
    ['tpot', '50ms, tpot 3ms', 0.003],
    ['latency', '0s', 0],
    ['output_tps', '50ms', 0],
  ] as const)('%s with "%s" gets %d', (metric, text, seconds) => {
    expect(floorOf(metric, parseFloors(text), DEFAULTS)).toBe(seconds);
  });

  test.each([
    ['20', '"20" has no unit; write 20s or 20ms'],
    ['20ms, 30ms', '"30ms" is a second time for all; write "metric time"'],
    ['tpot 1ms, tpot 2ms', '"tpot 2ms" gives tpot a second time; write it once'],
    [
      'output_tps 1ms',
      '"output_tps" is not one of latency, ttfb, ttft, ttfo, tpot, max_gap, connect, stream_end, server.',
    ],
    ['tpot', '"tpot" is no duration; write for example 800ms, 2s or 1.5m'],
    ['10%', '"%" is no unit of time; use ms, s, m, h or d, as in 10s'],
  ])('%s is refused', (text, message) => {
    expect(refusal(() => parseFloors(text))).toBe(message);
  });
});
