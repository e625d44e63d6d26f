import { describe, expect, test } from '@jest/globals';
import type { FailedRequest } from '../../src/model.ts';
import { failedRow, okRow } from '../support/expected-row.ts';
import { measure } from '../support/measure-once.ts';
import { call, hold, send, wait, type Script } from '../support/scripted-server.ts';
import { finish, streamed, text, whole } from './answers.ts';
import { rowOf, serve } from './server.ts';

describe('options that a server refuses', () => {
  test('each is left out for the rest of the run, its refusal is a row of its own', async () => {
    const server = await serve(({ body }) => {
      if (body.includes('stream_options')) return refuses('Unknown field stream_options', 'stream_options');
      if (body.includes('"max_tokens"'))
        return refuses("Use 'max_completion_tokens' instead of 'max_tokens'", 'max_tokens');
      return streamed([text('Hi'), finish()]);
    });
    const prompts = [1, 2].map((i) => ({ id: `p${i}`, text: 'Hi', messages: [], maxOutputTokens: 8 }));
    const rows = await measure(server.origin, { prompts });
    expect(rows).toEqual([
      refusal('Unknown field stream_options (unsupported)', 1),
      refusal("Use 'max_completion_tokens' instead of 'max_tokens' (unsupported)", 2),
      okRow({ index: 3 }),
      okRow({ index: 4, promptId: 'p2' }),
    ]);
  });

  test('after an interruption nothing more is sent', async () => {
    const interruption = new AbortController();
    const error = '{"error":{"message":"Unknown field stream_options"}}';
    const refused = send(`HTTP/1.1 400 Bad Request\r\ncontent-length: 999\r\n\r\n${error}`);
    const server = await serve([[refused, wait(20), call(() => interruption.abort()), hold]]);
    const rows = await measure(server.origin, { signal: interruption.signal });
    expect(rows).toEqual([failedRow('http', 'Unknown field stream_options', { httpStatus: 400 })]);
  });

  test('a refusal that names nothing of ours is the answer', async () => {
    expect(await rowOf(refuses('Unknown field top_k', 'top_k'))).toEqual(
      failedRow('http', 'Unknown field top_k (unsupported)', { httpStatus: 400 }),
    );
  });

  test('an option that is refused although it was left out is not left out again', async () => {
    const rows = await measure((await serve([refuses('Unknown field stream_options', 'stream_options')])).origin);
    expect(rows.map(({ phase }) => phase)).toEqual(['negotiation', 'measured']);
  });
});

function refuses(message: string, param: string): Script {
  const error = { message, type: 'invalid_request_error', param, code: 'unsupported' };
  return whole('400 Bad Request', JSON.stringify({ error }));
}

function refusal(message: string, index: number): FailedRequest {
  return failedRow('http', message, { index, phase: 'negotiation', httpStatus: 400 });
}
