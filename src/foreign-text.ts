import { stripVTControlCharacters } from 'node:util';

/**
 * Format characters, private and unassigned ones, and others that show nothing: fillers, grapheme joiners, and all
 * variation selectors but the two that choose between text and emoji.
 */
const INVISIBLE =
  /\p{Cf}|\p{Co}|\p{Cn}|\u034F|[\u115F\u1160]|[\u17B4\u17B5]|[\u180B-\u180F]|\u3164|[\uFE00-\uFE0D]|\uFFA0|[\u{E0100}-\u{E01EF}]/gu;

/** Words of ASCII with a space between, as nearly every text is: nothing in them has to be looked for. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Text that a server, a prompt or a file chose, made safe to keep: no control characters or terminal sequences, no
 * invisible or direction-changing characters, no lone surrogates, one line, at most `max` characters. Escaping for
 * where it is finally shown (Markdown, HTML, CSV, workflow commands) is the renderer's work.
 */
export function printable(text: string, max = 200): string {
  if (text.length <= max && PLAIN.test(text)) return text;
  const line = stripVTControlCharacters(text.slice(0, max * 8))
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length <= max && text.length <= max * 8 ? line : `${characters.slice(0, max - 1).join('')}…`;
}

/** As {@link printable}, and never starting like a spreadsheet formula: such text gets a leading apostrophe. */
export function printableCell(text: string, max = 200): string {
  const line = printable(text, max);
  return /^[=+\-@|%＝＋－＠]/.test(line) ? printable(`'${line}`, max) : line;
}
