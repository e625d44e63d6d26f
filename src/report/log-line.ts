import { printable } from '../foreign-text.ts';
import { UNKNOWN_TEXT } from '../units.ts';
import { visibleJson } from './visible-json.ts';

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

/** A value in a line of names and values, where one that is not known is "n/a". */
export function logText(value: string): string {
  return value === UNKNOWN_TEXT ? 'n/a' : value;
}

/** Characters of a line that quotes what nobody has made printable before. */
const LONGEST = 1000;

/** A line that quotes foreign text, as {@link logLine}, with nothing that moves a terminal or cannot be seen. */
export function foreignLine(text: string): string {
  return logLine(printable(text, LONGEST));
}

/** As {@link foreignLine}, for a text whose lines and their indentation are to stay: a stack, or several problems. */
export function foreignLines(text: string): string[] {
  return text.split('\n').map((line) => {
    const [indentation = ''] = /^ {0,20}/.exec(line) ?? [];
    return logLine(indentation + printable(line, LONGEST));
  });
}

/** JSON that means the same, printed so that it is no workflow command and moves no terminal. */
export function printableJson(json: string): string {
  return visibleJson(json).replaceAll('##[', String.raw`##\u005b`);
}
