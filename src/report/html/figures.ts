import { METRICS, type Metric } from '../../metrics.ts';
import type { Flag, MetricName, Summary } from '../../model.ts';
import { PERCENTILES } from '../../percentile-bounds.ts';
import { minimumSamples } from '../../stats/quantile.ts';
import { FLAG_MEANINGS } from '../flags.ts';
import type { Report } from '../report.ts';
import { formatCount, formatInteger, formatSeconds, formatShare, formatValue } from '../units.ts';
import { markup, NOTHING, type Html } from './markup.ts';
import type { Section } from './section.ts';
import { figureColumn, fold, table, textColumn } from './table.ts';

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
      metricsTable('Figures', main, summary),
      missingPercentiles(summary),
      flagList(summary),
      others.length === 0 ? NOTHING : fold('More figures', metricsTable('More figures', others, summary)),
    ],
  };
}

interface Tile {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
}

function tiles({ summary, bounds }: Report): Html {
  const { latency, ttft, output_tps: speed } = summary.metrics;
  const { low, high } = bounds.latency.p50;
  const tail = latency.p95 === null ? latency.max : latency.p95;
  const all: readonly (Tile | null)[] = [
    {
      label: 'Median latency',
      value: formatValue(latency.p50 ?? latency.average, 'seconds'),
      detail: low === null || high === null ? '' : `${formatSeconds(low)} to ${formatSeconds(high)}`,
    },
    {
      label: latency.p95 === null ? 'Slowest' : '95 % within',
      value: formatValue(tail, 'seconds'),
      detail: latency.p95 === null ? 'too few for p95' : `slowest ${formatValue(latency.max, 'seconds')}`,
    },
    ttft.count === 0
      ? null
      : {
          label: 'Time to first token',
          value: formatValue(ttft.p50 ?? ttft.average, 'seconds'),
          detail: ttft.p95 === null ? '' : `95 % within ${formatValue(ttft.p95, 'seconds')}`,
        },
    speed.count === 0
      ? null
      : {
          label: 'Output speed',
          value: formatValue(speed.p50 ?? speed.average, 'tokens_per_second'),
          detail: `${formatValue(summary.metrics.output_tokens.p50, 'tokens')} tokens in the median answer`,
        },
    {
      label: 'Failed',
      value: formatInteger(summary.failed),
      detail: `${formatShare(summary.errorRate ?? 0)} of ${formatCount(summary.attempted, 'request')}`,
    },
  ];
  const items = all
    .filter((tile) => tile !== null)
    .map(
      ({ label, value, detail }) =>
        markup`<div><dt>${label}</dt><dd><b>${value}</b> <small>${detail}</small></dd></div>\n`,
    );
  return markup`<dl class="tiles">${items}</dl>
<p>${speedSentence(summary)}</p>
`;
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
