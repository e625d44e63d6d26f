import { METRICS, type Metric } from '../metrics.ts';
import type { Distribution, Flag, Interval, MetricName, Summary } from '../model.ts';
import { PERCENTILES } from '../percentile-bounds.ts';
import { minimumSamples } from '../stats/quantile.ts';
import {
  formatBeside,
  formatCount,
  formatInteger,
  formatSeconds,
  formatShare,
  formatValue,
  UNKNOWN_TEXT,
} from '../units.ts';
import type { DisplayUnit } from '../units.ts';
import { FLAG_MEANINGS } from './flags.ts';

/** What reports give of a metric, in the order of their columns. */
export const FIGURES = ['average', 'p50', 'p90', 'p95', 'p99', 'min', 'max'] as const satisfies (keyof Distribution)[];

/** What nearly every reader looks for; the others are folded away. */
const MAIN: readonly MetricName[] = ['latency', 'ttft', 'tpot', 'output_tps', 'output_tokens'];

/** The metrics that have values: those that nearly every reader looks for, and the others. */
export function measuredMetrics({ metrics }: Summary): Readonly<Record<'main' | 'others', readonly Metric[]>> {
  const measured = METRICS.filter(({ name }) => metrics[name].count > 0);
  return {
    main: measured.filter(({ name }) => MAIN.includes(name)),
    others: measured.filter(({ name }) => !MAIN.includes(name)),
  };
}

/** A metric's row: its name, its {@link FIGURES}, and how many requests they are over. */
export function figureRow({ name, label, unit }: Metric, { metrics }: Summary): string[] {
  const distribution = metrics[name];
  return [
    label,
    ...FIGURES.map((figure) => formatValue(distribution[figure], unit)),
    formatInteger(distribution.count),
  ];
}

/** `60 answers in 55.0 s: 1.09 req/s, one at a time, 2 % of the requests failed.` */
export function speedSentence({ throughputRps, completed, totalTimeSeconds, errorRate }: Summary): string {
  const throughput = formatValue(throughputRps, 'requests_per_second');
  const failed = errorRate === null || errorRate === 0 ? '' : `, ${formatShare(errorRate)} of the requests failed`;
  return `${formatCount(completed, 'answer')} in ${formatSeconds(totalTimeSeconds)}: ${throughput}, one at a time${failed}.`;
}

/** Which percentiles of latency have too few requests, and the slowest one instead; null when there are all, or nothing at all. */
export function missingPercentilesSentence({ metrics }: Summary): string | null {
  const { count, max } = metrics.latency;
  const missing = PERCENTILES.filter((percent) => count > 0 && count < minimumSamples(percent));
  if (missing.length === 0) return null;
  const needs = missing.map((percent) => `p${percent} needs ${minimumSamples(percent)}`).join(', ');
  return `A percentile without a figure has too few requests (${needs}); the slowest took ${formatValue(max, 'seconds')}.`;
}

/** Which flags answers carry: each with a sentence that says on how many, and what it means. */
export function flagSentences({ flags, completed }: Summary): (readonly [flag: Flag, sentence: string])[] {
  return (Object.keys(FLAG_MEANINGS) as Flag[])
    .filter((flag) => (flags[flag] ?? 0) > 0)
    .map((flag) => [flag, `on ${flags[flag]} of ${formatCount(completed, 'answer')}: ${FLAG_MEANINGS[flag]}`]);
}

/** `844 ms to 988 ms`, `at least 1.31 s`, or a dash; with enough digits to stand on the right side of the limit. */
export function formatInterval(interval: Interval | null, limit: number, unit: DisplayUnit): string {
  const { low, high } = interval ?? { low: null, high: null };
  if (low !== null && high !== null) return `${formatBeside(low, limit, unit)} to ${formatBeside(high, limit, unit)}`;
  if (low !== null) return `at least ${formatValue(low, unit)}`;
  return high === null ? UNKNOWN_TEXT : `at most ${formatValue(high, unit)}`;
}
