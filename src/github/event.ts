import { readFileSync } from 'node:fs';
import type { JobEnvironment } from './environment.ts';

/** What started the workflow, and in which repository; null = not told. */
export interface JobEvent {
  /** `pull_request`, `schedule`, … */
  readonly name: string | null;
  readonly apiUrl: string;
  readonly repositoryId: number | null;
  /** Whether everyone can read the repository; false also where nobody says. */
  readonly isPublic: boolean;
  /** File name of the workflow in this repository: `nightly.yml`. */
  readonly workflowFile: string | null;
  readonly defaultBranch: string | null;
  /** Number of the pull request that the workflow runs for. */
  readonly pullRequest: number | null;
  /** Newest commit of that pull request, hex. */
  readonly commit: string | null;
  /** Why GitHub gives this workflow no secrets. */
  readonly withoutSecrets: 'fork' | 'dependabot' | null;
  /** Set after another workflow's run: what that one ran on. */
  readonly after: RunBefore | null;
}

/** The workflow run that a `workflow_run` event follows. */
export interface RunBefore {
  readonly id: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** Owner of the repository that the code came from. */
  readonly headOwner: string;
}

type Variables = Readonly<Record<string, string | undefined>>;
type Json = Readonly<Record<string, unknown>>;

/** Events of a pull request that get no secrets when it comes from a fork. */
const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/** Reads the runner's variables and the event's file, which may hold anything. */
export function readJobEvent(variables: Variables, { repository }: Pick<JobEnvironment, 'repository'>): JobEvent {
  const read = (name: string): string | null => variables[name]?.trim() || null;
  const payload = readPayload(read('GITHUB_EVENT_PATH'));
  const pull = objectOf(payload['pull_request']);
  const name = read('GITHUB_EVENT_NAME');
  const repositoryId = Number(read('GITHUB_REPOSITORY_ID') ?? NaN);
  const inRepository = objectOf(payload['repository']);
  const payloadBranch = textOf(inRepository['default_branch']);
  return {
    name,
    apiUrl: read('GITHUB_API_URL') ?? 'https://api.github.com',
    repositoryId: Number.isSafeInteger(repositoryId) ? repositoryId : null,
    isPublic: inRepository['private'] === false,
    workflowFile: workflowFile(read('GITHUB_WORKFLOW_REF'), repository),
    // A schedule runs on the default branch only.
    defaultBranch: payloadBranch ?? (name === 'schedule' ? read('GITHUB_REF_NAME') : null),
    pullRequest: numberOf(pull['number']),
    commit: shaOf(objectOf(pull['head'])['sha']),
    withoutSecrets: whyWithoutSecrets(name, payload, read('GITHUB_ACTOR')),
    after: runBefore(payload['workflow_run']),
  };
}

function readPayload(path: string | null): Json {
  if (path === null) return {};
  try {
    return objectOf(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}

/** Out of `owner/name/.github/workflows/nightly.yml@refs/heads/main`; a workflow of another repository has no runs here. */
function workflowFile(ref: string | null, repository: string | null): string | null {
  const match = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@/.exec(ref ?? '');
  return match === null || match[1]?.toLowerCase() !== repository?.toLowerCase() ? null : (match[2] ?? null);
}

function whyWithoutSecrets(name: string | null, payload: Json, actor: string | null): JobEvent['withoutSecrets'] {
  if (name === null) return null;
  if (PULL_REQUEST_EVENTS.includes(name)) {
    const { head, base } = objectOf(payload['pull_request']);
    const [from, to] = [head, base].map((side) => numberOf(objectOf(objectOf(side)['repo'])['id']));
    if (to !== null && from !== to) return 'fork';
  }
  const isRestricted = name === 'push' || name === 'create' || PULL_REQUEST_EVENTS.includes(name);
  return isRestricted && actor === 'dependabot[bot]' ? 'dependabot' : null;
}

function runBefore(value: unknown): RunBefore | null {
  const run = objectOf(value);
  const id = numberOf(run['id']);
  const owner = textOf(objectOf(objectOf(run['head_repository'])['owner'])['login']);
  const [event, headBranch] = ['event', 'head_branch'].map((key) => textOf(run[key]));
  const headSha = shaOf(run['head_sha']);
  if (id === null || !owner || !event || !headSha || !headBranch) return null;
  return { id, event, headSha, headBranch, headOwner: owner };
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function shaOf(value: unknown): string | null {
  return typeof value === 'string' && /^[\da-f]{40,64}$/.test(value) ? value : null;
}

/** Numbers of runs, pull requests and repositories count from 1. */
function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}
