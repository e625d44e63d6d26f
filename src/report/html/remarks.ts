import { formatCount, formatInteger, UNKNOWN_TEXT } from '../../units.ts';
import type { Report } from '../report.ts';
import { methodSentences, settingsJson, type Phrase } from '../method.ts';
import { FAILURE_MEANINGS } from '../wording.ts';
import { code, foreign, markup, NOTHING, sentence, type Html } from './markup.ts';
import type { Section } from './section.ts';
import { figureColumn, fold, table, textColumn } from './table.ts';

/** Notes that the page holds; who has more reads them in metrics_summary.json. */
const MOST_NOTES = 50;
/** Characters of settings that the page holds. */
const MOST_SETTINGS = 20_000;

/** Failures that are alike, most frequent first, in the server's words; nothing when nothing failed. */
export function failuresSection({ summary: { failures, failed, attempted } }: Report): Section | null {
  if (failed === 0) return null;
  const columns = [textColumn('Failure'), figureColumn('HTTP'), figureColumn('Requests'), textColumn('Message')];
  const rows = failures.map(({ failure, httpStatus, message, count }) => [
    markup`<code>${failure}</code> ${FAILURE_MEANINGS[failure]}`,
    httpStatus === null ? UNKNOWN_TEXT : String(httpStatus),
    formatInteger(count),
    foreign(message),
  ]);
  const omitted = failed - failures.reduce((total, { count }) => total + count, 0);
  return {
    id: 'failures',
    title: 'Failures',
    content: [
      markup`<p>${formatInteger(failed)} of ${formatCount(attempted, 'request')} failed; they have no latency and are in none of the figures above.</p>`,
      table('Failures', columns, rows, 'wordy'),
      omitted > 0 ? markup`<p>${formatCount(omitted, 'more failed request')}: see metrics_requests.csv.</p>` : NOTHING,
    ],
  };
}

/** What was chosen for the reader, and what makes a figure doubtful. */
export function notesSection({ notes }: Report): Section | null {
  if (notes.length === 0) return null;
  const items = notes.slice(0, MOST_NOTES).map((note) => markup`<li>${sentence(note)}</li>\n`);
  const omitted = notes.length - MOST_NOTES;
  const rest = omitted > 0 ? markup`<li>${formatInteger(omitted)} more: see metrics_summary.json.</li>` : NOTHING;
  return { id: 'notes', title: 'Notes', content: [markup`<ul>${items}${rest}</ul>`] };
}

/** How the figures came about, and the inputs as they were understood. */
export function methodSection(report: Report): Section | null {
  const items = methodSentences(report).map(phrasesItem);
  const settings = settingsJson(report);
  return {
    id: 'method',
    title: 'How this was measured',
    content: [
      markup`<ul>${items}</ul>`,
      settings.length > MOST_SETTINGS
        ? markup`<p>The settings are in metrics_summary.json; here they would take too much room.</p>`
        : fold('Settings', markup`<pre tabindex="0">${settings}</pre>`),
    ],
  };
}

/** A sentence as an item of a list. */
export function phrasesItem(phrases: readonly Phrase[]): Html {
  return markup`<li>${phrases.map(phraseMarkup)}</li>
`;
}

function phraseMarkup(phrase: Phrase): Html {
  return typeof phrase === 'string' ? markup`${phrase}` : code(phrase.quoted);
}
