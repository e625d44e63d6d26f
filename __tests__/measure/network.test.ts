import { afterEach, describe, expect, test } from '@jest/globals';
import { getEventListeners } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { exchange } from '../../src/measure/exchange.ts';
import { openNetwork, type NetworkOptions } from '../../src/measure/network.ts';
import type { Transport } from '../../src/measure/transport.ts';
import { SECONDS } from '../support/expected-row.ts';
import { certificate } from '../support/measure-once.ts';
import {
  hold,
  startScriptedServer,
  type Script,
  type ScriptedServer,
  type ServerOptions,
} from '../support/scripted-server.ts';
import { HELLO, streamed, whole } from '../nasty/answers.ts';
import { startProxy } from '../nasty/loopback-proxy.ts';

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

const NO_PROXY = { http: null, https: null, bypass: null };
const localhost = { key: certificate('localhost.key'), cert: certificate('localhost.crt') };

async function serve(scripts: readonly Script[], options: ServerOptions = {}): Promise<ScriptedServer> {
  const server = await startScriptedServer(scripts, options);
  cleanUps.push(() => server.close());
  return server;
}

/** It takes connections and says nothing, so that a TLS handshake never ends. */
function silentServer(): Promise<ScriptedServer> {
  return serve([[hold]]);
}

function networkTo(origin: string, options: Partial<NetworkOptions> = {}): Transport {
  const transport = openNetwork({ url: new URL(origin), connection: 'reuse', proxy: NO_PROXY, ...options });
  cleanUps.unshift(() => transport.close());
  return transport;
}

function ask(transport: Transport, origin: string, timeoutMs = 10_000) {
  const request = { url: new URL(`${origin}/v1`), headers: {}, body: '{}' };
  return exchange(transport, request, { timeoutMs, idleTimeoutMs: null, signal: new AbortController().signal });
}

describe('a connection opened ahead', () => {
  test('to an address: nothing is looked up', async () => {
    const { origin } = await serve([]);
    const opened = await networkTo(origin).open();
    expect(opened).toEqual({
      connectSeconds: SECONDS,
      dnsSeconds: null,
      tcpSeconds: SECONDS,
      tlsSeconds: null,
      viaProxy: false,
    });
  });

  test('to a name, over TLS: each phase has its time, together they are the whole', async () => {
    const server = await serve([], { tls: localhost });
    const opened = await networkTo(`https://localhost:${server.port}`, { tls: { ca: localhost.cert } }).open();
    const { connectSeconds, dnsSeconds, tcpSeconds, tlsSeconds } = opened!;
    expect(opened).toEqual({
      connectSeconds: SECONDS,
      dnsSeconds: SECONDS,
      tcpSeconds: SECONDS,
      tlsSeconds: SECONDS,
      viaProxy: false,
    });
    expect(dnsSeconds! + tcpSeconds! + tlsSeconds!).toBeLessThanOrEqual(connectSeconds + 1e-9);
    expect(tlsSeconds).toBeGreaterThan(0);
  });

  test('is the one that the first request takes', async () => {
    const server = await serve([streamed(HELLO)]);
    const transport = networkTo(server.origin);
    await transport.open();
    const { connection, connectMs } = await ask(transport, server.origin);
    expect({ connection, connectMs, connections: server.connections() }).toEqual({
      connection: 'reused',
      connectMs: null,
      connections: 1,
    });
  });

  test('is none where each request has its own', async () => {
    const server = await serve([]);
    expect(await networkTo(server.origin, { connection: 'fresh' }).open()).toBeNull();
    expect(server.connections()).toBe(0);
  });

  test('rejects like a request would', async () => {
    const server = await serve([]);
    await server.close();
    await expect(networkTo(server.origin).open()).rejects.toThrow('ECONNREFUSED');
    const secured = await serve([], { tls: localhost });
    await expect(networkTo(secured.origin).open()).rejects.toThrow('self-signed certificate');
  });

  test('is given up with the signal, and nothing of it stays', async () => {
    const server = await serve([]);
    const transport = networkTo(server.origin.replace('http:', 'https:'));
    const interruption = new AbortController();
    const opening = transport.open(interruption.signal);
    while (server.connections() === 0) await sleep(3);
    interruption.abort(new Error('enough'));
    await expect(opening).rejects.toThrow('enough');
    await server.deserted();
    expect(server.connections()).toBe(1);
    await expect(transport.open(interruption.signal)).rejects.toThrow('enough');
  });

  test('is closed with the transport, even if no request ever took it', async () => {
    const server = await serve([]);
    const transport = networkTo(server.origin);
    await transport.open();
    await transport.close();
    await server.deserted();
  });
});

describe('a connection that never becomes one', () => {
  test('is given up; the next request tries another', async () => {
    const server = await silentServer();
    const origin = server.origin.replace('http:', 'https:');
    const transport = networkTo(origin);
    const first = await ask(transport, origin, 500);
    const second = await ask(transport, origin, 500);
    for (const { t0, connection, connectMs, sentAt, endedAt, interruption } of [first, second]) {
      expect({ connection, connectMs, sentAt, interruption }).toEqual({
        connection: 'new',
        connectMs: null,
        sentAt: null,
        interruption: { kind: 'timeout' },
      });
      expect(endedAt - t0!).toBeGreaterThan(400);
    }
    expect(server.connections()).toBe(2);
    await transport.close();
    await server.deserted();
  });

  test('behind a proxy that does not answer', async () => {
    const server = await silentServer();
    const origin = 'https://endpoint.invalid';
    const transport = networkTo(origin, { proxy: { ...NO_PROXY, https: server.origin } });
    const first = await ask(transport, origin, 500);
    const second = await ask(transport, origin, 500);
    expect(
      [first, second].map(({ connection, connectMs, interruption }) => [connection, connectMs, interruption]),
    ).toEqual([1, 2].map(() => ['new', null, { kind: 'timeout' }]));
    expect(server.requests.map(({ method }) => method)).toEqual(['CONNECT', 'CONNECT']);
    await transport.close();
    await server.deserted();
  });
});

describe('stamps', () => {
  test('are in order, and agree with the server, whose clock is the same', async () => {
    const server = await serve([streamed(HELLO)]);
    const transport = networkTo(server.origin);
    await transport.open();
    for (let i = 0; i < 5; i += 1) await ask(transport, server.origin);
    const { t0, sentAt, firstByteAt, headersAt, arrivals, endedAt } = await ask(transport, server.origin);
    const stamps = [t0!, sentAt!, firstByteAt!, headersAt!, ...arrivals, endedAt];
    expect(stamps).toEqual(stamps.toSorted((a, b) => a - b));
    const { receivedAt, sentAt: truth } = server.requests.at(-1)!;
    expect(receivedAt).toBeGreaterThan(sentAt!);
    // One send for the head, one for each piece, one for the end.
    expect(arrivals).toHaveLength(HELLO.length);
    for (const [i, arrival] of arrivals.entries()) expect(arrival).toBeGreaterThan(truth[i + 1]!);
  });

  test('of a request are forgotten by the next one', async () => {
    const server = await serve([whole('200 OK', '{}'), [hold]]);
    const transport = networkTo(server.origin);
    await ask(transport, server.origin);
    const { connection, connectMs, firstByteAt, headersAt, status, chunks } = await ask(transport, server.origin, 300);
    expect({ connection, connectMs, firstByteAt, headersAt, status, chunks }).toEqual({
      connection: 'reused',
      connectMs: null,
      firstByteAt: null,
      headersAt: null,
      status: null,
      chunks: [],
    });
  });

  test('behind a tunnel: the request is sent when the tunnel is there', async () => {
    const server = await serve([streamed(HELLO)], { tls: localhost });
    const proxy = await startProxy();
    const options = { proxy: { ...NO_PROXY, https: proxy.url }, tls: { ca: localhost.cert } };
    const { t0, connectMs, sentAt, firstByteAt } = await ask(networkTo(server.origin, options), server.origin);
    expect(connectMs).toBeGreaterThan(0);
    expect(sentAt).toBeGreaterThanOrEqual(t0! + connectMs!);
    expect(firstByteAt).toBeGreaterThan(sentAt!);
  });
});

describe('a request that was given up', () => {
  test('is not sent when its connection is ready after all', async () => {
    const server = await serve([streamed(HELLO)], { tls: localhost });
    const relay = await startRelay(server.port, 500);
    const origin = `https://127.0.0.1:${relay}`;
    const transport = networkTo(origin, { tls: { ca: localhost.cert } });
    const { interruption } = await ask(transport, origin, 50);
    expect(interruption).toEqual({ kind: 'timeout' });
    await sleep(800);
    expect(server.requests).toHaveLength(0);
  });

  test('leaves nothing on the signal that grows, nor does an answered one', async () => {
    const server = await serve([streamed(HELLO), [hold]]);
    const transport = networkTo(server.origin);
    const { signal } = new AbortController();
    const request = { url: new URL(server.origin), headers: {}, body: '{}' };
    for (let i = 0; i < 2; i += 1) await exchange(transport, request, { timeoutMs: 300, idleTimeoutMs: null, signal });
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  });
});

/** Hands bytes on to a local port, but the first ones late. */
async function startRelay(port: number, delayMs: number): Promise<number> {
  const relay = createServer((client) => {
    setTimeout(
      () =>
        client
          .pipe(connect(port, '127.0.0.1'))
          .on('error', () => undefined)
          .pipe(client),
      delayMs,
    );
    client.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  cleanUps.push(() => new Promise((resolve) => relay.close(() => resolve())));
  return (relay.address() as AddressInfo).port;
}
