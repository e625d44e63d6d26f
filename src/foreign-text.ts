/**
 * Text that a server, a prompt or a file chose, made safe to keep: no control characters, no invisible or
 * direction-changing ones, no lone surrogates, one line, at most `max` characters. Escaping for where it is
 * finally shown (Markdown, HTML, CSV, workflow commands) is the renderer's work.
 */
export function printable(text: string, max = 200): string {
  const line = text
    .slice(0, max * 8)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .trim();
  const characters = Array.from(line);
  return characters.length <= max && text.length <= max * 8 ? line : `${characters.slice(0, max - 1).join('')}…`;
}

/** As {@link printable}, and never starting like a spreadsheet formula: such text gets a leading apostrophe. */
export function printableCell(text: string, max = 200): string {
  const line = printable(text, max);
  return /^[=+\-@|%]/.test(line) ? printable(`'${line}`, max) : line;
}
