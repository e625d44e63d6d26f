import type { BaselineIdentity, MetricComparison, SideBySide } from '../model.ts';
import { formatValue } from '../units.ts';
import { figureName, pairsText, pastText, SIDE_FIGURES, sideRow, stateText } from './comparison.ts';
import { codeText, plainText } from './markdown-escape.ts';
import { figureColumn, markdownTable, textColumn } from './markdown-table.ts';
import type { Report, ReportComparison } from './report.ts';
import { VERDICT_MARKS } from './wording.ts';

/**
 * What the run was compared with and what came of it: a sentence for each figure, both sides in a table, and what makes the
 * comparison doubtful. Empty when it was compared with nothing.
 */
export function comparisonSection({ comparison, verdict }: Report): string {
  if (comparison === null) return '';
  const { metrics, problem, sides, notes } = comparison;
  return [
    '### Compared with the baseline',
    baselineText(comparison),
    problem === null ? '' : `> [!WARNING]\n> ${plainText(problem)}.`,
    metrics.map((figure) => figureLine(figure, verdict.reason)).join('\n'),
    sidesTable(sides),
    sides.length === 0 ? '' : readingText(comparison),
    notes.map((note) => `- ${plainText(note)}`).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function baselineText(comparison: ReportComparison): string {
  const pairs = pairsText(comparison);
  return `Baseline: ${identityText(comparison.baseline)}${pairs === '' ? '' : `: ${pairs}`}.`;
}

function identityText(baseline: BaselineIdentity): string {
  if (baseline.kind === 'run') {
    return `run ${codeText(baseline.runId)} of ${plainText(baseline.startedAt)}, from ${codeText(baseline.path, 200)}`;
  }
  if (baseline.kind !== 'endpoint') return pastText(baseline);
  const { model, api, url } = baseline;
  const place = url === null ? 'built-in mock' : codeText(url, 200);
  const parts = [model === null ? '' : codeText(model), api, place].filter((part) => part !== '');
  return `${parts.join(' · ')}, asked in turns with this run`;
}

/** What the heading of the report says already is not said again. */
function figureLine(figure: MetricComparison, headline: string): string {
  const { state, answer, reason } = figure;
  const said = headline.startsWith(reason);
  return `- ${VERDICT_MARKS[answer]} **${stateText(state)}** in \`${figureName(figure)}\`${said ? '' : `: ${plainText(reason)}`}`;
}

function sidesTable(sides: readonly SideBySide[]): string {
  if (sides.length === 0) return '';
  return markdownTable([textColumn('Metric'), ...SIDE_FIGURES.map(figureColumn)], sides.map(sideRow));
}

/** A change that does not follow from the table would puzzle its reader. */
function readingText({ pairs, confidence, metrics }: ReportComparison): string {
  const risk = `each bound holds with ${formatValue(confidence, 'share')} confidence on its own`;
  const family = metrics.length > 1 ? ', and a regression takes stronger evidence the more figures are compared' : '';
  const change =
    pairs === null
      ? 'The change is that of the two medians'
      : 'The change is the middle of the changes from pair to pair, not that of the two medians above';
  return `${change}; ${risk}${family}.`;
}
