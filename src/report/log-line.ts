/**
 * A line of output that GitHub cannot take for a workflow command: one starts, after spaces, with `::`, or has `##[`
 * anywhere. Foreign text in it has been made {@link printable} before.
 */
export function logLine(line: string): string {
  return line
    .replace(/[\r\n]+/g, ' ')
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '## [');
}
