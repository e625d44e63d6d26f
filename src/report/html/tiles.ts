import { formatCount, formatInteger, formatSeconds, formatValue } from '../../units.ts';
import type { Report } from '../report.ts';
import { markup, type Html } from './markup.ts';

/** A figure that is read from afar. */
interface Tile {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
}

/** The few figures that nearly every reader looks for, in large. */
export function tiles(report: Report): Html {
  const all = [medianTile(report), tailTile(report), ttftTile(report), speedTile(report), failedTile(report)];
  const items = all
    .filter((tile) => tile !== null)
    .map(({ label, value, detail }) => {
      return markup`<div><dt>${label}</dt><dd><b>${value}</b> <small>${detail}</small></dd></div>\n`;
    });
  return markup`<dl class="tiles">${items}</dl>\n`;
}

function medianTile({ summary, bounds }: Report): Tile {
  const { p50, average } = summary.metrics.latency;
  const { low, high } = bounds.latency.p50;
  const isBounded = low !== null && high !== null;
  return {
    label: p50 === null ? 'Latency' : 'Median latency',
    value: formatValue(p50 ?? average, 'seconds'),
    detail: isBounded ? `${formatSeconds(low)} to ${formatSeconds(high)}` : '',
  };
}

function tailTile({ summary }: Report): Tile {
  const { p95, max } = summary.metrics.latency;
  if (p95 === null) return { label: 'Slowest', value: formatValue(max, 'seconds'), detail: 'too few for p95' };
  const value = formatValue(p95, 'seconds');
  return { label: '95 % within', value, detail: `slowest ${formatValue(max, 'seconds')}` };
}

function ttftTile({ summary }: Report): Tile | null {
  const { count, p50, average, p95 } = summary.metrics.ttft;
  if (count === 0) return null;
  return {
    label: 'Time to first token',
    value: formatValue(p50 ?? average, 'seconds'),
    detail: p95 === null ? '' : `95 % within ${formatValue(p95, 'seconds')}`,
  };
}

function speedTile({ summary }: Report): Tile | null {
  const { output_tps: speed, output_tokens: tokens } = summary.metrics;
  if (speed.count === 0) return null;
  return {
    label: 'Output speed',
    value: formatValue(speed.p50 ?? speed.average, 'tokens_per_second'),
    detail: `${formatValue(tokens.p50 ?? tokens.average, 'tokens')} tokens an answer`,
  };
}

function failedTile({ summary }: Report): Tile {
  return {
    label: 'Failed',
    value: formatInteger(summary.failed),
    detail: `${formatValue(summary.errorRate, 'share')} of ${formatCount(summary.attempted, 'request')}`,
  };
}
