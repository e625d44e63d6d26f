import { named } from '../config/problems.ts';
import { fingerprint, publicModel, publicUrl } from '../config/public-config.ts';
import { shardName } from '../config/shard.ts';
import { InputError } from '../errors.ts';
import type { BaselineIdentity, BaselinePlan, ComparisonPlan, Config, JsonObject } from '../model.ts';
import type { ComparedBaseline } from '../verdict/comparison-evidence.ts';
import { fingerprintDifferences } from './fingerprint-difference.ts';
import type { PastRun } from './history-file.ts';
import { loadPastRuns } from './load-past-runs.ts';
import type { FindPastRuns } from './past-runs.ts';
import { whyTooSmall, type RunSize } from './stored-size.ts';
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
  /** Earlier runs, oldest first, with those that are only shown; null = none were looked for. */
  readonly past: readonly PastRun[] | null;
}

/** What a baseline depends on besides the configuration. */
export interface BaselineContext {
  /** When this run began, ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly findPastRuns: FindPastRuns;
}

/**
 * Finds what the configuration compares with: the other arm of the run itself, or an earlier run's files, which are read as
 * a whole before this run replaces any. A run that measured another thing is no mistake, only nothing to compare with.
 * @throws {InputError} that names the file and what is wrong with it, or how many requests more it would have to hold
 */
export async function loadBaseline(
  config: Config,
  plan: ComparisonPlan,
  { startedAt, findPastRuns: find }: BaselineContext,
): Promise<Baseline> {
  const { baseline } = plan;
  if (baseline.kind === 'endpoint') return otherArm(config, plan, baseline);
  if (baseline.kind === 'run') {
    const { parts } = fingerprint(config);
    const shard = config.shard === null ? null : shardName(config.shard);
    return storedBaseline(plan, { path: baseline.path, startedAt, fingerprint: parts, shard, size: config });
  }
  return loadPastRuns({ config, plan, wanted: baseline, startedAt, find });
}

/** An earlier run's file, and the run that is compared with it. */
export interface StoredPlace {
  readonly path: string;
  /** When the compared run began, ISO 8601 in UTC. */
  readonly startedAt: string;
  /** Parts of the compared run's fingerprint. */
  readonly fingerprint: JsonObject;
  /** The part of the prompts that the compared run sent, `2/5`; null = all. */
  readonly shard: string | null;
  readonly size: RunSize;
}

/**
 * An earlier run as a baseline, by its files.
 * @throws {InputError} as {@link loadBaseline} does
 */
export async function storedBaseline(
  plan: ComparisonPlan,
  { path, startedAt, fingerprint: parts, shard, size }: StoredPlace,
): Promise<Baseline> {
  const run = await readStoredRun(path).catch((thrown: unknown) => {
    throw named('baseline', thrown);
  });
  const identity = {
    kind: 'run',
    path: run.path,
    runId: run.summary.runId,
    startedAt: run.summary.startedAt,
  } as const;
  // Requests are compared prompt by prompt, whichever else were sent; a median is of all that were.
  const [there, here] = run.table === null ? [run.summary.shard, shard] : [null, null];
  const differences = fingerprintDifferences({ ...run.summary.fingerprint, shard: there }, { ...parts, shard: here });
  if (differences.length > 0) {
    const problem = `no comparable baseline: ${run.path} differs in ${differences.join(', ')}`;
    return { plan, identity, compared: null, problem, notes: [], past: null };
  }
  const tooSmall = whyTooSmall(run, size, plan);
  if (tooSmall !== null) throw new InputError(`baseline: ${run.path} ${tooSmall}`);
  const notes = [...run.notes, ...timeNotes(run.summary.startedAt, startedAt)];
  return { plan, identity, compared: comparedWith(run), problem: null, notes, past: null };
}

type OtherArm = Extract<BaselinePlan, { kind: 'endpoint' }>;

function otherArm({ mode, secrets }: Config, plan: ComparisonPlan, { target }: OtherArm): Baseline {
  const identity = {
    kind: 'endpoint',
    url: publicUrl({ mode, target, secrets }),
    api: target.api,
    model: publicModel({ target, secrets }),
  } as const;
  return { plan, identity, compared: { kind: 'arm' }, problem: null, notes: [], past: null };
}

/** Figures only, where the requests were not kept. */
export function comparedWith({ table, summary }: StoredRun): ComparedBaseline {
  return table === null ? { kind: 'figures', figures: summary.figures } : { kind: 'run', table };
}
