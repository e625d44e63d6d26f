import { fingerprint, publicUrl } from '../config/public-config.ts';
import { InputError } from '../errors.ts';
import type { BaselineIdentity, BaselinePlan, ComparisonPlan, Config } from '../model.ts';
import type { ComparedBaseline } from '../verdict/comparison-evidence.ts';
import { fingerprintDifferences } from './fingerprint-difference.ts';
import { refuseTooSmall } from './stored-size.ts';
import { readStoredRun, type StoredRun } from './stored-run.ts';
import { timeNotes } from './time-notes.ts';

/** What a run is going to be compared with. */
export interface Baseline {
  readonly plan: ComparisonPlan;
  readonly identity: BaselineIdentity;
  /** null = nothing comparable. */
  readonly compared: ComparedBaseline | null;
  /** Why nothing is comparable, without a full stop; null = something is. */
  readonly problem: string | null;
  /** What a reader should know of it, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Finds what the configuration compares with: the other arm of the run itself, or an earlier run's files, which are read as
 * a whole before this run replaces any. A run that measured another thing is no mistake, only nothing to compare with.
 * @throws {InputError} that names the file and what is wrong with it, or how many requests more it would have to hold
 */
export async function loadBaseline(config: Config, plan: ComparisonPlan, startedAt: string): Promise<Baseline> {
  if (plan.baseline.kind === 'endpoint') return otherArm(config, plan, plan.baseline);
  const { path } = plan.baseline;
  const run = await naming(() => readStoredRun(path));
  const identity = {
    kind: 'run',
    path: run.path,
    runId: run.summary.runId,
    startedAt: run.summary.startedAt,
  } as const;
  const differences = fingerprintDifferences(run.summary.fingerprint, fingerprint(config).parts);
  if (differences.length > 0) {
    const problem = `no comparable baseline: ${run.path} differs in ${differences.join(', ')}`;
    return { plan, identity, compared: null, problem, notes: [] };
  }
  refuseTooSmall(run, config, plan);
  const notes = [...run.notes, ...timeNotes(run.summary.startedAt, startedAt)];
  return { plan, identity, compared: comparedWith(run), problem: null, notes };
}

type OtherArm = Extract<BaselinePlan, { kind: 'endpoint' }>;

function otherArm({ mode }: Config, plan: ComparisonPlan, { target }: OtherArm): Baseline {
  const identity = {
    kind: 'endpoint',
    url: publicUrl({ mode, target }),
    api: target.api,
    model: target.model,
  } as const;
  return { plan, identity, compared: { kind: 'arm' }, problem: null, notes: [] };
}

function comparedWith({ table, summary }: StoredRun): ComparedBaseline {
  return table === null ? { kind: 'figures', figures: summary.figures } : { kind: 'run', table };
}

async function naming<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (thrown) {
    throw thrown instanceof InputError ? new InputError(`baseline: ${thrown.message}`) : thrown;
  }
}
