import type { RawInputs } from '../config/given.ts';
import { INPUTS } from '../config/inputs.ts';
import { quote } from '../config/wording.ts';
import { InputError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { beginning, readFlags } from './flags.ts';

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

/** What else the command does: `llm-latency merge …`. */
const COMMANDS = ['judge', 'merge', 'comment'] as const;

const OWN_FLAGS = ['mock', 'quiet', 'json', 'help', 'version'];

/**
 * Reads the arguments of `llm-latency` itself: as {@link parseArguments}, or the word `help`.
 * @throws {InputError}
 */
export function parseInvocation(args: readonly string[]): Invocation {
  const [first = ''] = args;
  if (first === 'help') return { kind: 'help' };
  refuseUnknownCommand(first);
  return parseArguments(args);
}

/**
 * Reads flags: each input as a flag, `--mock` for `--mode mock`, and how to speak.
 * @throws {InputError}
 */
export function parseArguments(args: readonly string[]): Invocation {
  const seen = new Set<string>();
  const raw = readFlags(args, {
    rows: INPUTS,
    own: OWN_FLAGS,
    onOwn(name, values) {
      seen.add(name);
      if (name === 'mock') values['mode'] = 'mock';
      return name !== 'help' && name !== 'version';
    },
  });
  if (seen.has('help')) return { kind: 'help' };
  if (seen.has('version')) return { kind: 'version' };
  const manner = { quiet: seen.has('quiet'), json: seen.has('json') };
  return { kind: 'run', raw, manner };
}

/** The first argument, where it is no flag. One that is near to a command is shown whole, of any other only the start: it could be a key. */
function refuseUnknownCommand(word: string): void {
  if (word === '' || word.startsWith('-')) return;
  const meant = didYouMean(word, [...COMMANDS, 'help']);
  const seen = quote(meant === '' ? beginning(word) : word);
  throw new InputError(
    `there is no command ${seen}.${meant} The commands are ${COMMANDS.join(', ')}; without one, llm-latency measures. --help says more.`,
  );
}
