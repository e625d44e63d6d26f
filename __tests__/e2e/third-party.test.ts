import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorkspace, runCommand, type Finished, type Workspace } from '../support/run-process.ts';

const PROMPTS = fileURLToPath(new URL('../../examples/prompts', import.meta.url));
/** What the server waits before its first content, in milliseconds. */
const TTFT_MS = 15;
/** How much earlier than its delay a timer may fire and a clock may round, in seconds. */
const TOLERANCE_SECONDS = 0.002;
const ANSWER = 'The answer comes in several pieces, so that there is something to measure.';

let server: LLMock;
let workspace: Workspace;

beforeAll(async () => {
  server = new LLMock({ port: 0, host: '127.0.0.1' });
  server.onMessage(/[\s\S]*/, { content: ANSWER }, { chunkSize: 12, streamingProfile: { ttft: TTFT_MS, tps: 200 } });
  await server.start();
});

afterAll(async () => {
  await server.stop();
});

type Row = Readonly<Record<string, string>>;

async function measure(...args: string[]): Promise<{ finished: Finished; rows: Row[] }> {
  workspace = createWorkspace();
  const environment = {
    LLM_ENDPOINT_URL: `${server.url}/v1/chat/completions`,
    LLM_API_KEY: 'sk-test-0123',
    LLM_MODEL_NAME: 'gpt-4o-mini',
  };
  try {
    const finished = await runCommand({ workspace, args, environment });
    const csv = readFileSync(join(workspace.dir, 'llm-latency-results', 'metrics_requests.csv'));
    return { finished, rows: parse(csv, { columns: true }) };
  } finally {
    workspace.remove();
  }
}

describe('every example prompt, streamed', () => {
  const files = globSync('*', { cwd: PROMPTS });
  let sent = 0;

  test.each(files)(
    '%s',
    async (file) => {
      const { finished, rows } = await measure('--prompts-file', join(PROMPTS, file));
      expect(finished).toMatchObject({ code: 0, stderr: '' });
      sent += rows.length;
      for (const row of rows) {
        const [ttfb, ttft, ttfo, latency] = ['ttfb_seconds', 'ttft_seconds', 'ttfo_seconds', 'latency_seconds'].map(
          (name) => Number(row[name] === '' ? Number.NaN : row[name]),
        ) as [number, number, number, number];
        expect(row).toMatchObject({ outcome: 'ok', http_status: '200', stream: 'true', finish_reason: 'stop' });
        expect(row).toMatchObject({ mode: 'real', phase: 'measured', attempts: '1', token_source: 'usage' });
        expect(ttfb).toBeGreaterThan(0);
        expect(ttft).toBeGreaterThanOrEqual(ttfb);
        expect(ttft).toBeGreaterThanOrEqual(TTFT_MS / 1000 - TOLERANCE_SECONDS);
        expect(ttfo).toBe(ttft);
        expect(latency).toBeGreaterThanOrEqual(ttft);
        expect(Number(row['output_tokens'])).toBeGreaterThan(0);
      }
    },
    60_000,
  );

  test('is at least 40', () => {
    expect(sent).toBeGreaterThanOrEqual(40);
  });
});

test('not streamed: a latency, and no time to first token', async () => {
  const { finished, rows } = await measure('--stream=false', '--prompts', 'one\ntwo');
  expect(finished).toMatchObject({ code: 0, stderr: '' });
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    expect(row).toMatchObject({
      outcome: 'ok',
      stream: 'false',
      ttft_seconds: '',
      tpot_seconds: '',
      token_source: 'usage',
    });
    expect(Number(row['latency_seconds'])).toBeGreaterThanOrEqual(Number(row['ttfb_seconds']));
  }
});

test('what the server got is what was asked for', async () => {
  server.clearRequests();
  await measure('--prompts', '=1+1 "quoted" 🚀', '--parameters', 'temperature: 0.5');
  expect(server.getRequests().map(({ body }) => body)).toEqual([
    expect.objectContaining({
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: '=1+1 "quoted" 🚀' }],
      stream: true,
      temperature: 0.5,
    }),
  ]);
});

test('an error of the server is a failed row with its words', async () => {
  server.nextRequestError(429, { message: 'slow down', type: 'rate_limit_error' });
  const { finished, rows } = await measure('--prompts', 'one\ntwo', '--max-error-rate', '60%');
  expect(finished.code).toBe(0);
  expect(rows.map((row) => [row['outcome'], row['failure'], row['http_status']])).toEqual([
    ['failed', 'rate_limit', '429'],
    ['ok', '', '200'],
  ]);
  expect(finished.stdout).toMatch(/^\[1\] FAILED rate_limit 429: .*slow down/m);
});
