import { describe, expect, test } from '@jest/globals';
import { errorIn, readErrorBody } from '../../src/api/error-body.ts';
import type { JsonValue } from '../../src/model.ts';

const pageMessage = (page: string, type: string | null = 'text/html'): string => readErrorBody(page, type).message;

describe('an error body', () => {
  const cases: readonly [string, JsonValue, string, string | null][] = [
    [
      'OpenAI',
      { error: { message: 'Bad key', type: 'invalid_request_error', param: null, code: 'invalid_api_key' } },
      'Bad key',
      'invalid_api_key',
    ],
    [
      'OpenAI, a parameter that the message does not name',
      { error: { message: 'Unsupported parameter.', type: 'invalid_request_error', param: 'max_tokens', code: null } },
      'Unsupported parameter. (max_tokens)',
      'invalid_request_error',
    ],
    ['a parameter that it names', { error: { message: 'No such a.b', param: 'a.b' } }, 'No such a.b', null],
    [
      'OpenRouter',
      { error: { code: 502, message: 'Provider returned error', metadata: { raw: 'boom', provider_name: 'P' } } },
      'Provider returned error: boom',
      '502',
    ],
    ['TGI', { error: 'Model is overloaded', error_type: 'overloaded' }, 'Model is overloaded', 'overloaded'],
    ['Ollama', { error: 'model "x" not found' }, 'model "x" not found', null],
    [
      'Anthropic',
      { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' }, request_id: 'req_1' },
      'Overloaded',
      'overloaded_error',
    ],
    [
      'Gemini',
      { error: { code: 429, message: 'Quota', status: 'RESOURCE_EXHAUSTED', details: [] } },
      'Quota',
      'RESOURCE_EXHAUSTED',
    ],
    [
      'Gemini, in a list',
      [{ error: { code: 400, message: 'Bad', status: 'INVALID_ARGUMENT' } }],
      'Bad',
      'INVALID_ARGUMENT',
    ],
    ['Azure', { error: { code: '429', message: 'Rate limit' } }, 'Rate limit', '429'],
    ['AWS', { Message: 'Denied', __type: 'AccessDeniedException' }, 'Denied', 'AccessDeniedException'],
    ['Cohere', { id: 'x', message: 'invalid api token' }, 'invalid api token', null],
    [
      'Mistral',
      { object: 'error', message: 'Slow down', type: 'rate_limited', param: null, code: '1300', raw_status_code: 429 },
      'Slow down',
      'rate_limited',
    ],
    [
      'Mistral, a message with details',
      {
        object: 'error',
        message: { detail: [{ loc: ['body', 'stream_options'], msg: 'Extra inputs' }] },
        type: 'invalid',
      },
      'body.stream_options: Extra inputs',
      'invalid',
    ],
    ['vLLM, older', { object: 'error', message: 'No', type: 'BadRequestError', code: 400 }, 'No', 'BadRequestError'],
    ['FastAPI', { detail: 'Not Found' }, 'Not Found', null],
    [
      'FastAPI, validation',
      {
        detail: [
          { loc: ['body', 'messages', 0, 'role'], msg: 'field required', type: 'value_error.missing' },
          { loc: ['body', 'n'], msg: 'too large' },
        ],
      },
      'body.messages.0.role: field required; body.n: too large',
      null,
    ],
    [
      'FastAPI, with entries that say little',
      { detail: [{ msg: 'a' }, { loc: ['body', null, 'n'], msg: 'b' }, { loc: ['x'] }, {}] },
      'a; body.n: b',
      null,
    ],
    ['FastAPI, an empty list, and a title', { detail: [], title: 'Bad request' }, 'Bad request', null],
    ['FastAPI, an object', { detail: { message: 'inner', code: 'c' } }, 'inner', null],
    ['a description', { description: 'No such model' }, 'No such model', null],
    ['AWS, older', { Message: 'Denied', Code: 'AccessDenied' }, 'Denied', 'AccessDenied'],
    ['a name with digits before a number', { error: { message: 'x', code: '404', type: '5xx1' } }, 'x', '5xx1'],
    ['problem details', { type: 'about:blank', title: 'Forbidden', detail: 'No access' }, 'No access', 'about:blank'],
    [
      'errors',
      { success: false, errors: [{ code: 10000, message: 'Auth' }, { message: 'Other' }] },
      'Auth; Other',
      '10000',
    ],
    ['errors as texts', { errors: ['one', 'two'] }, 'one; two', null],
    [
      'a named error beside its message',
      { statusCode: 500, error: 'Internal Server Error', message: 'kaput' },
      'kaput',
      'Internal Server Error',
    ],
    ['OAuth', { error: 'invalid_token', error_description: 'expired' }, 'expired', 'invalid_token'],
    ['a flag beside the message', { error: true, message: 'kaput' }, 'kaput', null],
    ['a code outside', { code: 'outer', error: { message: 'x' } }, 'x', 'outer'],
    ['no code but "error"', { type: 'error', error: { message: 'x' } }, 'x', null],
    ['a text', 'just text', 'just text', null],
  ];
  test.each(cases)('%s', (_, body, message, code) => {
    expect(readErrorBody(JSON.stringify(body), 'application/json')).toEqual({ message, code });
    expect(readErrorBody(`\u{feff}\r\n ${JSON.stringify(body, null, 2)}\n`, null)).toEqual({ message, code });
  });

  test('JSON without an error in it is given as it is', () => {
    expect(readErrorBody('{"ok": false}', 'application/json')).toEqual({ message: '{"ok": false}', code: null });
    expect(readErrorBody('{"error": {"code": 7}}', null)).toEqual({ message: '{"error": {"code": 7}}', code: null });
    expect(readErrorBody('null', null)).toEqual({ message: 'null', code: null });
  });

  test('nothing', () => {
    expect(readErrorBody('', null)).toEqual({ message: 'the answer has no body', code: null });
    expect(readErrorBody(' \n', 'application/json')).toEqual({ message: 'the answer has no body', code: null });
  });

  test('a web page', () => {
    expect(pageMessage('<html><head><title>502 Bad\n Gateway</title></head><body>nginx</body></html>')).toBe(
      'a web page titled "502 Bad Gateway"',
    );
    expect(pageMessage('<!DOCTYPE html><TITLE lang="en">Wait &amp; see &lt;1&gt;</TITLE>', null)).toBe(
      'a web page titled "Wait & see <1>"',
    );
    expect(pageMessage('<h1>503 Service Unavailable</h1> No server')).toBe(
      'a web page titled "503 Service Unavailable"',
    );
    expect(pageMessage('<script>var a = "<title>";</script><p>Nothing&nbsp;here</p>')).toBe('Nothing here');
    expect(pageMessage('<?xml version="1.0"?><Error><Code>Denied</Code><Message>No key</Message></Error>', null)).toBe(
      'Denied No key',
    );
    expect(pageMessage('plain words', 'text/html')).toBe('plain words');
    expect(pageMessage('<br>')).toBe('<br>');
    expect(pageMessage('<title>It&#39;s &quot;up&quot;, isn&apos;t it&#0039;</title>')).toBe(
      `a web page titled "It's "up", isn't it'"`,
    );
    expect(pageMessage('<title>Cut off')).toBe('Cut off');
    expect(pageMessage('<p>Some</p><titles>Not this</titles>')).toBe('Some Not this');
    expect(pageMessage('<b>a</b><title>Later</title>')).toBe('a web page titled "Later"');
    expect(pageMessage('</h1><h1>First</h1>')).toBe('a web page titled "First"');
    expect(pageMessage('<script src="a.js">var x;</script>one<style>p {}</style>two')).toBe('one two');
    expect(pageMessage(`<p>Top</p>${' '.repeat(20_000)}<title>Far below</title>`)).toBe('Top');
  });

  test('plain text', () => {
    expect(readErrorBody('upstream connect error\n', 'text/plain')).toEqual({
      message: 'upstream connect error',
      code: null,
    });
  });

  test('a refusal worded as a stream', () => {
    const body = 'event: error\ndata: {"error": {"message": "busy", "code": "server_busy"}}\n\n';
    const close = body.replace('data: ', 'data:');
    expect(readErrorBody(close, 'text/event-stream')).toEqual({ message: 'busy', code: 'server_busy' });
    const other = body.replace('data: ', 'metadata: ').trim();
    expect(readErrorBody(other, 'text/event-stream')).toEqual({ message: other, code: null });
    expect(readErrorBody(body, 'text/event-stream')).toEqual({ message: 'busy', code: 'server_busy' });
  });
});

describe('an error inside an answer', () => {
  const cases: readonly [string, JsonValue, string | null, unknown][] = [
    ['error null', { error: null, choices: [] }, null, null],
    ['error false, nothing, an empty text or list', [{ error: false }, { error: '' }, { error: [] }, {}], null, null],
    ['an object', { error: { message: 'x' } }, null, { message: 'x', code: null }],
    ['a text', { error: 'x' }, null, { message: 'x', code: null }],
    ['a list', { error: [{ message: 'x' }] }, null, { message: 'x', code: null }],
    ['an empty object', { error: {} }, null, { message: 'the server sent an error without a message', code: null }],
    [
      'only a code',
      { error: { code: 502 } },
      null,
      { message: 'the server sent an error without a message', code: '502' },
    ],
    ['object: error', { object: 'error', message: 'x', code: 5 }, null, { message: 'x', code: '5' }],
    ['type: error', { type: 'error', code: 'c', message: 'x' }, null, { message: 'x', code: 'c' }],
    ['a message that is none', { message: 'x' }, null, null],
    ['the event name', { message: 'x' }, 'error', { message: 'x', code: null }],
    ['the event name, data a text', 'boom', 'error', { message: 'boom', code: null }],
    ['another event name', { message: 'x' }, 'message', null],
  ];
  test.each(cases)('%s', (_, event, name, expected) => {
    const events = Array.isArray(event) ? event : [event];
    for (const each of events) expect(errorIn(each, name)).toEqual(expected);
  });
});

test('Responses: an error is told once, whichever shape it has', () => {
  const nested = { type: 'error', sequence_number: 2, error: { type: 't', code: 'c', message: 'x', param: null } };
  const flat = { type: 'error', sequence_number: 2, code: 'c', message: 'x', param: null };
  expect(errorIn(nested, 'error')).toEqual(errorIn(flat, 'error'));
});
