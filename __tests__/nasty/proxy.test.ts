import { describe, expect, test } from '@jest/globals';
import type { ProxySettings } from '../../src/model.ts';
import { failedRow, okRow, SECONDS } from '../support/expected-row.ts';
import { aPrompt, CANARY_KEY, certificate, measure, measureOnce } from '../support/measure-once.ts';
import { HELLO, streamed, whole } from './answers.ts';
import { startProxy } from './loopback-proxy.ts';
import { serve } from './server.ts';

/** In one read: a proxy may well join what came apart. */
const ANSWER = streamed([HELLO.join('')]);
const viaProxy = { connection: 'new', connectSeconds: SECONDS, flags: ['via_proxy'] } as const;
const settings = (proxy: Partial<ProxySettings>): ProxySettings => ({
  http: null,
  https: null,
  bypass: null,
  ...proxy,
});
const localhost = { key: certificate('localhost.key'), cert: certificate('localhost.crt') };
const tls = { ca: localhost.cert };
const says = (message: string): string => expect.stringContaining(message) as unknown as string;

describe('60 a proxy', () => {
  test('forwards plain http; the connection to it is kept', async () => {
    const [proxy, server] = [await startProxy(), await serve([ANSWER])];
    const rows = await measure(server.origin, {
      proxy: settings({ http: proxy.url }),
      prompts: [aPrompt(), aPrompt()],
    });
    expect(rows).toEqual([okRow({ ...viaProxy }), okRow({ index: 2, flags: ['via_proxy'] })]);
    expect(proxy.requests).toEqual(Array(2).fill(`POST ${server.origin}/v1/chat/completions`));
    expect(server.requests[0]!.headers['authorization']).toBe(`Bearer ${CANARY_KEY}`);
  });

  test('tunnels https; the key goes to the endpoint alone', async () => {
    const [proxy, server] = [await startProxy(), await serve([ANSWER], { tls: localhost })];
    const rows = await measure(server.origin, {
      proxy: settings({ https: proxy.url }),
      tls,
      prompts: [aPrompt(), aPrompt()],
    });
    expect(rows).toEqual([okRow({ ...viaProxy }), okRow({ index: 2, flags: ['via_proxy'] })]);
    expect(proxy.requests).toEqual([`CONNECT 127.0.0.1:${server.port}`]);
  });

  test('a connection for each request goes through it, too', async () => {
    const [proxy, server] = [await startProxy(), await serve([ANSWER], { tls: localhost })];
    const proxied = { proxy: settings({ https: proxy.url }), tls, connection: 'fresh' } as const;
    const rows = await measure(server.origin, { ...proxied, prompts: [aPrompt(), aPrompt()] });
    expect(rows).toEqual([okRow({ ...viaProxy }), okRow({ ...viaProxy, index: 2 })]);
    expect(proxy.requests).toHaveLength(2);
  });

  test('is sent the credentials in its own URL, and nothing else is', async () => {
    const [proxy, server] = [await startProxy(), await serve([ANSWER])];
    const url = proxy.url.replace('//', '//user:pass%20word@');
    expect(await measureOnce(server.origin, { proxy: settings({ http: url }) })).toEqual(okRow({ ...viaProxy }));
    expect(proxy.credentials).toEqual([`Basic ${btoa('user:pass word')}`]);
  });

  test('may be given without a scheme', async () => {
    const [proxy, server] = [await startProxy(), await serve([ANSWER])];
    const row = await measureOnce(server.origin, { proxy: settings({ http: proxy.url.replace('http://', '') }) });
    expect(row).toEqual(okRow({ ...viaProxy }));
  });

  test.each([
    ['for http', { http: 'http://127.0.0.1:9' }, 'http'],
    ['for https', { https: 'http://127.0.0.1:9' }, 'https'],
  ])('that is down, %s', async (_, proxy, scheme) => {
    const server = await serve([ANSWER], scheme === 'https' ? { tls: localhost } : {});
    expect(await measureOnce(server.origin, { proxy: settings(proxy), tls })).toEqual(
      failedRow('connect', says('ECONNREFUSED 127.0.0.1:9'), {
        connection: 'new',
        flags: ['via_proxy'],
      }),
    );
    expect(server.connections()).toBe(0);
  });

  test('that refuses a tunnel', async () => {
    const [proxy, server] = [await startProxy(403), await serve([ANSWER], { tls: localhost })];
    expect(await measureOnce(server.origin, { proxy: settings({ https: proxy.url }), tls })).toEqual(
      failedRow('connect', says('403'), { connection: 'new', flags: ['via_proxy'] }),
    );
  });

  test('that wants credentials', async () => {
    const [proxy, server] = [await startProxy(407), await serve([ANSWER])];
    expect(await measureOnce(server.origin, { proxy: settings({ http: proxy.url }) })).toEqual(
      failedRow('connect', says('Proxy Authentication Required (407)'), viaProxy),
    );
  });

  test('that refuses to forward: its status is the answer', async () => {
    const [proxy, server] = [await startProxy(503), await serve([ANSWER])];
    expect(await measureOnce(server.origin, { proxy: settings({ http: proxy.url }) })).toEqual(
      failedRow('http', 'the proxy says no', { ...viaProxy, httpStatus: 503 }),
    );
  });

  test.each([
    ['the host is in NO_PROXY', { http: 'http://127.0.0.1:9', bypass: 'example.com, 127.0.0.1' }],
    ['it is for https alone', { https: 'http://127.0.0.1:9' }],
  ])('does not apply when %s: then the connection is opened ahead as ever', async (_, proxy) => {
    const server = await serve([ANSWER]);
    expect(await measureOnce(server.origin, { proxy: settings(proxy) })).toEqual(okRow());
  });

  test('the certificate behind a tunnel is checked', async () => {
    const [proxy, server] = [await startProxy(), await serve([whole('200 OK', '{}')], { tls: localhost })];
    expect(await measureOnce(server.origin, { proxy: settings({ https: proxy.url }) })).toEqual(
      failedRow('tls', says('self-signed certificate'), { connection: 'new', flags: ['via_proxy'] }),
    );
    expect(server.requests).toHaveLength(0);
  });
});
