import type { BaselinePlan, ComparisonPlan, MockShape, Plan, PromptList, RegressionMetric } from '../model.ts';
import { readBaselineArm } from './baseline-arm.ts';
import { BASELINE_INPUTS } from './baseline-inputs.ts';
import { rowOf, type Given } from './given.ts';
import type { InputName } from './inputs.ts';
import { didYouMean } from './nearest.ts';
import type { Problems } from './problems.ts';
import type { InputValues } from './read-values.ts';
import { floorOf, parseFloors } from './regression-metrics.ts';
import type { ReadTarget } from './target.ts';
import { refuseUndecidable } from './undecidable.ts';
import { quote } from './wording.ts';

/** A comparison, and what was chosen for the user on the way. */
export interface ReadComparison {
  readonly comparison: ComparisonPlan | null;
  readonly notes: readonly string[];
}

/** What a comparison depends on besides its own inputs; null = there was a problem. */
export interface ComparisonContext {
  readonly given: Given;
  readonly problems: Problems;
  readonly target: ReadTarget | null;
  readonly mock: MockShape | null;
  readonly prompts: PromptList | null;
  readonly plan: Plan;
}

const NONE: ReadComparison = { comparison: null, notes: [] };
/** Inputs that say how to compare, and so need something to compare with. */
const HOW: readonly InputName[] = ['require-baseline', 'regression-metrics', 'max-regression', 'min-regression'];

/** Reads what to compare with, and how; null where that is nothing. A comparison that could never fail is a problem. */
export function readComparison(values: InputValues, context: ComparisonContext): ReadComparison {
  const { given, problems } = context;
  const kind = baselineKind(values.baseline, problems);
  refuseMeaningless(kind, given, problems);
  if (kind === null) return NONE;
  const found = kind === 'endpoint' ? otherArm(values, context) : storedRun(values.baseline!);
  if (found === null) return NONE;
  const comparison = {
    baseline: found.baseline,
    metrics: readMetrics(values),
    maxRegression: values['max-regression'],
    alpha: values.confidence === '99%' ? 0.01 : 0.05,
    required: values['require-baseline'],
  };
  refuseUndecidable(comparison, { values, ...context });
  return { comparison, notes: found.notes };
}

function baselineKind(baseline: string | null, problems: Problems): BaselinePlan['kind'] | null {
  if (baseline === null) return null;
  if (baseline === 'endpoint') return 'endpoint';
  if (/\.(json|csv)$/i.test(baseline)) return 'run';
  const allowed = 'write endpoint, or the path of a metrics_summary.json or metrics_requests.csv';
  problems.add(`baseline: ${quote(baseline)} is not allowed; ${allowed}.${didYouMean(baseline, ['endpoint'])}`);
  return null;
}

/** An input that has no effect would leave a gate open that its owner believes shut. */
function refuseMeaningless(kind: BaselinePlan['kind'] | null, given: Given, problems: Problems): void {
  const isWritten = (name: InputName) => given.isSet(name) && given.text(name)?.label === name;
  if (kind !== 'endpoint') {
    for (const name of BASELINE_INPUTS.filter(isWritten)) {
      problems.add(`${name}: describes the other arm of baseline: endpoint; add that, or leave ${name} out`);
    }
  }
  if (given.text('baseline') !== null) return;
  for (const name of HOW.filter(isWritten)) {
    problems.add(`${name}: there is nothing to compare with; set baseline: endpoint or the path of an earlier run`);
  }
}

interface Found {
  readonly baseline: BaselinePlan;
  readonly notes: readonly string[];
}

function storedRun(path: string): Found {
  return { baseline: { kind: 'run', path }, notes: [] };
}

function otherArm(values: InputValues, { given, problems, target: run, mock }: ComparisonContext): Found | null {
  if (run === null) return null;
  const arm = readBaselineArm(values, given, problems);
  if (arm === null) return null;
  const { target } = arm;
  const isOneOrigin = new URL(target.url).origin === new URL(run.target.url).origin;
  const deploymentVariation = values['deployment-variation'] ?? (isOneOrigin ? 0 : 0.05);
  const isTwin = JSON.stringify([target, arm.mock]) === JSON.stringify([run.target, mock]);
  const twin = 'baseline: both arms are the same, so whatever difference is found shows how quiet the comparison is.';
  const notes = arm.notes.filter((note) => !run.notes.includes(note)).map((note) => `baseline: ${note}`);
  return {
    baseline: { kind: 'endpoint', target, mock: arm.mock, deploymentVariation },
    notes: isTwin ? [twin] : notes,
  };
}

function readMetrics(values: InputValues): readonly RegressionMetric[] {
  const defaults = parseFloors(rowOf('min-regression').default);
  return values['regression-metrics'].map((figure) => ({
    ...figure,
    floor: floorOf(figure.metric, values['min-regression'], defaults),
  }));
}
