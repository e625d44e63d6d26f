import type { Metric } from '../metrics.ts';
import type { Summary } from '../model.ts';
import {
  FIGURES,
  figureRow,
  flagSentences,
  measuredMetrics,
  missingPercentilesSentence,
  speedSentence,
} from './figure-table.ts';
import { figureColumn, markdownFold, markdownTable, textColumn } from './markdown-table.ts';
import type { Report } from './report.ts';

/** Every metric that has values, what a missing percentile means, and which rows are doubtful; empty when nothing was answered. */
export function metricsSection({ summary }: Report): string {
  const { main, others } = measuredMetrics(summary);
  if (main.length === 0) return '';
  return [
    '### Figures',
    speedSentence(summary),
    metricsTable(main, summary),
    missingPercentilesSentence(summary) ?? '',
    flagSentences(summary)
      .map(([flag, sentence]) => `- \`${flag}\` ${sentence}`)
      .join('\n'),
    others.length === 0 ? '' : markdownFold('More figures', metricsTable(others, summary)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function metricsTable(metrics: readonly Metric[], summary: Summary): string {
  const columns = [textColumn('Metric'), ...FIGURES.map((name) => figureColumn(name)), figureColumn('Requests')];
  const rows = metrics.map((metric) => figureRow(metric, summary));
  return markdownTable(columns, rows);
}
