import { renderJson } from '../report/json.ts';
import { renderComment } from '../report/comment.ts';
import { readSummaryView } from '../report/read-summary.ts';
import type { Report } from '../report/report.ts';
import { describeError } from '../errors.ts';
import { printable } from '../foreign-text.ts';
import { ApiError, openApi } from './api.ts';
import { slugArtifactName } from './artifact-name.ts';
import { claimName } from './claims.ts';
import { commentKey, upsertComment } from './comment.ts';
import type { JobEnvironment } from './environment.ts';
import type { JobEvent } from './event.ts';

/** What a comment is made of, and where it goes. */
export interface CommentRequest {
  readonly report: Report;
  readonly job: JobEnvironment;
  readonly event: JobEvent;
  /** As the user gave it: it differs between matrix cells. */
  readonly artifactName: string;
  readonly token: string | null;
  readonly signal: AbortSignal;
}

/** All of it may take this long: a comment is worth no waiting. */
const TIMEOUT_MS = 60_000;

/** Comments on the pull request that the workflow runs for; returns why not, a sentence, or null. Never throws. */
export async function postComment(request: CommentRequest): Promise<string | null> {
  const { report, job, event, token, signal } = request;
  const { repository } = job;
  if (event.pullRequest === null) return 'No comment: this workflow does not run for a pull request.';
  if (repository === null || token === null) return 'No comment: there is no github-token to write it with.';
  const name = claimName('comment', slugArtifactName(request.artifactName), job);
  const key = commentKey({ workflow: event.workflowFile ?? '', job: job.job ?? '', name });
  const body = renderComment(readSummaryView(renderJson(report)), {
    key,
    title: name,
    runUrl: runUrl(job, job.workflowRunId),
    commit: event.commit,
  });
  try {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
    const api = await openApi({ url: event.apiUrl, token, repository, signal: patience });
    await upsertComment(api, { repository, pullRequest: event.pullRequest, key }, body);
    return null;
  } catch (thrown) {
    return whyNoComment(thrown, event);
  }
}

/** A comment never decides anything, so this is a notice, with the way out where there is one. */
export function whyNoComment(thrown: unknown, { withoutSecrets }: Pick<JobEvent, 'withoutSecrets'>): string {
  const reason = `No comment: ${printable(describeError(thrown), 400)}`;
  if (!(thrown instanceof ApiError) || thrown.kind !== 'permission') return `${reason}.`;
  if (withoutSecrets !== null)
    return `${reason}. Here GitHub gives no token that may write: docs/history.md says how a second workflow can.`;
  return `${reason}. It is written with "permissions: pull-requests: write".`;
}

/** Page of a workflow run. */
export function runUrl({ serverUrl, repository }: JobEnvironment, runId: number | string | null): string | null {
  return repository === null || runId === null ? null : `${serverUrl}/${repository}/actions/runs/${runId}`;
}
