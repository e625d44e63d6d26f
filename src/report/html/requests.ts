import { PREVIEW_LENGTH } from '../../records.ts';
import { formatInteger } from '../../units.ts';
import type { Report } from '../report.ts';
import { markup, NOTHING, type Html } from './markup.ts';
import type { Section } from './section.ts';
import type { PackedRun } from './pack.ts';

const WITHOUT_SCRIPT = markup`<noscript><p>This table needs JavaScript, which is switched off here. metrics_requests.csv holds every request.</p></noscript>`;

/** A place that the page's script fills with the table of prompts. */
export function promptsSection(report: Report, run: PackedRun): Section | null {
  const { perPrompt, perPromptOmitted } = report.summary;
  if (perPrompt.length === 0) return null;
  const omitted =
    perPromptOmitted === 0
      ? NOTHING
      : markup`<p>The ${formatInteger(perPrompt.length)} slowest prompts of ${formatInteger(perPrompt.length + perPromptOmitted)}; metrics_requests.csv holds all.</p>`;
  return {
    id: 'prompts',
    title: 'Prompts',
    content: [omitted, cutNote(report, run), markup`<div id="prompt-table"></div>`, WITHOUT_SCRIPT],
  };
}

/** A place that the page's script fills with the table of requests. */
export function requestsSection({ records }: Report, { requests, selection }: PackedRun): Section | null {
  if (requests.count === 0) return null;
  const some =
    selection === null
      ? NOTHING
      : markup`<p>${formatInteger(requests.count)} of ${formatInteger(records.length)} requests: ${selection}. metrics_requests.csv holds all.</p>`;
  return { id: 'requests', title: 'Requests', content: [some, markup`<div id="request-table"></div>`, WITHOUT_SCRIPT] };
}

function cutNote({ promptText }: Report, { promptLength }: PackedRun): Html {
  if (promptText !== 'full' || promptLength === PREVIEW_LENGTH) return NOTHING;
  const how = promptLength === 0 ? 'left out' : `cut to ${promptLength} characters`;
  return markup`<p class="aside">Texts are ${how}, to keep this file small.</p>`;
}
