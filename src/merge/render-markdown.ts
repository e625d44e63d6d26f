import { codeText } from '../report/markdown-escape.ts';
import { figureColumn, markdownFold, markdownTable, textColumn } from '../report/markdown-table.ts';
import { MARKDOWN_BUDGET, renderMarkdown, type MarkdownOptions } from '../report/markdown.ts';
import { formatCount, formatInteger, formatSeconds, UNKNOWN_TEXT } from '../units.ts';
import { MOST_GROUPS } from './group-row.ts';
import { heading, joined, renderSeveral } from './markdown-several.ts';
import type { Merged, MergedGroup } from './model.ts';

/** Room for what stands around the report of a single configuration. */
const SURROUNDINGS = 200 * 1024;
/** Configurations that are shown, from most to fewest; the first number that fits is taken. */
const SHOWN_GROUPS = [MOST_GROUPS, 100, 20] as const;

/**
 * A merge as GitHub Markdown for the job summary. One configuration is reported like a run, with a table of its shards;
 * several beside each other. Foreign text is escaped, and long lists are cut.
 */
export function renderMergeMarkdown(
  merged: Merged,
  { artifactUrl, budget = MARKDOWN_BUDGET }: MarkdownOptions,
): string {
  const fits = (text: string): boolean => Buffer.byteLength(text) <= budget;
  const [single] = merged.groups;
  if (merged.groups.length === 1 && single !== undefined) {
    const text = renderSingle(single, { artifactUrl, budget: budget - SURROUNDINGS });
    if (fits(text)) return text;
  } else {
    for (const most of SHOWN_GROUPS) {
      const text = renderSeveral(merged, artifactUrl, most);
      if (fits(text)) return text;
    }
  }
  return `${heading(merged.verdict)}\n`;
}

/** Its report says what the merge came to, what is missing, and how the limits over all requests ended. */
function renderSingle(group: MergedGroup, options: MarkdownOptions): string {
  return joined([renderMarkdown(group.report, options), shardsSection(group)]);
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
