import { codeBlock, codeText, plainText } from './markdown-escape.ts';
import { markdownFold } from './markdown-table.ts';
import { methodSentences, settingsJson, type Phrase } from './method.ts';
import type { Report } from './report.ts';

/** How the figures came about, folded. With `settings`, the inputs as they were understood are in it. */
export function methodSection(report: Report, settings: boolean): string {
  const settingsText = settings
    ? codeBlock(settingsJson(report), 'json')
    : 'The settings are in metrics_summary.json; here they would take too much room.';
  const list = methodSentences(report).map(phrasesText);
  return markdownFold('How this was measured', `${list.join('\n')}\n\n${settingsText}`);
}

/** A sentence as an item of a list. */
export function phrasesText(phrases: readonly Phrase[]): string {
  return `- ${phrases.map(phraseText).join('')}`;
}

function phraseText(phrase: Phrase): string {
  return typeof phrase === 'string' ? escapeOwn(phrase) : codeText(phrase.quoted);
}

/** Keeps the spaces at the ends, which join phrases. */
function escapeOwn(text: string): string {
  const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(text) ?? [];
  return before + plainText(middle) + after;
}
