import { area, line } from 'd3-shape';
import type { Report } from '../report.ts';
import { formatCount, formatInteger, formatValue } from '../units.ts';
import { countAxis, timeAxis, type Axis } from './axis.ts';
import { farLimitsSentence, limitLines, limitsOn, splitByReach } from './limit-lines.ts';
import { markup, NOTHING, type Html } from './markup.ts';
import type { GroupColumns } from './page-data.ts';
import { microseconds, pack } from './pack.ts';
import { across, curve, dots, down, plot } from './plot.ts';
import { groupSeries, seriesOf, type SeriesGroup, type SeriesPoint } from './series.ts';
import { figure, figureColumn, table, textColumn, type LegendEntry } from './table.ts';

/** Up to so many requests, each has its own dot. */
const MOST_DOTS = 2000;
/** Groups that a picture of more requests is made of. */
const GROUPS = 250;
/** Points of the line through the dots, at most; and the fewest requests that make one. */
const TREND = { points: 40, fewestRequests: 30, smallestGroup: 5 };
const TABLE_ROWS = 12;

/** Latency and time to first token in the order of sending, with limits; and the groups that it shows, if it does. */
export interface OverTime {
  readonly picture: Html;
  readonly groups: GroupColumns | null;
}

interface Scene {
  readonly points: readonly SeriesPoint[];
  readonly baseline: readonly SeriesPoint[];
  readonly groups: readonly SeriesGroup[];
  readonly isGrouped: boolean;
  readonly x: Axis;
  readonly y: Axis;
}

/** The picture over time; nothing to see without an answer. */
export function overTime(report: Report): OverTime {
  const points = seriesOf(report.records, 'candidate');
  const baseline = seriesOf(report.records, 'baseline');
  const { latency, ttft } = report.summary.metrics;
  if (latency.max === null || latency.min === null) return { picture: NOTHING, groups: null };
  const all = [...points, ...baseline].flatMap((point) => point.latency ?? []);
  const most = all.reduce((a, b) => Math.max(a, b), 0);
  const limits = [...limitsOn('latency', report.verdict), ...limitsOn('ttft', report.verdict)];
  const { near, far } = splitByReach(limits, most);
  const highest = near.reduce((top, { value }) => Math.max(top, value), most);
  const first = Math.min(points[0]?.index ?? 1, baseline[0]?.index ?? Infinity);
  const last = Math.max(points.at(-1)?.index ?? 1, baseline.at(-1)?.index ?? 1, first + 1);
  const isGrouped = points.length > MOST_DOTS;
  const scene: Scene = {
    points,
    baseline,
    groups: groupSeries(points, groupSize(points.length, isGrouped)),
    isGrouped,
    x: countAxis(first, last),
    y: timeAxis({ least: Math.min(latency.min, ttft.min ?? latency.min), middle: latency.p50 ?? most, most: highest }),
  };
  const picture = plot({
    description: describe(report, points),
    x: scene.x,
    y: scene.y,
    xTitle: 'requests in the order of sending',
    paths: isGrouped ? groupPaths(scene) : dotPaths(scene),
    limits: limitLines(near, scene.y, 'horizontal'),
    readout: { id: 'over-time-readout', first, last },
  });
  return {
    picture: figure({
      title: 'Latency over the run',
      sentence: `${explain(scene)}${scene.y.isLogarithmic ? ' The scale is logarithmic.' : ''}${farLimitsSentence(far)}`,
      legend: legendOf(scene, ttft.count > 0),
      picture,
      extra: inspector(),
      table: dataTable(points),
    }),
    groups: isGrouped ? packGroups(scene.groups) : null,
  };
}

function groupSize(count: number, isGrouped: boolean): number {
  if (isGrouped) return Math.ceil(count / GROUPS);
  return Math.max(TREND.smallestGroup, Math.ceil(count / TREND.points));
}

function dotPaths({ points, baseline, groups, x, y }: Scene): Html[] {
  const at = (index: number, seconds: number): [number, number] => [x.at(index), y.at(seconds)];
  return [
    dots(
      baseline.flatMap(({ index, latency }) => (latency === null ? [] : [at(index, latency)])),
      'dots baseline',
    ),
    dots(
      points.flatMap(({ index, ttft }) => (ttft === null ? [] : [at(index, ttft)])),
      'dots ttft',
    ),
    dots(
      points.flatMap(({ index, latency }) => (latency === null ? [] : [at(index, latency)])),
      'dots latency',
    ),
    points.length < TREND.fewestRequests ? NOTHING : medianLine({ groups, x, y }, 'median', 'line latency'),
    failureStrokes(
      points.flatMap(({ index, latency }) => (latency === null ? [index] : [])),
      x,
    ),
  ];
}

function groupPaths({ groups, x, y }: Scene): Html[] {
  const band = area<SeriesGroup>()
    .defined(({ low, high }) => low !== null && high !== null)
    .x((group) => Number(across(x.at(middle(group)))))
    .y0(({ low }) => Number(down(y.at(low ?? 0))))
    .y1(({ high }) => Number(down(y.at(high ?? 0))));
  return [
    curve(band([...groups]), 'band latency'),
    medianLine({ groups, x, y }, 'ttft', 'line ttft'),
    medianLine({ groups, x, y }, 'median', 'line latency'),
    dots(
      groups.flatMap((group) => (group.max === null ? [] : [[x.at(middle(group)), y.at(group.max)] as const])),
      'dots slowest',
    ),
    failureStrokes(groups.filter(({ failed }) => failed > 0).map(middle), x),
  ];
}

function medianLine({ groups, x, y }: Pick<Scene, 'groups' | 'x' | 'y'>, of: 'median' | 'ttft', style: string): Html {
  const path = line<SeriesGroup>()
    .defined((group) => group[of] !== null)
    .x((group) => Number(across(x.at(middle(group)))))
    .y((group) => Number(down(y.at(group[of] ?? 0))));
  return curve(path([...groups]), style);
}

function middle({ first, last }: SeriesGroup): number {
  return (first + last) / 2;
}

/** Failed requests have no latency: they stand at the lower edge. */
function failureStrokes(indices: readonly number[], x: Axis): Html {
  return curve(indices.map((index) => `M${across(x.at(index))} 1000v-50`).join(''), 'strokes failed');
}

function explain({ points, isGrouped, groups }: Scene): string {
  if (!isGrouped) return 'Each dot is a request.';
  const size = formatCount((groups[0]?.answered ?? 0) + (groups[0]?.failed ?? 0), 'request');
  return `${formatInteger(points.length)} requests, too many to show each one: a point stands for ${size}, the line for their median, the band for the middle 80 % of them.`;
}

function legendOf({ points, baseline, groups, isGrouped }: Scene, hasTtft: boolean): LegendEntry[] {
  return [
    { style: isGrouped ? 'line latency' : 'dots latency', label: 'Latency' },
    ...(isGrouped ? [{ style: 'dots slowest', label: 'Slowest of the group' }] : []),
    ...(hasTtft ? [{ style: isGrouped ? 'line ttft' : 'dots ttft', label: 'Time to first token' }] : []),
    ...(!isGrouped && points.length >= TREND.fewestRequests
      ? [{ style: 'line latency', label: `Median of ${groups[0]?.answered ?? 0} at a time` }]
      : []),
    ...(baseline.length > 0 && !isGrouped ? [{ style: 'dots baseline', label: 'Latency of the baseline' }] : []),
    ...(points.some(({ latency }) => latency === null) ? [{ style: 'strokes failed', label: 'Failed' }] : []),
  ];
}

function describe({ summary }: Report, points: readonly SeriesPoint[]): string {
  const { latency, ttft } = summary.metrics;
  const slowest = points.find((point) => point.latency === latency.max);
  return [
    `Latency of ${formatCount(latency.count, 'answer')} in the order of sending: median ${formatValue(latency.p50, 'seconds')}, slowest ${formatValue(latency.max, 'seconds')} on request ${slowest?.index ?? 0}.`,
    ttft.count === 0 ? '' : ` Time to first token: median ${formatValue(ttft.p50, 'seconds')}.`,
    summary.failed === 0 ? '' : ` ${formatCount(summary.failed, 'request')} failed.`,
  ].join('');
}

/** A slider that goes through the requests: with the keyboard, a finger or a pointer. The script shows and serves it. */
function inspector(): Html {
  return markup`<div class="inspector" id="over-time-readout" hidden><label>Look at one <input type="range" min="0" max="0" value="0"></label><output>with this slider, or with the pointer over the picture</output><button type="button" hidden>Show it in the table</button></div>`;
}

function dataTable(points: readonly SeriesPoint[]): Html {
  const columns = [
    textColumn('Requests'),
    ...['Answered', 'Failed', 'Median latency', 'Slowest', 'Median TTFT'].map(figureColumn),
  ];
  const rows = groupSeries(points, Math.ceil(points.length / TABLE_ROWS)).map((group) => [
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
