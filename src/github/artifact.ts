import { printable } from '../foreign-text.ts';
import { formatSeconds } from '../units.ts';
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
  readonly patience: UploadPatience;
}

/** The runner kills a cancelled step 10 s after it asked it to end; the files and the summary need some of that. */
export const INTERRUPTED_UPLOAD_MS = 4000;

/** How long an upload may take, a second attempt under another name included. */
export interface UploadPatience {
  readonly timeoutMs: number;
  /** What is left of it once the job is being cancelled. */
  readonly interruptedMs: number;
  /** Aborts when the job is being cancelled. */
  readonly signal: AbortSignal;
}

/** Where it went, or why it did not go there; an upload that was given up may still hold a connection open. */
export type Upload =
  | { readonly state: 'uploaded'; readonly name: string; readonly id: string; readonly url: string | null }
  | { readonly state: 'failed' | 'given-up'; readonly reason: string };

/** Uploads the files as one artifact; never throws. An upload that takes too long is left to itself. */
export async function uploadArtifact(request: ArtifactRequest, job: JobEnvironment): Promise<Upload> {
  const patience = startPatience(request.patience);
  const uploaded = uploadUnderFreeName(request, job).catch((error: unknown): Upload => ({
    state: 'failed',
    reason: firstLine(error),
  }));
  const tooLong = patience.over.then((ms): Upload => {
    return { state: 'given-up', reason: `it was not done after ${formatSeconds(ms / 1000)}` };
  });
  return Promise.race([uploaded, tooLong]).finally(patience.stop);
}

/** `over` resolves, with the time that it had, when the time is up: after `timeoutMs`, or soon after the interruption. */
function startPatience({ timeoutMs, interruptedMs, signal }: UploadPatience) {
  const { promise: over, resolve } = Promise.withResolvers<number>();
  let timer = setTimeout(() => resolve(timeoutMs), timeoutMs);
  function hurry(): void {
    clearTimeout(timer);
    timer = setTimeout(() => resolve(interruptedMs), interruptedMs);
  }
  signal.addEventListener('abort', hurry, { once: true });
  if (signal.aborted) hurry();
  function stop(): void {
    clearTimeout(timer);
    signal.removeEventListener('abort', hurry);
  }
  return { over, stop };
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
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return printable(message.split('\n', 1)[0] ?? '');
}
