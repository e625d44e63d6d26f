import type { ListedArtifact, WorkflowRun } from './history-replies.ts';

/** Which workflow runs can be a baseline. */
export interface RunRules {
  readonly branch: string;
  /** The run that asks; a re-run does not compare with its own earlier attempts. */
  readonly ownRunId: string | null;
  /** null = GitHub is believed about its own repository. */
  readonly repositoryId: number | null;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
}

/** What can be used, newest first, and why the rest cannot, a sentence part each: `run 12: made by a fork`. */
export interface Selection<Item> {
  readonly usable: readonly Item[];
  readonly skipped: readonly string[];
}

/**
 * Events in which the branch's own code runs and nobody else's: a pull request of a fork may have a branch called `main` too,
 * and a run after another workflow may handle a fork's files.
 */
const OWN_EVENTS: readonly string[] = ['schedule', 'workflow_dispatch', 'repository_dispatch', 'push'];

/** Sorts out what workflow runs can be a baseline. */
export function selectRuns(runs: readonly WorkflowRun[], rules: RunRules): Selection<WorkflowRun> {
  return select(
    runs.filter(({ id }) => String(id) !== rules.ownRunId),
    (run) => whyNotRun(run, rules),
    ({ id }) => `run ${id}`,
  );
}

function whyNotRun(run: WorkflowRun, { branch, repositoryId, notBefore }: RunRules): string | null {
  if (run.headRepositoryId !== run.repositoryId) return 'made by a fork';
  if (repositoryId !== null && run.repositoryId !== repositoryId) return 'of another repository';
  if (run.branch !== branch) return `on another branch than ${branch}`;
  if (!OWN_EVENTS.includes(run.event)) return `started by ${run.event}`;
  return Date.parse(run.createdAt) < notBefore ? 'older than baseline-max-age' : null;
}

/** Names of artifacts that this action gives when nobody names them. */
const DEFAULT_PREFIX = 'llm-latency';

/** What decides which artifact of a run is read. */
export interface ArtifactRules {
  /** The name that the asking use uploads under, without the attempt. */
  readonly name: string;
  readonly run: Pick<WorkflowRun, 'repositoryId'>;
  /** Bytes. */
  readonly largest: number;
}

/**
 * Sorts out which artifacts of a run to read: of the same name those of the newest attempt first; after them others that
 * are named as this action names them, for a job or workflow that has another name for the same measurement.
 */
export function selectArtifacts(artifacts: readonly ListedArtifact[], rules: ArtifactRules): Selection<ListedArtifact> {
  const ranked = artifacts
    .map((artifact) => ({ artifact, attempt: attemptOf(artifact.name, rules.name) }))
    .filter(({ artifact, attempt }) => attempt !== null || artifact.name.startsWith(DEFAULT_PREFIX))
    .toSorted((a, b) => (b.attempt ?? 0) - (a.attempt ?? 0) || b.artifact.id - a.artifact.id);
  return select(
    ranked.map(({ artifact }) => artifact),
    (artifact) => whyNotArtifact(artifact, rules),
    ({ name }) => `artifact ${name}`,
  );
}

/** The attempt that an artifact of this name was uploaded in; null = its name is another one. */
function attemptOf(name: string, base: string): number | null {
  if (!name.startsWith(base)) return null;
  const match = /^(?:-attempt-(\d{1,4}))?(?:-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})?$/.exec(name.slice(base.length));
  return match === null ? null : Number(match[1] ?? 1);
}

function whyNotArtifact(artifact: ListedArtifact, { run, largest }: ArtifactRules): string | null {
  if (artifact.expired) return 'expired';
  if (artifact.headRepositoryId !== null && artifact.headRepositoryId !== run.repositoryId) return 'made by a fork';
  return artifact.size > largest ? `larger than ${largest} bytes` : null;
}

function select<Item>(
  items: readonly Item[],
  whyNot: (item: Item) => string | null,
  nameOf: (item: Item) => string,
): Selection<Item> {
  const judged = items.map((item) => ({ item, reason: whyNot(item) }));
  return {
    usable: judged.filter(({ reason }) => reason === null).map(({ item }) => item),
    skipped: judged.flatMap(({ item, reason }) => (reason === null ? [] : [`${nameOf(item)}: ${reason}`])),
  };
}
