import type { BaselineIdentity, MetricComparison } from '../../model.ts';
import { formatShare, formatValue } from '../../units.ts';
import { changeText, figureName, pairsText, pastText, SIDE_FIGURES, sideRow, stateText } from '../comparison.ts';
import type { Report, ReportComparison } from '../report.ts';
import { differencePlot } from './difference.ts';
import { code, foreign, markup, NOTHING, sentence, type Html } from './markup.ts';
import type { Section } from './section.ts';
import { figureColumn, table, textColumn } from './table.ts';
import { trendPlots } from './trend.ts';

/** What the run was compared with and what came of it, with pictures; null when it was compared with nothing. */
export function comparisonSection(report: Report): Section | null {
  const { comparison } = report;
  if (comparison === null) return null;
  const { problem, notes } = comparison;
  const content = [
    markup`<p>Baseline: ${baselineMarkup(comparison)}.</p>\n`,
    problem === null ? NOTHING : markup`<p class="alert warning">${sentence(problem)}.</p>\n`,
    changesTable(comparison),
    sidesTable(comparison),
    differencePlot(report, comparison),
    trendPlots(report),
    notes.length === 0 ? NOTHING : markup`<ul>${notes.map((note) => markup`<li>${sentence(note)}</li>`)}</ul>`,
  ];
  return { id: 'comparison', title: 'Compared with the baseline', content };
}

function baselineMarkup(comparison: ReportComparison): Html {
  const pairs = pairsText(comparison);
  return markup`${identity(comparison.baseline)}${pairs === '' ? NOTHING : `: ${pairs}`}`;
}

function identity(baseline: BaselineIdentity): Html {
  if (baseline.kind === 'run') {
    return markup`run ${code(baseline.runId)} of ${foreign(baseline.startedAt)}, from ${code(baseline.path)}`;
  }
  if (baseline.kind !== 'endpoint') return markup`${pastText(baseline)}`;
  const { model, api, url } = baseline;
  const place = url === null ? markup`built-in mock` : foreign(url);
  return markup`${model === null ? NOTHING : markup`<b>${foreign(model)}</b>, `}${api}, ${place}, asked in turns with this run`;
}

function changesTable({ metrics, confidence }: ReportComparison): Html {
  if (metrics.length === 0) return NOTHING;
  const columns = [
    textColumn('Compared'),
    textColumn('Result'),
    figureColumn(`Change, with ${formatShare(confidence)} bounds`),
    figureColumn('Tolerated'),
  ];
  return table('Changes against the baseline', columns, metrics.map(changeRow), 'explained');
}

/** The sentence stands under the name, where a narrow screen shows it. */
function changeRow(figure: MetricComparison) {
  const { state, answer, tolerated, reason } = figure;
  return [
    markup`${code(figureName(figure))}<small>${sentence(reason)}</small>`,
    markup`<span class="answer ${answer}">${stateText(state)}</span>`,
    markup`<b>${changeText(figure)}</b>`,
    formatValue(tolerated, 'change'),
  ];
}

function sidesTable({ sides }: ReportComparison): Html {
  if (sides.length === 0) return NOTHING;
  return table('Both sides', [textColumn('Metric'), ...SIDE_FIGURES.map(figureColumn)], sides.map(sideRow));
}
