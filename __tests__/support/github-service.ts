import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** An artifact of a workflow run, as GitHub keeps it. */
export interface HeldArtifact {
  readonly id: number;
  readonly name: string;
  readonly zip: Buffer;
  readonly expired?: boolean;
  /** What GitHub lists; the true one unless given, null = none. */
  readonly digest?: string | null;
  /** What GitHub lists; the true one unless given. */
  readonly size?: number;
}

/** A workflow run, as GitHub keeps it. */
export interface HeldRun {
  readonly id: number;
  /** File name of its workflow. */
  readonly workflow: string;
  readonly event: string;
  readonly branch: string;
  /** 1 unless given. */
  readonly attempt?: number;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Repository that its code came from; the one itself unless given. */
  readonly headRepositoryId?: number;
  readonly artifacts: readonly HeldArtifact[];
}

/** A comment of a pull request. */
export interface HeldComment {
  readonly id: number;
  readonly pullRequest: number;
  /** Login as GraphQL says it: without `[bot]`. */
  readonly author: string;
  readonly isBot: boolean;
  body: string;
}

/** An open pull request. */
export interface HeldPull {
  readonly number: number;
  readonly headSha: string;
  /** `owner:branch`. */
  readonly head: string;
}

/** An answer in place of the right one. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** GitHub on loopback: the REST and GraphQL calls that this action makes, and the storage that downloads are sent on to. */
export interface GitHubService {
  /** `GITHUB_API_URL`. */
  readonly url: string;
  readonly runs: HeldRun[];
  readonly comments: HeldComment[];
  readonly pulls: HeldPull[];
  /** API calls so far, `GET /repos/…`; downloads from the storage are none. */
  readonly calls: string[];
  /** The next call whose line contains that text is answered so; queued when there are several. */
  refuseNext(call: string, refusal: Refusal): void;
  close(): Promise<void>;
}

/** Of the repository. */
export const REPOSITORY_ID = 4711;
export const REPOSITORY = 'owner/name';
/** May do everything; `read-only` may not comment, `nothing` may not even read runs. */
export const TOKEN = 'test-token-that-may-do-everything';

const PAGE = 100;
const NOT_ALLOWED: Refusal = { status: 403, message: 'Resource not accessible by integration' };
const UNKNOWN: Refusal = { status: 404, message: 'Not Found' };

interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly token: string;
  readonly body: Readonly<Record<string, unknown>>;
}

type Reply = { readonly data: unknown; readonly headers?: Readonly<Record<string, string>>; readonly status?: number };

/** Starts the service on 127.0.0.1, its storage on a port of its own as GitHub's is another host. */
export async function startGitHubService(): Promise<GitHubService> {
  const runs: HeldRun[] = [];
  const comments: HeldComment[] = [];
  const pulls: HeldPull[] = [];
  const calls: string[] = [];
  const refusals: { readonly call: string; readonly refusal: Refusal }[] = [];
  const storage = await listen((request, response) => serveBlob(request, response, runs));
  const api = await listen(async (request, response) => {
    const call = await readCall(request);
    const line = `${call.method} ${call.path}`;
    calls.push(line);
    const at = refusals.findIndex((candidate) => line.includes(candidate.call));
    const refusal = at < 0 ? whyRefused(call) : refusals.splice(at, 1)[0]!.refusal;
    const reply = refusal ?? answer(call, { runs, comments, pulls, storageUrl: storage.url });
    send(response, request, 'message' in reply ? asRefusal(reply) : reply);
  });
  return {
    url: api.url,
    runs,
    comments,
    pulls,
    calls,
    refuseNext: (call, refusal) => void refusals.push({ call, refusal }),
    close: async () => {
      await Promise.all([api.close(), storage.close()]);
    },
  };
}

interface State {
  readonly runs: readonly HeldRun[];
  readonly comments: HeldComment[];
  readonly pulls: readonly HeldPull[];
  readonly storageUrl: string;
}

function answer(call: Call, state: State): Reply | Refusal {
  const { method, path, query, body } = call;
  const inRepository = path.startsWith(`/repos/${REPOSITORY}`) ? path.slice(`/repos/${REPOSITORY}`.length) : null;
  if (method === 'POST' && path === '/graphql') return answerQuery(body, state.comments);
  if (inRepository === null) return UNKNOWN;
  if (inRepository === '') return { data: { id: REPOSITORY_ID, full_name: REPOSITORY, default_branch: 'main' } };
  const [, workflow] = /^\/actions\/workflows\/([^/]+)\/runs$/.exec(inRepository) ?? [];
  if (workflow !== undefined) return listRuns(decodeURIComponent(workflow), call, state.runs);
  const [, runId] = /^\/actions\/runs\/(\d+)\/artifacts$/.exec(inRepository) ?? [];
  if (runId !== undefined) return listArtifacts(Number(runId), call, state.runs);
  const [, artifactId] = /^\/actions\/artifacts\/(\d+)\/zip$/.exec(inRepository) ?? [];
  if (artifactId !== undefined) return sendOn(Number(artifactId), state);
  if (inRepository === '/pulls') {
    const found = state.pulls.filter(({ head }) => head === query.get('head'));
    return { data: found.map(({ number, headSha }) => ({ number, head: { sha: headSha } })) };
  }
  return answerComment(call, inRepository, state.comments);
}

function listRuns(workflow: string, { query, path }: Call, runs: readonly HeldRun[]): Reply | Refusal {
  const known = runs.filter((run) => run.workflow === workflow);
  if (known.length === 0) return UNKNOWN;
  const wanted = known
    .filter(({ branch }) => branch === (query.get('branch') ?? branch))
    .toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
  return paged(wanted, { query, path }, (page) => ({
    total_count: wanted.length,
    workflow_runs: page.map((run) => ({
      id: run.id,
      name: 'Nightly',
      path: `.github/workflows/${run.workflow}`,
      event: run.event,
      head_branch: run.branch,
      head_sha: 'a'.repeat(40),
      run_attempt: run.attempt ?? 1,
      status: 'completed',
      conclusion: 'success',
      created_at: run.createdAt,
      repository: { id: REPOSITORY_ID, full_name: REPOSITORY },
      head_repository: { id: run.headRepositoryId ?? REPOSITORY_ID },
    })),
  }));
}

function listArtifacts(runId: number, { query, path }: Call, runs: readonly HeldRun[]): Reply | Refusal {
  const run = runs.find(({ id }) => id === runId);
  if (run === undefined) return UNKNOWN;
  const wanted = run.artifacts.filter(({ name }) => name === (query.get('name') ?? name));
  return paged(wanted, { query, path }, (page) => ({
    total_count: wanted.length,
    artifacts: page.map(({ id, name, zip, expired = false, digest = digestOf(zip), size = zip.length }) => ({
      id,
      name,
      size_in_bytes: size,
      expired,
      digest,
      created_at: run.createdAt,
      workflow_run: {
        id: run.id,
        repository_id: REPOSITORY_ID,
        head_repository_id: run.headRepositoryId ?? REPOSITORY_ID,
        head_branch: run.branch,
      },
    })),
  }));
}

function paged<Item>(
  items: readonly Item[],
  { query, path }: Pick<Call, 'query' | 'path'>,
  toData: (page: readonly Item[]) => unknown,
): Reply {
  const size = Math.min(PAGE, Number(query.get('per_page') ?? 30));
  const page = Number(query.get('page') ?? 1);
  const data = toData(items.slice((page - 1) * size, page * size));
  if (page * size >= items.length) return { data };
  return { data, headers: { link: `<http://127.0.0.1${path}?page=${page + 1}>; rel="next"` } };
}

function sendOn(artifactId: number, { runs, storageUrl }: State): Reply | Refusal {
  const artifact = runs.flatMap(({ artifacts }) => artifacts).find(({ id }) => id === artifactId);
  if (artifact === undefined) return UNKNOWN;
  if (artifact.expired === true) return { status: 410, message: 'Artifact has expired' };
  return { status: 302, data: '', headers: { location: `${storageUrl}/${artifactId}?sig=signed%2B` } };
}

/** As the real storage, it refuses a request that carries the API's token along. */
function serveBlob(request: IncomingMessage, response: ServerResponse, runs: readonly HeldRun[]): void {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const artifact = runs.flatMap(({ artifacts }) => artifacts).find(({ id }) => String(id) === url.pathname.slice(1));
  const isSigned = url.searchParams.get('sig') === 'signed+' && request.headers.authorization === undefined;
  if (artifact === undefined || !isSigned) {
    response
      .writeHead(403, { 'content-type': 'application/xml' })
      .end('<Error><Code>AuthenticationFailed</Code></Error>');
    return;
  }
  response.writeHead(200, { 'content-type': 'application/zip' }).end(artifact.zip);
}

/** The one query that is asked: the viewer, and the comments of a pull request. */
function answerQuery(body: Call['body'], comments: readonly HeldComment[]): Reply {
  const { number, after } = body['variables'] as { number: number; after?: string };
  const own = comments.filter(({ pullRequest }) => pullRequest === number);
  const start = Number(after ?? 0);
  const end = start + PAGE;
  const nodes = own.slice(start, end).map(({ id, author, isBot, body: said }) => ({
    databaseId: id,
    body: said,
    author: { kind: isBot ? 'Bot' : 'User', login: author },
  }));
  const pageInfo = { hasNextPage: end < own.length, endCursor: String(end) };
  return {
    data: {
      data: {
        viewer: { login: 'github-actions[bot]' },
        repository: { pullRequest: { comments: { nodes, pageInfo } } },
      },
    },
  };
}

function answerComment({ method, body }: Call, path: string, comments: HeldComment[]): Reply | Refusal {
  const said = typeof body['body'] === 'string' ? body['body'] : '';
  if (said.length > 65_536)
    return { status: 422, message: 'Validation Failed: body is too long (maximum is 65536 characters)' };
  const [, pullRequest] = /^\/issues\/(\d+)\/comments$/.exec(path) ?? [];
  if (method === 'POST' && pullRequest !== undefined) {
    const id = 9000 + comments.length;
    comments.push({ id, pullRequest: Number(pullRequest), author: 'github-actions', isBot: true, body: said });
    return { status: 201, data: { id } };
  }
  const [, id] = /^\/issues\/comments\/(\d+)$/.exec(path) ?? [];
  const comment = comments.find((candidate) => String(candidate.id) === id);
  if (method !== 'PATCH' || comment === undefined) return UNKNOWN;
  comment.body = said;
  return { data: { id: comment.id } };
}

function whyRefused({ token, method, path }: Call): Refusal | null {
  if (token === TOKEN) return null;
  if (token === 'read-only') return method === 'GET' || path === '/graphql' ? null : NOT_ALLOWED;
  return token === 'nothing' ? NOT_ALLOWED : { status: 401, message: 'Bad credentials' };
}

function asRefusal({ status, message, headers }: Refusal): Reply {
  return { status, data: { message, documentation_url: 'https://docs.github.com/rest' }, ...(headers && { headers }) };
}

const LIMITS = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '900', 'x-ratelimit-reset': '1900000000' };

function send(response: ServerResponse, request: IncomingMessage, { status = 200, data, headers = {} }: Reply): void {
  const body = typeof data === 'string' ? data : JSON.stringify(data);
  const etag = `W/"${createHash('sha256').update(body).digest('hex')}"`;
  const isKnown = request.headers['if-none-match'] === etag;
  response.writeHead(isKnown ? 304 : status, {
    'content-type': 'application/json; charset=utf-8',
    etag,
    ...LIMITS,
    ...headers,
  });
  response.end(isKnown ? '' : body);
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const body = await text(request);
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    token: (request.headers.authorization ?? '').replace(/^(?:token|bearer) /i, ''),
    body: body === '' ? {} : (JSON.parse(body) as Call['body']),
  };
}

/** `sha256:` and hex. */
function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

async function listen(serve: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>) {
  const server: Server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
