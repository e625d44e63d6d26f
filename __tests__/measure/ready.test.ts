import { afterEach, describe, expect, test } from '@jest/globals';
import { waitUntilReady } from '../../src/measure/ready.ts';
import { startScriptedServer, type ScriptedServer } from '../support/scripted-server.ts';
import { whole } from '../nasty/answers.ts';

let server: ScriptedServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const NO_PROXY = { http: null, https: null, bypass: null };
const options = { proxy: NO_PROXY, signal: new AbortController().signal };
const endpoint = (): URL => new URL(`${server!.origin}/v1/chat/completions?key=secret`);

describe('waiting until an endpoint is ready', () => {
  test.each(['200 OK', '401 Unauthorized', '404 Not Found', '500 Oops', '301 Moved'])(
    '%s is an answer',
    async (status) => {
      server = await startScriptedServer([whole(status, 'x')]);
      expect(await waitUntilReady(endpoint(), 60_000, options)).toBeNull();
      expect(server.requests.map(({ method, path, body }) => [method, path, body])).toEqual([['GET', '/', '']]);
    },
  );

  test('no key is sent, and nothing that costs', async () => {
    server = await startScriptedServer([whole('200 OK', 'x')]);
    await waitUntilReady(endpoint(), 60_000, options);
    expect(Object.keys(server.requests[0]!.headers).toSorted()).toEqual(['connection', 'host']);
  });

  test('502, 503 and 504 come from whatever stands in front of a server that is still starting', async () => {
    server = await startScriptedServer([
      whole('503 Service Unavailable', ''),
      whole('502 Bad Gateway', ''),
      whole('504 Gateway Timeout', ''),
      whole('200 OK', ''),
    ]);
    expect(await waitUntilReady(endpoint(), 60_000, options)).toBeNull();
    expect(server.requests).toHaveLength(4);
  });

  test('what was last seen, when the time is up', async () => {
    server = await startScriptedServer([whole('503 Service Unavailable', '')]);
    expect(await waitUntilReady(endpoint(), 1200, options)).toBe('HTTP 503');
    expect(server.requests.length).toBeGreaterThan(1);
  });

  test('a server that is not there yet', async () => {
    server = await startScriptedServer([]);
    const url = endpoint();
    await server.close();
    expect(await waitUntilReady(url, 10, options)).toContain('ECONNREFUSED');
  });

  test('an interruption ends the waiting', async () => {
    server = await startScriptedServer([whole('503 Service Unavailable', '')]);
    const interruption = new AbortController();
    const waiting = waitUntilReady(endpoint(), 60_000, { proxy: NO_PROXY, signal: interruption.signal });
    setTimeout(() => interruption.abort(), 50);
    expect(await waiting).not.toBeNull();
  });
});
