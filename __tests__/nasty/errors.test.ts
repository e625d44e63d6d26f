import { describe, expect, test } from '@jest/globals';
import type { ApiName, FailedRequest, FailureClass } from '../../src/model.ts';
import { failedRow, SECONDS } from '../support/expected-row.ts';
import { CANARY_KEY, measureOnce } from '../support/measure-once.ts';
import { delta, DONE, event, finish, streamed, text, typed, whole } from './answers.ts';
import { fin, send, wait } from '../support/scripted-server.ts';
import { rowOf, serve } from './server.ts';

/** What the first word of a stream leaves in the row, though the stream failed. */
const oneWord = { httpStatus: 200, chunks: 1, ttftSeconds: SECONDS, ttfoSeconds: SECONDS } as const;

describe('errors inside an answer that began well', () => {
  const upstream = { message: 'The provider failed', type: 'server_error', code: 'upstream' };
  const created = typed('response.created', { response: { id: 'r1', status: 'in_progress' } });
  const failed = typed('response.failed', {
    response: { id: 'r1', status: 'failed', error: { code: 'server_error', message: 'It broke' } },
  });

  test.each<{
    title: string;
    api?: ApiName;
    pieces: string[];
    failure: FailureClass;
    message: string;
    row?: Partial<FailedRequest>;
  }>([
    {
      title: '46 an error and the end marker',
      pieces: [text('Hi'), event({ error: upstream }), DONE],
      failure: 'http',
      message: 'The provider failed (upstream)',
      row: oneWord,
    },
    {
      title: '46 `event: error` and nothing after it',
      pieces: [text('Hi'), `event: error\n${event({ error: { message: 'Slow down', code: 'rate_limit_exceeded' } })}`],
      failure: 'rate_limit',
      message: 'Slow down (rate_limit_exceeded)',
      row: oneWord,
    },
    {
      title: '46 an error instead of the first event',
      pieces: [event({ object: 'error', message: 'Too long', type: 'BadRequestError', code: 400 }), DONE],
      failure: 'http',
      message: 'Too long (BadRequestError)',
    },
    {
      title: '46 a flat error of Responses, told twice',
      api: 'openai-responses',
      pieces: [created, typed('error', { code: 'server_error', message: 'It broke' }), failed],
      failure: 'http',
      message: 'It broke (server_error)',
      row: { requestId: 'r1' },
    },
    {
      title: '46 a nested error of Responses, told twice: a quota that is used up',
      api: 'openai-responses',
      pieces: [
        created,
        typed('error', { error: { type: 'insufficient_quota', code: 'insufficient_quota', message: 'Pay first' } }),
        failed,
      ],
      failure: 'rate_limit',
      message: 'Pay first (insufficient_quota)',
      row: { requestId: 'r1' },
    },
    {
      title: '46 a finish reason that is an error',
      pieces: [text('Hi'), delta({ content: '' }, 'error'), DONE],
      failure: 'http',
      message: 'the server ended the answer with finish_reason "error"',
      row: { ...oneWord, finishReason: 'error' },
    },
    {
      title: "46 Anthropic's overload",
      api: 'anthropic-messages',
      pieces: [typed('error', { error: { type: 'overloaded_error', message: 'Overloaded' } })],
      failure: 'http',
      message: 'Overloaded (overloaded_error)',
    },
    {
      title: "46 a key that was revoked meanwhile, by its code's name",
      api: 'anthropic-messages',
      pieces: [typed('error', { error: { type: 'authentication_error', message: 'No such key' } })],
      failure: 'auth',
      message: 'No such key (authentication_error)',
    },
    ...['{"detail":"boom"}', '{"code":500,"message":"boom"}', '[{"error":{"message":"boom"}}]'].map((bare) => ({
      title: `46 an error without its key: ${bare}`,
      pieces: [text('Hi'), event(bare), DONE],
      failure: 'http' as const,
      message: bare.includes('500') ? 'boom (500)' : 'boom',
      row: oneWord,
    })),
    {
      title: '46 `event: error` without data, and the end',
      pieces: [text('Hi'), 'event: err', 'or\n\n', finish()],
      failure: 'http',
      message: 'the server sent an error without a message',
      row: { ...oneWord, finishReason: 'stop' },
    },
    {
      title: '46 a list of errors from Gemini',
      api: 'gemini',
      pieces: [event([{ error: { code: 401, message: 'Who?', status: 'UNAUTHENTICATED' } }])],
      failure: 'auth',
      message: 'Who? (UNAUTHENTICATED)',
    },
    {
      title: '46 a permission that is missing',
      api: 'anthropic-messages',
      pieces: [typed('error', { error: { type: 'permission_error', message: 'No' } })],
      failure: 'auth',
      message: 'No (permission_error)',
    },
  ])('$title', async ({ api = 'openai-chat', pieces, failure, message, row }) => {
    const expected = failedRow(failure, message, { httpStatus: 200, chunks: 0, ...row });
    expect(await rowOf(streamed(pieces), { api })).toEqual(expected);
  });

  test.each([true, false])('47 an error as the whole answer, stream %s', async (stream) => {
    const body = JSON.stringify({ error: { message: 'Provider returned error', code: 502 } });
    expect(await rowOf(whole('200 OK', body), { stream })).toEqual(
      failedRow('http', 'Provider returned error (502)', { httpStatus: 200, stream }),
    );
  });

  test('54 half a whole answer, where the end of the connection is the end of the answer', async () => {
    const half = '{"choices":[{"message":{"content":"Hi';
    const row = await rowOf([send(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${half}`), wait(3), fin], {
      stream: false,
    });
    expect(row).toEqual(
      failedRow('stream_truncated', 'the connection was closed in the middle of the answer', {
        httpStatus: 200,
        stream: false,
      }),
    );
  });

  test('47 an answer of another kind', async () => {
    const row = await rowOf(whole('200 OK', '{"object":"list","data":[]}'), { stream: false });
    expect(row).toEqual(
      failedRow('protocol', 'the body is not an answer of this API', { httpStatus: 200, stream: false }),
    );
  });
});

describe('refusals by status', () => {
  test.each([
    [
      '400 Bad Request',
      '{"error":{"message":"no","type":"invalid_request_error","param":"top_k","code":"bad"}}',
      'http',
      'no (top_k) (bad)',
    ],
    [
      '502 Bad Gateway',
      '{"error":{"code":502,"message":"gone","metadata":{"error_type":"provider"}}}',
      'http',
      'gone (provider)',
    ],
    ['429 Too Many Requests', '{"error":"busy","error_type":"overloaded"}', 'rate_limit', 'busy (overloaded)'],
    ['424 Failed Dependency', '{"error":"text"}', 'http', 'text'],
    [
      '529 Overloaded',
      '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_1"}',
      'http',
      'Overloaded (overloaded_error)',
    ],
    [
      '400 Bad Request',
      '[{"error":{"code":400,"message":"bad","status":"INVALID_ARGUMENT"}}]',
      'http',
      'bad (INVALID_ARGUMENT)',
    ],
    ['498 Invalid Token', '{"message":"invalid token"}', 'auth', 'invalid token'],
    ['403 Forbidden', '{"Message":"not you"}', 'auth', 'not you'],
    [
      '404 Not Found',
      '{"object":"error","message":"no model","type":"NotFoundError","code":404}',
      'http',
      'no model (NotFoundError)',
    ],
    ['422 Unprocessable', '{"detail":"wrong"}', 'http', 'wrong'],
    [
      '422 Unprocessable',
      '{"detail":[{"loc":["body","model"],"msg":"field required","type":"missing"}]}',
      'http',
      'body.model: field required',
    ],
    ['400 Bad Request', '{"errors":[{"message":"one"},{"message":"two"}]}', 'http', 'one; two'],
    [
      '502 Bad Gateway',
      '<html><head><title>502 Bad Gateway</title></head></html>',
      'http',
      'a web page titled "502 Bad Gateway"',
    ],
    ['503 Service Unavailable', 'no healthy upstream', 'http', 'no healthy upstream'],
    ['500 Internal Server Error', '', 'http', 'the answer has no body'],
  ] as const)('48 %s %s', async (status, body, failure, message) => {
    const row = await rowOf(whole(status, body));
    expect(row).toEqual(failedRow(failure, message, { httpStatus: Number(status.slice(0, 3)) }));
  });

  test('51 a body that repeats the key', async () => {
    const body = JSON.stringify({
      error: { message: `Incorrect API key provided: ${CANARY_KEY}`, code: 'invalid_api_key' },
    });
    const row = await rowOf(whole('401 Unauthorized', body, `x-request-id: id-${CANARY_KEY}\r\n`));
    expect(row).toEqual(
      failedRow('auth', 'Incorrect API key provided: *** (invalid_api_key)', {
        httpStatus: 401,
        requestId: 'id-***',
      }),
    );
    expect(JSON.stringify(row)).not.toContain(CANARY_KEY);
  });

  test.each(['403 Forbidden', '410 Gone'])('52 %s with a sunset', async (status) => {
    const row = await rowOf(whole(status, '', 'sunset: Thu, 30 Jul 2026 00:00:00 GMT\r\n'));
    const code = Number(status.slice(0, 3));
    const message = `the server says that this endpoint is switched off (sunset: Thu, 30 Jul 2026 00:00:00 GMT); use its successor`;
    expect(row).toEqual(failedRow(code === 403 ? 'auth' : 'http', message, { httpStatus: code }));
  });

  test.each([
    ['403 Forbidden', 'auth', 'a web page titled "Blocked"'],
    [
      '404 Not Found',
      'http',
      'a web page came back, not an answer of an API: the URL is wrong, or a login page or proxy stands in between',
    ],
  ] as const)('53 %s as a web page', async (status, failure, message) => {
    const row = await rowOf(whole(status, '<html><title>Blocked</title></html>', 'content-type: text/html\r\n'));
    expect(row).toEqual(failedRow(failure, message, { httpStatus: Number(status.slice(0, 3)) }));
  });

  test.each([301, 302, 307, 308])(
    '59 redirect %i to another host: not followed, and the key stays here',
    async (status) => {
      const elsewhere = await serve([whole('200 OK', '{}')]);
      const location = `http://localhost:${elsewhere.port}/secret-path?token=${CANARY_KEY}`;
      const row = await rowOf(whole(`${status} Moved`, '', `location: ${location}\r\n`));
      const message = `redirects to localhost:${elsewhere.port}; redirects are not followed`;
      expect(row).toEqual(failedRow('http', message, { httpStatus: status }));
      expect(elsewhere.connections()).toBe(0);
    },
  );

  test('59 redirect to the same host, by a path', async () => {
    const server = await serve([whole('308 Permanent Redirect', '', 'location: /v2/\r\n')]);
    expect(await measureOnce(server.origin)).toEqual(
      failedRow('http', `redirects to 127.0.0.1:${server.port}; redirects are not followed`, {
        httpStatus: 308,
      }),
    );
    expect(server.requests).toHaveLength(1);
  });

  test('59 redirect to nowhere', async () => {
    const row = await rowOf(whole('302 Found', '', 'location: http://[half\r\n'));
    expect(row).toEqual(
      failedRow('http', 'redirects to an address that is no URL; redirects are not followed', {
        httpStatus: 302,
      }),
    );
  });
});
