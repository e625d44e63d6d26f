import { afterEach, describe, expect, test } from '@jest/globals';
import { okRow } from '../support/expected-row.ts';
import { aPrompt, measure } from '../support/measure-once.ts';
import { startScriptedServer, type ScriptedServer } from '../support/scripted-server.ts';
import { HELLO, streamed } from '../nasty/answers.ts';

let server: ScriptedServer;
afterEach(() => server.close());

const prompts = [
  {
    id: 'p1',
    text: 'Hi',
    messages: [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Hi' },
    ],
    maxOutputTokens: null,
  },
  aPrompt('Bye', 'p2'),
] as const;

/** The text of every message, request by request. */
function texts(): string[][] {
  return server.requests.map(({ body }) =>
    (JSON.parse(body) as { messages: { content: string }[] }).messages.map(({ content }) => content),
  );
}

describe('cache-bust', () => {
  test('puts a nonce first in each conversation, another one each time and each run', async () => {
    server = await startScriptedServer([streamed(HELLO)]);
    await measure(server.origin, { prompts, cacheBust: true, runId: '1a2b3c4d-0000-4000-8000-000000000000' });
    await measure(server.origin, {
      prompts: [prompts[1]],
      cacheBust: true,
      runId: '99999999-0000-4000-8000-000000000000',
    });
    expect(texts()).toEqual([['[1a2b3c4d-1] Be brief.', 'Hi'], ['[1a2b3c4d-2] Bye'], ['[99999999-1] Bye']]);
  });

  test('unless it is asked for, prompts go out as they are, and rows show them so', async () => {
    server = await startScriptedServer([streamed(HELLO)]);
    const rows = await measure(server.origin, { prompts });
    expect(texts()).toEqual([['Be brief.', 'Hi'], ['Bye']]);
    expect(rows).toEqual([okRow({ chunks: 2 }), okRow({ chunks: 2, index: 2, promptId: 'p2', promptText: 'Bye' })]);
  });

  test('the nonce is not in the row', async () => {
    server = await startScriptedServer([streamed(HELLO)]);
    const rows = await measure(server.origin, { prompts, cacheBust: true });
    expect(rows.map(({ promptText }) => promptText)).toEqual(['Hi', 'Bye']);
  });
});

test('the server sees exactly the requests that were asked for, one at a time', async () => {
  server = await startScriptedServer([streamed(HELLO)]);
  const rows = await measure(server.origin, { prompts: Array.from({ length: 12 }, () => aPrompt()) });
  expect(rows).toHaveLength(12);
  expect(server.requests.map(({ connection }) => connection)).toEqual(Array(12).fill(1));
  const ends = server.requests.map(({ sentAt }) => sentAt.at(-1)!);
  for (const [i, { receivedAt }] of server.requests.entries()) expect(receivedAt).toBeGreaterThan(ends[i - 1] ?? 0);
});
