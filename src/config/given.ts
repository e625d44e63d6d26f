import type { Mode } from '../model.ts';
import { BASELINE_INPUTS } from './baseline-inputs.ts';
import type { InputRow } from './input-row.ts';
import { INPUTS, rowOf, type InputName } from './inputs.ts';
import { didYouMean } from '../nearest.ts';
import type { Problems } from './problems.ts';
import { quote } from './wording.ts';

/** Input name to text, as the user gave it; an empty or blank text is "not set". */
export type RawInputs = Readonly<Record<string, string>>;

/** Where a run is started from, which decides what an input can mean. */
export type Entry = 'action' | 'command';

/** What was set, by whom. */
export interface Given {
  readonly entry: Entry;
  /** null = neither of the two; the choice reader says so. */
  readonly mode: Mode | null;
  /** The text of an input, and what to call it in a message; null = not set, so its default counts. */
  text(name: InputName): { readonly text: string; readonly label: string } | null;
  /** What an input is called in advice on what to set. */
  nameOf(name: InputName): InputName;
  /** Whether the user set it to something else than its default, which the action always passes on. */
  isSet(name: InputName): boolean;
  /** Inputs that were set but mean nothing to the mock, one sentence each. */
  readonly notes: readonly string[];
}

const REACH = ['endpoint-url', 'api-key', 'auth', 'headers'] as const;
/** Inputs that tell how to reach an endpoint, of either arm; the mock has none. */
const ENDPOINT_ONLY: readonly InputName[] = [...REACH, ...REACH.map((name) => `baseline-${name}` as const)];

/** Where {@link readGiven} reads. */
export interface GivenSources {
  readonly raw: RawInputs;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly entry: Entry;
}

/**
 * Puts inputs and environment together: inputs win. In mock mode the environment's endpoint does not count, and its
 * baseline only when one is asked for.
 */
export function readGiven({ raw, environment, entry }: GivenSources, problems: Problems): Given {
  const set = new Map(Object.entries(raw).filter(([, value]) => value.trim() !== ''));
  refuseUnknown([...set.keys()], problems);
  const mode = modeOf(set.get('mode'));
  const mock = mode === 'mock';
  const asksBaseline = set.get('baseline')?.trim() === 'endpoint';
  const ignored = mock ? ENDPOINT_ONLY.filter((name) => isOther(rowOf(name), set.get(name))) : [];

  function text(name: InputName): { text: string; label: string } | null {
    if (mock && ENDPOINT_ONLY.includes(name)) return null;
    const own = set.get(name);
    if (own !== undefined) return { text: own, label: name };
    const variable = rowOf(name).environment;
    const counts = !mock && (asksBaseline || !BASELINE_INPUTS.includes(name));
    const inherited = variable === undefined || !counts ? '' : (environment[variable] ?? '');
    return inherited.trim() === '' ? null : { text: inherited, label: `${name} (from ${variable})` };
  }

  const given: Given = {
    entry,
    mode,
    text,
    nameOf: (name) => name,
    isSet: (name) => isOther(rowOf(name), text(name)?.text),
    notes: ignored.map((name) => `${name}: ignored, because the mock has no endpoint to reach.`),
  };
  refuseMisplaced(given, set, problems);
  return given;
}

function modeOf(text = 'real'): Mode | null {
  const mode = text.trim();
  return mode === 'real' || mode === 'mock' ? mode : null;
}

function isOther(row: InputRow, text: string | undefined): boolean {
  return text !== undefined && text.trim() !== row.default;
}

function refuseUnknown(names: readonly string[], problems: Problems): void {
  const known: readonly string[] = INPUTS.map((row) => row.name);
  for (const name of names.filter((candidate) => !known.includes(candidate))) {
    const meant = didYouMean(name, known);
    problems.add(`there is no input ${quote(name)}.${meant === '' ? ' The README and --help list them all.' : meant}`);
  }
}

function refuseMisplaced(given: Given, set: ReadonlyMap<string, string>, problems: Problems): void {
  const { entry } = given;
  const mock = entry === 'command' ? '--mock' : 'mode: mock';
  for (const row of INPUTS as readonly InputRow[]) {
    const name = row.name as InputName;
    if (row.githubOnly === true && entry === 'command' && set.has(name)) {
      problems.add(`${name}: means something inside GitHub Actions only; leave it out here`);
    }
    if (row.mockOnly === true && given.mode === 'real' && given.isSet(name)) {
      problems.add(`${name}: shapes the mock, but the mode is real; add ${mock}, or leave it out`);
    }
  }
}
