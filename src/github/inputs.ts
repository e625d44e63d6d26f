import type { RawInputs } from '../config/given.ts';
import { INPUTS } from '../config/inputs.ts';
import { nearest } from '../nearest.ts';
import { setSecret } from '@actions/core';

type Variables = Readonly<Record<string, string | undefined>>;

const PREFIX = 'INPUT_';
const NAMES: readonly string[] = INPUTS.map(({ name }) => name);

/**
 * Reads the inputs that the runner passes on, by name; texts as they were written. `names` are those of a run unless given.
 * The runner warns of an input that action.yml does not have, and passes it on all the same. One that looks like a
 * misspelling is kept, so that it is refused; any other may be a variable of the workflow's own.
 */
export function readInputs(variables: Variables, names: readonly string[] = NAMES): RawInputs {
  const inputs: Record<string, string> = {};
  for (const [variable, text] of Object.entries(variables)) {
    if (!variable.startsWith(PREFIX) || text === undefined) continue;
    const name = variable.slice(PREFIX.length).toLowerCase();
    if (names.includes(name) || nearest(name, names) !== null) inputs[name] = text;
  }
  return inputs;
}

/** Shorter values are left alone: masking `1` or `true` would wreck the log. */
const SHORTEST_SECRET = 4;

/**
 * Makes the runner mask each value in every log, output and summary: the whole of it, and each of its lines.
 * An empty value is never registered: the runner warns of it.
 */
export function registerSecrets(secrets: readonly string[]): void {
  const values = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/)]).map((value) => value.trim());
  for (const value of new Set(values)) if (value.length >= SHORTEST_SECRET) setSecret(value);
}

/** What must be masked before anything can be logged: keys as they stand in inputs and environment, read by no one yet. */
export function rawSecrets(inputs: RawInputs, variables: Variables): string[] {
  const keys = INPUTS.filter((row) => row.kind === 'key');
  return keys.flatMap((row) => [
    inputs[row.name] ?? '',
    'environment' in row ? (variables[row.environment] ?? '') : '',
  ]);
}
