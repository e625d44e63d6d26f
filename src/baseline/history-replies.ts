import * as v from 'valibot';

/** A finished or running workflow run, as GitHub lists it. */
export interface WorkflowRun {
  readonly id: number;
  /** Of its newest attempt, 1 for the first. */
  readonly attempt: number;
  readonly event: string;
  readonly branch: string | null;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly repositoryId: number;
  /** Repository that its code came from; null = it is gone. */
  readonly headRepositoryId: number | null;
}

/** An artifact of a workflow run, as GitHub lists it. */
export interface ListedArtifact {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly expired: boolean;
  /** `sha256:` and hex; null = GitHub does not say. */
  readonly digest: string | null;
  /** As {@link WorkflowRun}'s; null = GitHub does not say. */
  readonly headRepositoryId: number | null;
}

const Id = v.pipe(v.number(), v.integer(), v.minValue(1));
const Repository = v.object({ id: Id });

const Runs = v.object({
  workflow_runs: v.array(
    v.object({
      id: Id,
      run_attempt: v.optional(Id, 1),
      event: v.string(),
      head_branch: v.nullish(v.string(), null),
      created_at: v.pipe(v.string(), v.isoTimestamp()),
      repository: Repository,
      head_repository: v.nullish(Repository, null),
    }),
  ),
});

const Artifacts = v.object({
  artifacts: v.array(
    v.object({
      id: Id,
      name: v.string(),
      size_in_bytes: v.pipe(v.number(), v.minValue(0)),
      expired: v.boolean(),
      digest: v.nullish(v.string(), null),
      workflow_run: v.nullish(v.object({ head_repository_id: v.nullish(v.number(), null) }), null),
    }),
  ),
});

/**
 * Reads the answer of `GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs`.
 * @throws {Error} when it is something else
 */
export function parseWorkflowRuns(reply: unknown): WorkflowRun[] {
  return parse(Runs, reply).workflow_runs.map((run) => ({
    id: run.id,
    attempt: run.run_attempt,
    event: run.event,
    branch: run.head_branch,
    createdAt: run.created_at,
    repositoryId: run.repository.id,
    headRepositoryId: run.head_repository?.id ?? null,
  }));
}

/**
 * Reads the answer of `GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts`.
 * @throws {Error} when it is something else
 */
export function parseArtifacts(reply: unknown): ListedArtifact[] {
  return parse(Artifacts, reply).artifacts.map((artifact) => ({
    id: artifact.id,
    name: artifact.name,
    size: artifact.size_in_bytes,
    expired: artifact.expired,
    digest: artifact.digest,
    headRepositoryId: artifact.workflow_run?.head_repository_id ?? null,
  }));
}

function parse<Schema extends v.GenericSchema>(schema: Schema, reply: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, reply, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`GitHub's answer is not understood: ${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}`);
}
