import { area, line } from 'd3-shape';
import type { Report } from '../report.ts';
import { countAxis, timeAxis, type Axis } from './axis.ts';
import { limitsOn, splitByReach, type DrawnLimit } from './limit-lines.ts';
import { NOTHING, type Html } from './markup.ts';
import { across, curve, dots, down } from './plot.ts';
import { groupSeries, type Series, type SeriesGroup, type Sides } from './series.ts';

/** Up to so many requests, each has its own dot. */
const MOST_DOTS = 2000;
/** Groups that a picture of more requests is made of. */
const GROUPS = 250;
/** Points of the line through the dots, at most; and the fewest requests that make one. */
const TREND = { points: 40, fewestRequests: 30, smallestGroup: 5 };

/** What the picture over time shows, and where. */
export interface Scene {
  readonly sides: Sides;
  readonly groups: readonly SeriesGroup[];
  /** There are too many requests for a dot each. */
  readonly isGrouped: boolean;
  /** There are enough requests for a line through their dots. */
  readonly hasTrend: boolean;
  /** Numbers of the first and the last request. */
  readonly range: readonly [first: number, last: number];
  readonly x: Axis;
  readonly y: Axis;
  readonly limits: { readonly near: readonly DrawnLimit[]; readonly far: readonly DrawnLimit[] };
}

/** Gathers what there is to show; null without an answer. */
export function sceneOf({ summary, verdict }: Report, sides: Sides): Scene | null {
  const { latency, ttft } = summary.metrics;
  if (latency.max === null || latency.min === null) return null;
  const { candidate, baseline } = sides;
  const most = Math.max(latency.max, baseline.sorted.at(-1) ?? 0);
  const limits = splitByReach([...limitsOn('latency', verdict), ...limitsOn('ttft', verdict)], most);
  const highest = limits.near.reduce((top, { value }) => Math.max(top, value), most);
  const range = rangeOf(sides);
  const count = candidate.rows.length;
  const isGrouped = count > MOST_DOTS;
  return {
    sides,
    groups: groupSeries(candidate, groupSize(count, isGrouped)),
    isGrouped,
    hasTrend: !isGrouped && count >= TREND.fewestRequests,
    range,
    x: countAxis(...range),
    y: timeAxis({ least: Math.min(latency.min, ttft.min ?? latency.min), middle: latency.p50 ?? most, most: highest }),
    limits,
  };
}

function rangeOf({ candidate, baseline }: Sides): [first: number, last: number] {
  const numbers = [candidate, baseline].flatMap(({ indices }) => [...indices.slice(0, 1), ...indices.slice(-1)]);
  const first = Math.min(...numbers);
  return [first, Math.max(first + 1, ...numbers)];
}

function groupSize(count: number, isGrouped: boolean): number {
  if (isGrouped) return Math.ceil(count / GROUPS);
  return Math.max(TREND.smallestGroup, Math.ceil(count / TREND.points));
}

/** The lines, dots and areas of a scene. */
export function scenePaths(scene: Scene): Html[] {
  return scene.isGrouped ? groupPaths(scene) : dotPaths(scene);
}

function dotPaths(scene: Scene): Html[] {
  const { sides, hasTrend, x, y } = scene;
  const { indices, latencies, ttfts } = sides.candidate;
  const placed = (of: Series, values: Float64Array) =>
    [...values].flatMap((seconds, i) =>
      Number.isNaN(seconds) ? [] : [[x.at(of.indices[i]!), y.at(seconds)] as const],
    );
  return [
    dots(placed(sides.baseline, sides.baseline.latencies), 'dots baseline'),
    dots(placed(sides.candidate, ttfts), 'dots ttft'),
    dots(placed(sides.candidate, latencies), 'dots latency'),
    hasTrend ? medianLine(scene, 'median', 'line latency') : NOTHING,
    failureStrokes(
      [...indices].filter((_, i) => Number.isNaN(latencies[i])),
      x,
    ),
  ];
}

function groupPaths(scene: Scene): Html[] {
  const { groups, x, y } = scene;
  const slowest = groups.flatMap((group) =>
    group.max === null ? [] : [[x.at(middle(group)), y.at(group.max)] as const],
  );
  return [
    band(scene),
    medianLine(scene, 'ttft', 'line ttft'),
    medianLine(scene, 'median', 'line latency'),
    dots(slowest, 'dots slowest'),
    failureStrokes(groups.filter(({ failed }) => failed > 0).map(middle), x),
  ];
}

function band({ groups, x, y }: Scene): Html {
  const shape = area<SeriesGroup>()
    .defined(({ low, high }) => low !== null && high !== null)
    .x((group) => Number(across(x.at(middle(group)))))
    .y0(({ low }) => Number(down(y.at(low ?? 0))))
    .y1(({ high }) => Number(down(y.at(high ?? 0))));
  return curve(shape([...groups]), 'band latency');
}

function medianLine({ groups, x, y }: Scene, of: 'median' | 'ttft', style: string): Html {
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
