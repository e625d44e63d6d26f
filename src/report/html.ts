import { alertBox } from './alert.ts';
import { PAGE_SCRIPT } from './html/assets.ts';
import { comparisonSection } from './html/comparison.ts';
import { distribution } from './html/distribution.ts';
import { renderDocument } from './html/document.ts';
import { figuresSection } from './html/figures.ts';
import { cutShortAlert, heading, titleOf } from './html/heading.ts';
import { limitsSection } from './html/limits.ts';
import { foreign, jsonScript, markup, ownElement, scriptJson, type Html } from './html/markup.ts';
import { overTime } from './html/over-time.ts';
import { packRun } from './html/pack.ts';
import type { PageData } from './html/page-data.ts';
import { failuresSection, methodSection, notesSection } from './html/remarks.ts';
import { promptsSection, requestsSection } from './html/requests.ts';
import { linkTo, sectionMarkup, type Section } from './html/section.ts';
import { sidesOf } from './html/series.ts';
import { waterfall } from './html/waterfall.ts';
import { renderMarkdown } from './markdown.ts';
import type { Report } from './report.ts';

/** Most bytes of the Markdown that the page holds for the clipboard: at first what a comment or an issue on GitHub takes. */
const CLIPBOARD_BUDGETS = [60_000, 30_000, 15_000] as const;
/** Most bytes that it may take in the page, where many characters are written as escapes. */
const ESCAPED_CLIPBOARD = 64_000;

/**
 * The whole report as one HTML file that asks no other host for anything: pictures, tables that sort and filter, light and
 * dark. Its size is bounded whatever the size of the run; what is left out is said where it is missing.
 */
export function renderHtml(report: Report): string {
  const run = packRun(report);
  // Before the requests of both sides are held at a time.
  const markdown = clipboardText(report);
  const sides = sidesOf(report.records);
  const time = overTime(report, sides);
  const data: PageData = {
    requests: run.requests,
    prompts: run.prompts,
    words: run.words,
    groups: time.groups,
    markdown,
  };
  const parts = [
    limitsSection(report),
    comparisonSection(report),
    figuresSection(report),
    picturesSection([time.picture, distribution(report, sides.candidate), waterfall(report, sides)]),
    promptsSection(report, run),
    failuresSection(report),
    requestsSection(report, run),
    notesSection(report),
    methodSection(report),
  ].filter((part) => part !== null);
  const body = markup`${heading(report)}<nav aria-label="Parts of this page">${parts.map(linkTo)}</nav>
<main>
${alertBox(report)}${cutShortAlert(report)}${parts.map(sectionMarkup)}</main>
<footer>${foreign(`${report.tool.name} ${report.tool.version}`)} · run <code>${report.runId}</code></footer>
${jsonScript('data', data)}
${ownElement('script', PAGE_SCRIPT)}`;
  return renderDocument(titleOf(report), body, PAGE_SCRIPT);
}

function clipboardText(report: Report): string {
  let text = '';
  for (const budget of CLIPBOARD_BUDGETS) {
    text = renderMarkdown(report, { artifactUrl: null, budget });
    if (Buffer.byteLength(scriptJson(text)) <= ESCAPED_CLIPBOARD) break;
  }
  return text;
}

function picturesSection(pictures: readonly Html[]): Section | null {
  const title = 'Pictures';
  return pictures.every(({ html }) => html === '') ? null : { id: 'pictures', title, content: pictures };
}
