import type { Metric } from '../../metrics.ts';
import type { Summary } from '../../model.ts';
import {
  FIGURES,
  figureRow,
  flagSentences,
  measuredMetrics,
  missingPercentilesSentence,
  speedSentence,
} from '../figure-table.ts';
import type { Report } from '../report.ts';
import { code, markup, NOTHING, type Html } from './markup.ts';
import type { Section } from './section.ts';
import { figureColumn, fold, table, textColumn } from './table.ts';
import { tiles } from './tiles.ts';

/** The figures: a few large ones, then every metric that has values; null when nothing was answered. */
export function figuresSection(report: Report): Section | null {
  const { summary } = report;
  const { main, others } = measuredMetrics(summary);
  if (main.length === 0) return null;
  const missing = missingPercentilesSentence(summary);
  const content = [
    tiles(report),
    markup`<p>${speedSentence(summary)}</p>\n`,
    metricsTable('Figures', main, summary),
    missing === null ? NOTHING : markup`<p class="aside">${missing}</p>`,
    flagList(summary),
    others.length === 0 ? NOTHING : fold('More figures', metricsTable('More figures', others, summary)),
  ];
  return { id: 'figures', title: 'Figures', content };
}

function metricsTable(name: string, metrics: readonly Metric[], summary: Summary): Html {
  const columns = [textColumn('Metric'), ...FIGURES.map((figure) => figureColumn(figure)), figureColumn('Requests')];
  const rows = metrics.map((metric) => figureRow(metric, summary));
  return table(name, columns, rows);
}

function flagList(summary: Summary): Html {
  const items = flagSentences(summary).map(([flag, sentence]) => markup`<li>${code(flag)} ${sentence}</li>`);
  return items.length === 0 ? NOTHING : markup`<ul class="aside">${items}</ul>`;
}
