import type { RawInputs } from '../config/given.ts';
import { INPUTS } from '../config/inputs.ts';
import { readFlags } from './flags.ts';

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

const OWN_FLAGS = ['mock', 'quiet', 'json', 'help', 'version'];

/**
 * Reads the arguments: each input as a flag, `--mock` for `--mode mock`, and how to speak.
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
