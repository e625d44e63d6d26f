import type { PromptSummary } from '../model.ts';
import { formatInteger, formatValue } from '../units.ts';
import { codeText } from './markdown-escape.ts';
import { figureColumn, markdownTable, textColumn } from './markdown-table.ts';
import type { Report } from './report.ts';

/** The slowest prompts by average latency, `rows` of them at most, unanswered ones first; empty without rows or answers. */
export function promptsSection({ summary, promptText }: Report, rows: number): string {
  const slowestFirst = summary.perPrompt.toSorted((a, b) => compareAverages(b, a));
  const shown = slowestFirst.slice(0, rows);
  if (shown.length === 0 || summary.completed === 0) return '';
  const all = summary.perPrompt.length + summary.perPromptOmitted;
  const columns = [
    textColumn('Prompt'),
    ...['Requests', 'Failed', 'Average', 'Slowest', 'TTFT', 'Output tokens'].map(figureColumn),
  ];
  const table = markdownTable(
    columns,
    shown.map((prompt) => promptRow(prompt, promptText === 'full')),
  );
  const omitted = all - shown.length;
  return [
    all === 1 ? '### Prompt' : '### Prompts, slowest first',
    table,
    ...(omitted > 0 ? [`${formatInteger(omitted)} more: see metrics_requests.csv.`] : []),
  ].join('\n\n');
}

function promptRow(prompt: PromptSummary, withText: boolean): string[] {
  const { latency, ttft, averageOutputTokens } = prompt;
  return [
    `${codeText(prompt.id, 40)} ${withText ? codeText(prompt.text, 80) : ''}`.trim(),
    formatInteger(prompt.attempted),
    prompt.failed === 0 ? '0' : `**${formatInteger(prompt.failed)}**`,
    formatValue(latency.average, 'seconds'),
    formatValue(latency.max, 'seconds'),
    formatValue(ttft.average, 'seconds'),
    formatValue(averageOutputTokens, 'tokens'),
  ];
}

function compareAverages(a: PromptSummary, b: PromptSummary): number {
  const [left, right] = [a.latency.average ?? Number.MAX_VALUE, b.latency.average ?? Number.MAX_VALUE];
  return left - right;
}
