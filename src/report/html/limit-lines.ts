import type { Check, MetricName, Verdict } from '../../model.ts';
import { printable } from '../../foreign-text.ts';
import type { Axis } from './axis.ts';
import type { PlotLimit } from './plot.ts';

/** A limit that can stand in a plot of its metric. */
export interface DrawnLimit {
  readonly label: string;
  /** In the metric's unit. */
  readonly value: number;
  readonly check: Check;
}

/** So many lines can still be told apart. */
const MOST_LINES = 6;
/** A limit farther away than this many times the largest value would flatten the picture. */
const FARTHEST = 1.6;

/** The limits on single values of a metric: on its average, percentiles and extremes, not on its spread. */
export function limitsOn(metric: MetricName, { checks }: Verdict): DrawnLimit[] {
  return checks
    .filter(({ threshold: { subject } }) => {
      return subject.kind === 'metric' && subject.metric === metric && subject.statistic.kind !== 'stddev';
    })
    .slice(0, MOST_LINES)
    .map((check) => ({ label: printable(check.threshold.source, 60), value: check.threshold.limit, check }));
}

/** Limits that are near enough to be drawn beside values up to `most`, and the others. */
export function splitByReach(limits: readonly DrawnLimit[], most: number) {
  const isNear = ({ value }: DrawnLimit) => value <= FARTHEST * most;
  return { near: limits.filter(isNear), far: limits.filter((limit) => !isNear(limit)) };
}

/** Limits as lines along an axis. */
export function limitLines(limits: readonly DrawnLimit[], axis: Axis, direction: PlotLimit['direction']): PlotLimit[] {
  return limits.map(({ label, value, check }) => ({ direction, at: axis.at(value), label, answer: check.answer }));
}

/** A sentence about limits that the picture cannot show; empty when it shows them all. */
export function farLimitsSentence(far: readonly DrawnLimit[]): string {
  if (far.length === 0) return '';
  return ` Far beyond the picture: ${far.map(({ label }) => label).join(', ')}.`;
}
