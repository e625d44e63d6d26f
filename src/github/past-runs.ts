import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintDifferences } from '../baseline/fingerprint-difference.ts';
import { readPastArtifact, type PastArtifact } from '../baseline/history-artifact.ts';
import { mergeRuns, type PastRun } from '../baseline/history-file.ts';
import {
  parseArtifacts,
  parseWorkflowRuns,
  type ListedArtifact,
  type WorkflowRun,
} from '../baseline/history-replies.ts';
import { selectArtifacts, selectRuns } from '../baseline/history-selection.ts';
import type { PastRuns, PastRunsQuery } from '../baseline/past-runs.ts';
import type { StoredRun } from '../baseline/stored-run.ts';
import { describeError } from '../errors.ts';
import { printable } from '../foreign-text.ts';
import { ApiError, type GitHubApi } from './api.ts';

/** What a look-up depends on besides what is looked for. */
export interface PastRunsContext {
  readonly api: GitHubApi;
  /** null = not told. */
  readonly workflow: string | null;
  readonly defaultBranch: string | null;
  readonly repositoryId: number | null;
  readonly workflowRunId: string | null;
  /** Name that this use uploads its artifact under, without the attempt. */
  readonly artifactName: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Gets a line for each run or artifact that cannot be used. */
  readonly onSkipped: (line: string) => void;
}

/** Workflow runs a page, and most that are asked for their artifacts: each is a call, and a repository has 1,000 an hour. */
const RUNS_A_PAGE = 50;
const MOST_RUNS = 5;
/** Most artifacts that are downloaded. One is enough as a rule: it carries the runs before it. */
const MOST_DOWNLOADS = 3;
const LARGEST_ARTIFACT = 128 * 1024 * 1024;
const DAY_MS = 86_400_000;

/** What a look-up has found so far. */
interface Findings {
  runs: readonly PastRun[];
  previous: StoredRun | null;
  downloads: number;
  /** Why artifacts that were read are no baseline. */
  readonly unfit: string[];
}

/**
 * Finds earlier runs of the same measurement: walks back over the runs of a workflow on one branch, reads an artifact of each
 * and stops as soon as it has what was asked for. Never throws: what stands in the way is said in the answer.
 */
export async function findPastRuns(query: PastRunsQuery, context: PastRunsContext): Promise<PastRuns> {
  const findings: Findings = { runs: [], previous: null, downloads: 0, unfit: [] };
  try {
    const branch = query.branch ?? context.defaultBranch ?? (await defaultBranch(context.api));
    const found = await listRuns(query, { ...context, branch });
    await walk(found, findings, { query, context });
    return answer(findings, { query, context, where: `${found.workflow} on ${branch}`, problem: null });
  } catch (thrown) {
    const where = query.workflow ?? context.workflow ?? 'this workflow';
    return answer(findings, { query, context, where, problem: explain(thrown) });
  }
}

async function defaultBranch(api: GitHubApi): Promise<string> {
  const reply = await api.get('');
  const branch = (reply as { readonly default_branch?: unknown } | null)?.default_branch;
  if (typeof branch !== 'string') throw new Error('GitHub does not say which branch is the default one');
  return branch;
}

interface FoundRuns {
  readonly workflow: string;
  readonly usable: readonly WorkflowRun[];
}

async function listRuns(
  query: PastRunsQuery,
  context: PastRunsContext & { readonly branch: string },
): Promise<FoundRuns> {
  const { api, branch, repositoryId, now } = context;
  const workflow = query.workflow ?? context.workflow;
  if (workflow === null)
    throw new Error('the runner does not say which workflow file of this repository runs; set baseline-workflow');
  const reply = await api.get(`/actions/workflows/${encodeURIComponent(workflow)}/runs`, {
    branch,
    per_page: RUNS_A_PAGE,
    exclude_pull_requests: true,
  });
  const notBefore = now - query.maxAgeMs;
  const rules = { branch, repositoryId, notBefore, ownRunId: context.workflowRunId };
  const { usable, skipped } = selectRuns(parseWorkflowRuns(reply), rules);
  for (const line of skipped) context.onSkipped(line);
  return { workflow, usable };
}

interface Walk {
  readonly query: PastRunsQuery;
  readonly context: PastRunsContext;
}

async function walk({ usable }: FoundRuns, findings: Findings, { query, context }: Walk): Promise<void> {
  const folder = mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'llm-latency-past-'));
  try {
    for (const run of usable.slice(0, MOST_RUNS)) {
      if (findings.downloads === MOST_DOWNLOADS || hasEnough(findings, query, usable.length)) return;
      await visit(run, findings, { query, context, folder });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As many as asked for, or as many as there can be. */
function hasEnough({ runs, previous }: Findings, { kind, runs: wanted }: PastRunsQuery, listed: number): boolean {
  if (kind === 'previous-run') return previous !== null;
  return runs.filter(({ leftOut }) => leftOut === null).length >= wanted || (runs.length > 0 && runs.length >= listed);
}

/** Reads a run's artifacts, those most likely to fit first, until one does. */
async function visit(
  run: WorkflowRun,
  findings: Findings,
  { query, context, folder }: Walk & { readonly folder: string },
) {
  const { api, artifactName: name, onSkipped } = context;
  const { usable, skipped } = selectArtifacts(await listArtifacts(run, context), {
    name,
    run,
    largest: LARGEST_ARTIFACT,
  });
  for (const line of skipped) onSkipped(`run ${run.id}: ${line}`);
  for (const artifact of usable) {
    if (findings.downloads === MOST_DOWNLOADS) return;
    findings.downloads += 1;
    const place = `artifact ${printable(artifact.name)} of run ${run.id}`;
    try {
      const archive = await download(artifact, api);
      const withRequests = query.kind === 'previous-run';
      const read = await readPastArtifact(archive, { folder: join(folder, String(artifact.id)), withRequests });
      const differences = fingerprintDifferences(read.summary.fingerprint, query.fingerprint.parts);
      if (differences.length === 0) return keep(read, findings, { query, context });
      findings.unfit.push(`${place} differs in ${differences.join(', ')}`);
    } catch (thrown) {
      if (thrown instanceof ApiError && thrown.kind !== 'refused') throw thrown;
      findings.unfit.push(`${place} cannot be used: ${printable(describeError(thrown))}`);
    }
    onSkipped(findings.unfit.at(-1)!);
  }
}

/** Of a run that was never re-run the name says enough; in others the name may have an attempt in it. */
async function listArtifacts(run: WorkflowRun, { api, artifactName }: PastRunsContext): Promise<ListedArtifact[]> {
  const path = `/actions/runs/${run.id}/artifacts`;
  if (run.attempt === 1) {
    const named = parseArtifacts(await api.get(path, { name: artifactName, per_page: 100 }));
    if (named.length > 0) return named;
  }
  return parseArtifacts(await api.get(path, { per_page: 100 }));
}

async function download({ id, digest }: ListedArtifact, api: GitHubApi): Promise<Buffer> {
  const archive = await api.download(`/actions/artifacts/${id}/zip`, LARGEST_ARTIFACT);
  const actual = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  if (digest !== null && digest !== actual) throw new Error('its digest is not the one that GitHub lists');
  return archive;
}

function keep({ summary, history, run }: PastArtifact, findings: Findings, { query, context }: Walk): void {
  const { hash } = query.fingerprint;
  const { runId, startedAt, failure, figures } = summary;
  const itself = { runId, startedAt, fingerprint: hash, leftOut: failure, figures };
  const notBefore = context.now - query.maxAgeMs;
  const fitting = history.filter((past) => past.fingerprint === hash && Date.parse(past.startedAt) >= notBefore);
  findings.runs = mergeRuns([findings.runs, [itself], fitting]);
  if (failure === null) findings.previous ??= run;
}

interface Conclusion extends Walk {
  /** Where was looked, for people: `nightly.yml on main`. */
  readonly where: string;
  /** What ended the look-up; null = nothing did. */
  readonly problem: string | null;
}

function answer({ runs, previous, unfit }: Findings, { query, where, problem }: Conclusion): PastRuns {
  const counted = runs.filter(({ leftOut }) => leftOut === null).length;
  const found = { runs, previous };
  if (query.kind === 'history' ? counted > 0 : previous !== null) {
    return { ...found, problem: null, notes: problem === null ? [] : [`Earlier runs were not all found: ${problem}.`] };
  }
  return { ...found, problem: problem ?? whyNothing(runs, { unfit, where, query }), notes: [] };
}

function whyNothing(
  runs: readonly PastRun[],
  { unfit, where, query }: { unfit: readonly string[]; where: string; query: PastRunsQuery },
): string {
  const leftOut = runs.findLast((run) => run.leftOut !== null);
  if (leftOut !== undefined)
    return `every earlier run of ${where} failed a limit or a comparison, the last one: ${leftOut.leftOut}`;
  const days = Math.round(query.maxAgeMs / DAY_MS);
  return unfit[0] ?? `${where} left no results in the last ${days} days that can be compared with`;
}

function explain(thrown: unknown): string {
  if (thrown instanceof ApiError && thrown.kind === 'permission') {
    return `${thrown.message}; earlier runs are read with "permissions: actions: read"`;
  }
  return printable(describeError(thrown), 400);
}
