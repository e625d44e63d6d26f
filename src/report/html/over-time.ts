import { formatCount, formatInteger, formatValue } from '../../units.ts';
import type { Report } from '../report.ts';
import { farLimitsSentence, limitLines } from './limit-lines.ts';
import { markup, NOTHING, type Html } from './markup.ts';
import { scenePaths, sceneOf, type Scene } from './over-time-scene.ts';
import { microseconds, pack } from './pack.ts';
import type { GroupColumns } from './page-data.ts';
import { plot } from './plot.ts';
import { groupSeries, type Series, type SeriesGroup, type Sides } from './series.ts';
import { figure, figureColumn, table, textColumn, type LegendEntry } from './table.ts';

const TABLE_ROWS = 12;
const READOUT = 'over-time-readout';

/** Latency and time to first token in the order of sending, with limits; and the groups that it shows, if it does. */
export interface OverTime {
  readonly picture: Html;
  readonly groups: GroupColumns | null;
}

/** The picture over time; nothing to see without an answer. */
export function overTime(report: Report, sides: Sides): OverTime {
  const scene = sceneOf(report, sides);
  if (scene === null) return { picture: NOTHING, groups: null };
  const { x, y, limits, range } = scene;
  const picture = plot({
    description: describe(report, sides.candidate),
    x,
    y,
    xTitle: 'requests in the order of sending',
    paths: scenePaths(scene),
    limits: limitLines(limits.near, y, 'horizontal'),
    readout: { id: READOUT, first: range[0], last: range[1] },
  });
  return {
    picture: figure({
      title: 'Latency over the run',
      sentence: explain(scene),
      legend: legendOf(scene),
      picture,
      extra: inspector(),
      table: dataTable(sides.candidate),
    }),
    groups: scene.isGrouped ? packGroups(scene.groups) : null,
  };
}

function explain({ sides, isGrouped, groups, y, limits }: Scene): string {
  const size = formatCount(sizeOf(groups), 'request');
  const dots = isGrouped
    ? `${formatInteger(sides.candidate.rows.length)} requests, too many to show each one: a point stands for ${size}, the line for their median, the band for the middle 80 % of them.`
    : 'Each dot is a request.';
  const scale = y.isLogarithmic ? ' The scale is logarithmic.' : '';
  return dots + scale + farLimitsSentence(limits.far);
}

function sizeOf(groups: readonly SeriesGroup[]): number {
  return (groups[0]?.answered ?? 0) + (groups[0]?.failed ?? 0);
}

function legendOf({ sides, groups, isGrouped, hasTrend }: Scene): LegendEntry[] {
  const { latencies, ttfts } = sides.candidate;
  const hasBaseline = sides.baseline.rows.length > 0;
  const form = isGrouped ? 'line' : 'dots';
  const entries: readonly (LegendEntry & { readonly isThere: boolean })[] = [
    { style: `${form} latency`, label: 'Latency', isThere: true },
    { style: 'dots slowest', label: 'Slowest of the group', isThere: isGrouped },
    { style: `${form} ttft`, label: 'Time to first token', isThere: !ttfts.every(Number.isNaN) },
    { style: 'line latency', label: `Median of ${sizeOf(groups)} at a time`, isThere: hasTrend },
    { style: 'dots baseline', label: 'Latency of the baseline', isThere: hasBaseline && !isGrouped },
    { style: 'strokes failed', label: 'Failed', isThere: latencies.some(Number.isNaN) },
  ];
  return entries.filter(({ isThere }) => isThere);
}

function describe({ summary }: Report, { indices, latencies }: Series): string {
  const { latency, ttft } = summary.metrics;
  const slowest = latencies.findIndex((seconds) => seconds === latency.max);
  const parts = [
    `Latency of ${formatCount(latency.count, 'answer')} in the order of sending:`,
    `median ${formatValue(latency.p50, 'seconds')}, slowest ${formatValue(latency.max, 'seconds')} on request ${indices[slowest] ?? 0}.`,
    ttft.count === 0 ? '' : `Time to first token: median ${formatValue(ttft.p50, 'seconds')}.`,
    summary.failed === 0 ? '' : `${formatCount(summary.failed, 'request')} failed.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A slider that goes through the requests: with the keyboard, a finger or a pointer. The script shows and serves it. */
function inspector(): Html {
  return markup`<div class="inspector" id="${READOUT}" hidden><label>Look at one <input type="range" min="0" max="0" value="0"></label>
<output>with this slider, or with the pointer over the picture</output><button type="button" hidden>Show it in the table</button></div>`;
}

function dataTable(series: Series): Html {
  const columns = [
    textColumn('Requests'),
    ...['Answered', 'Failed', 'Median latency', 'Slowest', 'Median TTFT'].map(figureColumn),
  ];
  const rows = groupSeries(series, Math.ceil(series.rows.length / TABLE_ROWS)).map((group) => [
    group.first === group.last ? String(group.first) : `${group.first} to ${group.last}`,
    formatInteger(group.answered),
    formatInteger(group.failed),
    ...[group.median, group.max, group.ttft].map((seconds) => formatValue(seconds, 'seconds')),
  ]);
  return table('Latency over the run', columns, rows);
}

function packGroups(groups: readonly SeriesGroup[]): GroupColumns {
  return {
    first: pack(groups.map(({ first }) => first)),
    last: pack(groups.map(({ last }) => last)),
    medianUs: pack(groups.map(({ median }) => microseconds(median))),
    maxUs: pack(groups.map(({ max }) => microseconds(max))),
    ttftUs: pack(groups.map(({ ttft }) => microseconds(ttft))),
    failed: pack(groups.map(({ failed }) => failed)),
  };
}
