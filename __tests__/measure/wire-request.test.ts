import { describe, expect, test } from '@jest/globals';
import type { ApiName, Auth, Prompt, Target } from '../../src/model.ts';
import { CANARY_KEY, measureOnce, PATHS, type MeasureOptions } from '../support/measure-once.ts';
import { startScriptedServer, type ServedRequest } from '../support/scripted-server.ts';
import { whole } from '../nasty/answers.ts';

/** The request as the server got it, byte for byte. */
async function sentRequest(options: MeasureOptions): Promise<ServedRequest> {
  const server = await startScriptedServer([whole('500 No', '')]);
  try {
    await measureOnce(server.origin, options);
    expect(server.requests).toHaveLength(1);
    return server.requests[0]!;
  } finally {
    await server.close();
  }
}

const conversation: Prompt = {
  id: 'p1',
  text: 'Bye 👋',
  messages: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'Bye 👋' },
  ],
  maxOutputTokens: null,
};

describe('what goes out', () => {
  test('method, path with its query, every header', async () => {
    const path = '/openai/v1/chat/completions?api-version=2024-10-21&x=%20';
    const { method, path: sent, rawHead, body } = await sentRequest({ path });
    expect([method, sent]).toEqual(['POST', path]);
    const [, ...lines] = rawHead.split('\r\n');
    expect(lines.map((line) => line.replace(/^host: .*/, 'host: HOST'))).toEqual([
      'host: HOST',
      'connection: keep-alive',
      'content-type: application/json',
      'accept: text/event-stream',
      'accept-encoding: identity',
      'user-agent: llm-latency/test',
      `authorization: Bearer ${CANARY_KEY}`,
      `content-length: ${body.length}`,
    ]);
  });

  test('the body, in UTF-8', async () => {
    const target = { maxOutputTokens: 64, parameters: { temperature: 0 } };
    const { body, headers } = await sentRequest({ prompts: [conversation], target });
    expect(body).toBe(
      '{"model":"m","messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Bye 👋"}],' +
        '"stream":true,"stream_options":{"include_usage":true},"max_tokens":64,"temperature":0}',
    );
    expect(headers['content-length']).toBe(String(Buffer.byteLength(body)));
  });

  test("a prompt's own token limit goes before the run's", async () => {
    const prompts = [{ ...conversation, maxOutputTokens: 9 }];
    const { body } = await sentRequest({ prompts, target: { maxOutputTokens: 64 } });
    expect(JSON.parse(body)).toMatchObject({ max_tokens: 9 });
  });

  test.each<[ApiName, boolean, string]>([
    ['openai-chat', false, 'application/json'],
    ['anthropic-messages', true, 'text/event-stream'],
    ['ollama', true, 'application/x-ndjson'],
    ['ollama', false, 'application/json'],
  ])('%s, stream %s: accepts %s', async (api, stream, accept) => {
    const { headers, path } = await sentRequest({ api, stream });
    expect([headers['accept'], path]).toEqual([accept, PATHS[api]]);
  });

  test('what the API wants besides', async () => {
    const { headers } = await sentRequest({ api: 'anthropic-messages' });
    expect([headers['anthropic-version'], headers['x-api-key']]).toEqual(['2023-06-01', CANARY_KEY]);
  });

  test.each<[Auth, Partial<Target>, Record<string, string>]>([
    ['bearer', {}, { authorization: `Bearer ${CANARY_KEY}` }],
    ['api-key', {}, { 'api-key': CANARY_KEY }],
    ['x-api-key', {}, { 'x-api-key': CANARY_KEY }],
    ['x-goog-api-key', {}, { 'x-goog-api-key': CANARY_KEY }],
    ['none', {}, {}],
    ['bearer', { apiKey: null }, {}],
  ])('auth %s %j', async (auth, fields, expected) => {
    const { headers } = await sentRequest({ target: { auth, ...fields } });
    const names = ['authorization', 'api-key', 'x-api-key', 'x-goog-api-key'];
    expect(Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)))).toEqual(expected);
  });

  test("the user's headers win, however they are spelled", async () => {
    const headers = [
      ['Accept', 'application/json'],
      ['USER-AGENT', 'mine/1'],
      ['Authorization', 'Basic abc'],
      ['X-Canary', 'yes'],
    ] as const;
    const sent = await sentRequest({ target: { headers } });
    expect(sent.headers).toMatchObject({
      accept: 'application/json',
      'user-agent': 'mine/1',
      authorization: 'Basic abc',
      'x-canary': 'yes',
    });
    expect(sent.rawHead.match(/^(accept|user-agent|authorization): /gim)).toHaveLength(3);
  });
});
