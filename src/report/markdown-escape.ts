import { printable } from '../foreign-text.ts';

/** Breaks up what GitHub would link or notify: people, issues, addresses. Other applications show nothing of it. */
const ZERO_WIDTH_SPACE = '&#8203;';

/**
 * Foreign text as a code span, at most `max` characters: the one form in which GitHub reads nothing at all into a text:
 * no links, images, mentions, issue numbers, emoji names, formulas or HTML. Fits into a table cell.
 */
export function codeText(text: string, max = 120): string {
  const line = printable(text, max);
  if (line === '') return '';
  const fence = '`'.repeat(longestRun(line, /`+/g) + 1);
  const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return fence + padding + line.replace(/\\*\|/g, escapePipe) + padding + fence;
}

/** In a table, `\|` is a pipe even in code; after a backslash there is no way to write one, so a look-alike stands in. */
function escapePipe(pipe: string): string {
  return pipe === '|' ? '\\|' : `${pipe.slice(0, -1)}│`;
}

/** A sentence that may quote foreign text, at most `max` characters, so that GitHub shows it as it is; fits into a table cell. */
export function plainText(text: string, max = 500): string {
  return printable(text, max)
    .replace(/[\\`*_{}[\]~#]/g, (character) => `\\${character}`)
    .replace(/[&<>|]/g, (character) => ENTITIES[character] ?? '')
    .replace(/^[-+]/, (bullet) => `\\${bullet}`)
    .replace(/^(\d+)([.)])/, (_, number, mark) => `${number}\\${mark}`)
    .replaceAll('$', '<span>$</span>')
    .replace(
      /@|#(?=\d)|(?<![^\W_])(?:GH-(?=\d)|(?:mailto|xmpp):)|www(?=\.)|:(?=\/\/)/gi,
      (found) => found + ZERO_WIDTH_SPACE,
    );
}

/** Named ones: a number sign before digits is an issue's number. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&vert;' };

/** A link with words of ours; nothing in the address can end it. */
export function markdownLink(words: string, url: string): string {
  return `[${words}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** Lines of any text as a fenced block that nothing in them can end. */
export function codeBlock(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, /`+/g) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

function longestRun(text: string, pattern: RegExp): number {
  return Math.max(0, ...Array.from(text.matchAll(pattern), (match) => match[0].length));
}
