import type { BaselinePlan, ComparisonPlan, MockShape, Plan, PromptList, RegressionMetric } from '../model.ts';
import { readBaselineArm } from './baseline-arm.ts';
import { BASELINE_INPUTS } from './baseline-inputs.ts';
import type { Entry, Given } from './given.ts';
import { rowOf, type InputName } from './inputs.ts';
import { didYouMean } from '../nearest.ts';
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
  readonly entry: Entry;
  readonly given: Given;
  readonly problems: Problems;
  readonly target: ReadTarget | null;
  readonly mock: MockShape | null;
  readonly prompts: PromptList | null;
  readonly plan: Plan;
}

const NONE: ReadComparison = { comparison: null, notes: [] };
/** Inputs that say which earlier runs count. */
const WHERE: readonly InputName[] = ['baseline-workflow', 'baseline-branch', 'baseline-runs', 'baseline-max-age'];
/** Inputs that say how to compare, and so need something to compare with. */
const HOW: readonly InputName[] = ['require-baseline', 'regression-metrics', 'max-regression', 'min-regression'];

/** Reads what to compare with, and how; null where that is nothing. A comparison that could never fail is a problem. */
export function readComparison(values: InputValues, context: ComparisonContext): ReadComparison {
  const { given, problems } = context;
  const kind = baselineKind(values.baseline, context);
  refuseMeaningless(kind, given, problems);
  const found = kind === null ? null : findBaseline(kind, values, context);
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

/** Baselines that are found rather than named by a path. */
const KINDS = ['endpoint', 'history', 'previous-run'] as const;
type Past = Exclude<(typeof KINDS)[number], 'endpoint'>;

function baselineKind(
  baseline: string | null,
  { entry, problems }: Pick<ComparisonContext, 'entry' | 'problems'>,
): BaselinePlan['kind'] | null {
  if (baseline === null) return null;
  const kind = KINDS.find((candidate) => candidate === baseline);
  if (kind !== undefined && kind !== 'endpoint' && entry === 'command') {
    problems.add(
      `baseline: ${kind} is looked up inside GitHub Actions only; name the metrics_summary.json of an earlier run`,
    );
    return null;
  }
  if (kind !== undefined) return kind;
  if (/\.(json|csv)$/i.test(baseline)) return 'run';
  const allowed = `write ${KINDS.join(', ')}, or the path of a metrics_summary.json or metrics_requests.csv`;
  problems.add(`baseline: ${quote(baseline)} is not allowed; ${allowed}.${didYouMean(baseline, KINDS)}`);
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
  if (kind === null || kind === 'endpoint' || kind === 'run') {
    for (const name of WHERE.filter(isWritten)) {
      problems.add(
        `${name}: says which earlier runs count; set baseline: history or previous-run, or leave ${name} out`,
      );
    }
  }
  if (given.text('baseline') !== null) return;
  for (const name of HOW.filter(isWritten)) {
    problems.add(
      `${name}: there is nothing to compare with; set baseline: endpoint, history or the path of an earlier run`,
    );
  }
}

interface Found {
  readonly baseline: BaselinePlan;
  readonly notes: readonly string[];
}

function findBaseline(kind: BaselinePlan['kind'], values: InputValues, context: ComparisonContext): Found | null {
  if (kind === 'endpoint') return otherArm(values, context);
  if (kind === 'run') return { baseline: { kind, path: values.baseline! }, notes: [] };
  return pastRuns(kind, values, context);
}

/** A path of the workflow means the file; GitHub knows it by its name. */
function pastRuns(kind: Past, values: InputValues, { given, problems }: ComparisonContext): Found | null {
  if (given.text('github-token') === null) {
    problems.add(`github-token: missing, and baseline: ${kind} is read with it; leave the input out, or set a token`);
    return null;
  }
  const workflow = values['baseline-workflow'];
  if (workflow !== null && !/^(\.github\/workflows\/)?[^/\\]+\.ya?ml$/.test(workflow)) {
    problems.add(`baseline-workflow: ${quote(workflow)} is no workflow file of this repository; write nightly.yml`);
  }
  const baseline = {
    kind,
    workflow: workflow?.replace(/^.*\//, '') ?? null,
    branch: values['baseline-branch'],
    runs: kind === 'history' ? values['baseline-runs'] : 1,
    maxAgeMs: values['baseline-max-age'],
  };
  return { baseline, notes: [] };
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
