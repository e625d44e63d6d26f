import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** One artifact that the service holds; `zip` is null until the upload was finalized. */
export interface StoredArtifact {
  readonly id: string;
  readonly name: string;
  /** As asked for, RFC 3339; null = the default. */
  readonly expiresAt: string | null;
  zip: Buffer | null;
}

/** What goes wrong with a call: a status, or no answer at all. */
export type Fault = { readonly status: number; readonly message: string } | 'silence';

/** GitHub's artifact service on loopback: the calls that uploads, look-ups and downloads make. */
export interface ArtifactService {
  /** `ACTIONS_RESULTS_URL` and `ACTIONS_RUNTIME_TOKEN` for a process that is to use it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly artifacts: readonly StoredArtifact[];
  /** Names of the calls so far, in order of arrival: `CreateArtifact`, `block`, `blocklist`, … */
  readonly calls: readonly string[];
  /** The next call of that name fails so; queued when there are several. */
  failNext(call: string, fault: Fault): void;
  /** Puts an artifact there, as an earlier attempt would have. */
  put(name: string, zip: Buffer): void;
  /** Resolves as soon as a call of that name has arrived. */
  called(call: string): Promise<void>;
  close(): Promise<void>;
}

type Json = Readonly<Record<string, unknown>>;

const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';

/** Starts the service on 127.0.0.1. It wants the token that its own environment names, on every call but those to signed URLs. */
export async function startArtifactService(): Promise<ArtifactService> {
  const store = createStore();
  const token = runtimeToken();
  const faults = new Map<string, Fault[]>();
  const calls: string[] = [];
  const waiting: { call: string; resolve: () => void }[] = [];

  function record(call: string): Fault | undefined {
    calls.push(call);
    for (const waiter of waiting) if (waiter.call === call) waiter.resolve();
    return faults.get(call)?.shift();
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const isTwirp = url.pathname.startsWith(TWIRP);
    const call = isTwirp ? url.pathname.slice(TWIRP.length) : (url.searchParams.get('comp') ?? 'download');
    const fault = record(call);
    if (fault === 'silence') return;
    if (fault !== undefined) return sendJson(response, fault.status, { code: 'fault', msg: fault.message });
    if (!isTwirp) return store.blob(url, request, response);
    if (request.headers.authorization !== `Bearer ${token}`) {
      return sendJson(response, 401, { code: 'unauthenticated', msg: 'wrong token' });
    }
    const origin = `http://${request.headers.host}`;
    const reply = store.twirp(call, JSON.parse(await text(request)) as Json, origin);
    sendJson(response, reply.status, reply.body);
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    environment: { ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/`, ACTIONS_RUNTIME_TOKEN: token },
    artifacts: store.artifacts,
    calls,
    failNext: (call, fault) => void faults.set(call, [...(faults.get(call) ?? []), fault]),
    put: (name, zip) => void store.add(name, null, zip),
    called: (call) => new Promise((resolve) => (calls.includes(call) ? resolve() : waiting.push({ call, resolve }))),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** An unsigned token of the runner's form; only its `scp` claim is read. */
function runtimeToken(): string {
  return `${tokenPart({ alg: 'none' })}.${tokenPart({ scp: `Actions.Results:${randomUUID()}:${randomUUID()}` })}.x`;
}

function tokenPart(value: Json): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function sendJson(response: ServerResponse, status: number, body: Json): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** The artifacts, and what each call does to them. */
function createStore() {
  const artifacts: StoredArtifact[] = [];
  const blocks = new Map<string, Map<string, Buffer>>();
  const uploads = new Map<string, Buffer>();
  const find = (name: unknown): StoredArtifact | undefined => artifacts.find((artifact) => artifact.name === name);

  function add(name: string, expiresAt: string | null, zip: Buffer | null): StoredArtifact {
    const artifact = { id: String(101 + artifacts.length), name, expiresAt, zip };
    artifacts.push(artifact);
    return artifact;
  }

  function create(asked: Json, origin: string) {
    const name = String(asked['name']);
    if (find(name) !== undefined) {
      return failure(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
    }
    add(name, typeof asked['expires_at'] === 'string' ? asked['expires_at'] : null, null);
    return success({ signed_upload_url: blobUrl(name, origin) });
  }

  function finalize(asked: Json) {
    const artifact = find(asked['name']);
    const zip = uploads.get(String(asked['name']));
    if (artifact === undefined || zip === undefined) return failure(404, 'not_found', 'nothing was uploaded');
    const hash = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
    if (asked['hash'] !== hash || Number(asked['size']) !== zip.length) {
      return failure(400, 'invalid_argument', 'size or hash differs from what was uploaded');
    }
    artifact.zip = zip;
    return success({ artifact_id: artifact.id });
  }

  function list(asked: Json) {
    const wanted = artifacts.filter(
      ({ id, name, zip }) =>
        zip !== null &&
        (asked['name_filter'] ?? name) === name &&
        [undefined, id, Number(id)].includes(asked['id_filter'] as string | undefined),
    );
    return success({ artifacts: wanted.map((artifact) => describe(artifact, asked)) });
  }

  function remove(asked: Json) {
    const artifact = find(asked['name']);
    if (artifact === undefined) return failure(404, 'not_found', 'no such artifact');
    artifacts.splice(artifacts.indexOf(artifact), 1);
    return success({ artifact_id: artifact.id });
  }

  function twirp(call: string, asked: Json, origin: string) {
    if (call === 'CreateArtifact') return create(asked, origin);
    if (call === 'FinalizeArtifact') return finalize(asked);
    if (call === 'ListArtifacts') return list(asked);
    if (call === 'GetSignedArtifactURL') return success({ signed_url: blobUrl(String(asked['name']), origin) });
    if (call === 'DeleteArtifact') return remove(asked);
    return failure(404, 'bad_route', `no such call: ${call}`);
  }

  /** The storage behind signed URLs: blocks in any order, then the list that puts them in order; or a download. */
  async function blob(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = decodeURIComponent(url.pathname.replace(/^\/blob\/|\.zip$/g, ''));
    if (url.searchParams.get('sig') !== SIGNATURE) return void response.writeHead(403).end();
    if (request.method === 'GET') {
      const zip = find(name)?.zip;
      return void response.writeHead(zip ? 200 : 404, { 'content-type': 'application/zip' }).end(zip ?? '');
    }
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
    const known = blocks.get(name) ?? new Map<string, Buffer>();
    blocks.set(name, known);
    if (url.searchParams.get('comp') === 'block') {
      known.set(url.searchParams.get('blockid') ?? '', body);
    } else {
      const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map((match) => match[1] ?? '');
      uploads.set(name, Buffer.concat(ids.map((id) => known.get(id) ?? Buffer.alloc(0))));
    }
    response.writeHead(201, { etag: '"1"', 'last-modified': new Date(0).toUTCString() }).end();
  }

  return { artifacts, add, twirp, blob };
}

/** Has characters that a client re-encodes, as a real signature does. */
const SIGNATURE = 'a+b/c=';

function blobUrl(name: string, origin: string): string {
  return `${origin}/blob/${encodeURIComponent(name)}.zip?sv=2026-04-06&sig=${encodeURIComponent(SIGNATURE)}`;
}

function success(body: Json) {
  return { status: 200, body: { ok: true, ...body } };
}

function failure(status: number, code: string, msg: string) {
  return { status, body: { code, msg } };
}

function describe(artifact: StoredArtifact, asked: Json): Json {
  const zip = artifact.zip ?? Buffer.alloc(0);
  return {
    workflow_run_backend_id: asked['workflow_run_backend_id'],
    workflow_job_run_backend_id: asked['workflow_job_run_backend_id'],
    database_id: artifact.id,
    name: artifact.name,
    size: String(zip.length),
    created_at: new Date(0).toISOString(),
    digest: `sha256:${createHash('sha256').update(zip).digest('hex')}`,
  };
}
