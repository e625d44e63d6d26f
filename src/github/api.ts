import { setTimeout as pause } from 'node:timers/promises';
import { describeError } from '../errors.ts';
import { printable } from '../foreign-text.ts';
import { VERSION } from '../version.ts';

/** Why GitHub's API did not do what it was asked: a clause for people, without a full stop. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** `permission`: the token may not; `missing`: not there, or not for this token; `limit`: too many calls; `down`: none of our doing. */
  readonly kind: 'permission' | 'missing' | 'limit' | 'down' | 'refused';

  constructor(kind: ApiError['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

type Parameters = Readonly<Record<string, string | number | boolean>>;

/** GitHub's API for one repository; every call can throw {@link ApiError}. */
export interface GitHubApi {
  /** Calls so far, retried ones included: a repository has 1,000 an hour. */
  calls(): number;
  /** `GET /repos/{owner}/{repo}/…`: the answer as data. */
  get(path: string, parameters?: Parameters): Promise<unknown>;
  /** The same for something that is not JSON; `most` bytes at most. */
  download(path: string, most: number): Promise<Buffer>;
  /** `POST` or `PATCH` of a JSON body. A `POST` is never sent twice. */
  send(method: 'POST' | 'PATCH', path: string, body: Readonly<Record<string, string>>): Promise<unknown>;
  /** A GraphQL query that changes nothing. */
  query(text: string, variables: Parameters): Promise<unknown>;
}

/** Where the API is, and who asks. */
export interface ApiAccess {
  readonly url: string;
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Ends everything that is under way. */
  readonly signal: AbortSignal;
  /** Milliseconds before each further attempt at a call that failed on GitHub's side. */
  readonly pausesMs?: readonly number[];
}

/** One call that takes longer is stuck. */
const CALL_TIMEOUT_MS = 60_000;
const PAUSES_MS = [1000, 4000];

/** Opens the API; sends nothing yet. The packages for it are loaded only here: most runs do not need them. */
export async function openApi(access: ApiAccess): Promise<GitHubApi> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(access.token, {
    baseUrl: access.url,
    userAgent: `llm-latency-action/${VERSION}`,
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  let calls = 0;

  async function calling<Value>(call: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    calls += 1;
    try {
      return await call(AbortSignal.any([access.signal, AbortSignal.timeout(CALL_TIMEOUT_MS)]));
    } catch (thrown) {
      throw toApiError(thrown);
    }
  }
  const once = (route: string, parameters: object, request: object = {}): Promise<{ readonly data: unknown }> =>
    calling((signal) => octokit.request(route, { ...parameters, request: { ...request, signal } }));
  const again = <Value>(act: () => Promise<Value>): Promise<Value> =>
    persist(act, access.pausesMs ?? PAUSES_MS, access.signal);
  const repo = (path: string): string => `/repos/${access.repository}${path}`;

  return {
    calls: () => calls,
    get: (path, parameters = {}) => again(async () => (await once(`GET ${repo(path)}`, parameters)).data),
    download: (path, most) =>
      again(async () => {
        const { data } = await once(`GET ${repo(path)}`, {}, { parseSuccessResponseBody: false });
        return readAtMost(data as AsyncIterable<Uint8Array>, most);
      }),
    send: (method, path, body) => {
      const act = async () => (await once(`${method} ${repo(path)}`, { data: body })).data;
      return method === 'POST' ? act() : again(act);
    },
    query: (text, variables) =>
      again(() => calling((signal) => octokit.graphql(text, { ...variables, request: { signal } }))),
  };
}

function ignore(): void {}

/** Acts again after a failure on the other side; what was refused is not asked again. */
async function persist<Value>(
  act: () => Promise<Value>,
  pausesMs: readonly number[],
  signal: AbortSignal,
): Promise<Value> {
  for (const ms of pausesMs) {
    try {
      return await act();
    } catch (thrown) {
      if (!(thrown instanceof ApiError) || thrown.kind !== 'down' || signal.aborted) throw thrown;
    }
    await pause(ms, undefined, { signal, ref: false }).catch(ignore);
  }
  return act();
}

async function readAtMost(body: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > most) throw new ApiError('refused', `the download is larger than ${most} bytes`);
      chunks.push(chunk);
    }
  } catch (thrown) {
    throw thrown instanceof ApiError
      ? thrown
      : new ApiError('down', `the download broke off: ${describeError(thrown)}`);
  }
  return Buffer.concat(chunks);
}

/** What octokit throws. */
interface RequestFailure {
  readonly status?: number;
  readonly message?: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
  /** Of a GraphQL query, whose refusals come with status 200. */
  readonly errors?: readonly { readonly type?: string }[];
}

function toApiError(thrown: unknown): ApiError {
  const { status, response, errors, message = '' } = thrown as RequestFailure;
  const said = printable(message.replace(/ - https:\/\/\S+$/, ''));
  if (errors !== undefined) {
    const isForbidden = errors.some(({ type }) => type === 'FORBIDDEN');
    return new ApiError(isForbidden ? 'permission' : 'refused', `GitHub refused (${said})`);
  }
  if (response === undefined || status === undefined) {
    return new ApiError('down', `GitHub was not reached: ${printable(describeError(deepestCause(thrown)))}`);
  }
  const headers = response.headers ?? {};
  if (status === 403 || status === 429) return toRefusal(status, headers, said);
  if (status === 401) return new ApiError('permission', `GitHub does not accept the token (401: ${said})`);
  if (status === 404) return new ApiError('missing', `GitHub does not find it, or not for this token (404: ${said})`);
  if (status >= 500) return new ApiError('down', `GitHub failed (${status}: ${said})`);
  return new ApiError('refused', `GitHub refused (${status}: ${said})`);
}

/** What went wrong on the network is wrapped several times. */
function deepestCause(thrown: unknown): unknown {
  return Error.isError(thrown) && thrown.cause !== undefined ? deepestCause(thrown.cause) : thrown;
}

/** The same status stands for a missing permission and for too many calls; only the headers and the text tell. */
function toRefusal(status: number, headers: Readonly<Record<string, string | number | undefined>>, said: string) {
  if (String(headers['x-ratelimit-remaining']) === '0') {
    const reset = Number(headers['x-ratelimit-reset']);
    const until = Number.isFinite(reset) ? ` until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC` : '';
    return new ApiError('limit', `the repository has no API calls left${until} (${status})`);
  }
  if (status === 429 || headers['retry-after'] !== undefined || /secondary rate limit/i.test(said)) {
    return new ApiError('limit', `GitHub asks for fewer calls (${status}: ${said})`);
  }
  return new ApiError('permission', `the token may not (${status}: ${said})`);
}
