import { metricOf } from '../metrics.ts';
import type { GoodputBound, MetricName, Statistic, Subject } from '../model.ts';
import { nearestName } from './nearest-name.ts';
import { parseLimit } from './parse-limit.ts';
import type { Scanner } from './scanner.ts';
import { quoted } from './scanner.ts';
import { METRIC_NAMES, statisticName } from './subject.ts';

/** A subject, and how thresholds write it in regular spacing. */
export interface ParsedSubject {
  readonly subject: Subject;
  readonly text: string;
}

const RATES = ['error_rate', 'throughput_rps', 'goodput'];
const NAMES = [...METRIC_NAMES, ...RATES];
const METRICS_ALLOWED = METRIC_NAMES.join(', ');
const STATISTICS = ['average', 'min', 'max', 'stddev', 'p50', 'p90', 'p95', 'p99'];
const STATISTICS_ALLOWED =
  'allowed: average (or avg), min, max, stddev, or a percentile above p0 and below p100 such as p95 or p99.9';
/** What people write who come from other tools. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  mean: 'average',
  median: 'p50',
  med: 'p50',
  p100: 'max',
  p0: 'min',
};
const NAME = /[A-Za-z_][\w-]*/y;
/** Six decimals are as many as a percentile is counted with. */
const PERCENTILE = /^p(\d+(?:\.\d{1,6})?)$/;

/** Reads a subject. Throws InputError. */
export function parseSubject(scanner: Scanner): ParsedSubject {
  const start = scanner.position;
  const name = scanner.take(NAME);
  if (name === 'error_rate' || name === 'throughput_rps') return { subject: { kind: name }, text: name };
  if (name === 'goodput') return parseGoodput(scanner);
  const what = 'metric.statistic, error_rate, throughput_rps or goodput(…)';
  const advice = `allowed: ${what}, where the metric is one of ${METRICS_ALLOWED}`;
  if (name === null) return scanner.expected('a subject', advice);
  if (!isMetric(name)) return scanner.fail(`${quoted(name)} is no subject; ${advice}${didYouMean(name, NAMES)}`, start);

  if (scanner.take(/\./y) === null) {
    scanner.fail(`${name} alone says too little; for example ${name}.p95 or ${name}.average`, start);
  }
  const statistic = parseStatistic(scanner);
  return { subject: { kind: 'metric', metric: name, statistic }, text: `${name}.${statisticName(statistic)}` };
}

function parseStatistic(scanner: Scanner): Statistic {
  const start = scanner.position;
  const word = scanner.take(/[\w.-]+/y) ?? scanner.expected('a statistic', STATISTICS_ALLOWED);
  if (word === 'average' || word === 'avg') return { kind: 'average' };
  if (word === 'min' || word === 'max' || word === 'stddev') return { kind: word };
  const percent = Number(PERCENTILE.exec(word)?.[1] ?? Number.NaN);
  if (percent > 0 && percent < 100) return { kind: 'percentile', percent };
  const hint = didYouMean(word, STATISTICS);
  return scanner.fail(`${quoted(word)} is not a statistic; ${STATISTICS_ALLOWED}${hint}`, start);
}

function parseGoodput(scanner: Scanner): ParsedSubject {
  const example = 'for example goodput(latency < 2s, ttft < 500ms) >= 95%';
  scanner.skipSpaces();
  if (scanner.take(/\(/y) === null) scanner.expected('"("', example);
  const parsed = [parseBound(scanner)];
  for (;;) {
    scanner.skipSpaces();
    if (scanner.take(/\)/y) !== null) break;
    if (scanner.take(/,/y) === null) scanner.expected('"," or ")"', example);
    parsed.push(parseBound(scanner));
  }
  const text = `goodput(${parsed.map((each) => each.text).join(', ')})`;
  return { subject: { kind: 'goodput', bounds: parsed.map((each) => each.bound) }, text };
}

function parseBound(scanner: Scanner): { bound: GoodputBound; text: string } {
  scanner.skipSpaces();
  const start = scanner.position;
  const metric = scanner.take(NAME);
  const advice = `allowed: ${METRICS_ALLOWED}`;
  if (metric === null) return scanner.expected('a metric', advice);
  if (!isMetric(metric)) {
    return scanner.fail(`${quoted(metric)} is no metric; ${advice}${didYouMean(metric, METRIC_NAMES)}`, start);
  }
  if (scanner.take(/\.[\w.-]*/y) !== null) {
    scanner.fail(`goodput looks at one request at a time: write ${metric} without a statistic`, start);
  }
  const { operator, limit, text } = parseLimit(scanner, metric, metricOf(metric).unit);
  return { bound: { metric, operator, limit }, text: `${metric} ${text}` };
}

function isMetric(name: string): name is MetricName {
  return METRIC_NAMES.some((known) => known === name);
}

function didYouMean(seen: string, allowed: readonly string[]): string {
  const meant = Object.hasOwn(OTHER_WORDS, seen) ? OTHER_WORDS[seen] : nearestName(seen, allowed);
  return meant ? `; did you mean "${meant}"?` : '';
}
