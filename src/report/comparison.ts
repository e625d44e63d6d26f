import { metricOf } from '../metrics.ts';
import type { BaselineIdentity, ComparisonState, MetricComparison, SideBySide } from '../model.ts';
import { formatCount, formatInteger, formatValue } from '../units.ts';
import type { ReportComparison } from './report.ts';

const STATE_WORDS: Readonly<Record<ComparisonState, string>> = {
  regression: 'regression',
  suspected: 'regression suspected',
  'none-seen': 'no regression seen',
  proven: 'no regression (proven)',
};

/** What a comparison came to. A bare "proven" would be read as the proof of a regression, and it is the opposite. */
export function stateText(state: ComparisonState | null, unknown = 'cannot be told'): string {
  return state === null ? unknown : STATE_WORDS[state];
}

/** The figure that the state of the whole comes from: of several, the first; null where nothing was compared. */
export function decidingFigure({ state, metrics }: ReportComparison): MetricComparison | null {
  return metrics.find((metric) => metric.state === state) ?? null;
}

/** `latency.p50` */
export function figureName({ metric, percent }: MetricComparison): string {
  return `${metric}.p${percent}`;
}

/** `+8.9 % (-4.2 % to +14 %)`; without bounds only the change, without a change a dash. */
export function changeText({ change, low, high }: MetricComparison): string {
  const seen = formatValue(change, 'change');
  return low === null || high === null
    ? seen
    : `${seen} (${formatValue(low, 'change')} to ${formatValue(high, 'change')})`;
}

/** What {@link sideRow} gives behind the name of the metric. */
export const SIDE_FIGURES = ['This run p50', 'Baseline p50', 'This run p90', 'Baseline p90'] as const;

/** One metric of both sides: its name, then {@link SIDE_FIGURES}. */
export function sideRow({ metric, candidate, baseline }: SideBySide): string[] {
  const { label, unit } = metricOf(metric);
  const figures = [candidate.p50, baseline.p50, candidate.p90, baseline.p90];
  return [label, ...figures.map((figure) => formatValue(figure, unit))];
}

/** Earlier runs that came out of artifacts: how many, and of when. */
export function pastText(baseline: Exclude<BaselineIdentity, { kind: 'endpoint' | 'run' }>): string {
  if (baseline.kind === 'none') return baseline.wanted === 'history' ? 'no earlier runs' : 'no earlier run';
  if (baseline.kind === 'previous-run') return `the previous run, of ${dayText(baseline.startedAt)}`;
  const { runs, firstAt, lastAt } = baseline;
  if (runs === 1) return `one earlier run, of ${dayText(lastAt)}`;
  return `${formatCount(runs, 'earlier run')}, from ${dayText(firstAt)} to ${dayText(lastAt)}`;
}

/** `2026-11-24 04:30 UTC` */
function dayText(at: string): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** How many pairs there were, and why some were not compared; empty where only figures were. */
export function pairsText({ pairs }: ReportComparison): string {
  if (pairs === null) return '';
  const dropped = pairs.attempted - pairs.complete;
  const compared = `${formatCount(pairs.complete, 'pair')} of requests`;
  if (dropped === 0) return compared;
  const failed = `this run's ${formatInteger(pairs.candidateFailed)}, the baseline's ${formatInteger(pairs.baselineFailed)}`;
  return `${compared}; ${formatInteger(dropped)} more left out because a request failed (${failed})`;
}
