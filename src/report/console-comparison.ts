import { printable } from '../foreign-text.ts';
import { metricOf } from '../metrics.ts';
import type { BaselineIdentity } from '../model.ts';
import { formatValue } from '../units.ts';
import { changeText, figureName, pairsText, pastText, stateText } from './comparison.ts';
import { logText } from './log-line.ts';
import type { Report } from './report.ts';
import { trendSentence } from './trend.ts';

/** The comparison as `name: value` lines: with what, how it went, each figure, both sides; none without a baseline. */
export function comparisonLines({ comparison, trends }: Pick<Report, 'comparison' | 'trends'>): string[] {
  if (comparison === null) return [];
  const { baseline, state, problem, metrics, sides, notes } = comparison;
  const pairs = pairsText(comparison);
  return [
    `baseline: ${identityText(baseline)}${pairs === '' ? '' : `, ${pairs}`}`,
    ...sides.map(({ metric, candidate, baseline: other }) => {
      const { label, unit } = metricOf(metric);
      return `baseline: ${label} p50 ${logText(formatValue(other.p50, unit))}, this run ${logText(formatValue(candidate.p50, unit))}`;
    }),
    `comparison: ${stateText(state, 'n/a')}${problem === null ? '' : ` - ${printable(problem, 500)}`}`,
    ...metrics.map(
      (figure) => `change: ${figureName(figure)} ${logText(changeText(figure))}, ${stateText(figure.state, 'n/a')}`,
    ),
    ...trends.map((trend) => `trend: ${trendSentence(trend)}`),
    ...notes.map((note) => `note: ${printable(note, 500)}`),
  ];
}

function identityText(baseline: BaselineIdentity): string {
  if (baseline.kind === 'run') {
    return `run ${baseline.runId} of ${printable(baseline.startedAt)}, ${printable(baseline.path)}`;
  }
  if (baseline.kind !== 'endpoint') return pastText(baseline);
  const place = baseline.url === null ? 'built-in mock' : printable(baseline.url);
  return [place, baseline.model === null ? '' : printable(baseline.model)].filter((part) => part !== '').join(', ');
}
