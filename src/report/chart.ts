import { release } from '../release.ts';
import type { Samples } from '../samples.ts';
import { selectQuantiles } from '../stats/select.ts';
import { formatCount } from '../units.ts';
import { FEWEST_ANSWERS } from './histogram.ts';

/** Points that a line may have: more cannot be told apart, and Mermaid refuses sources over 50,000 characters. */
const MOST_POINTS = 100;

/** A Mermaid diagram, and a sentence that says what its lines are. */
export interface Chart {
  readonly caption: string;
  readonly source: string;
}

/**
 * Latency, and time to first token where every answer has one, over the run as a Mermaid `xychart-beta`; null with
 * too few answers. It holds only our own words and numbers, so that no foreign text can break it.
 */
export function chartOverTime({ latency, ttft }: Pick<Samples, 'latency' | 'ttft'>): Chart | null {
  const count = latency.values.length;
  if (count < FEWEST_ANSWERS) return null;
  const size = Math.ceil(count / MOST_POINTS);
  const [medians, slowest] = pointsOf(latency.values, size);
  const lines = [{ name: size === 1 ? 'latency' : 'median latency', points: medians }];
  if (size > 1) lines.unshift({ name: 'slowest request', points: slowest });
  if (ttft.values.length === count) {
    const [points] = pointsOf(ttft.values, size);
    lines.push({ name: `${size === 1 ? '' : 'median '}time to first token`, points });
  }
  const top = Math.max(...lines[0]!.points);
  if (top <= 0) return null;
  return {
    caption: captionOf(
      lines.map((line) => line.name),
      size,
    ),
    source: sourceOf(
      lines.map((line) => line.points),
      top,
      count,
    ),
  };
}

/** The median of every `size` values that follow each other, and the largest of them. */
function pointsOf(values: Float64Array, size: number): [medians: number[], largest: number[]] {
  const [medians, largest]: [number[], number[]] = [[], []];
  for (let start = 0; start < values.length; start += size) {
    const group = values.slice(start, start + size);
    const [median, most] = selectQuantiles(group, [0.5, 1]);
    medians.push(median ?? 0);
    largest.push(most ?? 0);
    release(group);
  }
  return [medians, largest];
}

function captionOf(names: readonly string[], size: number): string {
  const each = `Each point is ${size === 1 ? 'one answer' : formatCount(size, 'answer')},`;
  if (names.length === 1) return `${each} in the order of sending: ${names[0]}.`;
  return `${each} in the order of sending; from top to bottom: ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`;
}

/** Of the slowest request, latency and time to first token; legible on white and on black. */
const COLOURS = ['#e5534b', '#4184e4', '#2da44e'];

function sourceOf(lines: readonly (readonly number[])[], top: number, count: number): string {
  const [factor, unit] = top < 1 ? [1000, 'milliseconds'] : [1, 'seconds'];
  const colours = lines.length === 3 ? COLOURS : COLOURS.slice(1);
  const theme = { xyChart: { plotColorPalette: colours.join(', '), backgroundColor: 'transparent' } };
  return [
    `%%{init: ${JSON.stringify({ xyChart: { width: 900, height: 300 }, themeVariables: theme })}}%%`,
    'xychart-beta',
    `    x-axis "Answers in the order of sending" 1 --> ${count}`,
    `    y-axis "${unit}" 0 --> ${(top * factor * 1.05).toFixed(3)}`,
    ...lines.map((points) => `    line [${points.map((point) => (point * factor).toFixed(3)).join(', ')}]`),
  ].join('\n');
}
