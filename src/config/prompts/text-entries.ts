import { InputError } from '../../errors.ts';
import { printable } from '../../foreign-text.ts';
import type { Entry } from './entry.ts';
import { readLines } from './lines.ts';
import { numberedId, textPrompt, type PlacedPrompt } from './placed-prompt.ts';

/** Prompts of a text file: one a line, verbatim; blank lines and comments, which `#` begins, are skipped. */
export async function* textEntries(path: string): AsyncGenerator<Entry> {
  for await (const { number, text } of readLines(path)) {
    const content = promptOfLine(text);
    if (content !== null) yield { where: `${path}, line ${number}`, content };
  }
}

/** Prompts of the `prompts` input, by the rules of {@link textEntries}. */
export function inlinePrompts(text: string): PlacedPrompt[] {
  return text
    .split('\n')
    .map((line, index) => ({ where: `line ${index + 1}`, content: promptOfLine(line) }))
    .flatMap(({ where, content }) => (content === null ? [] : { where, content }))
    .map(({ where, content }, index) => ({ where, prompt: textPrompt(numberedId(index + 1), content) }));
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
    throw new InputError(`${where}: not valid JSON: ${printable(explain(thrown as SyntaxError, text))}`);
  }
}

/** V8 names the place of some mistakes only; a comma too many is the most frequent of the others. */
function explain({ message }: SyntaxError, text: string): string {
  if (message.includes('(line ') || !text.includes('\n') || text.length > LONGEST_SEARCHED) return message;
  return `${message}, on line ${lineOfMistake(text)}`;
}

/** Looking for the place parses some twenty times. */
const LONGEST_SEARCHED = 1_000_000;

/** The line on which a text stops to be the beginning of JSON. */
function lineOfMistake(text: string): number {
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isBeginning(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return text.slice(0, bad).split('\n').length;
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (thrown) {
    const { message } = thrown as SyntaxError;
    return /^Un(expected end|terminated)/.test(message) || message.includes(`position ${text.length} `);
  }
}
