import { afterEach, describe, expect, test } from '@jest/globals';
import { createSecureServer, createServer, type Http2SecureServer, type Http2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { failedRow } from '../support/expected-row.ts';
import { certificate, measureOnce } from '../support/measure-once.ts';
import { send, wait } from '../support/scripted-server.ts';
import { serve } from './server.ts';

const ONLY_HTTP2 = 'the server speaks only HTTP/2, and this tool measures over HTTP/1.1';
const cert = certificate('localhost.crt');
const key = certificate('localhost.key');

const servers: (Http2Server | Http2SecureServer)[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function listening(server: Http2Server | Http2SecureServer): Promise<string> {
  servers.push(server);
  server.on('session', (session) => session.on('error', () => undefined));
  server.on('sessionError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('58 a server that speaks only HTTP/2', () => {
  test.each([true, false])('over TLS, where the handshake fails; opened ahead: %s', async (openFirst) => {
    const host = await listening(createSecureServer({ cert, key, ALPNProtocols: ['h2'] }));
    expect(await measureOnce(`https://${host}`, { tls: { ca: cert }, openFirst })).toEqual(
      failedRow('protocol', ONLY_HTTP2, { connection: 'new' }),
    );
  });

  test.each([true, false])(
    'in clear text, where its first frame is no status line; opened ahead: %s',
    async (openFirst) => {
      const host = await listening(createServer());
      const row = await measureOnce(`http://${host}`, { openFirst });
      expect(row).toEqual(
        failedRow('protocol', ONLY_HTTP2, { connection: row.connection, connectSeconds: row.connectSeconds }),
      );
    },
  );

  test('in clear text, when it waits for the request first', async () => {
    const settings = Buffer.from('000012040000000000000300000064000400100000000600010000', 'hex');
    const server = await serve([[send(settings), wait(5)]]);
    expect(await measureOnce(server.origin)).toEqual(failedRow('protocol', ONLY_HTTP2));
  });
});
