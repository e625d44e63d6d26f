import { endGroup, info, setFailed, startGroup, warning } from '@actions/core';
import { readConfig } from './config/read-config.ts';
import type { RawInputs } from './config/given.ts';
import { InputError } from './errors.ts';
import { annotate } from './github/annotations.ts';
import { claimOutputDir } from './github/claims.ts';
import { readJobEnvironment, type JobEnvironment } from './github/environment.ts';
import { failOnBug, failOnInput } from './github/failure.ts';
import { rawSecrets, readInputs, registerSecrets } from './github/inputs.ts';
import { publish } from './github/publish.ts';
import { watchInterruption, type Interruption } from './interruption.ts';
import { describeMachine } from './machine.ts';
import type { Config } from './model.ts';
import { createRedactor } from './redact.ts';
import { requestLine, summaryLines } from './report/console.ts';
import { logLine } from './report/log-line.ts';
import type { Finished } from './run.ts';
import { jobFails } from './verdict/conclude.ts';

/** Uploads are small; one that takes longer than this is stuck. */
const UPLOAD_TIMEOUT_MS = 300_000;
/** The runner kills a cancelled step 10 s after it asked it to end; the files and the summary need some of that. */
const INTERRUPTED_UPLOAD_MS = 4000;

/** The action: reads inputs, runs, publishes, and only then fails the job. Never throws. */
export async function runAction(): Promise<void> {
  const job = readJobEnvironment(process.env);
  const inputs = readInputs(process.env);
  const secrets = rawSecrets(inputs, process.env);
  registerSecrets(secrets);
  const interruption = watchInterruption('ignore', () => info('Asked to end: writing what was measured so far.'));
  process.once('uncaughtException', (thrown) => {
    failOnBug(thrown, createRedactor(secrets));
    exitEvenIfOpen();
  });
  try {
    await measureAndPublish(inputs, job, { interruption, secrets });
  } catch (thrown) {
    if (thrown instanceof InputError) failOnInput(thrown.message, job);
    else failOnBug(thrown, createRedactor(secrets));
  }
  process.exitCode = interruption.exitCode() ?? process.exitCode;
}

interface Surroundings {
  readonly interruption: Interruption;
  /** Grows as secrets become known. */
  readonly secrets: string[];
}

async function measureAndPublish(inputs: RawInputs, job: JobEnvironment, { interruption, secrets }: Surroundings) {
  const config = await readActionConfig(inputs, job);
  const further = config.secrets.filter((secret) => !secrets.includes(secret));
  secrets.push(...further);
  registerSecrets(further);
  const finished = await measure(config, job, interruption);
  const { signal } = interruption;
  const patience = { timeoutMs: UPLOAD_TIMEOUT_MS, interruptedMs: INTERRUPTED_UPLOAD_MS, signal };
  const published = await publish({ finished, output: config.output, job, patience });
  const annotations = annotate(finished.report, {
    gates: config.gates,
    fails: jobFails(finished.report.verdict, config.gates),
    lost: finished.problems,
    problems: published.problems,
  });
  for (const text of annotations.warnings) warning(text);
  if (annotations.error !== null) setFailed(annotations.error);
  if (published.leftOpen) exitEvenIfOpen();
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

async function measure(config: Config, job: JobEnvironment, { signal }: Interruption): Promise<Finished> {
  const { run } = await import('./run.ts');
  for (const note of config.notes) info(logLine(note));
  startGroup('Requests');
  const finished = await run(config, {
    onStart: ({ runId, planned }) => info(`Run ${runId}: ${planned} requests, one at a time.`),
    onRecord: (record) => info(requestLine(record)),
    signal,
    environment: describeMachine(job.runnerImage),
  }).finally(endGroup);
  for (const line of summaryLines(finished.report)) info(line);
  return finished;
}

/** Gives the last lines of output time to leave, then ends the process if anything still keeps it running. */
function exitEvenIfOpen(): void {
  setTimeout(() => process.exit(), 1000).unref();
}
