import type { Metric } from '../metrics.ts';
import { METRICS } from '../metrics.ts';
import type { Flag, MetricName, Summary } from '../model.ts';
import { PERCENTILES } from '../percentile-bounds.ts';
import { minimumSamples } from '../stats/quantile.ts';
import { FLAG_MEANINGS } from './flags.ts';
import { figureColumn, markdownFold, markdownTable, textColumn } from './markdown-table.ts';
import type { Report } from './report.ts';
import { formatCount, formatInteger, formatSeconds, formatShare, formatValue } from './units.ts';

const FIGURES = ['average', 'p50', 'p90', 'p95', 'p99', 'min', 'max'] as const;

/** What nearly every reader looks for; the others are folded away. */
const MAIN: readonly MetricName[] = ['latency', 'ttft', 'tpot', 'output_tps', 'output_tokens'];

/** Every metric that has values, what a missing percentile means, and which rows are doubtful; empty when nothing was answered. */
export function metricsSection({ summary }: Report): string {
  const measured = METRICS.filter(({ name }) => summary.metrics[name].count > 0);
  if (measured.length === 0) return '';
  const main = measured.filter(({ name }) => MAIN.includes(name));
  const others = measured.filter(({ name }) => !MAIN.includes(name));
  return [
    '### Figures',
    speedLine(summary),
    metricsTable(main, summary),
    missingPercentiles(summary),
    flagLines(summary),
    others.length === 0 ? '' : markdownFold('More figures', metricsTable(others, summary)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function metricsTable(metrics: readonly Metric[], summary: Summary): string {
  const columns = [textColumn('Metric'), ...FIGURES.map((name) => figureColumn(name)), figureColumn('Requests')];
  const rows = metrics.map(({ name, label, unit }) => {
    const distribution = summary.metrics[name];
    const figures = FIGURES.map((figure) => formatValue(distribution[figure], unit));
    return [label, ...figures, formatInteger(distribution.count)];
  });
  return markdownTable(columns, rows);
}

function speedLine({ throughputRps, completed, totalTimeSeconds, errorRate }: Summary): string {
  const throughput = formatValue(throughputRps, 'requests_per_second');
  const failed = errorRate === null || errorRate === 0 ? '' : `, ${formatShare(errorRate)} of the requests failed`;
  return `${formatCount(completed, 'answer')} in ${formatSeconds(totalTimeSeconds)}: ${throughput}, one at a time${failed}.`;
}

function missingPercentiles({ metrics }: Summary): string {
  const { count, max } = metrics.latency;
  const missing = PERCENTILES.filter((percent) => count > 0 && count < minimumSamples(percent));
  if (missing.length === 0) return '';
  const needs = missing.map((percent) => `p${percent} needs ${minimumSamples(percent)}`).join(', ');
  return `A percentile without a figure has too few requests (${needs}); the slowest took ${formatValue(max, 'seconds')}.`;
}

function flagLines({ flags, completed }: Summary): string {
  return (Object.keys(FLAG_MEANINGS) as Flag[])
    .filter((flag) => (flags[flag] ?? 0) > 0)
    .map((flag) => `- \`${flag}\` on ${flags[flag]} of ${formatCount(completed, 'answer')}: ${FLAG_MEANINGS[flag]}`)
    .join('\n');
}
