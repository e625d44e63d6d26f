import { InputError } from '../errors.ts';
import { printable } from '../foreign-text.ts';

/** One line of an input. */
export interface Line {
  /** The input that it stands in: `thresholds`. */
  readonly input: string;
  /** 1-based. */
  readonly number: number;
  readonly text: string;
}

/** Reads one line from left to right and points at the place when something is wrong. */
export interface Scanner {
  /** Characters read so far, to point back with {@link Scanner.fail}. */
  readonly position: number;
  /** Takes what the sticky pattern (`/…/y`) matches right here, or takes nothing and returns null. */
  take(pattern: RegExp): string | null;
  skipSpaces(): void;
  atEnd(): boolean;
  /** Throws the InputError for a misfit right here; `advice` lists what is allowed. */
  expected(what: string, advice: string): never;
  /** Throws an InputError that points at a position. */
  fail(message: string, position: number): never;
}

/** What is shown as found: a word, an operator, or one character. */
const NEXT = /[\w.%-]+|[<>=!~≤≥]+|\s+|\S/uy;

/** Starts at the beginning of a line. */
export function createScanner(line: Line): Scanner {
  const { text } = line;
  let position = 0;

  function match(pattern: RegExp): string | null {
    pattern.lastIndex = position;
    return pattern.exec(text)?.[0] ?? null;
  }
  function fail(message: string, at: number): never {
    throw new InputError(`${line.input} line ${line.number}, column ${at + 1}: ${message}`);
  }

  return {
    get position() {
      return position;
    },
    take(pattern) {
      const taken = match(pattern);
      position += taken?.length ?? 0;
      return taken;
    },
    skipSpaces() {
      position += match(/\s*/y)?.length ?? 0;
    },
    atEnd: () => position === text.length,
    expected(what, advice) {
      const before = printable(text.slice(0, position).trim().slice(-60), 60);
      const place = before === '' ? 'at the start' : `after "${before}"`;
      return fail(`expected ${what} ${place}, found ${describeFound(match(NEXT))}; ${advice}`, position);
    },
    fail,
  };
}

function describeFound(next: string | null): string {
  if (next === null) return 'the end of the line';
  if (next.trim() === '') return 'a space';
  return printable(next) === '' ? 'an invisible character' : quoted(next);
}

/** Text of the user's in quotes, shortened to 40 characters. */
export function quoted(text: string): string {
  return `"${printable(text, 40)}"`;
}
