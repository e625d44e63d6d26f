import type { Answer } from '../../model.ts';
import type { Axis } from './axis.ts';
import { markup, NOTHING, type Html } from './markup.ts';

/**
 * A plot is an SVG without a size of its own: texts, bars and rules stand at percentages of it, lines and dots in a grid of
 * 1,000 by 1,000 that is stretched over it while strokes keep their width. So it fills any width, on a screen and on paper,
 * and its texts stay as large as all others.
 */
export interface Plot {
  /** What a reader who does not see it is told. */
  readonly description: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly xTitle: string;
  /** Paths in the stretched grid, from {@link across} and {@link down}. */
  readonly paths: readonly Html[];
  /** Elements at percentages, under the paths. */
  readonly shapes?: readonly Html[];
  readonly limits?: readonly PlotLimit[];
  /** Where a script shows what lies under the pointer, and what the two ends of the horizontal axis stand for. */
  readonly readout?: { readonly id: string; readonly first: number; readonly last: number };
}

/** A limit as a line through a plot. */
export interface PlotLimit {
  readonly direction: 'horizontal' | 'vertical';
  /** 0 to 1 along its axis. */
  readonly at: number;
  readonly label: string;
  readonly answer: Answer;
}

const GRID = 1000;

/** Where a share of the width lies in the stretched grid. */
export function across(share: number): string {
  return short(share * GRID);
}

/** Where a share of the height, from below, lies in the stretched grid. */
export function down(share: number): string {
  return short((1 - share) * GRID);
}

/** A share as a percentage for an attribute. */
export function percentage(share: number): string {
  return `${short(share * 100, 2)}%`;
}

/** Dots as one path; its style gives them their size. */
export function dots(points: Iterable<readonly [x: number, y: number]>, style: string): Html {
  return curve(Array.from(points, ([x, y]) => `M${across(x)} ${down(y)}h0`).join(''), style);
}

/** A line or an area, from what d3-shape writes; nothing without points. */
export function curve(path: string | null, style: string): Html {
  return path === null || path === '' ? NOTHING : markup`<path class="${style}" d="${path}"/>`;
}

/** The whole picture. */
export function plot({ description, x, y, xTitle, paths, shapes = [], limits = [], readout }: Plot): Html {
  const hook =
    readout === undefined
      ? NOTHING
      : markup` data-readout="${readout.id}" data-first="${readout.first}" data-last="${readout.last}"`;
  return markup`<div class="plot"><svg role="img" aria-label="${description}"${hook}>
${y.ticks.map(horizontalRule)}
${x.ticks.map(verticalRule)}
<text class="axis-title" x="100%" y="100%" dy="2.9em">${xTitle}</text>
${shapes}
<svg class="stretched" width="100%" height="100%" viewBox="0 0 ${GRID} ${GRID}" preserveAspectRatio="none">${paths}</svg>
${limits.map(limitLine)}
</svg></div>`;
}

function horizontalRule({ at, label }: Axis['ticks'][number]): Html {
  const y = percentage(1 - at);
  return markup`<line class="rule" x2="100%" y1="${y}" y2="${y}"/><text class="tick y" x="-8" y="${y}" dy=".32em">${label}</text>`;
}

function verticalRule({ at, label }: Axis['ticks'][number], i: number): Html {
  const x = percentage(at);
  const style = i % 2 === 1 ? 'tick x odd' : 'tick x';
  return markup`<text class="${style}" x="${x}" y="100%" dy="1.5em">${label}</text>`;
}

/** The label has a wide border in the colour of the paper, so that no dot shows between its letters; the line comes after it. */
function limitLine({ direction, at, label, answer }: PlotLimit): Html {
  const place = percentage(direction === 'horizontal' ? 1 - at : at);
  if (direction === 'horizontal') {
    return markup`<text class="limit-label" x="100%" y="${place}" dy="-.4em">${label}</text>
<line class="limit ${answer}" x2="100%" y1="${place}" y2="${place}"/>`;
  }
  const [side, shift] = at > 0.5 ? ['before', -4] : ['after', 4];
  return markup`<text class="limit-label ${side}" x="${place}" y="0" dx="${shift}" dy=".9em">${label}</text>
<line class="limit ${answer}" x1="${place}" x2="${place}" y2="100%"/>`;
}

function short(value: number, digits = 1): string {
  return String(Number(value.toFixed(digits)));
}
