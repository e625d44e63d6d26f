import { endGroup, info, setFailed, startGroup, warning } from '@actions/core';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RawInputs } from './config/given.ts';
import { InputError } from './errors.ts';
import { INTERRUPTED_UPLOAD_MS } from './github/artifact.ts';
import { claimOutputDir } from './github/claims.ts';
import { readJobEnvironment, type JobEnvironment } from './github/environment.ts';
import { exitEvenIfOpen, failOnBug, failOnInput } from './github/failure.ts';
import { readInputs } from './github/inputs.ts';
import { mergeOutputValues } from './github/merge-outputs.ts';
import { publish } from './github/publish.ts';
import { watchInterruption, type Interruption } from './interruption.ts';
import { annotateMerge } from './merge/annotate.ts';
import type { ResultSource } from './merge/find-results.ts';
import { MERGE_INPUTS } from './merge/inputs.ts';
import { mergeResults } from './merge/merge-results.ts';
import type { MergeConfig } from './merge/model.ts';
import { readMergeConfig } from './merge/read-config.ts';
import { mergeLines } from './merge/render-log.ts';
import { renderMergeMarkdown } from './merge/render-markdown.ts';
import { jobFails } from './verdict/conclude.ts';

/** Uploads of a million requests take a while; one that takes longer than this is stuck. */
const UPLOAD_TIMEOUT_MS = 900_000;

/** The merge action: finds results, merges, publishes, and only then fails the job. Never throws. */
export async function runMergeAction(): Promise<void> {
  const job = readJobEnvironment(process.env);
  const names = MERGE_INPUTS.map(({ name }) => name);
  const inputs = readInputs(process.env, names);
  const interruption = watchInterruption('ignore', () => info('Asked to end.'));
  process.on('uncaughtException', (thrown) => {
    failOnBug(thrown, (text) => text);
    exitEvenIfOpen();
  });
  try {
    await mergeAndPublish(inputs, job, interruption);
  } catch (thrown) {
    if (thrown instanceof InputError) failOnInput(thrown.message, job, 'Not merged');
    else failOnBug(thrown, (text) => text);
  }
  process.exitCode = interruption.exitCode() ?? process.exitCode;
}

async function mergeAndPublish(inputs: RawInputs, job: JobEnvironment, { signal }: Interruption): Promise<void> {
  const read = readMergeConfig(inputs, { entry: 'action', artifactName: 'merged-llm-latency' });
  const config = { ...read, output: { ...read.output, dir: claimOutputDir(read.output.dir, job) } };
  const { sources, failed } = await findFolders(config, job);
  const finished = await mergeResults(config, sources, failed);
  for (const line of mergeLines(finished.merged)) info(line);
  const patience = { timeoutMs: UPLOAD_TIMEOUT_MS, interruptedMs: INTERRUPTED_UPLOAD_MS, signal };
  const { merged, files } = finished;
  const published = await publish({
    id: merged.mergeId,
    files,
    outputs: (upload) => mergeOutputValues(finished, upload),
    summary: (artifactUrl) => renderMergeMarkdown(merged, { artifactUrl }),
    output: config.output,
    job,
    patience,
  });
  const annotations = annotateMerge(merged, {
    gates: config.gates,
    fails: jobFails(merged.verdict, config.gates),
    lost: finished.problems,
    problems: published.problems,
  });
  for (const text of annotations.warnings) warning(text);
  if (annotations.error !== null) setFailed(annotations.error);
  if (published.leftOpen) exitEvenIfOpen();
}

interface Folders {
  readonly sources: readonly ResultSource[];
  /** Artifacts that could not be downloaded. */
  readonly failed: readonly string[];
}

/** Those that were named, or this workflow run's artifacts. */
async function findFolders({ paths, pattern }: MergeConfig, job: JobEnvironment): Promise<Folders> {
  if (paths.length > 0) return { sources: paths, failed: [] };
  const { downloadRunArtifacts } = await import('./github/run-artifacts.ts');
  const folder = mkdtempSync(join(job.temp ?? tmpdir(), 'llm-latency-merge-'));
  startGroup('Download of the results');
  return await downloadRunArtifacts({ pattern, folder }, job).finally(endGroup);
}
