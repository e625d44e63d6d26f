import { metricOf } from '../metrics.ts';
import type { Trend } from '../model.ts';
import { formatCount, formatValue } from '../units.ts';
import type { Chart } from './chart.ts';

/** Fewer runs than this, this one included, make no picture. */
export const FEWEST_RUNS = 3;

/**
 * Where this run lies among the ones before it, in plain words, without markup: `Latency: the median of 1.24 s is where a run
 * like the last 10 was to be expected (1.08 s to 1.39 s).`
 */
export function trendSentence({ metric, past, current, band }: Trend): string {
  const { label, unit } = metricOf(metric);
  const shown = (value: number | null): string => formatValue(value, unit);
  const values = past.map(({ p50 }) => p50);
  const range = `${shown(Math.min(...values))} to ${shown(Math.max(...values))}`;
  const counted = past.filter(({ compared }) => compared).length;
  if (current === null || band === null) {
    return `${label}: ${shown(current)} in this run; the median of ${formatCount(past.length, 'earlier run')} was ${range}.`;
  }
  const place = current > band.high ? 'above what' : current < band.low ? 'below what' : 'within what';
  const like = counted === 1 ? 'the last one' : `the last ${counted}`;
  return `${label}: the median of ${shown(current)} is ${place} was to be expected of a run like ${like} (${shown(band.low)} to ${shown(band.high)}).`;
}

/** Which of the runs shown are not compared with, and why; null = nothing is to be said of any. */
export function leftOutSentence(trend: Trend): string | null {
  const sentences = [olderSentence(trend), failedSentence(trend)].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : sentences.join(' ');
}

function olderSentence({ past }: Trend): string | null {
  const first = past.findIndex(({ compared }) => compared);
  const older = past.slice(0, Math.max(0, first)).filter(({ leftOut }) => leftOut === null).length;
  if (older === 0) return null;
  return `${older === 1 ? 'One run of these is' : `${older} runs of these are`} shown, but not compared with, because enough newer ones are.`;
}

function failedSentence({ past }: Trend): string | null {
  const leftOut = past.filter((point) => point.leftOut !== null);
  const last = leftOut.at(-1);
  if (last === undefined) return null;
  const which = leftOut.length === 1 ? 'One run' : `${leftOut.length} runs`;
  const are = leftOut.length === 1 ? 'is' : 'are';
  return `${which} of these ${are} shown, but not compared with, because a limit or a comparison failed or the run did not come to its end; the last time: ${last.leftOut}.`;
}

/** The last runs as a Mermaid `xychart-beta`, this one under `now`; null with too few. It holds only our own words and numbers. */
export function trendChart({ metric, past, current, band }: Trend): Chart | null {
  const values = [...past.map(({ p50 }) => p50), ...(current === null ? [] : [current])];
  const top = Math.max(...values, band?.high ?? 0);
  if (values.length < FEWEST_RUNS || top <= 0) return null;
  const { label, unit } = metricOf(metric);
  const [factor, scale] = scaleOf(unit === 'seconds', top);
  const numbers = (line: readonly number[]): string => line.map((value) => (value * factor).toFixed(3)).join(', ');
  const flat = (value: number): number[] => values.map(() => value);
  const bounds = band === null ? [] : [band.low, band.high];
  return {
    caption: [
      `${label}: the median of each run, oldest first${current === null ? '' : '; "now" is this one'}.`,
      ...(band === null ? [] : ['The flat lines bound where it was to be expected.']),
    ].join(' '),
    source: [
      THEME,
      'xychart-beta',
      `    x-axis [${[...past.map((_, i) => i + 1), ...(current === null ? [] : ['now'])].join(', ')}]`,
      `    y-axis "${scale}" 0 --> ${(top * factor * 1.05).toFixed(3)}`,
      `    line [${numbers(values)}]`,
      ...bounds.map((bound) => `    line [${numbers(flat(bound))}]`),
    ].join('\n'),
  };
}

function scaleOf(isTime: boolean, top: number): readonly [factor: number, scale: string] {
  if (!isTime) return [1, 'tokens per second'];
  return top < 1 ? [1000, 'milliseconds'] : [1, 'seconds'];
}

/** The line of runs, and the two bounds; legible on white and on black. */
const COLOURS = ['#4184e4', '#8b949e', '#8b949e'];
const THEME = `%%{init: ${JSON.stringify({
  xyChart: { width: 900, height: 260 },
  themeVariables: { xyChart: { plotColorPalette: COLOURS.join(', '), backgroundColor: 'transparent' } },
})}}%%`;
