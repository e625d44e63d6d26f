import { InputError } from '../errors.ts';
import { metricOf, METRICS } from '../metrics.ts';
import { REGRESSION_PERCENTS, type MetricName, type RegressionMetric } from '../model.ts';
import { parseDuration } from './duration.ts';
import { didYouMean } from '../nearest.ts';
import { quote } from './wording.ts';

/** What is compared, without its floor. */
export type ComparedFigure = Omit<RegressionMetric, 'floor'>;

/** Counts of tokens are no time: more of them is not slower. */
const COMPARABLE = METRICS.filter(({ unit }) => unit !== 'tokens').map(({ name }) => name);
const TIMES = METRICS.filter(({ unit }) => unit === 'seconds').map(({ name }) => name);
const ALLOWED = 'write metric.p50, or for times metric.p95 or metric.p99';

/**
 * Reads figures such as `latency.p50, ttft.p50`, separated by commas or line ends.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
export function parseRegressionMetrics(text: string): ComparedFigure[] {
  const figures = itemsOf(text).map(parseFigure);
  const names = figures.map(figureName);
  const repeated = names.find((name, index) => names.indexOf(name) < index);
  if (repeated !== undefined) throw new InputError(`${repeated} is there twice; write it once`);
  if (figures.length === 0) throw new InputError(`${quote(text)} names nothing to compare; ${ALLOWED}`);
  return figures;
}

/** `latency.p50` */
export function figureName({ metric, percent }: ComparedFigure): string {
  return `${metric}.p${percent}`;
}

function parseFigure(item: string): ComparedFigure {
  const [name = '', ...rest] = item.split('.');
  const metric = parseMetric(name, COMPARABLE);
  if (rest.length === 0) throw new InputError(`${quote(item)} says too little; write ${metric}.p50`);
  const statistic = rest.join('.');
  if (/^(average|avg|mean)$/.test(statistic)) {
    throw new InputError(
      `${quote(item)} cannot be compared: a few slow answers move an average as much as a change does; write ${metric}.p50`,
    );
  }
  const percent = REGRESSION_PERCENTS.find((candidate) => `p${candidate}` === statistic);
  if (percent === undefined) throw new InputError(`${quote(item)} cannot be compared; ${ALLOWED}`);
  if (percent !== 50 && metricOf(metric).better === 'higher') {
    throw new InputError(`${quote(item)} is the fast end of a speed; write ${metric}.p50, or tpot.p${percent}`);
  }
  return { metric, percent };
}

/** Seconds under which a slowdown is none: by metric, and for all others (null = not said). */
export interface Floors {
  readonly others: number | null;
  readonly byMetric: ReadonlyMap<MetricName, number>;
}

/**
 * Reads floors such as `20ms, tpot 1ms`: one bare time for all times, and `metric time` for single ones.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
export function parseFloors(text: string): Floors {
  let others: number | null = null;
  const byMetric = new Map<MetricName, number>();
  for (const item of itemsOf(text)) {
    const [, name, time = ''] = /^(?:([a-z]\w*)\s+)?(.+)$/i.exec(item) ?? [];
    const seconds = parseDuration(time, { zero: true }) / 1000;
    if (name === undefined) {
      if (others !== null) throw new InputError(`${quote(item)} is a second time for all; write "metric time"`);
      others = seconds;
      continue;
    }
    const metric = parseMetric(name, TIMES);
    if (byMetric.has(metric)) throw new InputError(`${quote(item)} gives ${metric} a second time; write it once`);
    byMetric.set(metric, seconds);
  }
  return { others, byMetric };
}

/** The floor of a metric, in its unit: the first that is said, most special first. Speeds have none. */
export function floorOf(metric: MetricName, given: Floors, defaults: Floors): number {
  if (metricOf(metric).unit !== 'seconds') return 0;
  return given.byMetric.get(metric) ?? defaults.byMetric.get(metric) ?? given.others ?? defaults.others ?? 0;
}

function itemsOf(text: string): string[] {
  return text
    .split(/[,\r\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function parseMetric(name: string, allowed: readonly MetricName[]): MetricName {
  const metric = allowed.find((candidate) => candidate === name);
  if (metric !== undefined) return metric;
  throw new InputError(`${quote(name)} is not one of ${allowed.join(', ')}.${didYouMean(name, allowed)}`);
}
