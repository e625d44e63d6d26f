import { endGroup, setOutput, startGroup } from '@actions/core';
import { appendFileSync } from 'node:fs';
import { describeError } from '../errors.ts';
import type { OutputPlan } from '../model.ts';
import { uploadArtifact, type Upload, type UploadPatience } from './artifact.ts';
import type { JobEnvironment } from './environment.ts';

/** The outputs of a step, each as text. */
export type OutputTexts = readonly (readonly [name: string, text: string])[];

/** What a finished run, or merge, brings to the page of its job. */
export interface Publication {
  /** UUID, for the name of an artifact when its own is taken. */
  readonly id: string;
  /** What goes into the artifact. */
  readonly files: readonly string[];
  /** Every output; null = there was no upload, or it is not over yet. */
  readonly outputs: (upload: Upload | null) => OutputTexts;
  /** The job summary; null = nothing was uploaded. */
  readonly summary: (artifactUrl: string | null) => string;
  readonly output: Pick<OutputPlan, 'dir' | 'uploadArtifact' | 'artifactName' | 'retentionDays' | 'jobSummary'>;
  readonly job: JobEnvironment;
  readonly patience: UploadPatience;
}

/** How publishing went. */
export interface Published {
  /** What could not be done, one sentence each; the results are on disk all the same. */
  readonly problems: readonly string[];
  /** An upload was given up and may still hold a connection open. */
  readonly leftOpen: boolean;
}

/**
 * Sets the outputs, uploads the files, writes the job summary; never throws. The outputs come first, so that they are there
 * whatever becomes of the upload.
 */
export async function publish(publication: Publication): Promise<Published> {
  const { outputs, summary, output, job } = publication;
  const problems = setOutputs(outputs(null), job);
  const upload = output.uploadArtifact ? await uploadFiles(publication) : null;
  const isUploaded = upload?.state === 'uploaded';
  if (isUploaded) {
    const values = outputs(upload).filter(([name]) => name.startsWith('artifact-'));
    problems.push(...setOutputs(values, job));
  }
  if (upload !== null && !isUploaded) {
    problems.push(`The results were not uploaded: ${upload.reason}. They are in ${output.dir} on this machine.`);
  }
  if (output.jobSummary) {
    const artifactUrl = isUploaded ? relativeUrl(upload.id, job) : null;
    problems.push(...writeJobSummary(() => summary(artifactUrl), job));
  }
  return { problems, leftOpen: upload?.state === 'given-up' };
}

/** Sets outputs; a later one of a name replaces an earlier one. */
function setOutputs(values: OutputTexts, job: JobEnvironment): string[] {
  if (job.outputFile === null) return [];
  try {
    for (const [name, text] of values) setOutput(name, text);
    return [];
  } catch (error) {
    return [`The outputs could not be set: ${describeError(error)}.`];
  }
}

/** The package tells each of its steps; a group folds them. */
async function uploadFiles({ id, files, output, job, patience }: Publication): Promise<Upload> {
  if (job.noArtifacts !== null) return { state: 'failed', reason: job.noArtifacts };
  startGroup('Upload of the results');
  const { artifactName: name, dir: folder, retentionDays } = output;
  const request = { name, runId: id, files, folder, retentionDays, patience };
  return await uploadArtifact(request, job).finally(endGroup);
}

/** Adds Markdown to the job summary; returns what went wrong. Outside of a job there is none, and nothing to say. */
export function writeJobSummary(render: () => string, job: JobEnvironment): string[] {
  if (job.summaryFile === null) return [];
  try {
    appendFileSync(job.summaryFile, render());
    return [];
  } catch (error) {
    return [`The job summary could not be written: ${describeError(error)}.`];
  }
}

/** Relative to the page of the workflow run: the runner masks secrets in a summary, and an owner's name may be one. */
function relativeUrl(artifactId: string, { workflowRunId }: JobEnvironment): string | null {
  return workflowRunId === null ? null : `./${workflowRunId}/artifacts/${artifactId}`;
}
