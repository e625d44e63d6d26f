import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintDifferences } from '../baseline/fingerprint-difference.ts';
import type { PastArtifact } from '../baseline/history-artifact.ts';
import { mergeRuns, type PastRun } from '../baseline/history-file.ts';
import { parseWorkflowRuns, type WorkflowRun } from '../baseline/history-replies.ts';
import { selectRuns } from '../baseline/history-selection.ts';
import type { PastRuns, PastRunsQuery } from '../baseline/past-runs.ts';
import type { StoredRun } from '../baseline/stored-run.ts';
import type { StoredSummary } from '../baseline/summary-file.ts';
import { describeError } from '../errors.ts';
import { printable } from '../foreign-text.ts';
import { ApiError, type GitHubApi } from './api.ts';
import { readArtifacts } from './past-artifacts.ts';

/** What a look-up depends on besides what is looked for. */
export interface PastRunsContext {
  readonly api: GitHubApi;
  /** File name of the workflow that asks; null = not told. */
  readonly workflow: string | null;
  readonly defaultBranch: string | null;
  readonly repositoryId: number | null;
  readonly workflowRunId: string | null;
  /** Name that this use uploads its artifact under, without the attempt. */
  readonly artifactName: string;
  /** Folder for what is unpacked, which is removed again; null = the machine's. */
  readonly temp: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Gets a line for each run or artifact that cannot be used. */
  readonly onSkipped: (line: string) => void;
}

/** Workflow runs that are listed, and most that are asked for their artifacts: each is a call, and a repository has 1,000 an hour. */
const RUNS_LISTED = 50;
const MOST_RUNS = 5;
/** Most artifacts that are downloaded. One is enough as a rule: it carries the runs before it. */
const MOST_DOWNLOADS = 3;
const DAY_MS = 86_400_000;

/** What a look-up has found so far. */
interface Findings {
  runs: readonly PastRun[];
  previous: StoredRun | null;
  downloads: number;
  /** Why artifacts that were read are no baseline. */
  readonly unfit: string[];
}

/** A look-up under way. */
interface LookUp extends PastRunsContext {
  readonly query: PastRunsQuery;
  readonly findings: Findings;
}

/**
 * Finds earlier runs of the same measurement: walks back over the runs of a workflow on one branch, reads an artifact of each
 * and stops as soon as it has what was asked for. Never throws: what stands in the way is said in the answer.
 */
export async function findPastRuns(query: PastRunsQuery, context: PastRunsContext): Promise<PastRuns> {
  const findings: Findings = { runs: [], previous: null, downloads: 0, unfit: [] };
  const lookUp = { ...context, query, findings };
  const workflow = query.workflow ?? context.workflow;
  try {
    if (workflow === null)
      throw new Error('the runner names no workflow file of this repository; set baseline-workflow');
    const branch = query.branch ?? context.defaultBranch ?? (await defaultBranch(context.api));
    const runs = await listRuns(lookUp, { workflow, branch });
    await walk(runs, lookUp);
    return conclude(lookUp, { where: `${workflow} on ${branch}`, problem: null });
  } catch (thrown) {
    return conclude(lookUp, { where: workflow ?? 'this workflow', problem: explain(thrown) });
  }
}

async function defaultBranch(api: GitHubApi): Promise<string> {
  const reply = await api.get('');
  const branch = (reply as { readonly default_branch?: unknown } | null)?.default_branch;
  if (typeof branch !== 'string') throw new Error('GitHub does not say which branch is the default one');
  return branch;
}

async function listRuns(
  { api, query, repositoryId, workflowRunId: ownRunId, now, onSkipped }: LookUp,
  { workflow, branch }: { readonly workflow: string; readonly branch: string },
): Promise<readonly WorkflowRun[]> {
  const reply = await api.get(`/actions/workflows/${encodeURIComponent(workflow)}/runs`, {
    branch,
    per_page: RUNS_LISTED,
    exclude_pull_requests: true,
  });
  const rules = { branch, repositoryId, ownRunId, notBefore: now - query.maxAgeMs };
  const { usable, skipped } = selectRuns(parseWorkflowRuns(reply), rules);
  skipped.forEach(onSkipped);
  return usable;
}

async function walk(runs: readonly WorkflowRun[], lookUp: LookUp): Promise<void> {
  const { query, findings, temp } = lookUp;
  const folder = mkdtempSync(join(temp ?? tmpdir(), 'llm-latency-past-'));
  try {
    for (const run of runs.slice(0, MOST_RUNS)) {
      if (findings.downloads >= MOST_DOWNLOADS || hasEnough(findings, query, runs.length)) return;
      await visit(run, lookUp, folder);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As many as asked for, or as many as there can be. */
function hasEnough({ runs, previous }: Findings, { kind, runs: wanted }: PastRunsQuery, listed: number): boolean {
  if (kind === 'previous-run') return previous !== null;
  return countedRuns(runs) >= wanted || (runs.length > 0 && runs.length >= listed);
}

function countedRuns(runs: readonly PastRun[]): number {
  return runs.filter(({ leftOut }) => leftOut === null).length;
}

/** Reads a run's artifacts until one fits. */
async function visit(run: WorkflowRun, lookUp: LookUp, folder: string): Promise<void> {
  const { api, artifactName: name, query, findings, onSkipped } = lookUp;
  const withRequests = query.kind === 'previous-run';
  for await (const { place, content } of readArtifacts(run, { api, name, folder, withRequests, onSkipped })) {
    findings.downloads += 1;
    const problem = 'problem' in content ? `cannot be used: ${content.problem}` : whyUnfit(content.summary, query);
    if (problem === null) return keep(content as PastArtifact, place, lookUp);
    findings.unfit.push(`${place} ${problem}`);
    onSkipped(`${place} ${problem}`);
    if (findings.downloads >= MOST_DOWNLOADS) return;
  }
}

/** Shards of one list have one fingerprint, and other prompts. */
function whyUnfit({ fingerprint, shard }: StoredSummary, query: PastRunsQuery): string | null {
  const here = { ...query.fingerprint.parts, shard: query.shard };
  const differences = fingerprintDifferences({ ...fingerprint, shard }, here);
  return differences.length === 0 ? null : `differs in ${differences.join(', ')}`;
}

function keep({ summary, history, run }: PastArtifact, place: string, lookUp: LookUp): void {
  const { query, findings, now } = lookUp;
  const { hash: fingerprint } = query.fingerprint;
  const { runId, startedAt, shard, leftOut, figures } = summary;
  const itself = { runId, startedAt, fingerprint, shard, leftOut, figures };
  const fitting = history.filter((past) => {
    const isRecent = Date.parse(past.startedAt) >= now - query.maxAgeMs;
    return isRecent && past.fingerprint === fingerprint && past.shard === shard;
  });
  findings.runs = mergeRuns([findings.runs, [itself], fitting]);
  if (leftOut === null && run !== null) keepPrevious(run, place, lookUp);
}

function keepPrevious(run: StoredRun, place: string, { query, findings, onSkipped }: LookUp): void {
  const problem = query.whyUnusable(run);
  if (problem === null) {
    findings.previous ??= run;
    return;
  }
  findings.unfit.push(`${place} ${problem}`);
  onSkipped(`${place} ${problem}`);
}

interface Ending {
  /** Where was looked, for people: `nightly.yml on main`. */
  readonly where: string;
  /** What ended the look-up; null = nothing did. */
  readonly problem: string | null;
}

function conclude({ query, findings }: LookUp, { where, problem }: Ending): PastRuns {
  const { runs, previous, unfit } = findings;
  if (query.kind === 'history' ? countedRuns(runs) > 0 : previous !== null) {
    const notes = problem === null ? [] : [`Not all earlier runs were found: ${problem}.`];
    return { runs, previous, problem: null, notes };
  }
  const days = Math.round(query.maxAgeMs / DAY_MS);
  const nothing = unfit[0] ?? `${where} has no results of the last ${days} days that can be compared with`;
  return { runs, previous, problem: problem ?? whyAllLeftOut(runs, where) ?? nothing, notes: [] };
}

function whyAllLeftOut(runs: readonly PastRun[], where: string): string | null {
  const last = runs.at(-1);
  return last === undefined || countedRuns(runs) > 0
    ? null
    : `a limit or a comparison failed in every earlier run of ${where}, or it did not come to its end; the last time: ${last.leftOut}`;
}

function explain(thrown: unknown): string {
  const isDenied = thrown instanceof ApiError && thrown.kind === 'permission';
  const advice = isDenied ? '; earlier runs are read with "permissions: actions: read"' : '';
  return `${printable(describeError(thrown), 400)}${advice}`;
}
