import type { Distribution, Verdict } from '../model.ts';
import { codeBlock, codeText, markdownLink, plainText } from '../report/markdown-escape.ts';
import { limitsSection } from '../report/markdown-limits.ts';
import { phrasesText } from '../report/markdown-method.ts';
import { figureColumn, markdownFold, markdownTable, textColumn } from '../report/markdown-table.ts';
import { formatCount, formatInteger, formatShare, formatValue } from '../units.ts';
import { VERDICT_MARKS, VERDICT_WORDS } from '../report/wording.ts';
import { barChart } from './bar-chart.ts';
import { groupRows, rankingSentence, type GroupRow, type Mark } from './group-row.ts';
import { mergeMethod, startedText } from './merge-method.ts';
import { notesOf } from './merge-notes.ts';
import { groupLimits, missesOf } from './misses.ts';
import type { Merged } from './model.ts';
import { problemSentence, PROBLEMS_TITLE } from './problem-text.ts';

/** Problems, limits and notes that are listed. */
const MOST_LINES = 30;

/** Several configurations beside each other; `most` of them, and as many limits that were not kept, are shown. */
export function renderSeveral(merged: Merged, artifactUrl: string | null, most: number): string {
  const all = groupRows(merged);
  const rows = all.slice(0, most);
  const chart = barChart(rows);
  return joined([
    heading(merged.verdict),
    subtitle(merged),
    problemsSection(merged),
    limitsSentence(merged),
    comparisonTable(rows),
    all.length > most ? `${formatInteger(all.length - most)} more: see merge.json.` : '',
    rankingSentence(merged),
    chart === null ? '' : joined([chart.caption, codeBlock(chart.source, 'mermaid')]),
    missedSection(merged, most),
    overallSection(merged),
    notesSection(notesOf(merged)),
    markdownFold('How this was measured', mergeMethod(merged).map(phrasesText).join('\n')),
    artifactUrl === null ? '' : markdownLink('All files of this merge', artifactUrl),
  ]);
}

/** Parts with an empty line between them; empty ones are left out. */
export function joined(parts: readonly string[]): string {
  return `${parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** The verdict and what decided it. */
export function heading({ status, reason }: Verdict): string {
  return `## ${VERDICT_MARKS[status]} ${VERDICT_WORDS[status]}: ${plainText(reason)}`;
}

function subtitle(merged: Merged): string {
  const { groups } = merged;
  const requests = groups.reduce((total, { report }) => total + report.summary.attempted, 0);
  const jobs = groups.reduce((total, { results }) => total + results.length, 0);
  return [
    formatCount(groups.length, 'configuration'),
    formatCount(jobs, 'job'),
    formatCount(requests, 'request'),
    startedText(merged),
  ].join(' · ');
}

function problemsSection({ problems, allowMissing }: Merged): string {
  if (problems.length === 0) return '';
  const lines = capped(problems.map(problemSentence)).map((line) => `> ${line}`);
  return [`> [!${allowMissing ? 'NOTE' : 'WARNING'}]`, `> ${PROBLEMS_TITLE}:`, '>', ...lines].join('\n');
}

/** What every configuration is held to, once for all of them. */
function limitsSentence(merged: Merged): string {
  const limits = groupLimits(merged);
  const more = limits.length > MOST_LINES ? ` and ${limits.length - MOST_LINES} more` : '';
  const shown = limits.slice(0, MOST_LINES).map((limit) => codeText(limit));
  return shown.length === 0 ? '' : `Limits of each configuration: ${shown.join(', ')}${more}`;
}

function comparisonTable(rows: readonly GroupRow[]): string {
  const columns = [
    figureColumn('#'),
    textColumn('Configuration'),
    textColumn('Verdict'),
    ...['Latency p50', 'Latency p95', 'TTFT p50', 'Output speed p50', 'Requests', 'Failed'].map(figureColumn),
  ];
  return markdownTable(columns, rows.map(comparisonRow));
}

function comparisonRow({ number, label, metrics, marks, attempted, failed, shards, verdict }: GroupRow): string[] {
  const { latency, ttft, output_tps: speed } = metrics;
  return [
    String(number),
    `${codeText(label)}${shards === '' ? '' : ` (${shards})`}`,
    `${VERDICT_MARKS[verdict.status]} ${verdict.status}`,
    marked(latency, marks.latency, 'seconds'),
    formatValue(latency.p95, 'seconds'),
    marked(ttft, marks.ttft, 'seconds'),
    marked(speed, marks.output_tps, 'tokens_per_second'),
    formatInteger(attempted),
    failed === 0 ? '0' : `**${formatInteger(failed)}** (${formatShare(failed / attempted)})`,
  ];
}

function marked({ p50 }: Distribution, mark: Mark | undefined, unit: 'seconds' | 'tokens_per_second'): string {
  const value = formatValue(p50, unit);
  return mark === null || mark === undefined ? value : `**${value}** (${mark})`;
}

/** Each limit that a configuration did not keep, and why. */
function missedSection(merged: Merged, most: number): string {
  const misses = missesOf(merged).flatMap((miss) => (miss.place === null ? [] : { ...miss, number: miss.place + 1 }));
  if (misses.length === 0) return '';
  const lines = misses.slice(0, most).map(({ number, label, check, warnOnly, reason }) => {
    const limit = check === null ? '' : `${codeText(check.threshold.source)}: `;
    return `- ${number} ${codeText(label)}: ${limit}${plainText(reason)}${warnOnly ? ' (warns only)' : ''}`;
  });
  const rest = misses.length > most ? [`- ${formatInteger(misses.length - most)} more: see merge.json.`] : [];
  return joined(['### Not passed', [...lines, ...rest].join('\n')]);
}

function overallSection({ overall, verdict }: Merged): string {
  const section = limitsSection({ ...verdict, checks: overall });
  return section.replace('### Limits', '### Limits over all requests together');
}

function notesSection(notes: readonly string[]): string {
  return notes.length === 0 ? '' : joined(['### Notes', capped(notes).join('\n')]);
}

/** Items of a list. */
function capped(texts: readonly string[]): string[] {
  const more = texts.length - MOST_LINES;
  return [
    ...texts.slice(0, MOST_LINES).map((text) => `- ${plainText(text)}`),
    ...(more > 0 ? [`- ${formatInteger(more)} more: see merge.json.`] : []),
  ];
}
