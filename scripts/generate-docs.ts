// `npm run docs`: writes action.yml and the tables in README.md from the tables of inputs and outputs.
import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { InputRow } from '../src/config/input-row.ts';
import { INPUTS } from '../src/config/inputs.ts';
import { OUTPUTS } from '../src/config/outputs.ts';

const ROWS: readonly InputRow[] = INPUTS;

const METADATA = {
  name: 'LLM latency',
  description:
    'Measures the latency of an LLM endpoint, request by request, and fails the job when it misses its limits',
  author: 'llm-latency-action contributors',
  branding: { icon: 'activity', color: 'purple' },
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
  const inputs = ROWS.map((row) => [
    row.name,
    { description: describe(row), required: false, default: row.actionDefault ?? row.default },
  ]);
  const outputs = OUTPUTS.map(({ name, text }) => [name, { description: text }]);
  const metadata = {
    ...METADATA,
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(outputs),
    runs: { using: 'node24', main: 'dist/index.js' },
  };
  const yaml = stringify(metadata, { lineWidth: 0, singleQuote: true });
  return `# Written by "npm run docs" from src/config/inputs.ts and outputs.ts; change it there.\n${yaml}`;
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
export function outputsTable(): string {
  return table(
    ['Output', 'Value'],
    OUTPUTS.map(({ name, text }) => [`\`${name}\``, escapeCell(text)]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

/** README.md with both tables renewed; the rest stays. */
export function withTables(readme: string): string {
  return insert(insert(readme, 'inputs', inputsTable()), 'outputs', outputsTable());
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
  writeFileSync('README.md', withTables(readFileSync('README.md', 'utf8')));
}
