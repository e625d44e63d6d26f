import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { formatOf } from './api/registry.ts';
import type { Baseline, BaselineContext } from './baseline/load-baseline.ts';
import type { FindPastRuns } from './baseline/past-runs.ts';
import { buildReport } from './build-report.ts';
import { shardName } from './config/shard.ts';
import { createEarlyStop, planEarlyStop } from './early-stop.ts';
import { describeError } from './errors.ts';
import { drive, type Drive, type EarlyStop, type Sessions } from './measure/drive.ts';
import { plannedRequests } from './measure/sequence.ts';
import { createSession, type Session } from './measure/session.ts';
import type { Arm, Config, Environment, RequestRecord, Target } from './model.ts';
import { openArms, otherArm, type OpenArms, type OpenTarget } from './open-target.ts';
import { createRecordTable } from './records.ts';
import { createRedactor } from './redact.ts';
import { renderJson } from './report/json.ts';
import type { Report } from './report/report.ts';
import { openRequestsCsv, prepareOutputDir, RESULT_FILES, writeText } from './report/write.ts';
import { writeReports } from './report/write-reports.ts';
import { VERSION } from './version.ts';

/** What a run tells its surroundings while it goes on, and what it is told. */
export interface RunHooks {
  /** Before the first request. `planned` counts warm-up too. */
  readonly onStart: (run: { readonly runId: string; readonly planned: number }) => void;
  /** After each row has been written. */
  readonly onRecord: (record: RequestRecord) => void;
  /** Ends the run early; what was measured is written all the same. */
  readonly signal: AbortSignal;
  readonly environment: Environment;
  /** Looks earlier runs up, where they are what this one is compared with. */
  readonly findPastRuns?: FindPastRuns;
}

/** A run that has ended. */
export interface Finished {
  readonly report: Report;
  readonly requestsCsv: string;
  readonly summaryJson: string;
  /** null = it could not be written. */
  readonly reportHtml: string | null;
  /** Every file that was written, for the artifact. */
  readonly files: readonly string[];
  /** Results that could not be written, a sentence each; the job fails on them. */
  readonly problems: readonly string[];
}

/**
 * Measures, judges and writes what was found. A failed request is a row and a missed limit a verdict; neither is thrown.
 * @throws {InputError} when the baseline cannot be read, or the output directory cannot be written to
 */
export async function run(config: Config, hooks: RunHooks): Promise<Finished> {
  const identity = { runId: randomUUID(), startedAt: new Date().toISOString() };
  const { startedAt } = identity;
  const baseline = await findBaseline(config, { startedAt, findPastRuns: hooks.findPastRuns ?? findNothing });
  const requestsCsv = join(config.output.dir, RESULT_FILES.requestsCsv);
  const summaryJson = join(config.output.dir, RESULT_FILES.summaryJson);
  prepareOutputDir(config.output.dir);
  const table = createRecordTable(config.output.promptText);
  const rows = openRequestsCsv(requestsCsv, { ...identity, mode: config.mode, promptText: config.output.promptText });
  const opened = await openArms(config, hooks.signal);
  const arms = opened.baseline === null ? 1 : 2;
  hooks.onStart({ runId: identity.runId, planned: arms * plannedRequests(config.prompts, config.plan) });
  const keep = (record: RequestRecord): void => {
    // A row that cannot be written is in no figure either.
    rows.append(record);
    table.add(record);
    hooks.onRecord(record);
  };
  const looks = planEarlyStop(config, baseline);
  const earlyStop = looks === null ? null : createEarlyStop(looks, { config, baseline, table });
  const { driven, problems } = await send({ config, opened, earlyStop, hooks, keep, runId: identity.runId });
  rows.close();
  await opened.candidate.transport.close();
  await opened.baseline?.transport.close();
  const { environment } = hooks;
  const report = buildReport({ config, identity, opened, driven, table, baseline, looks, environment });
  const summary = writeOr(problems, () => writeText(summaryJson, renderJson(report))) ? [summaryJson] : [];
  const reports = await writeReports(report, config.output);
  const history = await writeHistory(baseline, config.output.dir, problems);
  const files = [requestsCsv, ...summary, ...reports.files, ...history];
  const { reportHtml } = reports;
  return { report, requestsCsv, summaryJson, reportHtml, files, problems: [...problems, ...reports.problems] };
}

/** Only a workflow has earlier runs, and the configuration refuses them elsewhere. */
const findNothing: FindPastRuns = () =>
  Promise.resolve({ runs: [], previous: null, problem: 'earlier runs are known to GitHub only', notes: [] });

/** The runs that were found go along with this one, so that the next finds them all in one place; returns the file. */
async function writeHistory(baseline: Baseline | null, dir: string, problems: string[]): Promise<string[]> {
  if (baseline === null || baseline.past === null) return [];
  const { past } = baseline;
  const { renderHistory } = await import('./baseline/history-file.ts');
  const path = join(dir, RESULT_FILES.history);
  return writeOr(problems, () => writeText(path, renderHistory(past))) ? [path] : [];
}

/** Loaded only where something is compared. */
async function findBaseline(config: Config, context: BaselineContext): Promise<Baseline | null> {
  if (config.comparison === null) return null;
  const { loadBaseline } = await import('./baseline/load-baseline.ts');
  return loadBaseline(config, config.comparison, context);
}

interface Sending {
  readonly config: Config;
  readonly opened: OpenArms;
  readonly earlyStop: EarlyStop | null;
  readonly hooks: RunHooks;
  readonly keep: (record: RequestRecord) => void;
  readonly runId: string;
}

/** Sends everything. A row that cannot be written ends the sending: what is not kept need not be paid for. */
async function send(sending: Sending): Promise<{ driven: Drive; problems: string[] }> {
  const { config, opened, earlyStop, hooks, keep } = sending;
  const { prompts, plan, patience } = config;
  const problems: string[] = [];
  let full = false;
  // Not AbortSignal.any: every request listens to this signal, and listening to a combined one takes some microseconds.
  const ending = new AbortController();
  const { signal } = ending;
  const end = (): void => ending.abort();
  hooks.signal.addEventListener('abort', end, { once: true });
  if (hooks.signal.aborted) end();
  const onRecord = (record: RequestRecord): boolean => {
    if (full) return false;
    if (writeOr(problems, () => keep(record))) return true;
    full = true;
    end();
    return false;
  };
  const sessions = openSessions(sending, signal);
  const { clock } = opened.candidate.transport;
  const driven = await drive({ prompts, plan, patience, sessions, clock, signal, earlyStop, onRecord });
  if (driven.thrown !== null)
    problems.push(`The run broke off: ${createRedactor(config.secrets)(describeError(driven.thrown))}`);
  return { driven: full ? { ...driven, cutShort: 'write-failed' } : driven, problems };
}

function openSessions({ config, opened, runId }: Sending, signal: AbortSignal): Sessions {
  const { plan, patience, shard } = config;
  const redact = createRedactor(config.secrets);
  const open = (arm: Arm, target: Target, { transport }: OpenTarget): Session =>
    createSession({
      transport,
      target,
      format: formatOf(target.api),
      arm,
      shard: shard === null ? null : shardName(shard),
      patience,
      cacheBust: plan.cacheBust,
      runId,
      userAgent: `llm-latency-action/${VERSION}`,
      redact,
      signal,
    });
  const other = otherArm(config);
  return {
    candidate: open('candidate', config.target, opened.candidate),
    baseline: other === null || opened.baseline === null ? null : open('baseline', other.target, opened.baseline),
  };
}

/** Whether it could be written; if not, the problem is remembered. */
function writeOr(problems: string[], write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    problems.push(describeError(error));
    return false;
  }
}
