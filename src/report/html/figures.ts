import { METRICS, type Metric } from '../../metrics.ts';
import type { Flag, MetricName, Summary } from '../../model.ts';
import { PERCENTILES } from '../../percentile-bounds.ts';
import { minimumSamples } from '../../stats/quantile.ts';
import { FLAG_MEANINGS } from '../flags.ts';
import type { Report } from '../report.ts';
import { formatCount, formatInteger, formatSeconds, formatValue } from '../units.ts';
import { markup, NOTHING, type Html } from './markup.ts';
import type { Section } from './section.ts';
import { figureColumn, fold, table, textColumn } from './table.ts';
import { tiles } from './tiles.ts';

const FIGURES = ['average', 'p50', 'p90', 'p95', 'p99', 'min', 'max'] as const;
/** What nearly every reader looks for; the others are folded away. */
const MAIN: readonly MetricName[] = ['latency', 'ttft', 'tpot', 'output_tps', 'output_tokens'];

/** The figures: a few large ones, then every metric that has values; nothing when nothing was answered. */
export function figuresSection(report: Report): Section | null {
  const { summary } = report;
  const measured = METRICS.filter(({ name }) => summary.metrics[name].count > 0);
  if (measured.length === 0) return null;
  const main = measured.filter(({ name }) => MAIN.includes(name));
  const others = measured.filter(({ name }) => !MAIN.includes(name));
  return {
    id: 'figures',
    title: 'Figures',
    content: [
      tiles(report),
      markup`<p>${speedSentence(summary)}</p>\n`,
      metricsTable('Figures', main, summary),
      missingPercentiles(summary),
      flagList(summary),
      others.length === 0 ? NOTHING : fold('More figures', metricsTable('More figures', others, summary)),
    ],
  };
}

function speedSentence({ throughputRps, completed, totalTimeSeconds }: Summary): string {
  const throughput = formatValue(throughputRps, 'requests_per_second');
  return `${formatCount(completed, 'answer')} in ${formatSeconds(totalTimeSeconds)}: ${throughput}, one at a time.`;
}

function metricsTable(name: string, metrics: readonly Metric[], summary: Summary): Html {
  const columns = [textColumn('Metric'), ...FIGURES.map((figure) => figureColumn(figure)), figureColumn('Requests')];
  const rows = metrics.map(({ name: metric, label, unit }) => {
    const distribution = summary.metrics[metric];
    const figures = FIGURES.map((figure) => formatValue(distribution[figure], unit));
    return [label, ...figures, formatInteger(distribution.count)];
  });
  return table(name, columns, rows);
}

function missingPercentiles({ metrics }: Summary): Html {
  const { count } = metrics.latency;
  const missing = PERCENTILES.filter((percent) => count < minimumSamples(percent));
  if (missing.length === 0) return NOTHING;
  const needs = missing.map((percent) => `p${percent} needs ${minimumSamples(percent)}`).join(', ');
  return markup`<p class="aside">A percentile without a figure has too few requests: ${needs}.</p>`;
}

function flagList({ flags, completed }: Summary): Html {
  const present = (Object.keys(FLAG_MEANINGS) as Flag[]).filter((flag) => (flags[flag] ?? 0) > 0);
  if (present.length === 0) return NOTHING;
  const items = present.map(
    (flag) =>
      markup`<li><code>${flag}</code> on ${flags[flag] ?? 0} of ${formatCount(completed, 'answer')}: ${FLAG_MEANINGS[flag]}</li>`,
  );
  return markup`<ul class="aside">${items}</ul>`;
}
