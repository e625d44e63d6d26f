import { describeError } from '../errors.ts';
import { formatSeconds } from '../report/units.ts';
import { nameInAttempt, slugArtifactName } from './artifact-name.ts';
import { claimName } from './claims.ts';
import type { JobEnvironment } from './environment.ts';

/** What is uploaded. */
export interface ArtifactRequest {
  /** As the user gave it. */
  readonly name: string;
  /** UUID of the run, for a name that is taken. */
  readonly runId: string;
  readonly files: readonly string[];
  /** Folder that paths inside the archive start from. */
  readonly folder: string;
  readonly retentionDays: number | null;
  /** Longest time for all of it, a second attempt under another name included. */
  readonly timeoutMs: number;
}

/** Where it went, or why it did not go there. */
export type Upload =
  | { readonly state: 'uploaded'; readonly name: string; readonly id: string; readonly url: string | null }
  | { readonly state: 'failed'; readonly reason: string };

/** Uploads the files as one artifact; never throws. An upload that takes too long is left to itself. */
export async function uploadArtifact(request: ArtifactRequest, job: JobEnvironment): Promise<Upload> {
  if (job.noArtifacts !== null) return { state: 'failed', reason: job.noArtifacts };
  let stopWaiting = (): void => {};
  const deadline = new Promise<Upload>((resolve) => {
    const reason = `it was not done after ${formatSeconds(request.timeoutMs / 1000)}`;
    const timer = setTimeout(() => resolve({ state: 'failed', reason }), request.timeoutMs);
    stopWaiting = () => clearTimeout(timer);
  });
  const upload = uploadUnderFreeName(request, job).catch((error: unknown): Upload => ({
    state: 'failed',
    reason: firstLine(describeError(error)),
  }));
  return Promise.race([upload, deadline]).finally(stopWaiting);
}

async function uploadUnderFreeName(request: ArtifactRequest, job: JobEnvironment): Promise<Upload> {
  const name = nameInAttempt(claimName('artifact', slugArtifactName(request.name), job), job);
  try {
    return await upload(name, request, job);
  } catch (error) {
    if (!isNameTaken(error)) throw error;
    return upload(`${name}-${request.runId}`, request, job);
  }
}

/** The package is loaded only here: it is most of the bundle, and most runs are short. */
async function upload(name: string, request: ArtifactRequest, job: JobEnvironment): Promise<Upload> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const options = request.retentionDays === null ? {} : { retentionDays: request.retentionDays };
  const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...request.files], request.folder, options);
  if (id === undefined) throw new Error('the artifact service gave no id');
  return { state: 'uploaded', name, id: String(id), url: artifactUrl(id, job) };
}

/** The service answers 409; the package gives its status and text only inside a message. */
function isNameTaken(error: unknown): boolean {
  return error instanceof Error && /\(409\)|already exists/.test(error.message);
}

function artifactUrl(id: number, { serverUrl, repository, workflowRunId }: JobEnvironment): string | null {
  if (repository === null || workflowRunId === null) return null;
  return `${serverUrl}/${repository}/actions/runs/${workflowRunId}/artifacts/${id}`;
}

/** The package's errors go on for several lines, with advice for its own users. */
function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
