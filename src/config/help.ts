import type { InputRow } from './input-row.ts';
import { INPUTS } from './inputs.ts';

/** What `llm-latency --help` prints: every input that means something outside GitHub, by group. */
export function helpText(): string {
  const rows: readonly InputRow[] = INPUTS.filter((row: InputRow) => row.githubOnly !== true);
  const groups = [...Map.groupBy(rows, (row) => row.group)];
  return [
    ...INTRODUCTION,
    ...groups.flatMap(([group, members]) => ['', group, ...members.flatMap(helpLines)]),
    '',
  ].join('\n');
}

const INTRODUCTION = [
  'Usage: llm-latency [--mock] [--name value ...]',
  '       llm-latency judge metrics_requests.csv [--name value ...]',
  '       llm-latency merge FOLDER... [--name value ...]',
  '       llm-latency comment --from DIR',
  '',
  'Sends prompts, one at a time, to an LLM endpoint and measures each request. Flags beat environment',
  'variables; --prompts, --headers, --thresholds and --baseline-headers may be given several times.',
  'First try, without a key or a network: llm-latency --mock',
  '',
  'Exit code: 0 pass, 1 a limit missed or nothing measured, 2 wrong input, 3 a bug of ours,',
  '130 or 143 interrupted.',
  '',
  'General',
  '  --mock     Short for --mode mock.',
  '  --quiet    Say nothing before the end.',
  '  --json     Print metrics_summary.json to standard output, everything else to standard error.',
  '  --help     Show this text.',
  '  --version  Show the version.',
];

const WIDTH = 100;
const INDENT = 6;

/** The flag of an input with what stands for its value, and below it what it means, for 100 columns. */
export function helpLines(row: InputRow): string[] {
  return [
    `  --${row.name} ${placeholder(row)}`,
    ...wrap(describeInput(row), WIDTH - INDENT).map((line) => ' '.repeat(INDENT) + line),
  ];
}

/** A stand-in for the value, after its kind. */
function placeholder(row: InputRow): string {
  if (row.kind === 'choice') return row.choices.join('|');
  if (row.kind === 'choices') return row.choices.join(',');
  if (row.kind === 'flag') return '[true|false]';
  return row.kind.endsWith('-spread') ? '<distribution>' : `<${row.kind}>`;
}

/** The text of an input with everything else that a reader has to know: default, environment variable, where it counts. */
function describeInput(row: InputRow): string {
  const facts = [
    row.default === '' ? '' : `Default: ${row.default}.`,
    row.environment === undefined ? '' : `Environment: ${row.environment}.`,
  ];
  return [row.text, ...facts].filter((fact) => fact !== '').join(' ');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
