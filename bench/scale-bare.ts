import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Dispatcher } from 'undici';
import { openMockTransport } from '../src/mock/transport.ts';
import { countTokens } from './count-tokens.ts';

/** What the bare loop cost. */
export interface BareFigures {
  readonly requests: number;
  readonly sendingMs: number;
}

const SHAPE = {
  latencyMs: { kind: 'uniform', low: 300, high: 1200 },
  ttftMs: { kind: 'uniform', low: 60, high: 180 },
  latestTtft: 0.6,
  outputTokens: { kind: 'constant', value: 16 },
  errorRate: 0,
  timeScale: 0,
} as const;
/** As long as a row of ours. */
const ROW = Buffer.from(`${'x'.repeat(298)}\r\n`);

/**
 * The least that any program in our place would do: one request after another to the same mock, its stream parsed as server-sent
 * events of JSON, one row written for each. No clock, no checks, no table, no report.
 */
export async function bareLoop(requests: number, dir: string): Promise<BareFigures> {
  const transport = openMockTransport({ shape: SHAPE, seed: 0, connection: 'reuse' });
  await transport.open();
  const file = openSync(join(dir, 'bare.csv'), 'w');
  const startedAt = performance.now();
  for (let i = 0; i < requests; i += 1) {
    transport.begin();
    const chunks = await answer(transport.dispatcher(), `Question number ${(i % 1000) + 1}: what, and why?`);
    const tokens = countTokens(chunks);
    if (tokens !== 16) throw new Error(`An answer had ${tokens} tokens`);
    writeSync(file, ROW);
  }
  const sendingMs = performance.now() - startedAt;
  closeSync(file);
  return { requests, sendingMs };
}

function answer(dispatcher: Pick<Dispatcher, 'dispatch'>, content: string): Promise<Buffer[]> {
  const body = JSON.stringify({
    model: 'mock',
    messages: [{ role: 'user', content }],
    stream: true,
    stream_options: { include_usage: true },
  });
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    dispatcher.dispatch(
      { origin: 'http://mock.invalid', path: '/v1/chat/completions', method: 'POST', body },
      {
        onResponseData: (_, chunk) => void chunks.push(chunk),
        onResponseEnd: () => resolve(chunks),
        onResponseError: (_, error) => reject(error),
      },
    );
  });
}
