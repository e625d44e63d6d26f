import { metricOf, type Metric } from '../../metrics.ts';
import type { Arm, MetricComparison, RequestRecord } from '../../model.ts';
import type { RecordTable } from '../../records.ts';
import { isMeasured } from '../../samples.ts';
import { quantile, sortSamples } from '../../stats/quantile.ts';
import { formatChange, formatCount, formatInteger, formatValue } from '../../units.ts';
import { figureName } from '../comparison.ts';
import type { Report, ReportComparison } from '../report.ts';
import { changeAxis, countAxis, type Axis } from './axis.ts';
import { markup, NOTHING, type Html } from './markup.ts';
import { dots, percentage, plot, type PlotLimit } from './plot.ts';
import { figure, figureColumn, table, textColumn, type LegendEntry } from './table.ts';

/** Pairs that get a dot; of more, every so many. */
const MOST_DOTS = 2000;
const TABLE_SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** The change from pair to pair in an interleaved run, for the first compared figure; nothing where there are no pairs. */
export function differencePlot({ records }: Report, { metrics }: ReportComparison): Html {
  const compared = metrics[0];
  if (compared === undefined) return NOTHING;
  const changes = pairChanges(records, metricOf(compared.metric));
  if (changes.length < 2) return NOTHING;
  const y = verticalAxis(changes, compared);
  const x = countAxis(1, changes.length);
  const stride = Math.ceil(changes.length / MOST_DOTS);
  const shown = changes.map((change, i) => [x.at(i + 1), y.at(change)] as const).filter((_, i) => i % stride === 0);
  const thinned = stride === 1 ? '' : ` Of ${formatInteger(changes.length)} pairs, one in ${stride} is shown.`;
  return figure({
    title: `Change from pair to pair: ${figureName(compared)}`,
    sentence: `Each dot is a pair of requests with the same prompt, sent one after the other; above 0 %, this run was slower. Far outliers stand at the edge.${thinned}`,
    legend: LEGEND,
    picture: plot({
      description: `Changes of ${formatCount(changes.length, 'pair')}: in the middle ${formatValue(compared.change, 'change')}, ${formatChange(compared.tolerated)} is tolerated.`,
      x,
      y,
      xTitle: 'pairs in the order of sending',
      shapes: estimateShapes(compared, y),
      paths: [dots(shown, 'dots latency')],
      limits: [toleranceLine(compared, y)],
    }),
    table: changeTable(changes),
  });
}

const LEGEND: readonly LegendEntry[] = [
  { style: 'dots latency', label: 'A pair' },
  { style: 'line estimate', label: 'Estimate of the change' },
  { style: 'area estimate', label: 'Its bounds' },
];

/** How much slower each pair's request was than its partner, as a fraction; the n-th of a prompt is the partner of the n-th. */
function pairChanges(all: RecordTable, { read, better }: Metric): number[] {
  const mine = byPrompt(all, 'candidate');
  const theirs = byPrompt(all, 'baseline');
  const pairs: { readonly index: number; readonly change: number }[] = [];
  for (const [prompt, records] of mine) {
    for (const [i, record] of records.entries()) {
      const other = theirs.get(prompt)?.[i];
      const [a, b] = [read(record), other === undefined ? null : read(other)];
      if (a === null || b === null || a <= 0 || b <= 0) continue;
      pairs.push({ index: record.index, change: (better === 'lower' ? a / b : b / a) - 1 });
    }
  }
  return pairs.toSorted((a, b) => a.index - b.index).map(({ change }) => change);
}

function byPrompt(records: RecordTable, arm: Arm): Map<string, RequestRecord[]> {
  const found = new Map<string, RequestRecord[]>();
  for (const record of records.rows()) {
    if (!isMeasured(record, arm)) continue;
    const known = found.get(record.promptId);
    if (known === undefined) found.set(record.promptId, [record]);
    else known.push(record);
  }
  return found;
}

/** Shows most pairs, zero, the estimate with its bounds, and what is tolerated. */
function verticalAxis(changes: readonly number[], { change, low, high, tolerated }: MetricComparison): Axis {
  const sorted = sortSamples(changes);
  const known = [quantile(sorted, 0.03), quantile(sorted, 0.97), change, low, high, tolerated * 1.1, 0];
  const values = known.filter((value) => value !== null);
  return changeAxis(Math.min(...values), Math.max(...values));
}

function estimateShapes({ change, low, high }: MetricComparison, y: Axis): Html[] {
  const zero = percentage(1 - y.at(0));
  const zeroLine = markup`<line class="zero" x2="100%" y1="${zero}" y2="${zero}"/>`;
  if (change === null) return [zeroLine];
  const at = percentage(1 - y.at(change));
  const line = markup`<line class="estimate" x2="100%" y1="${at}" y2="${at}"/>`;
  if (low === null || high === null) return [zeroLine, line];
  const [top, bottom] = [y.at(high), y.at(low)];
  const band = markup`<rect class="estimate" width="100%" y="${percentage(1 - top)}" height="${percentage(top - bottom)}"/>`;
  return [band, zeroLine, line];
}

function toleranceLine({ tolerated, answer }: MetricComparison, y: Axis): PlotLimit {
  return { direction: 'horizontal', at: y.at(tolerated), label: `${formatChange(tolerated)} tolerated`, answer };
}

function changeTable(changes: readonly number[]): Html {
  const sorted = sortSamples(changes);
  const rows = TABLE_SHARES.map((share) => [`${share * 100} %`, formatValue(quantile(sorted, share), 'change')]);
  return table(
    'Change from pair to pair',
    [textColumn('Share of the pairs'), figureColumn('changed by so much or less')],
    rows,
  );
}
