import type { InputRow } from '../config/input-row.ts';
import { InputError } from '../errors.ts';
import { printable } from '../foreign-text.ts';
import { didYouMean } from '../nearest.ts';

/** The flags of a command. */
export interface FlagSet {
  /** Flags with a value. */
  readonly rows: readonly InputRow[];
  /** Flags without one. */
  readonly own: readonly string[];
  /** Gets each of those, with the values so far, which it may change; false = nothing more is to be read. */
  readonly onOwn: (name: string, raw: Record<string, string>) => boolean;
  /** Gets arguments that belong to no flag; without it they are refused. */
  readonly onStray?: (argument: string) => void;
}

/**
 * Reads flags: each input as `--name value` or `--name=value`, one of kind `flag` also alone, for `true`; `-h` for `--help`. What
 * takes several lines may be given several times; of any other the last one counts.
 * @throws {InputError}
 */
export function readFlags(args: readonly string[], flags: FlagSet): Record<string, string> {
  const raw: Record<string, string> = {};
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (flags.onStray !== undefined && isStray(argument)) {
      flags.onStray(argument);
      continue;
    }
    const { name, value: attached } = splitFlag(argument, index);
    if (attached === null && flags.own.includes(name)) {
      if (!flags.onOwn(name, raw)) return raw;
      continue;
    }
    const row = rowOf(name, flags);
    const next = attached === null ? followingValue(row, args[index + 1], flags.onStray !== undefined) : null;
    if (next !== null) index += 1;
    const value = attached ?? next ?? valueWhenAlone(row);
    const before = raw[name];
    raw[name] = before !== undefined && takesLines(row) ? `${before}\n${value}` : value;
  }
  return raw;
}

function isStray(argument: string): boolean {
  return !isShort(argument) && argument !== '-h' && (!argument.startsWith('--') || argument === '--');
}

/** There are none but `-h`, and a folder is better written `./-x`. */
function isShort(argument: string): boolean {
  return /^-[^-]/.test(argument) && argument !== '-h';
}

/** Only the start of a stray argument is shown: it could be a key. */
export function beginning(argument: string): string {
  return argument.length > 6 ? `${printable(argument.slice(0, 4))}…` : printable(argument);
}

function splitFlag(argument: string, index: number): { name: string; value: string | null } {
  if (argument === '-h') return { name: 'help', value: null };
  if (isShort(argument)) {
    throw new InputError(
      `argument ${index + 1} ("${beginning(argument)}"): there are no short flags but -h; --help lists the flags`,
    );
  }
  if (isStray(argument)) {
    throw new InputError(
      `argument ${index + 1} ("${beginning(argument)}") belongs to no flag; a value with blanks needs quotes around it. --help lists the flags.`,
    );
  }
  const equals = argument.indexOf('=');
  if (equals < 0) return { name: argument.slice(2), value: null };
  return { name: argument.slice(2, equals), value: argument.slice(equals + 1) };
}

function rowOf(name: string, { rows, own }: FlagSet): InputRow {
  const row = rows.find((candidate) => candidate.name === name);
  if (row !== undefined) return row;
  if (own.includes(name)) throw new InputError(`--${name}: takes no value; leave it out`);
  const names = [...rows.map((candidate) => candidate.name), ...own].map((candidate) => `--${candidate}`);
  const flag = `--${printable(name, 60)}`;
  throw new InputError(`${flag}: there is no such flag.${didYouMean(flag, names) || ' --help lists them all.'}`);
}

/** The next argument, where it is a value: a flag without one may stand before another flag. */
function followingValue(row: InputRow, next: string | undefined, takesStray: boolean): string | null {
  if (next === undefined || next.startsWith('--')) return null;
  if (row.kind !== 'flag' || /^(true|false)$/i.test(next)) return next;
  if (!takesStray) throw new InputError(`--${row.name}: "${beginning(next)}" is not allowed; write true or false`);
  return null;
}

function valueWhenAlone(row: InputRow): string {
  if (row.kind === 'flag') return 'true';
  throw new InputError(`--${row.name}: a value is missing; write --${row.name} VALUE, or --${row.name}=VALUE`);
}

function takesLines({ kind }: InputRow): boolean {
  return kind === 'lines' || kind === 'headers';
}
