import { METRICS } from '../metrics.ts';
import { formatBeside, formatCount, formatInteger, formatValue, UNKNOWN_TEXT } from '../units.ts';
import { codeText, markdownLink, plainText } from './markdown-escape.ts';
import { figureColumn, markdownFold, markdownTable, textColumn } from './markdown-table.ts';
import type { SummaryView } from './read-summary.ts';
import { VERDICT_MARKS, VERDICT_WORDS } from './wording.ts';

/** What a comment says besides the figures. */
export interface CommentOptions {
  /** Which of several comments on one pull request it is: a hash, hex. */
  readonly key: string;
  /** What the job is called; foreign text. */
  readonly title: string;
  /** Page of the workflow run; null = there is none. */
  readonly runUrl: string | null;
  /** Commit that was measured, hex; null = not known. */
  readonly commit: string | null;
}

/** GitHub takes 65,536 characters; a few are left for what it adds itself. */
const MOST_CHARACTERS = 65_000;
/** Who has more of them reads them in metrics_summary.json. */
const MOST_LIMITS = 50;
const MOST_NOTES = 20;

/** The hidden line by which a comment is found again. Nobody sees it, and anybody can write it: look at the author too. */
export function commentMarker(key: string): string {
  return `<!-- llm-latency-action:${key} -->`;
}

/**
 * The comment on a pull request: the verdict, what it was compared with, the limits; figures, failures and notes folded. Foreign
 * text is escaped. What is too long is left out a section at a time, the last one first.
 */
export function renderComment(summary: SummaryView, options: CommentOptions): string {
  const sections = [
    limitsTable(summary),
    comparisonText(summary),
    figuresFold(summary),
    failuresFold(summary),
    notesFold(summary),
  ].filter((section) => section !== '');
  const head = [commentMarker(options.key), heading(summary, options), subtitle(summary)];
  for (let kept = sections.length; kept >= 0; kept -= 1) {
    const omitted = kept < sections.length ? ['Shortened to fit: the files of the run hold everything.'] : [];
    const text = [...head, ...sections.slice(0, kept), ...omitted, footer(options)]
      .filter((part) => part !== '')
      .join('\n\n');
    if (text.length <= MOST_CHARACTERS) return text;
  }
  return head.join('\n\n').slice(0, MOST_CHARACTERS);
}

function heading({ verdict }: SummaryView, { title }: CommentOptions): string {
  const { status, reason } = verdict;
  const name = title === '' ? '' : ` (${plainText(title, 100)})`;
  return `### ${VERDICT_MARKS[status]} Latency${name}: ${VERDICT_WORDS[status].toLowerCase()}\n\n${plainText(reason)}.`;
}

function subtitle({ config, mode, total_requests: requests, failed_requests: failed }: SummaryView): string {
  const model = config.model === null ? '' : codeText(config.model);
  const place = mode === 'mock' ? 'built-in mock' : plainText(config.api ?? '');
  const failures = failed === 0 ? '' : `${formatInteger(failed)} of them failed`;
  return [model, place, formatCount(requests, 'request'), failures].filter((part) => part !== '').join(' · ');
}

function limitsTable({ checks }: SummaryView): string {
  if (checks.length === 0) return '';
  const columns = [textColumn('Limit'), figureColumn('Observed'), textColumn('Answer')];
  const rows = checks
    .slice(0, MOST_LIMITS)
    .map((check) => [
      codeText(check.threshold),
      `**${formatBeside(check.observed, check.limit, check.unit)}**`,
      `${VERDICT_MARKS[check.answer]} ${check.answer}${check.warn_only && check.answer !== 'pass' ? ' (warns only)' : ''}`,
    ]);
  const omitted = checks.length - MOST_LIMITS;
  const rest = omitted > 0 ? [`${formatCount(omitted, 'more limit')}: see metrics_summary.json.`] : [];
  return [markdownTable(columns, rows), ...rest].join('\n\n');
}

/** What the heading says already is not said again. */
function comparisonText({ baseline, verdict }: SummaryView): string {
  if (baseline === null) return '';
  const isNew = ({ reason }: { readonly reason: string }) => !verdict.reason.startsWith(reason);
  return [
    ...(baseline.problem === null || verdict.reason === baseline.problem
      ? []
      : [`- ⚠️ ${plainText(baseline.problem)}`]),
    ...baseline.figures.filter(isNew).map(({ answer, figure, reason }) => {
      return `- ${VERDICT_MARKS[answer]} ${codeText(figure)}: ${plainText(reason)}`;
    }),
    ...baseline.notes.map((note) => `- ${plainText(note)}`),
  ].join('\n');
}

const FIGURES = ['average', 'p50', 'p90', 'p95', 'max'] as const;

function figuresFold({ metrics }: SummaryView): string {
  const measured = METRICS.filter(({ name }) => (metrics[name]?.count ?? 0) > 0);
  if (measured.length === 0) return '';
  const columns = [textColumn('Metric'), ...FIGURES.map((figure) => figureColumn(figure)), figureColumn('Requests')];
  const rows = measured.map(({ name, label, unit }) => {
    const metric = metrics[name]!;
    return [label, ...FIGURES.map((figure) => formatValue(metric[figure], unit)), formatInteger(metric.count)];
  });
  return markdownFold('Figures', markdownTable(columns, rows));
}

function failuresFold({ failures }: SummaryView): string {
  if (failures.length === 0) return '';
  const columns = [textColumn('Failure'), figureColumn('HTTP'), figureColumn('Requests'), textColumn('Message')];
  const rows = failures.map(({ failure, http_status: status, count, message }) => [
    codeText(failure),
    status === null ? UNKNOWN_TEXT : String(status),
    formatInteger(count),
    codeText(message, 200),
  ]);
  return markdownFold('Failures', markdownTable(columns, rows));
}

function notesFold({ notes }: SummaryView): string {
  if (notes.length === 0) return '';
  const omitted = notes.length - MOST_NOTES;
  const lines = notes.slice(0, MOST_NOTES).map((note) => `- ${plainText(note)}`);
  const rest = omitted > 0 ? [`- ${formatInteger(omitted)} more: see metrics_summary.json.`] : [];
  return markdownFold('Notes', [...lines, ...rest].join('\n'));
}

function footer({ runUrl, commit }: CommentOptions): string {
  const measured = commit === null ? '' : `Commit ${commit.slice(0, 8)}`;
  const link = runUrl === null ? '' : markdownLink('the whole report', runUrl);
  return [measured, link].filter((part) => part !== '').join(' · ');
}
