import { expect, test } from '@jest/globals';
import { errorsOf, type Accuracy } from '../../bench/accuracy.ts';
import { accuracyTable, accuracyTargets } from '../../bench/accuracy-report.ts';
import { COUNTED, requestRate, WARM_AFTER } from '../../bench/request-rate.ts';
import { atLeast, atMost } from '../../bench/target.ts';

const figures = (ttftMs: number, latencyMs: number) => Array.from({ length: 7 }, (_, i) => ({ ttftMs, latencyMs, i }));

test('an error is what the client says beyond the server, in microseconds, without the cold requests', () => {
  const { ttft, latency } = errorsOf(figures(50.25, 240.5), figures(50, 240));
  expect(ttft).toEqual([250, 250]);
  expect(latency).toEqual([500, 500]);
});

test('client and server must tell of the same requests', () => {
  expect(() => errorsOf(figures(50, 240).slice(1), figures(50, 240))).toThrow(
    'tells of 6 requests, but the server answered 7',
  );
});

test('a rate counts what comes after the warm-up', () => {
  const truths = Array.from({ length: WARM_AFTER + COUNTED + 5 }, (_, i) => ({
    receivedAtMs: i < WARM_AFTER ? i * 10 : WARM_AFTER * 10 + (i - WARM_AFTER) / 2,
    ttftMs: 0,
    latencyMs: 0,
  }));
  expect(requestRate(truths)).toBe(2000);
  expect(() => requestRate(truths.slice(0, 4000))).toThrow('sent 4000 requests, and 4501 are needed');
});

const row = (name: string, median: number, p99: number): Accuracy => ({
  name,
  about: 'x',
  requests: 10,
  ttft: { median, p99 },
  latency: { median, p99 },
  ttftRounds: [median, median],
});
const ROWS = [
  row('bare `node:net`', 200, 400),
  row('llm-latency', 220, 1100),
  row('`openai` SDK', 600, 2000),
  row('tool', 300, 900),
];

test('each promise stands with what was found', () => {
  const targets = accuracyTargets(ROWS, 'paced');
  expect(targets.map(({ observed, met }) => [observed, met])).toEqual([
    ['1.10 ×', true],
    ['2.75 ×', false],
    ['1 of 2', false],
    ['2.73 ×', false],
  ]);
});

test('the table compares with the floor', () => {
  const line = accuracyTable(ROWS)
    .split('\n')
    .find((text) => text.includes('tool'))!;
  expect(line.replaceAll('&nbsp;', ' ')).toBe(
    '| **tool** (x) | 300 µs | 300 µs … 300 µs | 1.50 × | 900 µs | 2.25 × | 300 µs | 900 µs |',
  );
});

test('a limit itself is kept', () => {
  expect(atMost('a', 2, 2, String)).toEqual({ promise: 'a ≤ 2', observed: '2', met: true });
  expect(atLeast('a', 1.9, 2, String)).toEqual({ promise: 'a ≥ 2', observed: '1.9', met: false });
});
