import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { InputError } from '../../src/errors.ts';
import type { Threshold } from '../../src/model.ts';
import { parseThresholds } from '../../src/verdict/grammar.ts';

function parse(text: string): Threshold[] {
  return parseThresholds(text, 'thresholds');
}

function messageOf(text: string): string {
  try {
    parse(text);
  } catch (thrown) {
    if (thrown instanceof InputError) return thrown.message;
    throw thrown;
  }
  return 'accepted';
}

const METRICS =
  'latency, ttfb, ttft, ttfo, tpot, output_tps, decode_tps, max_gap, connect, stream_end, server, input_tokens, output_tokens';
const SUBJECTS = `allowed: metric.statistic, error_rate, throughput_rps or goodput(…), where the metric is one of ${METRICS}`;
const STATISTICS =
  'allowed: average (or avg), min, max, stddev, or a percentile above p0 and below p100 such as p95 or p99.9';
const OPERATORS = 'allowed: <, <=, >, >=';
const TIME = 'write a number with ms, s or m, such as 800ms or 2s';
const SHARE = 'write a percentage such as 5%, or a fraction below 1 such as 0.05';
const GOODPUT = 'for example goodput(latency < 2s, ttft < 500ms) >= 95%';

function metric(name: string, statistic: object): object {
  return { kind: 'metric', metric: name, statistic };
}

describe('what is understood', () => {
  test.each<[string, Omit<Threshold, 'source' | 'subject'> & { source: string; subject: object }]>([
    [
      'latency.p95 < 2s',
      {
        source: 'latency.p95 < 2s',
        subject: metric('latency', { kind: 'percentile', percent: 95 }),
        operator: '<',
        limit: 2,
        warnOnly: false,
      },
    ],
    [
      'warn ttft.average<=800ms # slow start',
      {
        source: 'warn ttft.average <= 800ms',
        subject: metric('ttft', { kind: 'average' }),
        operator: '<=',
        limit: 0.8,
        warnOnly: true,
      },
    ],
    [
      '\tttft.avg  <  1.5 m',
      {
        source: 'ttft.average < 1.5m',
        subject: metric('ttft', { kind: 'average' }),
        operator: '<',
        limit: 90,
        warnOnly: false,
      },
    ],
    [
      'latency.p99.9<=.5s',
      {
        source: 'latency.p99.9 <= .5s',
        subject: metric('latency', { kind: 'percentile', percent: 99.9 }),
        operator: '<=',
        limit: 0.5,
        warnOnly: false,
      },
    ],
    [
      'latency.stddev > 1ms',
      {
        source: 'latency.stddev > 1ms',
        subject: metric('latency', { kind: 'stddev' }),
        operator: '>',
        limit: 0.001,
        warnOnly: false,
      },
    ],
    [
      'output_tps.min >= 20',
      {
        source: 'output_tps.min >= 20',
        subject: metric('output_tps', { kind: 'min' }),
        operator: '>=',
        limit: 20,
        warnOnly: false,
      },
    ],
    [
      'output_tokens.max < 512',
      {
        source: 'output_tokens.max < 512',
        subject: metric('output_tokens', { kind: 'max' }),
        operator: '<',
        limit: 512,
        warnOnly: false,
      },
    ],
    [
      'error_rate <= 5%',
      { source: 'error_rate <= 5%', subject: { kind: 'error_rate' }, operator: '<=', limit: 0.05, warnOnly: false },
    ],
    [
      'error_rate <= 0',
      { source: 'error_rate <= 0', subject: { kind: 'error_rate' }, operator: '<=', limit: 0, warnOnly: false },
    ],
    [
      'error_rate < 0.5 %',
      { source: 'error_rate < 0.5%', subject: { kind: 'error_rate' }, operator: '<', limit: 0.005, warnOnly: false },
    ],
    [
      'throughput_rps >= 0.5',
      {
        source: 'throughput_rps >= 0.5',
        subject: { kind: 'throughput_rps' },
        operator: '>=',
        limit: 0.5,
        warnOnly: false,
      },
    ],
    [
      'goodput ( latency < 2 s ,ttft<500ms)>= 99.9%',
      {
        source: 'goodput(latency < 2s, ttft < 500ms) >= 99.9%',
        subject: {
          kind: 'goodput',
          bounds: [
            { metric: 'latency', operator: '<', limit: 2 },
            { metric: 'ttft', operator: '<', limit: 0.5 },
          ],
        },
        operator: '>=',
        limit: 0.999,
        warnOnly: false,
      },
    ],
  ])('%s', (text, expected) => {
    expect(parse(text)).toEqual([expected]);
  });

  test('one a line, with blank lines, comments and any line ending', () => {
    const text = '# limits\r\n\r\nlatency.p50 < 1s\rlatency.p95 < 2s # tail\n   \nwarn error_rate <= 1%';
    expect(parse(text).map(({ source }) => source)).toEqual([
      'latency.p50 < 1s',
      'latency.p95 < 2s',
      'warn error_rate <= 1%',
    ]);
  });

  test.each(['', '  \n\t\n', '# nothing yet', '#'])('nothing is nothing: %j', (text) => {
    expect(parse(text)).toEqual([]);
  });

  test('two limits on one subject are two limits', () => {
    expect(parse('latency.p95 < 2s\nwarn latency.p95 < 1s')).toHaveLength(2);
  });

  test('a percentage is the very number that counting gives', () => {
    const limits = parse('error_rate <= 99.9%\nerror_rate <= 7%\nerror_rate <= 0.1%').map(({ limit }) => limit);
    expect(limits).toEqual([999 / 1000, 7 / 100, 1 / 1000]);
  });
});

test('the documentation shows what is understood, and the message for what is not', () => {
  const page = readFileSync(new URL('../../docs/thresholds.md', import.meta.url), 'utf8');
  const [, yaml = ''] = /```yaml\n(.+?)```/s.exec(page) ?? [];
  const { thresholds } = parseYaml(yaml) as { thresholds: string };
  expect(parse(thresholds)).toHaveLength(6);
  expect(page).toContain(messageOf('latency.p95 < 2s\nttft.p05x < 1s'));
});

describe('what is refused, and how', () => {
  test.each([
    ['latncy.p95 < 2s', `1: "latncy" is no subject; ${SUBJECTS}; did you mean "latency"?`],
    ['error-rate < 5%', `1: "error-rate" is no subject; ${SUBJECTS}; did you mean "error_rate"?`],
    ['throughput > 1', `1: "throughput" is no subject; ${SUBJECTS}; did you mean "throughput_rps"?`],
    ['constructor.p95 < 2s', `1: "constructor" is no subject; ${SUBJECTS}`],
    ['§', `1: expected a subject at the start, found "§"; ${SUBJECTS}`],
    ['warn', `5: expected a subject after "warn", found the end of the line; ${SUBJECTS}`],
    ['warn < 2s', `6: expected a subject after "warn", found "<"; ${SUBJECTS}`],
    ['latency < 2s', '1: latency alone says too little; for example latency.p95 or latency.average'],
    ['latency. p95 < 2s', `9: expected a statistic after "latency.", found a space; ${STATISTICS}`],
    ['latency.mean < 2s', `9: "mean" is not a statistic; ${STATISTICS}; did you mean "average"?`],
    ['latency.median < 2s', `9: "median" is not a statistic; ${STATISTICS}; did you mean "p50"?`],
    ['latency.P95 < 2s', `9: "P95" is not a statistic; ${STATISTICS}; did you mean "p95"?`],
    ['latency.p0 < 2s', `9: "p0" is not a statistic; ${STATISTICS}; did you mean "min"?`],
    ['latency.p100 < 2s', `9: "p100" is not a statistic; ${STATISTICS}; did you mean "max"?`],
    ['latency.p99.9999999 < 2s', `9: "p99.9999999" is not a statistic; ${STATISTICS}; did you mean "p99"?`],
    ['latency.__proto__ < 2s', `9: "__proto__" is not a statistic; ${STATISTICS}`],
    ['latency.p95', `12: expected an operator after "latency.p95", found the end of the line; ${OPERATORS}`],
    ['error_rate.p95 < 5%', `11: expected an operator after "error_rate", found ".p95"; ${OPERATORS}`],
    ['latency.p95 == 2s', `13: "==" is not an operator; ${OPERATORS}`],
    ['latency.p95 =< 2s', `13: "=<" is not an operator; ${OPERATORS}; did you mean "<="?`],
    ['latency.p95 ≤ 2s', `13: "≤" is not an operator; ${OPERATORS}; did you mean "<="?`],
    ['latency.p95 <', `14: expected a limit after "latency.p95 <", found the end of the line; ${TIME}`],
    ['latency.p95 < 2', `15: latency.p95 is a time and cannot be held to "2"; ${TIME}; did you mean "2s"?`],
    ['latency.p95 < 2h', `15: latency.p95 is a time and cannot be held to "2h"; ${TIME}`],
    ['latency.p95 < 5%', `15: latency.p95 is a time and cannot be held to "5%"; ${TIME}`],
    ['latency.p95 < 0,5s', `15: latency.p95 is a time and cannot be held to "0,5s"; ${TIME}`],
    ['latency.p95 < -2s', `15: latency.p95 is a time and cannot be held to "-2s"; ${TIME}`],
    ['latency.p95 < 1e3s', `15: latency.p95 is a time and cannot be held to "1e3s"; ${TIME}`],
    [
      `latency.p95 < ${'9'.repeat(400)}s`,
      `15: latency.p95 is a time and cannot be held to "${'9'.repeat(39)}…"; ${TIME}`,
    ],
    ['error_rate <= 1', `15: error_rate is a share and cannot be held to "1"; ${SHARE}; did you mean "1%"?`],
    ['error_rate <= 5s', `15: error_rate is a share and cannot be held to "5s"; ${SHARE}`],
    ['error_rate <= 101%', `15: error_rate is a share and cannot be held to "101%"; ${SHARE}`],
    [
      'output_tps.p10 >= 20tps',
      '19: output_tps.p10 is a speed in tokens/s and cannot be held to "20tps"; write a number without a unit, such as 20',
    ],
    [
      'throughput_rps >= 1s',
      '19: throughput_rps is a speed in requests/s and cannot be held to "1s"; write a number without a unit, such as 0.5',
    ],
    [
      'output_tokens.max < 5%',
      '21: output_tokens.max is a number of tokens and cannot be held to "5%"; write a number without a unit, such as 500',
    ],
    ['latency.p95 < 0s', '15: latency.p95 < 0s could never be kept; choose another limit'],
    ['latency.p95 >= 0ms', '16: latency.p95 >= 0ms could never be missed; choose another limit'],
    ['error_rate <= 100%', '15: error_rate <= 100% could never be missed; choose another limit'],
    ['error_rate > 100%', '14: error_rate > 100% could never be kept; choose another limit'],
    ['goodput >= 95%', `9: expected "(" after "goodput", found ">="; ${GOODPUT}`],
    ['goodput() >= 95%', `9: expected a metric after "goodput(", found ")"; allowed: ${METRICS}`],
    [
      'goodput(latency < 2s',
      `21: expected "," or ")" after "goodput(latency < 2s", found the end of the line; ${GOODPUT}`,
    ],
    ['goodput(ttf < 2s) > 5%', `9: "ttf" is no metric; allowed: ${METRICS}; did you mean "ttfb"?`],
    ['goodput(ttft.p95 < 2s) > 5%', '9: goodput looks at one request at a time: write ttft without a statistic'],
    ['goodput(ttft < 2) > 5%', `16: ttft is a time and cannot be held to "2"; ${TIME}; did you mean "2s"?`],
    [
      'latency.p95 < 2s ttft.p95 < 1s',
      '18: expected the end of the line after "latency.p95 < 2s", found "ttft.p95"; one threshold a line (in YAML, start the block with "thresholds: |")',
    ],
  ])('%s', (text, expected) => {
    expect(messageOf(text)).toBe(`thresholds line 1, column ${expected}`);
  });

  test('the place is a line and a column, counted from 1', () => {
    expect(messageOf('# one\n\n   👍')).toBe(
      `thresholds line 3, column 4: expected a subject at the start, found "👍"; ${SUBJECTS}`,
    );
    expect(messageOf('latency.p95 < 2s 👍👍 x')).toContain('line 1, column 18: ');
    expect(messageOf('goodput(👍')).toContain('column 9: ');
  });

  test('a limit that repeats another, in whatever words', () => {
    expect(messageOf('latency.average < 2s\n\n  warn latency.avg < 2000ms')).toBe(
      'thresholds line 3, column 3: "warn latency.average < 2000ms" repeats line 1; remove one of the two',
    );
  });

  test('the message has one line and cannot be flooded', () => {
    const message = messageOf(`${'x'.repeat(100_000)}.p95 < 2s`);
    expect(message).toContain(`"${'x'.repeat(39)}…" is no subject`);
    expect(message.length).toBeLessThan(500);
    expect(messageOf('latency.p95\u2028\u001b[31m < 2s')).toBe(
      `thresholds line 1, column 13: expected an operator after "latency.p95", found an invisible character; ${OPERATORS}`,
    );
  });

  test('the input is called by its name', () => {
    expect(() => parseThresholds('x', 'baseline-thresholds')).toThrow(/^baseline-thresholds line 1, column 1: /);
  });
});

describe('whatever the text', () => {
  const WORDS = [
    ...'latency ttft output_tps error_rate throughput_rps goodput warn p95 avg max . , ( ) < <= > >= 2 2s 5% 800ms 0 # \n'.split(
      ' ',
    ),
    ' ',
    '\n',
    'é',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }).map((words) => words.join('')),
  );

  test('it is read or refused with an InputError of one line', () => {
    fc.assert(
      fc.property(text, (input) => {
        const message = messageOf(input);
        expect(message).toMatch(/^(accepted|thresholds line \d+, column \d+: .+)$/);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  const duration = fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('ms', 's', 'm'))
    .map((parts) => parts.join(''));
  const name = fc.constantFrom('latency', 'ttfb', 'ttft', 'tpot', 'max_gap', 'stream_end');
  const statistic = fc.oneof(
    fc.constantFrom('average', 'avg', 'min', 'max', 'stddev'),
    fc.integer({ min: 1, max: 999 }).map((tenths) => `p${tenths / 10}`),
  );
  const operator = fc.constantFrom('<', '<=', '>', '>=');
  const space = fc.constantFrom('', ' ', '\t ');
  const onMetric = fc
    .tuple(name, fc.constant('.'), statistic, space, operator, space, duration)
    .map((parts) => parts.join(''));
  const bound = fc.tuple(name, space, operator, space, duration).map((parts) => parts.join(''));
  const onGoodput = fc
    .tuple(fc.array(bound, { minLength: 1, maxLength: 3 }), operator, fc.integer({ min: 1, max: 99 }))
    .map(([bounds, sign, percent]) => `goodput(${bounds.join(',')})${sign}${percent}%`);
  const line = fc
    .tuple(fc.constantFrom('', 'warn '), fc.oneof(onMetric, onGoodput), fc.constantFrom('', ' # why'))
    .map((parts) => parts.join(''));

  test('what is understood reads back from its own words', () => {
    fc.assert(
      fc.property(line, (input) => {
        const parsed = parse(input);
        expect(parsed).toHaveLength(1);
        expect(parse(parsed[0]!.source)).toEqual(parsed);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });
});
