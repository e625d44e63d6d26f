// `npm run docs`: writes action.yml, merge/action.yml and the tables in README.md and docs/scale.md from the tables of inputs
// and outputs, the workflows and measurements that README.md shows, and docs/messages.md from the texts in src/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { InputRow } from '../src/config/input-row.ts';
import { INPUTS } from '../src/config/inputs.ts';
import { OUTPUTS, type OutputRow } from '../src/config/outputs.ts';
import { MERGE_INPUTS } from '../src/merge/inputs.ts';
import { MERGE_OUTPUTS } from '../src/merge/outputs.ts';
import { actionTypesYml } from './action-types.ts';
import { thresholdsSchema } from './threshold-schema.ts';
import { accuracyTable, verdictsTable } from './measured-tables.ts';
import { messagesPage } from './messages-page.ts';

const ROWS: readonly InputRow[] = INPUTS;

/** An action, as its action.yml describes it. */
interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: readonly InputRow[];
  readonly outputs: readonly OutputRow[];
  /** Relative to its action.yml. */
  readonly main: string;
  /** Where the tables are, for whoever wants to change them. */
  readonly source: string;
}

const MEASURE: Action = {
  name: 'LLM latency',
  description:
    'Measures the latency of an LLM endpoint, request by request, and fails the job when it misses its limits',
  inputs: INPUTS,
  outputs: OUTPUTS,
  main: 'dist/index.js',
  source: 'src/config/inputs.ts and outputs.ts',
};

const MERGE: Action = {
  name: 'LLM latency: merge',
  description: 'Puts the results of a matrix together: shards to one result, configurations to a comparison',
  inputs: MERGE_INPUTS,
  outputs: MERGE_OUTPUTS,
  main: '../dist/merge/index.js',
  source: 'src/merge/inputs.ts and outputs.ts',
};

/** The text of an input with its choices and its environment variable. */
function describe(row: InputRow): string {
  const choices = 'choices' in row ? [`${row.kind === 'choice' ? 'One' : 'Any'} of: ${row.choices.join(', ')}.`] : [];
  const environment =
    row.environment === undefined ? [] : [`Falls back to the environment variable ${row.environment}.`];
  return [row.text, ...choices, ...environment].join(' ');
}

/** The whole action.yml. */
export function actionYml(): string {
  return describeAction(MEASURE);
}

/** The whole merge/action.yml. */
export function mergeActionYml(): string {
  return describeAction(MERGE);
}

/** The whole action-types.yml. */
export function measureTypesYml(): string {
  return actionTypesYml(MEASURE.inputs, MEASURE.outputs, MEASURE.source);
}

/** The whole merge/action-types.yml. */
export function mergeTypesYml(): string {
  return actionTypesYml(MERGE.inputs, MERGE.outputs, MERGE.source);
}

function describeAction({ name, description, inputs, outputs, main, source }: Action): string {
  const metadata = {
    name,
    description,
    author: 'llm-latency-action contributors',
    branding: { icon: 'activity', color: 'purple' },
    inputs: Object.fromEntries(
      inputs.map((row) => [
        row.name,
        { description: describe(row), required: false, default: row.actionDefault ?? row.default },
      ]),
    ),
    outputs: Object.fromEntries(outputs.map((row) => [row.name, { description: row.text }])),
    runs: { using: 'node24', main },
  };
  const yaml = stringify(metadata, { lineWidth: 0, singleQuote: true });
  return `# Written by "npm run docs" from ${source}; change it there.\n${yaml}`;
}

/** The table of inputs for README.md: one a group. */
export function inputsTable(): string {
  const groups = [...Map.groupBy(ROWS, (row) => row.group)];
  return groups
    .map(([group, rows]) => `**${group}**\n\n${table(['Input', 'Default', 'Meaning'], rows.map(inputCells))}`)
    .join('\n\n');
}

/** Defaults that the runner evaluates, in words. */
const UNSET: Readonly<Record<string, string>> = { 'artifact-name': 'unique in the run', 'github-token': "the job's" };

function inputCells(row: InputRow): string[] {
  const unset = UNSET[row.name] ?? '';
  return [`\`${row.name}\``, row.default === '' ? unset : `\`${row.default}\``, escapeCell(describe(row))];
}

/** The table of outputs for README.md. */
export function outputsTable(rows: readonly OutputRow[] = OUTPUTS): string {
  return table(
    ['Output', 'Value'],
    rows.map(({ name, text }) => [`\`${name}\``, withLinks(escapeCell(text))]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Pages that a text names, as links from README.md. */
function withLinks(text: string): string {
  return text.replaceAll(/\bdocs\/[\w-]+\.md\b/g, '[$&]($&)');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

/** README.md with both tables renewed; the rest stays. */
export function withTables(readme: string): string {
  return insert(insert(readme, 'inputs', inputsTable()), 'outputs', outputsTable());
}

/** The workflows that README.md shows; their comments at the top stay in the files. */
const SHOWN = ['nightly.yml', 'pull-request-interleaved.yml', 'matrix.yml'];

/** README.md with everything renewed that is written elsewhere: both tables, the workflows to copy, what the benchmarks found. */
export function withEverything(readme: string): string {
  const shown = SHOWN.reduce((text, name) => {
    const workflow = readFileSync(`examples/workflows/${name}`, 'utf8');
    return insert(text, name, `\`\`\`yaml\n${workflow}\`\`\``);
  }, withTables(readme));
  const found = [
    accuracyTable(readFileSync('docs/accuracy.md', 'utf8')),
    verdictsTable(readFileSync('docs/verdicts.md', 'utf8')),
  ];
  return insert(shown, 'measured', found.join('\n\n'));
}

/** docs/scale.md with the tables of the merge renewed; the rest stays. */
export function withMergeTables(page: string): string {
  const inputs = table(['Input', 'Default', 'Meaning'], MERGE_INPUTS.map(inputCells));
  return insert(insert(page, 'inputs', inputs), 'outputs', outputsTable(MERGE_OUTPUTS));
}

/** Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`. */
function insert(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`README.md has no ${start} … ${end}`);
  const kept = `\n<!-- prettier-ignore-start -->\n\n${content}\n\n<!-- prettier-ignore-end -->\n`;
  return text.slice(0, from + start.length) + kept + text.slice(to);
}

if (import.meta.main) {
  writeFileSync('action.yml', actionYml());
  writeFileSync('action-types.yml', measureTypesYml());
  writeFileSync('README.md', withEverything(readFileSync('README.md', 'utf8')));
  mkdirSync('merge', { recursive: true });
  writeFileSync('merge/action.yml', mergeActionYml());
  writeFileSync('merge/action-types.yml', mergeTypesYml());
  writeFileSync('schema/thresholds.schema.json', thresholdsSchema());
  writeFileSync('docs/scale.md', withMergeTables(readFileSync('docs/scale.md', 'utf8')));
  writeFileSync('docs/messages.md', messagesPage());
}
