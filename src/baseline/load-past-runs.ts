import { fingerprint } from '../config/public-config.ts';
import { shardName } from '../config/shard.ts';
import type { BaselinePlan, ComparisonPlan, Config } from '../model.ts';
import { comparedWith, type Baseline } from './load-baseline.ts';
import type { FindPastRuns, PastRuns } from './past-runs.ts';
import type { StoredRun } from './stored-run.ts';
import { whyTooSmall } from './stored-size.ts';
import { timeNotes } from './time-notes.ts';

type PastPlan = Extract<BaselinePlan, { kind: 'history' | 'previous-run' }>;

/** What earlier runs are put together with. */
export interface PastRunsFor {
  readonly config: Config;
  readonly plan: ComparisonPlan;
  readonly wanted: PastPlan;
  /** When this run began, ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly find: FindPastRuns;
}

/** Finds earlier runs to compare with. That there are none is no mistake, and never thrown. */
export async function loadPastRuns({ config, plan, wanted, startedAt, find }: PastRunsFor): Promise<Baseline> {
  const shard = config.shard === null ? null : shardName(config.shard);
  // A run that is too small is nobody's wrong input: the one before it may do.
  const whyUnusable = (run: StoredRun): string | null => whyTooSmall(run, config, plan);
  const found = await find({ ...wanted, fingerprint: fingerprint(config), shard, whyUnusable });
  const common = { plan, past: found.runs, notes: found.notes };
  const nothing = { ...common, identity: { kind: 'none', wanted: wanted.kind }, compared: null } as const;
  if (found.problem !== null) return { ...nothing, problem: `no comparable baseline: ${found.problem}` };
  if (wanted.kind === 'history') return { ...common, ...history(found, wanted, startedAt) };
  const run = found.previous!;
  const { runId, startedAt: runAt } = run.summary;
  return {
    ...common,
    identity: { kind: 'previous-run', runId, startedAt: runAt },
    compared: comparedWith(run),
    problem: null,
    notes: [...found.notes, ...timeNotes(runAt, startedAt)],
  };
}

function history(
  { runs, notes }: PastRuns,
  { runs: most }: PastPlan,
  startedAt: string,
): Pick<Baseline, 'identity' | 'compared' | 'problem' | 'notes'> {
  const counted = runs.filter(({ leftOut }) => leftOut === null).slice(-most);
  const [first, last] = [counted[0]!, counted.at(-1)!];
  return {
    identity: { kind: 'history', runs: counted.length, firstAt: first.startedAt, lastAt: last.startedAt },
    compared: { kind: 'history', runs: counted.map(({ figures }) => figures) },
    problem: null,
    notes: [...notes, ...timeNotes(last.startedAt, startedAt)],
  };
}
