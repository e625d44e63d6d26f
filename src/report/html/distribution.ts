import { curveStepAfter, line } from 'd3-shape';
import type { MetricName } from '../../model.ts';
import { quantile, type SortedSamples } from '../../stats/quantile.ts';
import { formatCount, formatInteger, formatSeconds, formatShare, formatValue } from '../../units.ts';
import { FEWEST_ANSWERS, histogram, type Bin } from '../histogram.ts';
import type { Report } from '../report.ts';
import { barAxis, shareAxis, timeAxis, timeSpanAxis, type Axis } from './axis.ts';
import { farLimitsSentence, limitLines, limitsOn, splitByReach } from './limit-lines.ts';
import { markup, NOTHING, type Html } from './markup.ts';
import { across, curve, down, percentage, plot } from './plot.ts';
import { sortKnown, type Series } from './series.ts';
import { figure, figureColumn, table, textColumn, type LegendEntry } from './table.ts';

/** Bars that a histogram of the page aims at. */
const BARS = 28;
/** Steps of the cumulative curve; more cannot be told apart. */
const STEPS = 300;
const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99] as const;

/** How latency is spread: as a histogram, and cumulated beside the time to first token. Nothing with few answers. */
export function distribution(report: Report, { latencies, ttfts, sorted: latency }: Series): Html {
  if (latency.length < FEWEST_ANSWERS) return NOTHING;
  const ofAnswered = (seconds: number, i: number): number => (Number.isNaN(latencies[i]) ? Number.NaN : seconds);
  const ttft = sortKnown(latency.length === latencies.length ? ttfts : ttfts.map(ofAnswered));
  return markup`<div class="pair">${histogramFigure(report, latency)}${cumulativeFigure(report, latency, ttft)}</div>`;
}

function histogramFigure(report: Report, latency: SortedSamples): Html {
  const bins = histogram(latency, BARS);
  const [first, last] = [bins[0]!, bins.at(-1)!];
  const width = (first.high ?? first.low * 2) - first.low;
  const x = timeSpanAxis(first.low, last.high ?? last.low + width);
  const most = Math.max(...bins.map(({ count }) => count));
  const y = barAxis(most);
  const limits = limitsOn('latency', report.verdict).filter(
    ({ value }) => value >= first.low && value <= last.low + width,
  );
  const open = last.high === null ? ` The last bar holds everything from ${formatSeconds(last.low)} on.` : '';
  return figure({
    title: 'Distribution of latency',
    sentence: `How many of ${formatCount(latency.length, 'answer')} took how long.${open}`,
    legend: [],
    picture: plot({
      description: `Histogram of latency: ${tallest(bins)}`,
      x,
      y,
      xTitle: 'latency',
      shapes: bins.map((bin) => barOf(bin, { x, y, width })),
      paths: [],
      limits: limitLines(limits, x, 'vertical'),
    }),
    table: table('Distribution of latency', [textColumn('Latency'), figureColumn('Answers')], bins.map(binRow)),
  });
}

function barOf(
  { low, high, count }: Bin,
  { x, y, width }: { readonly x: Axis; readonly y: Axis; readonly width: number },
) {
  const [left, right] = [x.at(low), x.at(high ?? low + width)];
  const style = high === null ? 'bar open' : 'bar';
  return markup`<rect class="${style}" x="${percentage(left)}" y="${percentage(1 - y.at(count))}" width="${percentage(right - left)}" height="${percentage(y.at(count))}"><title>${rangeOf({ low, high })}: ${formatInteger(count)}</title></rect>`;
}

function tallest(bins: readonly Bin[]): string {
  const top = bins.reduce((most, bin) => (bin.count > most.count ? bin : most));
  return `most answers, ${formatInteger(top.count)}, took ${rangeOf(top)}.`;
}

function rangeOf({ low, high }: Pick<Bin, 'low' | 'high'>): string {
  return high === null ? `${formatSeconds(low)} and more` : `${formatSeconds(low, 4)} to ${formatSeconds(high, 4)}`;
}

function binRow(bin: Bin): string[] {
  return [rangeOf(bin), formatInteger(bin.count)];
}

function cumulativeFigure(report: Report, latency: SortedSamples, ttft: SortedSamples): Html {
  const most = latency.at(-1) ?? 0;
  const { near, far } = splitByReach(limitsOn('latency', report.verdict), most);
  const highest = near.reduce((top, { value }) => Math.max(top, value), most);
  const middle = quantile(latency, 0.5) ?? most;
  const x = timeAxis({ least: Math.min(latency[0] ?? 0, ttft[0] ?? Infinity), middle, most: highest });
  const y = shareAxis();
  const hasTtft = ttft.length >= FEWEST_ANSWERS;
  return figure({
    title: 'Cumulative share',
    sentence: `The share of answers that took so long or less.${x.isLogarithmic ? ' The scale is logarithmic.' : ''}${farLimitsSentence(far)}`,
    legend: hasTtft ? LEGEND : LEGEND.slice(0, 1),
    picture: plot({
      description: `Cumulative share: half of the answers took ${formatSeconds(middle)} or less, nine tenths ${formatValue(quantile(latency, 0.9), 'seconds')}.`,
      x,
      y,
      xTitle: 'time',
      paths: [...(hasTtft ? [steps(ttft, { x, y }, 'line ttft')] : []), steps(latency, { x, y }, 'line latency')],
      limits: limitLines(near, x, 'vertical'),
    }),
    table: cumulativeTable(latency, hasTtft ? ttft : null),
  });
}

const LEGEND: readonly LegendEntry[] = [
  { style: 'line latency', label: 'Latency' },
  { style: 'line ttft', label: 'Time to first token' },
];

/** The empirical distribution function: at each value, the share of values that are not larger. */
function steps(sorted: SortedSamples, { x, y }: { readonly x: Axis; readonly y: Axis }, style: string): Html {
  const stride = Math.max(1, Math.ceil(sorted.length / STEPS));
  const points: [number, number][] = [[sorted[0] ?? 0, 0]];
  for (let rank = stride; rank < sorted.length; rank += stride) points.push([sorted[rank - 1]!, rank / sorted.length]);
  points.push([sorted.at(-1) ?? 0, 1]);
  const path = line()
    .x(([value]) => Number(across(x.at(value))))
    .y(([, share]) => Number(down(y.at(share))))
    .curve(curveStepAfter);
  return curve(path(points), style);
}

function cumulativeTable(latency: SortedSamples, ttft: SortedSamples | null): Html {
  const names: readonly [label: string, metric: MetricName, sorted: SortedSamples | null][] = [
    ['Latency', 'latency', latency],
    ['Time to first token', 'ttft', ttft],
  ];
  const known = names.filter(([, , sorted]) => sorted !== null);
  const columns = [textColumn('Share of the answers'), ...known.map(([label]) => figureColumn(label))];
  const rows = SHARES.map((share) => [
    formatShare(share),
    ...known.map(([, , sorted]) => formatValue(sorted && quantile(sorted, share), 'seconds')),
  ]);
  return table('Cumulative share', columns, rows);
}
