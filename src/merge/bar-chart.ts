import type { Chart } from '../report/chart.ts';
import type { GroupRow } from './group-row.ts';

/** Bars that can be told apart. */
const MOST_BARS = 40;
/** Of medians, and of the line of 95th percentiles; legible on white and on black. */
const COLOURS = ['#4184e4', '#e5534b'];

/**
 * Median latency of each configuration as bars, the 95th percentile as a line where every one has it; null with fewer than two
 * that answered. Bars are named by the rows' numbers, so that no foreign text can break the picture.
 */
export function barChart(rows: readonly GroupRow[]): Chart | null {
  const shown = rows.filter(({ metrics }) => metrics.latency.p50 !== null).slice(0, MOST_BARS);
  if (shown.length < 2) return null;
  const medians = shown.map(({ metrics }) => metrics.latency.p50 ?? 0);
  const tails = shown.flatMap(({ metrics }) => metrics.latency.p95 ?? []);
  const hasTails = tails.length === shown.length;
  const top = Math.max(...medians, ...(hasTails ? tails : []));
  if (top <= 0) return null;
  const [factor, unit] = top < 1 ? [1000, 'milliseconds'] : [1, 'seconds'];
  const list = (values: readonly number[]): string => values.map((value) => (value * factor).toFixed(3)).join(', ');
  const theme = { xyChart: { plotColorPalette: COLOURS.join(', '), backgroundColor: 'transparent' } };
  const which = rows.length > shown.length ? `The ${shown.length} fastest: median` : 'Median';
  return {
    caption: `${which} latency of each configuration by its number${hasTails ? '; the line is the 95th percentile' : ''}.`,
    source: [
      `%%{init: ${JSON.stringify({ xyChart: { width: 900, height: 300 }, themeVariables: theme })}}%%`,
      'xychart-beta',
      `    x-axis "Configuration" [${shown.map(({ number }) => `"${number}"`).join(', ')}]`,
      `    y-axis "${unit}" 0 --> ${(top * factor * 1.05).toFixed(3)}`,
      `    bar [${list(medians)}]`,
      ...(hasTails ? [`    line [${list(tails)}]`] : []),
    ].join('\n'),
  };
}
