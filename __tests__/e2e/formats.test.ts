import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createWorkspace, runAction } from '../support/run-process.ts';

let server: LLMock;
let legacy: Server;

beforeAll(async () => {
  server = new LLMock({ port: 0, host: '127.0.0.1' });
  const answer = { content: 'The answer comes in several pieces, so that there is something to measure.' };
  server.onMessage(/[\s\S]*/, answer, { chunkSize: 12, streamingProfile: { ttft: 10, tps: 200 } });
  await server.start();
  legacy = createServer(answerCompletion);
  await new Promise<void>((resolve) => legacy.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  legacy.close();
  await server.stop();
});

/** Legacy completions, which the third-party server does not speak. */
function answerCompletion(request: IncomingMessage, response: ServerResponse): void {
  let body = '';
  request.on('data', (bytes) => (body += String(bytes)));
  request.on('end', () => {
    const usage = { prompt_tokens: 5, completion_tokens: 2, total_tokens: 7 };
    const part = (text: string, finish: string | null) => ({ choices: [{ index: 0, text, finish_reason: finish }] });
    if (!body.includes('"stream":true')) {
      response.end(JSON.stringify({ object: 'text_completion', ...part('two words', 'stop'), usage }));
      return;
    }
    response.write(`data: ${JSON.stringify(part('two', null))}\n\n`);
    setTimeout(() => {
      const rest = [part(' words', 'stop'), { choices: [], usage }].map(
        (event) => `data: ${JSON.stringify(event)}\n\n`,
      );
      response.end(`${rest.join('')}data: [DONE]\n\n`);
    }, 20);
  });
}

const GEMINI = '/v1beta/models/gemini-test';

/** Path of a streaming request, and of one that does not stream. */
const ENDPOINTS = [
  ['openai-chat', '/v1/chat/completions', '/v1/chat/completions'],
  ['openai-responses', '/v1/responses', '/v1/responses'],
  ['anthropic-messages', '/v1/messages', '/v1/messages'],
  ['gemini', `${GEMINI}:streamGenerateContent?alt=sse`, `${GEMINI}:generateContent`],
  ['ollama', '/api/chat', '/api/chat'],
  ['ollama', '/api/generate', '/api/generate'],
  ['cohere', '/v2/chat', '/v2/chat'],
] as const;

async function rowOf(url: string, stream: boolean): Promise<Record<string, string>> {
  const workspace = createWorkspace();
  const inputs = {
    'endpoint-url': url,
    'api-key': 'test-key-0123',
    model: 'test-model',
    prompts: 'What is a percentile?',
    stream: String(stream),
    'upload-artifact': 'false',
  };
  try {
    const finished = await runAction({ workspace, inputs });
    expect(finished.outputs).toMatchObject({ verdict: 'pass', 'failed-requests': '0' });
    expect(finished.code).toBe(0);
    const csv = readFileSync(join(workspace.dir, finished.outputs['requests-csv'] ?? ''));
    return (parse(csv, { columns: true }) as Record<string, string>[])[0] ?? {};
  } finally {
    workspace.remove();
  }
}

describe('a third-party server that speaks every API, recognised by its URL', () => {
  test.each(ENDPOINTS)('%s, streamed, at %s', async (_, path, _whole) => {
    const row = await rowOf(server.url + path, true);
    expect(row).toMatchObject({ outcome: 'ok', http_status: '200', stream: 'true' });
    expect(Number(row['chunks'])).toBeGreaterThan(1);
    const times = ['ttfb_seconds', 'ttft_seconds', 'latency_seconds'].map((name) => Number(row[name] || Number.NaN));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times[0]).toBeGreaterThan(0);
  });

  test.each(ENDPOINTS)('%s, not streamed, at %s', async (_, _streaming, path) => {
    const row = await rowOf(server.url + path, false);
    expect(row).toMatchObject({ outcome: 'ok', http_status: '200', stream: 'false', ttft_seconds: '', chunks: '' });
    expect(Number(row['latency_seconds'])).toBeGreaterThanOrEqual(Number(row['ttfb_seconds']));
  });
});

describe('openai-completions, recognised by its URL', () => {
  test.each([true, false])('streamed: %s', async (stream) => {
    const { port } = legacy.address() as AddressInfo;
    const row = await rowOf(`http://127.0.0.1:${port}/v1/completions`, stream);
    expect(row).toMatchObject({ outcome: 'ok', stream: String(stream), finish_reason: 'stop', output_tokens: '2' });
    expect(row['chunks']).toBe(stream ? '2' : '');
  });
});
