import { describe, expect, test } from '@jest/globals';
import type { FailedRequest } from '../../src/model.ts';
import { failedRow, okRow, SECONDS } from '../support/expected-row.ts';
import { streamed, whole } from './answers.ts';
import { rowOf } from './server.ts';

const oneWord = { httpStatus: 200, chunks: 1, ttftSeconds: SECONDS, ttfoSeconds: SECONDS } as const;

describe('65, 67 lines of JSON', () => {
  const word = line({ message: { role: 'assistant', content: 'Hi' }, done: false });
  const last = { message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop' };
  const counts = { total_duration: 812_000_000, prompt_eval_count: 9, eval_count: 2 };
  const counted = { model: 'llama', serverSeconds: 0.812, inputTokens: 9, outputTokens: 2 };
  const ndjson = 'content-type: application/x-ndjson\r\n';

  test.each([
    ['65 the last line without its end; nanoseconds', `${word}\n`, line({ ...last, ...counts }), okRow(counted)],
    ['65 counts that are left out are unknown', `${word}\n`, `${line(last)}\n`, okRow({ model: 'llama' })],
    ['a duration of 0 is unknown', `${word}\n`, `${line({ ...last, total_duration: 0 })}\n`, okRow({ model: 'llama' })],
    ['67 CRLF and blank lines', `\r\n${word}\r\n\r\n`, `${line({ ...last, ...counts })}\r\n\r\n`, okRow(counted)],
    [
      '65 an error as a line',
      `${word}\n`,
      '{"error":"model runner has unexpectedly stopped"}\n',
      failed('http', 'model runner has unexpectedly stopped', { ...oneWord, model: 'llama' }),
    ],
    [
      '65 cut in the middle of a line',
      `${word}\n`,
      line({ ...last, ...counts }).slice(0, -9),
      failed('stream_truncated', 'the answer ended without', { ...oneWord, model: 'llama' }),
    ],
    [
      'a line that is no JSON',
      `${word}\n`,
      'oops\n',
      failed('protocol', 'an event is not JSON: oops', { ...oneWord, model: 'llama' }),
    ],
  ])('%s', async (_, first, second, expected) => {
    expect(await rowOf(streamed([first, second], ndjson), { api: 'ollama' })).toEqual(expected);
  });

  test('a whole answer in one line to a request for a stream, told by its type', async () => {
    const body = JSON.stringify({ model: 'llama', ...last, message: { content: 'Hi' } });
    expect(await rowOf(whole('200 OK', body), { api: 'ollama' })).toEqual(
      okRow({ chunks: null, model: 'llama', flags: ['not_streamed'] }),
    );
  });

  test('a whole answer over several lines to a request for a stream', async () => {
    const body = JSON.stringify({ model: 'llama', ...last, message: { content: 'Hi' } }, null, 2);
    expect(await rowOf(whole('200 OK', body), { api: 'ollama' })).toEqual(
      okRow({ chunks: null, model: 'llama', flags: ['not_streamed'] }),
    );
  });
});

function line(fields: object): string {
  return JSON.stringify({ model: 'llama', ...fields });
}

function failed(failure: FailedRequest['failure'], message: string, fields: Partial<FailedRequest> = {}) {
  return failedRow(failure, expect.stringContaining(message) as unknown as string, fields);
}
