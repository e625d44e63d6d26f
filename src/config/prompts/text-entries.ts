import { InputError } from '../../errors.ts';
import { printable } from '../../foreign-text.ts';
import type { Entry } from './entry.ts';
import { readLines } from './lines.ts';

/** Prompts of a text file: one a line, verbatim; blank lines and lines whose first character is `#` are skipped. */
export async function* textEntries(path: string): AsyncGenerator<Entry> {
  for await (const { number, text } of readLines(path)) {
    const content = promptOfLine(text);
    if (content !== null) yield { where: `${path}, line ${number}`, content };
  }
}

/** Prompts of the `prompts` input, by the rules of {@link textEntries}. */
export function inlineEntries(text: string): Entry[] {
  return text
    .split('\n')
    .map((line, index) => ({ where: `line ${index + 1}`, content: promptOfLine(line) }))
    .filter(({ content }) => content !== null);
}

function promptOfLine(line: string): string | null {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line;
  return text.trim() === '' || text.trimStart().startsWith('#') ? null : text;
}

/** Prompts of a JSON Lines file: one JSON value a line; blank lines are skipped. */
export async function* jsonLinesEntries(path: string): AsyncGenerator<Entry> {
  for await (const { number, text } of readLines(path)) {
    const where = `${path}, line ${number}`;
    if (text.trim() !== '') yield { where, content: parseJson(text, where) };
  }
}

/**
 * Parses JSON.
 * @throws {InputError} that begins with `where`
 */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new InputError(`${where}: not valid JSON: ${printable((thrown as SyntaxError).message)}`);
  }
}
