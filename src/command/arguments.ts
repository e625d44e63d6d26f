import type { RawInputs } from '../config/given.ts';
import type { InputRow } from '../config/input-row.ts';
import { INPUTS } from '../config/inputs.ts';
import { didYouMean } from '../nearest.ts';
import { InputError } from '../errors.ts';
import { printable } from '../foreign-text.ts';

/** How the command speaks while it measures. */
export interface Manner {
  /** Says nothing before the end. */
  readonly quiet: boolean;
  /** Standard output is for metrics_summary.json alone, everything else goes to standard error. */
  readonly json: boolean;
}

/** What the command was asked to do. */
export type Invocation =
  { readonly kind: 'help' | 'version' } | { readonly kind: 'run'; readonly raw: RawInputs; readonly manner: Manner };

const ROWS: readonly InputRow[] = INPUTS;
const OWN_FLAGS = ['mock', 'quiet', 'json', 'help', 'version'];

/**
 * Reads the arguments: each input as `--name value` or `--name=value`, one of kind `flag` also alone, for `true`; `--mock` for
 * `--mode mock`; and how to speak. What takes several lines may be given several times; of any other the last one counts.
 * @throws {InputError}
 */
export function parseArguments(args: readonly string[]): Invocation {
  const raw: Record<string, string> = {};
  const manner = { quiet: false, json: false };
  for (let index = 0; index < args.length; index += 1) {
    const { name, value: attached } = splitFlag(args[index] ?? '', index);
    if (attached === null && (name === 'help' || name === 'version')) return { kind: name };
    if (attached === null && name === 'mock') {
      raw['mode'] = 'mock';
      continue;
    }
    if (attached === null && (name === 'quiet' || name === 'json')) {
      manner[name] = true;
      continue;
    }
    const row = rowOf(name);
    const next = attached === null ? followingValue(row, args[index + 1]) : null;
    if (next !== null) index += 1;
    const value = attached ?? next ?? valueWhenAlone(row);
    const before = raw[name];
    raw[name] = before !== undefined && takesLines(row) ? `${before}\n${value}` : value;
  }
  return { kind: 'run', raw, manner };
}

/** Only the start of a stray argument is shown: it could be a key. */
function splitFlag(argument: string, index: number): { name: string; value: string | null } {
  if (argument === '-h') return { name: 'help', value: null };
  if (!argument.startsWith('--') || argument === '--') {
    const shown = argument.length > 6 ? `${printable(argument.slice(0, 4))}…` : printable(argument);
    throw new InputError(
      `argument ${index + 1} ("${shown}") belongs to no flag; a value with blanks needs quotes around it. --help lists the flags.`,
    );
  }
  const equals = argument.indexOf('=');
  if (equals < 0) return { name: argument.slice(2), value: null };
  return { name: argument.slice(2, equals), value: argument.slice(equals + 1) };
}

function rowOf(name: string): InputRow {
  const row = ROWS.find((candidate) => candidate.name === name);
  if (row !== undefined) return row;
  if (OWN_FLAGS.includes(name)) throw new InputError(`--${name}: takes no value; leave it out`);
  const names = [...ROWS.map((candidate) => candidate.name), ...OWN_FLAGS].map((candidate) => `--${candidate}`);
  const flag = `--${printable(name, 60)}`;
  throw new InputError(`${flag}: there is no such flag.${didYouMean(flag, names) || ' --help lists them all.'}`);
}

/** The next argument, where it is a value: a flag without one may stand before another flag. */
function followingValue(row: InputRow, next: string | undefined): string | null {
  if (next === undefined || next.startsWith('--')) return null;
  if (row.kind === 'flag') return /^(true|false)$/i.test(next) ? next : null;
  return next;
}

function valueWhenAlone(row: InputRow): string {
  if (row.kind === 'flag') return 'true';
  throw new InputError(`--${row.name}: a value is missing; write --${row.name} VALUE, or --${row.name}=VALUE`);
}

function takesLines({ kind }: InputRow): boolean {
  return kind === 'lines' || kind === 'headers';
}
