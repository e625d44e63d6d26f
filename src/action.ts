import { endGroup, info, notice, setFailed, startGroup, warning } from '@actions/core';
import type { PastRuns, PastRunsQuery } from './baseline/past-runs.ts';
import { readConfig } from './config/read-config.ts';
import type { RawInputs } from './config/given.ts';
import { InputError } from './errors.ts';
import { annotate } from './github/annotations.ts';
import { INTERRUPTED_UPLOAD_MS } from './github/artifact.ts';
import { claimOutputDir } from './github/claims.ts';
import { readJobEnvironment, type JobEnvironment } from './github/environment.ts';
import { readJobEvent, type JobEvent } from './github/event.ts';
import { exitEvenIfOpen, failOnBug, failOnInput, skip } from './github/failure.ts';
import { rawSecrets, readInputs, registerSecrets } from './github/inputs.ts';
import { missingCredentials } from './github/missing-credentials.ts';
import { outputValues } from './github/outputs.ts';
import { publicPrompts } from './github/public-prompts.ts';
import { publish } from './github/publish.ts';
import { watchInterruption, type Interruption } from './interruption.ts';
import { describeMachine } from './machine.ts';
import type { Config } from './model.ts';
import { createRedactor } from './redact.ts';
import { requestLine, summaryLines, withoutSaid } from './report/console.ts';
import { foreignLine } from './report/log-line.ts';
import { renderMarkdown } from './report/markdown.ts';
import type { Finished } from './run.ts';
import { jobFails } from './verdict/conclude.ts';

/** Uploads are small; one that takes longer than this is stuck. */
const UPLOAD_TIMEOUT_MS = 300_000;

/** The action: reads inputs, runs, publishes, and only then fails the job. Never throws. */
export async function runAction(): Promise<void> {
  const job = readJobEnvironment(process.env);
  const event = readJobEvent(process.env, job);
  const inputs = readInputs(process.env);
  const secrets = rawSecrets(inputs, process.env);
  registerSecrets(secrets);
  const interruption = watchInterruption('ignore', () => info('Asked to end: writing what was measured so far.'));
  process.on('uncaughtException', (thrown) => {
    failOnBug(thrown, createRedactor(secrets));
    exitEvenIfOpen();
  });
  try {
    const missing = missingCredentials(inputs, process.env, event);
    if (missing?.skip === true) skip(missing.reason, job);
    else await measureAndPublish(inputs, { job, event, interruption, secrets });
  } catch (thrown) {
    if (thrown instanceof InputError) failOnInput(withReason(thrown.message, inputs, event), job);
    else failOnBug(thrown, createRedactor(secrets));
  }
  process.exitCode = interruption.exitCode() ?? process.exitCode;
}

/** Whoever finds a key empty on a pull request from elsewhere is told why. */
function withReason(message: string, inputs: RawInputs, event: JobEvent): string {
  const missing = missingCredentials(inputs, process.env, event);
  if (missing === null) return message;
  return `${message}\n${missing.reason}; "on-missing-credentials: skip" ends such a run green`;
}

interface Surroundings {
  readonly job: JobEnvironment;
  readonly event: JobEvent;
  readonly interruption: Interruption;
  /** Grows as secrets become known. */
  readonly secrets: string[];
}

async function measureAndPublish(inputs: RawInputs, surroundings: Surroundings): Promise<void> {
  const { job, interruption, secrets } = surroundings;
  const config = await readActionConfig(inputs, job);
  const further = config.secrets.filter((secret) => !secrets.includes(secret));
  secrets.push(...further);
  registerSecrets(further);
  const told = publicPrompts(inputs, config.output, surroundings.event);
  if (told !== null) notice(told);
  const finished = await measure(config, surroundings);
  const { signal } = interruption;
  const patience = { timeoutMs: UPLOAD_TIMEOUT_MS, interruptedMs: INTERRUPTED_UPLOAD_MS, signal };
  const { report, files } = finished;
  const published = await publish({
    id: report.runId,
    files,
    outputs: (upload) => outputValues({ ...finished, upload }),
    summary: (artifactUrl) => renderMarkdown(report, { artifactUrl }),
    output: config.output,
    job,
    patience,
  });
  const annotations = annotate(report, {
    gates: config.gates,
    fails: jobFails(report.verdict, config.gates),
    lost: finished.problems,
    problems: published.problems,
  });
  for (const text of annotations.warnings) warning(text);
  if (config.output.comment) await comment(finished, config, surroundings);
  if (annotations.error !== null) setFailed(annotations.error);
  if (published.leftOpen) exitEvenIfOpen();
}

/** A comment decides nothing: that it could not be written is a notice. */
async function comment(
  { report }: Finished,
  config: Config,
  { job, event, interruption }: Surroundings,
): Promise<void> {
  const { postComment } = await import('./github/post-comment.ts');
  const { artifactName } = config.output;
  const { signal } = interruption;
  const problem = await postComment({ report, job, event, artifactName, token: config.githubToken, signal });
  if (problem !== null) notice(problem);
}

/** A second use of the action in one job gets its own folder. */
async function readActionConfig(inputs: RawInputs, job: JobEnvironment): Promise<Config> {
  const config = await readConfig(inputs, {
    entry: 'action',
    environment: process.env,
    defaults: { outputDir: 'llm-latency-results', artifactName: 'llm-latency-results' },
  });
  return { ...config, output: { ...config.output, dir: claimOutputDir(config.output.dir, job) } };
}

async function measure(config: Config, surroundings: Surroundings): Promise<Finished> {
  const { job, interruption } = surroundings;
  const { signal } = interruption;
  const { run } = await import('./run.ts');
  for (const text of config.warnings) warning(text);
  for (const note of config.notes) info(foreignLine(note));
  const finished = await run(config, {
    onStart: ({ runId, planned }) => {
      info(`Run ${runId}: ${planned} requests, one at a time.`);
      startGroup('Requests');
    },
    onRecord: (record) => info(requestLine(record)),
    signal,
    environment: describeMachine(job.runnerImage),
    findPastRuns: (query) => lookBack(query, config, surroundings),
  }).finally(endGroup);
  for (const line of summaryLines(withoutSaid(finished.report, config.notes))) info(line);
  return finished;
}

/** Loaded only where earlier runs are asked for. */
async function lookBack(
  query: PastRunsQuery,
  { githubToken: token, output }: Config,
  { job, event, interruption }: Surroundings,
): Promise<PastRuns> {
  const { createLookBack } = await import('./github/look-back.ts');
  const { artifactName } = output;
  return createLookBack({ job, event, artifactName, token, signal: interruption.signal })(query);
}
