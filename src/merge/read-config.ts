import { readGates, type GateValues } from '../config/gates.ts';
import type { Entry, RawInputs } from '../config/given.ts';
import type { InputRow } from '../config/input-row.ts';
import { createProblems, type Problems } from '../config/problems.ts';
import { labelled, parseInput } from '../config/read-values.ts';
import { quote } from '../config/wording.ts';
import { didYouMean } from '../nearest.ts';
import { parseThresholds } from '../verdict/grammar.ts';
import { MERGE_INPUTS } from './inputs.ts';
import type { MergeConfig } from './model.ts';

/** What a merge depends on besides its inputs. */
export interface MergeContext {
  readonly entry: Entry;
  /** Used where the user left the input alone. */
  readonly artifactName: string;
}

/** Values of the inputs; null where one is not set and has no default. */
interface Values extends GateValues {
  readonly paths: string | null;
  readonly pattern: string;
  readonly expected: number | null;
  readonly 'allow-missing': boolean;
  readonly 'overall-thresholds': string | null;
  readonly 'deployment-variation': number;
  readonly 'output-dir': string;
  readonly 'upload-artifact': boolean;
  readonly 'artifact-name': string | null;
  readonly 'retention-days': number | null;
  readonly 'job-summary': boolean;
}

/**
 * Turns what the user wrote into what a merge needs.
 * @throws {InputError} that lists every problem found, one a line
 */
export function readMergeConfig(raw: RawInputs, { entry, artifactName }: MergeContext): MergeConfig {
  const problems = createProblems();
  refuseUnknown(raw, entry, problems);
  const values = readValues(raw, problems);
  const gates = readGates(values, { text: (name) => given(raw, name) }, problems);
  const overall = problems.attempt(() => parseThresholds(values['overall-thresholds'] ?? '', 'overall-thresholds'));
  const paths = (values.paths ?? '').split('\n').map((path) => path.trim());
  refusePathsAndPattern(raw, problems);
  problems.settle({}, (text) => text);
  return {
    paths: paths.filter((path) => path !== ''),
    pattern: values.pattern,
    expected: values.expected,
    allowMissing: values['allow-missing'],
    gates,
    overallThresholds: overall ?? [],
    deploymentVariation: values['deployment-variation'],
    output: {
      dir: values['output-dir'],
      uploadArtifact: values['upload-artifact'],
      artifactName: values['artifact-name'] ?? artifactName,
      retentionDays: values['retention-days'],
      jobSummary: values['job-summary'],
    },
  };
}

/** The text of an input, and what to call it; null = not set. */
function given(raw: RawInputs, name: string): { readonly text: string; readonly label: string } | null {
  const text = raw[name] ?? '';
  return text.trim() === '' ? null : { text, label: name };
}

function refuseUnknown(raw: RawInputs, entry: Entry, problems: Problems): void {
  const names = MERGE_INPUTS.map(({ name }) => name);
  for (const name of Object.keys(raw).filter((key) => given(raw, key) !== null)) {
    const row = MERGE_INPUTS.find((candidate) => candidate.name === name);
    if (row === undefined) {
      const meant = didYouMean(name, names);
      problems.add(`a merge has no input ${quote(name)}.${meant === '' ? ' docs/scale.md lists them all.' : meant}`);
    } else if (row.githubOnly === true && entry === 'command') {
      problems.add(`${name}: means something inside GitHub Actions only; leave it out here`);
    }
  }
}

/** The action gives every input its default, which is nobody's wish. */
function refusePathsAndPattern(raw: RawInputs, problems: Problems): void {
  const usual = MERGE_INPUTS.find(({ name }) => name === 'pattern')!.default;
  const pattern = given(raw, 'pattern')?.text.trim() ?? usual;
  if (given(raw, 'paths') === null || pattern === usual) return;
  problems.add(
    `pattern: ${quote(pattern)} chooses among the artifacts of this workflow run, and paths names folders; leave one of the two out`,
  );
}

function readValues(raw: RawInputs, problems: Problems): Values {
  return Object.fromEntries(MERGE_INPUTS.map((row) => [row.name, readValue(row, raw, problems)])) as unknown as Values;
}

/** Where a text cannot be read, the default stands in for it. */
function readValue(row: InputRow, raw: RawInputs, problems: Problems): unknown {
  const source = given(raw, row.name);
  const value = source && problems.attempt(() => labelled(source.label, () => parseInput(row, source.text)));
  return value ?? (row.default === '' ? null : parseInput(row, row.default));
}
