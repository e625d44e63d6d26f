import { expect } from '@jest/globals';
import { createSecureServer, createServer as createHttp2Server } from 'node:http2';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { startProxy } from '../nasty/loopback-proxy.ts';
import { certificate } from '../support/measure-once.ts';
import { fin, send, type ScriptedServer } from '../support/scripted-server.ts';
import { ANSWER } from './answer.ts';
import { failed, ok, type FaultCase, type Preparation } from './fault-case.ts';
import type { Stage } from './stage.ts';
import { deserted, onLoopback } from './surroundings.ts';

const CHAT = '/v1/chat/completions';
const key = certificate('localhost.key');
type CertificateName = Exclude<Parameters<typeof certificate>[0], 'localhost.key'>;

const twice = (row: ReturnType<typeof failed>) => [row, row];
const unopened = { connection: 'new' } as const;

/** An endpoint with this certificate; `trusted` says whether the process trusts it. */
async function secured(stage: Stage, name: CertificateName, trusted: boolean): Promise<Preparation> {
  const server = await stage.serve([], { tls: { key, cert: certificate(name) } });
  const path = fileURLToPath(new URL(`../support/certificates/${name}`, import.meta.url));
  return { url: server.origin + CHAT, environment: trusted ? { NODE_EXTRA_CA_CERTS: path } : {} };
}

const over = ({ origin }: ScriptedServer): Preparation => ({ url: origin + CHAT });
const ONLY_HTTP2 = failed('protocol', 'the server speaks only HTTP/2', unopened);
/** Its first frame comes unasked: before the first request, which then needs another connection, or after it. */
const eitherWay = { ...ONLY_HTTP2, connection: expect.stringMatching(/^new$|^reused$/) as unknown as 'new' };

/** What goes wrong before a request is on its way. */
export const NETWORK_CASES: readonly FaultCase[] = [
  {
    name: 'a name that does not exist',
    prepare: () => ({ url: `http://does-not-exist.invalid${CHAT}` }),
    exitCode: 1,
    rows: twice(failed('dns', 'does-not-exist.invalid', unopened)),
  },
  {
    name: 'nobody listens',
    prepare: async () => ({ url: (await deserted()) + CHAT }),
    exitCode: 1,
    rows: twice(failed('connect', 'ECONNREFUSED', unopened)),
  },
  {
    name: 'nobody listens, for hundreds of requests: the run gives up after five',
    prepare: async () => ({ url: (await deserted()) + CHAT, inputs: { repeat: '500' } }),
    exitCode: 1,
    rows: Array(5).fill(failed('connect', 'ECONNREFUSED', unopened)),
  },
  {
    name: 'nobody listens, and nobody comes while it is waited for',
    prepare: async () => ({ url: (await deserted()) + CHAT, inputs: { 'wait-for-ready': '500ms', retries: '1' } }),
    exitCode: 1,
    rows: twice(failed('connect', 'ECONNREFUSED', { ...unopened, attempts: 2 })),
  },
  {
    name: 'a connection is taken, and the TLS handshake never answered',
    prepare: async (stage) => {
      const port = await onLoopback(createServer(), stage);
      return { url: `https://127.0.0.1:${port}${CHAT}`, inputs: { timeout: '500ms' } };
    },
    exitCode: 1,
    rows: twice(failed('timeout', 'waiting for a connection', unopened)),
  },
  {
    name: 'TLS, and all is well',
    prepare: (stage) => secured(stage, 'localhost.crt', true),
    exitCode: 0,
    rows: [ok(), ok()],
  },
  {
    name: 'TLS: self-signed',
    prepare: (stage) => secured(stage, 'localhost.crt', false),
    exitCode: 1,
    rows: twice(failed('tls', 'self-signed certificate', unopened)),
  },
  {
    name: 'TLS: expired',
    prepare: (stage) => secured(stage, 'expired.crt', true),
    exitCode: 1,
    rows: twice(failed('tls', 'certificate has expired', unopened)),
  },
  {
    name: 'TLS: of another host',
    prepare: (stage) => secured(stage, 'elsewhere.crt', true),
    exitCode: 1,
    rows: twice(failed('tls', "127.0.0.1 is not in the cert's list", unopened)),
  },
  {
    name: 'TLS is answered in plain text',
    prepare: async (stage) => {
      const greeting = () => [send('HTTP/1.1 400 Bad Request\r\n\r\n'), fin];
      const { port } = await stage.serve([], { greeting });
      return { url: `https://127.0.0.1:${port}${CHAT}` };
    },
    exitCode: 1,
    rows: twice(failed('tls', 'does not speak TLS here', unopened)),
  },
  {
    name: 'only HTTP/2, over TLS',
    prepare: async (stage) => {
      const cert = certificate('localhost.crt');
      const port = await onLoopback(createSecureServer({ key, cert, ALPNProtocols: ['h2'] }), stage);
      const { environment } = await secured(stage, 'localhost.crt', true);
      return { url: `https://127.0.0.1:${port}${CHAT}`, environment: environment! };
    },
    exitCode: 1,
    rows: twice(ONLY_HTTP2),
  },
  {
    name: 'only HTTP/2, in clear text',
    prepare: async (stage) => {
      const server = createHttp2Server().on('session', (session) => session.on('error', () => undefined));
      return { url: `http://127.0.0.1:${await onLoopback(server, stage)}${CHAT}` };
    },
    exitCode: 1,
    rows: [eitherWay, ONLY_HTTP2],
  },
  {
    name: 'a proxy, and all is well',
    prepare: async (stage) => ({
      ...over(await stage.serve([])),
      environment: { HTTP_PROXY: (await startProxy()).url },
    }),
    exitCode: 0,
    rows: [ok({ ...unopened, flags: ['via_proxy'] }), ok({ flags: ['via_proxy'] })],
  },
  {
    name: 'a proxy that is down',
    prepare: async (stage) => ({
      ...over(await stage.serve([])),
      environment: { HTTP_PROXY: await deserted() },
    }),
    exitCode: 1,
    rows: twice(failed('connect', 'ECONNREFUSED', { ...unopened, flags: ['via_proxy'] })),
  },
  {
    name: 'a proxy that refuses the tunnel',
    prepare: async (stage) => ({
      ...(await secured(stage, 'localhost.crt', false)),
      environment: { HTTPS_PROXY: (await startProxy(403)).url },
    }),
    exitCode: 1,
    rows: twice(failed('connect', '403', { ...unopened, flags: ['via_proxy'] })),
  },
  {
    name: 'the server closes the connection between two requests',
    prepare: async (stage) => ({ ...over(await stage.serve([[...ANSWER, fin]])), inputs: { delay: '200ms' } }),
    exitCode: 0,
    rows: [ok(), ok(unopened)],
  },
  {
    name: 'the server closes the connection just as the next request goes in',
    prepare: async (stage) => over(await stage.serve([ANSWER, [fin]])),
    exitCode: 0,
    rows: [ok(), ok({ ...unopened, flags: ['resent'] })],
    seenLate: { exitCode: 1, rows: [ok(), failed('connect', 'other side closed')] },
  },
];
