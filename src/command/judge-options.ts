import { readComparison } from '../config/comparison.ts';
import { readGates } from '../config/gates.ts';
import { readGiven, type RawInputs } from '../config/given.ts';
import type { InputName } from '../config/inputs.ts';
import { readMockShape } from '../config/mock-shape.ts';
import { createProblems } from '../config/problems.ts';
import { readValues } from '../config/read-values.ts';
import { readTarget } from '../config/target.ts';
import { InputError } from '../errors.ts';
import type { ComparisonPlan, Gates } from '../model.ts';
import { parseArguments } from './arguments.ts';

/** What a finished run is held to. */
export interface JudgeOptions {
  /** A metrics_requests.csv. */
  readonly file: string;
  readonly gates: Gates;
  /** null = nothing is compared. Of another arm nothing is known here but its deployment variation. */
  readonly comparison: ComparisonPlan | null;
  /** null = as the run had it. */
  readonly deploymentVariation: number | null;
}

/** Inputs that say how to judge; all others say how to measure. */
export const JUDGE_INPUTS: readonly InputName[] = [
  'thresholds',
  'max-average-latency',
  'max-error-rate',
  'confidence',
  'on-inconclusive',
  'report-only',
  'baseline',
  'require-baseline',
  'regression-metrics',
  'max-regression',
  'min-regression',
  'deployment-variation',
];

/**
 * Reads the arguments of `llm-latency judge`: the file first, then flags as the command itself takes them. null = help was
 * asked for.
 * @throws {InputError} that lists every problem found, one a line
 */
export function readJudgeOptions(args: readonly string[]): JudgeOptions | null {
  const [file = '', ...flags] = args;
  if (file === '--help' || file === '-h') return null;
  if (file === '' || file.startsWith('-')) {
    throw new InputError(
      "llm-latency judge: the file comes first, as in llm-latency judge metrics_requests.csv --thresholds 'latency.p95 < 2s'",
    );
  }
  if (!/\.csv$/i.test(file)) {
    throw new InputError('llm-latency judge: judges a metrics_requests.csv, whose name ends in .csv; name that file');
  }
  const invocation = parseArguments(flags);
  if (invocation.kind !== 'run') return null;
  if (invocation.manner.json || invocation.manner.quiet) {
    throw new InputError('llm-latency judge: takes neither --json nor --quiet; leave them out');
  }
  return { file, ...readRules(invocation.raw) };
}

/** The mock's target stands in for the one that was measured: nothing is sent, and limits are read in the same way. */
function readRules(raw: RawInputs): Omit<JudgeOptions, 'file'> {
  const problems = createProblems();
  for (const name of Object.keys(raw).filter((key) => !JUDGE_INPUTS.some((allowed) => allowed === key))) {
    problems.add(`--${name}: says how to measure, and judge sends nothing; leave it out`);
  }
  problems.settle({}, (text) => text);
  const given = readGiven({ raw: { ...raw, mode: 'mock' }, environment: {}, entry: 'command' }, problems);
  const values = readValues(given, problems);
  const gates = readGates(values, given, problems);
  const { comparison } = readComparison(values, {
    entry: 'command',
    given,
    problems,
    target: readTarget(values, given, problems),
    mock: readMockShape(values, given, problems),
    prompts: null,
    plan: NO_PLAN,
  });
  problems.settle({}, (text) => text);
  return { gates, comparison, deploymentVariation: values['deployment-variation'] };
}

/** What a metric needs of the run shows in its values: connections of their own are taken for granted here. */
const NO_PLAN = {
  repeat: 1,
  warmup: 0,
  order: 'listed',
  seed: 0,
  delayMs: 0,
  connection: 'fresh',
  cacheBust: false,
  earlyStop: false,
} as const;
