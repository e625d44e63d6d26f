import { printable } from '../foreign-text.ts';
import { METRICS, type Metric } from '../metrics.ts';
import type { Interval, JsonObject, MetricName } from '../model.ts';
import type { Report } from './report.ts';
import { shardOf } from './shard.ts';

/** What a chart of several runs is made for: times of which less is better. */
const CHARTED: readonly MetricName[] = ['latency', 'ttft', 'tpot'];
const FIGURES = ['average', 'p50', 'p90', 'p95', 'p99'] as const;

/**
 * The figures as `customSmallerIsBetter` JSON of github-action-benchmark: times in milliseconds, the error rate in percent. What is
 * unknown is left out.
 */
export function renderBenchmarkJson(report: Report): string {
  const { summary } = report;
  const metrics = METRICS.filter(({ name }) => CHARTED.includes(name));
  const errorRate =
    summary.errorRate === null
      ? []
      : [entry('error rate', '%', summary.errorRate * 100, extraOf(report, summary.attempted))];
  const entries = [...metrics.flatMap((metric) => entriesOf(metric, report)), ...errorRate];
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function entriesOf({ name }: Metric, report: Report): JsonObject[] {
  const distribution = report.summary.metrics[name];
  return FIGURES.flatMap((figure) => {
    const value = distribution[figure];
    if (value === null) return [];
    const bounds = figure === 'average' ? null : report.bounds[name][figure];
    const shown = entry(`${name} ${figure}`, 'ms', value * 1000, extraOf(report, distribution.count));
    return [{ ...shown, ...rangeOf(bounds) }];
  });
}

function entry(name: string, unit: string, value: number, extra: string): JsonObject {
  return { name, unit, value: Number(value.toFixed(3)), extra };
}

/** The confidence bounds of a percentile, where it has both. */
function rangeOf(bounds: Interval | null): JsonObject {
  const { low, high } = bounds ?? { low: null, high: null };
  if (low === null || high === null) return {};
  return { range: `${(low * 1000).toFixed(1)} to ${(high * 1000).toFixed(1)}` };
}

function extraOf(report: Report, requests: number): string {
  const { runId, mode, target } = report;
  const shard = shardOf(report);
  const lines = [
    ...(target.model === null ? [] : [`model: ${printable(target.model)}`]),
    `mode: ${mode}`,
    `requests: ${requests}`,
    ...(shard === null ? [] : [`shard: ${shard.name}`]),
    `run: ${runId}`,
  ];
  return lines.join('\n');
}
