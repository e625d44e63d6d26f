import { printable } from '../foreign-text.ts';

/** What a user wrote, in quotes, on one line and cut to a readable length; for error messages. Never for secrets. */
export function quote(text: string): string {
  return `"${printable(text, 80)}"`;
}

/** `a`, `a or b`, `a, b or c`. */
export function eitherOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
