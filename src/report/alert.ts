import { markup, NOTHING, sentence, type Html } from './html/markup.ts';
import { plainText } from './markdown-escape.ts';
import type { Report } from './report.ts';
import { formatInteger } from '../units.ts';

/** Lines of it that are shown; metrics_summary.json has them all. */
const MOST_LINES = 30;

/** What stands above everything else in a report, as a box of a page; nothing where there is nothing. */
export function alertBox({ alert }: Pick<Report, 'alert'>): Html {
  if (alert === undefined) return NOTHING;
  const { title, lines } = alert;
  const items = lines.slice(0, MOST_LINES).map((line) => markup`<li>${sentence(line)}</li>\n`);
  const rest = lines.length > MOST_LINES ? markup`<li>${moreText(lines)}</li>` : NOTHING;
  return markup`<div class="alert warning">${title}:<ul>${items}${rest}</ul></div>
`;
}

/** The same as Markdown. */
export function alertMarkdown({ alert }: Pick<Report, 'alert'>): string {
  if (alert === undefined) return '';
  const { title, lines } = alert;
  const items = lines.slice(0, MOST_LINES).map((line) => `> - ${plainText(line)}`);
  const rest = lines.length > MOST_LINES ? [`> - ${moreText(lines)}`] : [];
  return ['> [!WARNING]', `> ${title}:`, '>', ...items, ...rest].join('\n');
}

/** The same as notes, for files that have no place of their own for it. */
export function alertNotes({ alert }: Pick<Report, 'alert'>): readonly string[] {
  return alert === undefined ? [] : alert.lines.map((line) => `${alert.title}: ${line}`);
}

function moreText({ length }: readonly string[]): string {
  return `${formatInteger(length - MOST_LINES)} more: see metrics_summary.json.`;
}
