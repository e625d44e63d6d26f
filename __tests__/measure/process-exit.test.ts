import { afterEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hold, startScriptedServer, type Script, type ScriptedServer } from '../support/scripted-server.ts';
import { HELLO, open, streamed } from '../nasty/answers.ts';

let server: ScriptedServer;
afterEach(() => server.close());

const NETWORK = fileURLToPath(new URL('../../src/measure/index.ts', import.meta.url));
const EXCHANGE = fileURLToPath(new URL('../../src/measure/exchange.ts', import.meta.url));

/** Runs a script that measures and closes, and waits for its process to end by itself. */
async function exitOf(body: string): Promise<{ code: number | null; output: string }> {
  const code = `
    import { openNetwork, rehearse } from ${JSON.stringify(NETWORK)};
    import { exchange } from ${JSON.stringify(EXCHANGE)};
    const none = { http: null, https: null, bypass: null };
    const network = (origin, options = {}) => openNetwork({ url: new URL(origin), connection: 'reuse', proxy: none, ...options });
    const ask = (transport, origin, timeoutMs) =>
      exchange(transport, { url: new URL(origin), headers: {}, body: '{}' }, { timeoutMs, idleTimeoutMs: 50_000, signal: new AbortController().signal });
    ${body}
    process.stdout.write('closed');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  const ended = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code: ended, output };
}

describe('after close nothing keeps the process alive', () => {
  test.each<[string, Script, string]>([
    [
      'an answered request',
      streamed(HELLO),
      `const t = network(O); await t.open(); await ask(t, O, 60_000); await t.close();`,
    ],
    ['a connection that no request took', [hold], `const t = network(O); await t.open(); await t.close();`],
    [
      'a connection for each request',
      streamed(HELLO),
      `const t = network(O, { connection: 'fresh' }); await ask(t, O, 60_000); await t.close();`,
    ],
    ['a request that was given up', [...open(), hold], `const t = network(O); await ask(t, O, 100); await t.close();`],
    ['a handshake that was given up', [hold], `const t = network(S); await ask(t, S, 100); await t.close();`],
    [
      'a tunnel that was given up',
      [hold],
      `const t = network('https://endpoint.invalid', { proxy: { ...none, https: O } }); await ask(t, 'https://endpoint.invalid', 100); await t.close();`,
    ],
    [
      'a handshake with a proxy that was given up',
      [hold],
      `const t = network('https://endpoint.invalid', { proxy: { ...none, https: S } }); await ask(t, 'https://endpoint.invalid', 100); await t.close();`,
    ],
    [
      'an opening that was given up',
      [hold],
      `const t = network(S); await t.open(AbortSignal.timeout(100)).catch(() => null); await t.close();`,
    ],
  ])('%s', async (_, script, body) => {
    server = await startScriptedServer([script]);
    const origins = `const O = '${server.origin}', S = '${server.origin.replace('http:', 'https:')}';`;
    expect(await exitOf(origins + body)).toEqual({ code: 0, output: 'closed' });
  });
});
