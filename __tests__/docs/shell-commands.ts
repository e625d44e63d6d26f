/** A command of a page, as it would be typed. */
export interface ShellCommand {
  /** `docs/reports.md:12`, where its block begins. */
  readonly where: string;
  /** Without comments, prompts of the shell and what it is piped into. */
  readonly words: readonly string[];
}

/** The commands of a block of `sh`, `bash` or `console`; of the latter only what follows a `$`. */
export function commandsOf({ where, text }: { readonly where: string; readonly text: string }): ShellCommand[] {
  const lines = text.replaceAll('\\\n', ' ').split('\n');
  const typed = lines.some((line) => line.startsWith('$ '))
    ? lines.filter((line) => line.startsWith('$ ')).map((line) => line.slice(2))
    : lines;
  return typed
    .map((line) => wordsOf(line))
    .filter((words) => words.length > 0)
    .map((words) => ({ where, words: words.slice(0, endOf(words)) }));
}

/** Splits as a shell does: blanks, single and double quotes; `#` begins a comment. */
function wordsOf(line: string): string[] {
  const code = line.replace(/(^|\s)#.*$/, '');
  return Array.from(code.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g), ([word]) => word.replaceAll(/['"]/g, ''));
}

/** What follows is another program, or a file. */
function endOf(words: readonly string[]): number {
  const end = words.findIndex((word) => ['|', '>', '>>', '&&', ';'].includes(word));
  return end === -1 ? words.length : end;
}
