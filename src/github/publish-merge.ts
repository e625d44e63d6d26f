import { endGroup, startGroup } from '@actions/core';
import type { FinishedMerge } from '../merge/merge-results.ts';
import type { MergeConfig } from '../merge/model.ts';
import { renderMergeMarkdown } from '../merge/render-markdown.ts';
import { uploadArtifact, type Upload, type UploadPatience } from './artifact.ts';
import type { JobEnvironment } from './environment.ts';
import { mergeOutputValues } from './merge-outputs.ts';
import { relativeUrl, setOutputs, writeJobSummary, type Published } from './publish.ts';

/** A finished merge, on its way to the page of the job. */
export interface MergePublication {
  readonly finished: FinishedMerge;
  readonly output: MergeConfig['output'];
  readonly job: JobEnvironment;
  readonly patience: UploadPatience;
}

/** Sets the outputs, uploads the files, writes the job summary, as for a run; never throws. */
export async function publishMerge(publication: MergePublication): Promise<Published> {
  const { finished, output, job } = publication;
  const problems = setOutputs(mergeOutputValues(finished, null), job);
  const upload = output.uploadArtifact ? await uploadFiles(publication) : null;
  const isUploaded = upload?.state === 'uploaded';
  if (isUploaded) {
    const values = mergeOutputValues(finished, upload).filter(([name]) => name.startsWith('artifact-'));
    problems.push(...setOutputs(values, job));
  }
  if (upload !== null && !isUploaded) {
    problems.push(`The results were not uploaded: ${upload.reason}. They are in ${output.dir} on this machine.`);
  }
  if (output.jobSummary) {
    const artifactUrl = isUploaded ? relativeUrl(upload.id, job) : null;
    problems.push(...writeJobSummary(() => renderMergeMarkdown(finished.merged, { artifactUrl }), job));
  }
  return { problems, leftOpen: upload?.state === 'given-up' };
}

async function uploadFiles({ finished, output, job, patience }: MergePublication): Promise<Upload> {
  if (job.noArtifacts !== null) return { state: 'failed', reason: job.noArtifacts };
  startGroup('Upload of the results');
  const { artifactName: name, dir: folder, retentionDays } = output;
  const request = { name, runId: finished.merged.mergeId, files: finished.files, folder, retentionDays, patience };
  return await uploadArtifact(request, job).finally(endGroup);
}
