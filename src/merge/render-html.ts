import { relative } from 'node:path';
import { renderDocument } from '../report/html/document.ts';
import { limitsSection } from '../report/html/limits.ts';
import { code, foreign, markup, NOTHING, sentence, type Html } from '../report/html/markup.ts';
import { phrasesItem } from '../report/html/remarks.ts';
import { sectionMarkup, type Section } from '../report/html/section.ts';
import { figureColumn, table, textColumn } from '../report/html/table.ts';
import { formatCount, formatInteger, formatShare, formatValue } from '../units.ts';
import { VERDICT_WORDS } from '../report/wording.ts';
import { VERSION } from '../version.ts';
import { groupRows, MOST_GROUPS, rankingSentence, type GroupRow, type Mark } from './group-row.ts';
import { mergeMethod, startedText } from './merge-method.ts';
import { notesOf } from './merge-notes.ts';
import { groupLimits, missesOf, type Miss } from './misses.ts';
import type { Merged } from './model.ts';
import { problemSentence, PROBLEMS_TITLE } from './problem-text.ts';

/** Width of a picture in a row, in its own units. */
const WIDTH = 100;
/** Notes that the page holds. */
const MOST_NOTES = 50;

/**
 * Several configurations beside each other as one HTML file that asks no other host for anything; each row leads to the
 * configuration's own report. `dir` is the folder that the page will be in.
 */
export function renderMergeHtml(merged: Merged, dir: string): string {
  const { status, reason } = merged.verdict;
  const requests = merged.groups.reduce((total, { report }) => total + report.summary.attempted, 0);
  const jobs = merged.groups.reduce((total, { results }) => total + results.length, 0);
  const sections = [
    problemsSection(merged),
    comparisonSection(merged, dir),
    missedSection(merged, dir),
    overallSection(merged),
    notesSection(merged),
    methodSection(merged),
  ];
  const body = markup`<header class="${status}">
<p class="product">LLM latency</p>
<h1><span class="badge">${VERDICT_WORDS[status]}</span> ${foreign(reason, 500)}</h1>
<p class="subtitle"><span>${formatCount(merged.groups.length, 'configuration')}</span> <span>${formatCount(jobs, 'job')}</span> <span>${formatCount(requests, 'request')}</span> <span>${startedText(merged)}</span></p>
</header>
<main>
${sections.filter((section) => section !== null).map(sectionMarkup)}</main>
<footer>llm-latency-action ${VERSION} · merge <code>${merged.mergeId}</code></footer>`;
  const title = `${VERDICT_WORDS[status]} · ${formatCount(merged.groups.length, 'configuration')} · LLM latency`;
  return renderDocument(title, body, null);
}

function problemsSection({ problems }: Merged): Section | null {
  if (problems.length === 0) return null;
  const lines = problems
    .slice(0, MOST_GROUPS)
    .map((problem) => markup`<li>${sentence(problemSentence(problem))}</li>\n`);
  return { id: 'problems', title: PROBLEMS_TITLE, content: [markup`<ul>${lines}</ul>`] };
}

function comparisonSection(merged: Merged, dir: string): Section {
  const rows = groupRows(merged).slice(0, MOST_GROUPS);
  const top = Math.max(0, ...rows.map(({ metrics }) => metrics.latency.p95 ?? metrics.latency.p50 ?? 0));
  const columns = [
    textColumn('Configuration'),
    textColumn('Verdict'),
    textColumn('From p50 to p95'),
    ...['Latency p50', 'Latency p95', 'TTFT p50', 'Output speed p50', 'Requests', 'Failed'].map(figureColumn),
  ];
  const cells = rows.map((row, i) => comparisonRow(row, top, nameOf(row, pageOf(merged, i, dir))));
  const omitted = merged.groups.length - rows.length;
  const rest = omitted > 0 ? markup`<p>${formatInteger(omitted)} more: see merge.json.</p>` : NOTHING;
  const content = [
    limitsSentence(merged),
    table('Configurations', columns, cells, 'beside'),
    rest,
    markup`<p>${rankingSentence(merged)}</p>`,
  ];
  return { id: 'configurations', title: 'Configurations, fastest first', content };
}

/** Address of a configuration's own page from here; null = it has none. */
function pageOf({ groups }: Merged, place: number, dir: string): string | null {
  const page = groups[place]?.reportHtml ?? null;
  return page === null ? null : relative(dir, page).replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}

/** Each limit that a configuration did not keep, and why. */
function missedSection(merged: Merged, dir: string): Section | null {
  const misses = missesOf(merged).filter(({ place }) => place !== null);
  if (misses.length === 0) return null;
  const lines = misses.slice(0, MOST_GROUPS).map((miss) => missItem(miss, pageOf(merged, miss.place ?? 0, dir)));
  const omitted = misses.length - MOST_GROUPS;
  const rest = omitted > 0 ? markup`<li>${formatInteger(omitted)} more: see merge.json.</li>` : NOTHING;
  return { id: 'missed', title: 'Not passed', content: [markup`<ul>${lines}${rest}</ul>`] };
}

function missItem({ label, check, warnOnly, reason }: Miss, page: string | null): Html {
  const limit = check === null ? NOTHING : markup`${code(check.threshold.source)}: `;
  const warns = warnOnly ? markup` <small>(warns only)</small>` : NOTHING;
  return markup`<li>${linkedName(label, page)}: ${limit}${sentence(reason, 300)}${warns}</li>
`;
}

function linkedName(label: string, page: string | null): Html {
  const name = foreign(label);
  return page === null ? name : markup`<a href="${page}">${name}</a>`;
}

function nameOf({ label, shards }: GroupRow, page: string | null): Html {
  const link = linkedName(label, page);
  return shards === '' ? link : markup`${link}<br><small>${shards}</small>`;
}

/** What every configuration is held to, once for all of them. */
function limitsSentence(merged: Merged): Html {
  const limits = groupLimits(merged).map((limit, i) => markup`${i === 0 ? '' : ', '}${code(limit)}`);
  return limits.length === 0
    ? NOTHING
    : markup`<p>Limits of each configuration: ${limits}</p>
`;
}

function comparisonRow(row: GroupRow, top: number, name: Html): (Html | string)[] {
  const { latency, ttft, output_tps: speed } = row.metrics;
  const { status } = row.verdict;
  return [
    name,
    markup`<span class="answer ${status}">${VERDICT_WORDS[status]}</span>`,
    strip(latency.p50, latency.p95, top),
    marked(formatValue(latency.p50, 'seconds'), row.marks.latency),
    formatValue(latency.p95, 'seconds'),
    marked(formatValue(ttft.p50, 'seconds'), row.marks.ttft),
    marked(formatValue(speed.p50, 'tokens_per_second'), row.marks.output_tps),
    formatInteger(row.attempted),
    row.failed === 0
      ? '0'
      : markup`<b>${formatInteger(row.failed)}</b> <small>${formatShare(row.failed / row.attempted)}</small>`,
  ];
}

function marked(value: string, mark: Mark | undefined): Html {
  return mark === null || mark === undefined ? markup`${value}` : markup`<b>${value}</b> <small>${mark}</small>`;
}

/** A bar from the median to the 95th percentile; what it shows stands in figures beside it. */
function strip(p50: number | null, p95: number | null, top: number): Html {
  if (p50 === null || top <= 0) return NOTHING;
  const place = (value: number): string => ((value / top) * WIDTH).toFixed(2);
  const width = (Number(place(p95 ?? p50)) - Number(place(p50))).toFixed(2);
  return markup`<svg class="strip" viewBox="0 0 ${WIDTH} 12" preserveAspectRatio="none" aria-hidden="true"><rect class="range" x="${place(p50)}" y="3" width="${width}" height="6"/><line class="middle" x1="${place(p50)}" x2="${place(p50)}" y1="0" y2="12"/></svg>`;
}

function overallSection({ overall, verdict }: Merged): Section | null {
  const section = limitsSection({ verdict: { ...verdict, checks: overall } });
  return section && { ...section, id: 'overall', title: 'Limits over all requests together' };
}

function notesSection(merged: Merged): Section | null {
  const notes = notesOf(merged);
  if (notes.length === 0) return null;
  const lines = notes.slice(0, MOST_NOTES).map((note) => markup`<li>${sentence(note)}</li>\n`);
  const omitted = notes.length - MOST_NOTES;
  const rest = omitted > 0 ? markup`<li>${formatInteger(omitted)} more: see merge.json.</li>` : NOTHING;
  return { id: 'notes', title: 'Notes', content: [markup`<ul>${lines}${rest}</ul>`] };
}

function methodSection(merged: Merged): Section {
  const items = mergeMethod(merged).map(phrasesItem);
  return { id: 'method', title: 'How this was measured', content: [markup`<ul>${items}</ul>`] };
}
