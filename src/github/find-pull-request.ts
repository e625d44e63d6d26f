import type { GitHubApi } from './api.ts';
import type { JobEvent } from './event.ts';

/** The pull request that a comment goes to. */
export interface FoundPullRequest {
  readonly number: number;
  /** The commit that was measured, hex; null = not known. */
  readonly commit: string | null;
  /** The workflow run that measured it; null = the one that asks. */
  readonly runId: number | null;
}

/**
 * The pull request that the workflow runs for; after another workflow (`workflow_run`), the one that that workflow ran for. Then
 * it is found by what GitHub says of that run, and never by what the run says of itself: a fork may write what it likes. null =
 * there is none, or it has newer commits. Throws {@link ApiError}.
 */
export async function findPullRequest(
  { pullRequest, commit, after }: JobEvent,
  api: GitHubApi,
): Promise<FoundPullRequest | null> {
  if (pullRequest !== null) return { number: pullRequest, commit, runId: null };
  if (after === null || after.event !== 'pull_request') return null;
  const { headOwner, headBranch, headSha } = after;
  const reply = await api.get('/pulls', { head: `${headOwner}:${headBranch}`, state: 'open', per_page: 100 });
  const pull = Array.isArray(reply) ? reply.find((candidate: unknown) => shaOf(candidate) === headSha) : undefined;
  const number = (pull as { readonly number?: unknown } | undefined)?.number;
  return typeof number === 'number' ? { number, commit: headSha, runId: after.id } : null;
}

function shaOf(pull: unknown): unknown {
  return (pull as { readonly head?: { readonly sha?: unknown } } | null)?.head?.sha;
}
