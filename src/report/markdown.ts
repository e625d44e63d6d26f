import type { Verdict } from '../model.ts';
import { collectSamples } from '../samples.ts';
import { sortSamples } from '../stats/quantile.ts';
import { release } from '../release.ts';
import { alertMarkdown } from './alert.ts';
import { chartOverTime } from './chart.ts';
import { histogram, renderHistogram } from './histogram.ts';
import { comparisonSection } from './markdown-comparison.ts';
import { codeBlock, codeText, markdownLink, plainText } from './markdown-escape.ts';
import { failuresSection } from './markdown-failures.ts';
import { limitsSection } from './markdown-limits.ts';
import { methodSection } from './markdown-method.ts';
import { metricsSection } from './markdown-metrics.ts';
import { promptsSection } from './markdown-prompts.ts';
import { trendSection } from './markdown-trend.ts';
import type { RecordTable } from '../records.ts';
import { formatCount, formatInteger } from '../units.ts';
import type { Report } from './report.ts';
import { cutShortSentence, endedAsAsked, VERDICT_MARKS, VERDICT_WORDS } from './wording.ts';

/** What the job summary may be told beside the report. */
export interface MarkdownOptions {
  /** Where the files can be had; relative to the page or absolute. null = they were not uploaded. */
  readonly artifactUrl: string | null;
  /** Most bytes of UTF-8. GitHub drops a whole job summary above 1,024 KiB. */
  readonly budget?: number;
}

/** What a job summary may take: below GitHub's 1,024 KiB, which count before masking. */
export const MARKDOWN_BUDGET = 900 * 1024;

/** How much of the detail is shown. */
interface Detail {
  readonly promptRows: number;
  readonly pictures: boolean;
  readonly settings: boolean;
  readonly notes: number;
}

const FULL: Detail = { promptRows: 40, pictures: true, settings: true, notes: 30 };
/** From full to least; the first that fits is taken. */
const DETAILS: readonly Detail[] = [
  FULL,
  { ...FULL, promptRows: 10 },
  { ...FULL, promptRows: 0 },
  { ...FULL, promptRows: 0, settings: false },
  { promptRows: 0, pictures: false, settings: false, notes: 5 },
];

/**
 * The report as GitHub Markdown for the job summary: the verdict and the figure that decided it, limits, figures,
 * pictures, prompts, failures, notes, and how it was measured. Foreign text is escaped. What is too large for the
 * budget is left out a section at a time, rows of prompts first, and the text says so; a budget too small for
 * anything else leaves the verdict.
 */
export function renderMarkdown(report: Report, { artifactUrl, budget = MARKDOWN_BUDGET }: MarkdownOptions): string {
  const pictures = picturesSection(report);
  for (const detail of DETAILS) {
    const leftOut = detail === FULL ? '' : 'Shortened to fit: the files hold everything.';
    const sections = [...sectionsOf(report, detail, pictures), leftOut, filesLine(artifactUrl)];
    const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
    if (Buffer.byteLength(text) <= budget) return text;
  }
  return `${heading(report.verdict)}\n`;
}

function sectionsOf(report: Report, detail: Detail, pictures: string): string[] {
  const { summary, verdict } = report;
  return [
    heading(verdict),
    subtitle(report),
    alertMarkdown(report),
    cutShortAlert(report),
    limitsSection(verdict),
    comparisonSection(report),
    trendSection(report, detail.pictures),
    metricsSection(report),
    detail.pictures ? pictures : '',
    promptsSection(report, detail.promptRows),
    failuresSection(summary),
    notesSection(report, detail.notes),
    methodSection(report, detail.settings),
  ];
}

function heading({ status, reason }: Verdict): string {
  return `## ${VERDICT_MARKS[status]} ${VERDICT_WORDS[status]}: ${plainText(reason)}`;
}

function subtitle({ target, mode, summary }: Report): string {
  const place = mode === 'mock' ? 'built-in mock' : target.url === null ? '' : codeText(target.url, 200);
  const model = target.model === null ? '' : codeText(target.model);
  const warmup = summary.warmup === 0 ? '' : ` after ${formatInteger(summary.warmup)} for warm-up`;
  const requests = `${formatCount(summary.attempted, 'request')}${warmup}`;
  return [model, target.api, place, requests].filter((part) => part !== '').join(' · ');
}

function cutShortAlert(report: Report): string {
  const sentence = cutShortSentence(report);
  return sentence === null ? '' : `> [!${endedAsAsked(report) ? 'NOTE' : 'WARNING'}]\n> ${sentence}`;
}

/** By the requests that they show: a report is rendered more than once, and a million requests take a while. */
const drawn = new WeakMap<RecordTable, string>();

function picturesSection({ records }: Report): string {
  const pictures = drawn.get(records) ?? drawPictures(records);
  drawn.set(records, pictures);
  return pictures;
}

function drawPictures(records: RecordTable): string {
  const samples = collectSamples(records);
  const chart = chartOverTime(samples);
  if (chart === null) return '';
  const sorted = sortSamples(samples.latency.values);
  const bins = histogram(sorted);
  for (const values of [samples.latency.values, samples.ttft.values, sorted]) release(values);
  return [
    '### Latency over the run',
    codeBlock(chart.source, 'mermaid'),
    chart.caption,
    ...(bins.length > 1 ? ['### Distribution of latency', codeBlock(renderHistogram(bins))] : []),
  ].join('\n\n');
}

function notesSection({ notes }: Report, most: number): string {
  if (notes.length === 0) return '';
  const omitted = notes.length > most ? [`- ${notes.length - most} more: see metrics_summary.json.`] : [];
  const lines = notes.slice(0, most).map((note) => `- ${plainText(note)}`);
  return ['### Notes', [...lines, ...omitted].join('\n')].join('\n\n');
}

function filesLine(artifactUrl: string | null): string {
  if (artifactUrl === null) return '';
  return `${markdownLink('All files of this run', artifactUrl)}: report.html to look into single requests, metrics_requests.csv with each of them, metrics_summary.json with the figures.`;
}
