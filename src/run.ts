import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { formatOf } from './api/registry.ts';
import { buildReport } from './build-report.ts';
import { describeError } from './errors.ts';
import { drive, type Drive } from './measure/drive.ts';
import { plannedRequests } from './measure/sequence.ts';
import { createSession } from './measure/session.ts';
import type { Config, Environment, RequestRecord } from './model.ts';
import { openTarget, type OpenTarget } from './open-target.ts';
import { createRecordTable } from './records.ts';
import { createRedactor } from './redact.ts';
import { renderJson } from './report/json.ts';
import type { Report } from './report/report.ts';
import { openRequestsCsv, prepareOutputDir, RESULT_FILES, writeText } from './report/write.ts';
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
}

/** A run that has ended. */
export interface Finished {
  readonly report: Report;
  readonly requestsCsv: string;
  readonly summaryJson: string;
  /** Every file that was written, for the artifact. */
  readonly files: readonly string[];
  /** Results that could not be written, a sentence each; the job fails on them. */
  readonly problems: readonly string[];
}

/**
 * Measures, judges and writes what was found. A failed request is a row and a missed limit a verdict; neither is thrown.
 * @throws {InputError} when the output directory cannot be written to
 */
export async function run(config: Config, hooks: RunHooks): Promise<Finished> {
  const identity = { runId: randomUUID(), startedAt: new Date().toISOString() };
  const requestsCsv = join(config.output.dir, RESULT_FILES.requestsCsv);
  const summaryJson = join(config.output.dir, RESULT_FILES.summaryJson);
  prepareOutputDir(config.output.dir);
  const table = createRecordTable(config.output.promptText);
  const rows = openRequestsCsv(requestsCsv, { ...identity, mode: config.mode, promptText: config.output.promptText });
  const opened = await openTarget(config, hooks.signal);
  hooks.onStart({ runId: identity.runId, planned: plannedRequests(config.prompts, config.plan) });
  const keep = (record: RequestRecord): void => {
    table.add(record);
    rows.append(record);
    hooks.onRecord(record);
  };
  const { driven, problems } = await send({ config, opened, hooks, keep, runId: identity.runId });
  rows.close();
  await opened.transport.close();
  const report = buildReport({ config, identity, opened, driven, table, environment: hooks.environment });
  writeOr(problems, () => writeText(summaryJson, renderJson(report)));
  return { report, requestsCsv, summaryJson, files: [requestsCsv, summaryJson], problems };
}

interface Sending {
  readonly config: Config;
  readonly opened: OpenTarget;
  readonly hooks: RunHooks;
  readonly keep: (record: RequestRecord) => void;
  readonly runId: string;
}

/** Sends everything. A row that cannot be written ends the sending: what is not kept need not be paid for. */
async function send({ config, opened, hooks, keep, runId }: Sending): Promise<{ driven: Drive; problems: string[] }> {
  const { target, plan, patience, prompts } = config;
  const { transport } = opened;
  const problems: string[] = [];
  const full = new AbortController();
  const signal = AbortSignal.any([hooks.signal, full.signal]);
  const session = createSession({
    transport,
    target,
    format: formatOf(target.api),
    arm: 'candidate',
    shard: null,
    patience,
    cacheBust: plan.cacheBust,
    runId,
    userAgent: `llm-latency-action/${VERSION}`,
    redact: createRedactor(config.secrets),
    signal,
  });
  const onRecord = (record: RequestRecord): void => {
    if (!full.signal.aborted && !writeOr(problems, () => keep(record))) full.abort();
  };
  const driven = await drive({ prompts, plan, patience, session, clock: transport.clock, signal, onRecord });
  return { driven: full.signal.aborted ? { ...driven, cutShort: 'write-failed' } : driven, problems };
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
