import type { Distribution, Verdict } from '../model.ts';
import { codeBlock, codeText, plainText } from '../report/markdown-escape.ts';
import { limitsSection } from '../report/markdown-limits.ts';
import { figureColumn, markdownFold, markdownTable, textColumn } from '../report/markdown-table.ts';
import { MARKDOWN_BUDGET, renderMarkdown, type MarkdownOptions } from '../report/markdown.ts';
import { formatCount, formatInteger, formatSeconds, formatShare, formatValue, UNKNOWN_TEXT } from '../report/units.ts';
import { VERDICT_MARKS, VERDICT_WORDS } from '../report/wording.ts';
import { barChart } from './bar-chart.ts';
import { groupRows, MOST_GROUPS, rankingSentence, type GroupRow, type Mark } from './group-row.ts';
import type { Merged, MergedGroup } from './model.ts';

/** Problems and notes that are listed. */
const MOST_LINES = 30;
/** Room for what stands around the report of a single configuration. */
const SURROUNDINGS = 200 * 1024;

/**
 * A merge as GitHub Markdown for the job summary. One configuration is reported like a run, with a table of its shards;
 * several beside each other. Foreign text is escaped, and long lists are cut.
 */
export function renderMergeMarkdown(
  merged: Merged,
  { artifactUrl, budget = MARKDOWN_BUDGET }: MarkdownOptions,
): string {
  const [single] = merged.groups;
  const text =
    merged.groups.length === 1 && single !== undefined
      ? renderSingle(single, { artifactUrl, budget: budget - SURROUNDINGS })
      : renderSeveral(merged, artifactUrl);
  return Buffer.byteLength(text) <= budget ? text : `${heading(merged.verdict)}\n`;
}

/** Its report says what the merge came to, what is missing, and how the limits over all requests ended. */
function renderSingle(group: MergedGroup, options: MarkdownOptions): string {
  return joined([renderMarkdown(group.report, options), shardsSection(group)]);
}

function renderSeveral(merged: Merged, artifactUrl: string | null): string {
  const rows = groupRows(merged).slice(0, MOST_GROUPS);
  const chart = barChart(rows);
  return joined([
    heading(merged.verdict),
    subtitle(merged),
    problemsSection(merged),
    comparisonTable(rows),
    merged.groups.length > MOST_GROUPS ? `${merged.groups.length - MOST_GROUPS} more: see merge.json.` : '',
    rankingSentence(merged),
    chart === null ? '' : joined([chart.caption, codeBlock(chart.source, 'mermaid')]),
    missedSection(rows, merged.verdict.reason),
    overallSection(merged),
    notesSection(merged.notes),
    artifactUrl === null ? '' : `[All files of this merge](<${artifactUrl.replace(/[<>\s]/g, encodeURIComponent)}>)`,
  ]);
}

function joined(parts: readonly string[]): string {
  return `${parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function heading({ status, reason }: Verdict): string {
  return `## ${VERDICT_MARKS[status]} ${VERDICT_WORDS[status]}: ${plainText(reason)}`;
}

function subtitle({ groups }: Merged): string {
  const requests = groups.reduce((total, { report }) => total + report.summary.attempted, 0);
  return `${formatCount(groups.length, 'configuration')} · ${formatCount(requests, 'request')}`;
}

function problemsSection({ problems, allowMissing }: Merged): string {
  if (problems.length === 0) return '';
  const lines = problems.slice(0, MOST_LINES).map((problem) => `> - ${plainText(problem)}`);
  const more = problems.length > MOST_LINES ? [`> - ${problems.length - MOST_LINES} more: see merge.json`] : [];
  const kind = allowMissing ? 'NOTE' : 'WARNING';
  return [`> [!${kind}]`, '> Not everything that should be here is in the figures:', '>', ...lines, ...more].join('\n');
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

/** Why each configuration that did not pass did not. */
function missedSection(rows: readonly GroupRow[], known: string): string {
  const lines = rows
    .filter(({ verdict, label }) => verdict.status !== 'pass' && `${label}: ${verdict.reason}` !== known)
    .map(({ number, label, verdict }) => `- ${number} ${codeText(label)}: ${plainText(verdict.reason)}`);
  return lines.length === 0 ? '' : joined(['### Not passed', lines.join('\n')]);
}

function overallSection({ overall, verdict }: Merged): string {
  const section = limitsSection({ ...verdict, checks: overall });
  return section.replace('### Limits', '### Limits over all requests together');
}

function notesSection(notes: readonly string[]): string {
  if (notes.length === 0) return '';
  const more = notes.length > MOST_LINES ? [`- ${notes.length - MOST_LINES} more: see merge.json.`] : [];
  return joined([
    '### Notes',
    [...notes.slice(0, MOST_LINES).map((note) => `- ${plainText(note)}`), ...more].join('\n'),
  ]);
}

/** What each shard contributed, folded; empty where one job sent everything. */
function shardsSection({ group, results }: MergedGroup): string {
  if (group.count === null) return '';
  const columns = [
    figureColumn('Shard'),
    textColumn('Folder'),
    ...['Requests', 'Failed', 'Time'].map(figureColumn),
    textColumn('Started'),
  ];
  const rows = results
    .slice(0, MOST_GROUPS)
    .map(({ dir, summary }) => [
      summary.shard === null ? UNKNOWN_TEXT : String(summary.shard.index),
      codeText(dir),
      formatInteger(summary.attempted),
      formatInteger(summary.failed),
      formatSeconds(summary.totalTimeSeconds),
      summary.startedAt,
    ]);
  return markdownFold(`${formatCount(results.length, 'shard')} of ${group.count}`, markdownTable(columns, rows));
}
