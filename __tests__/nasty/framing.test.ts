import { describe, expect, test } from '@jest/globals';
import { failedRow, okRow, SECONDS } from '../support/expected-row.ts';
import { delta, DONE, event, finish, HELLO, httpChunk, open, streamed, text, typed, whole } from './answers.ts';
import { rowOf } from './server.ts';
import { fin, reset, send, wait } from '../support/scripted-server.ts';

const BODY = HELLO.join('');
/** What the first word of a failed stream leaves in its row. */
const oneWord = { chunks: 1, ttftSeconds: SECONDS, ttfoSeconds: SECONDS } as const;

describe('how events are cut', () => {
  test('1 every event byte by byte', async () => {
    const bytes = Array.from(Buffer.from(BODY), (byte) => Buffer.of(byte));
    expect(await rowOf(streamed(bytes))).toEqual(okRow({ chunks: 2 }));
  });

  test('2 all events in one chunk', async () => {
    expect(await rowOf(streamed([BODY]))).toEqual(okRow({ chunks: 1 }));
  });

  test('2 all events in one read, each in an HTTP chunk of its own: one network chunk', async () => {
    const script = streamed(HELLO);
    const bytes = script.flatMap((action) => (action.kind === 'send' ? [action.bytes] : []));
    expect(await rowOf([send(Buffer.concat(bytes))])).toEqual(okRow({ chunks: 1 }));
  });

  test('3 between CR and LF', async () => {
    const pieces = BODY.replaceAll('\n', '\r\n').split(/(?<=\r)(?=\n)/);
    expect(await rowOf(streamed(pieces))).toEqual(okRow({ chunks: 2 }));
  });

  test('4 lone CR', async () => {
    expect(await rowOf(streamed(HELLO.map((piece) => piece.replaceAll('\n', '\r'))))).toEqual(okRow({ chunks: 2 }));
  });

  test('5 line ends of every kind in one stream', async () => {
    const [role, first, second, end] = HELLO as [string, string, string, string];
    const mixed = [
      role.replace('\n\n', '\n\r\n'),
      first.replace('\n\n', '\r\r\n'),
      second.replace('\n\n', '\r\n\n'),
      end,
    ];
    expect(await rowOf(streamed(mixed))).toEqual(okRow({ chunks: 2 }));
  });

  test.each([
    ['in one piece', [Buffer.from('\uFEFF')]],
    ['over three chunks', [Buffer.of(0xef), Buffer.of(0xbb), Buffer.of(0xbf)]],
    ['twice', [Buffer.from('\uFEFF\uFEFF')]],
  ])('6 a byte order mark %s', async (_, marks) => {
    // Without its first event there is one content chunk less.
    const pieces = [text('Hello'), text(' there'), finish()];
    expect(await rowOf(streamed([...marks, ...pieces]))).toEqual(okRow({ chunks: 2 }));
  });

  test('7 an emoji cut inside its bytes', async () => {
    const bytes = Buffer.from(text('👍') + finish());
    const middle = bytes.indexOf('👍') + 2;
    expect(await rowOf(streamed([bytes.subarray(0, middle), bytes.subarray(middle)]))).toEqual(okRow({ chunks: 1 }));
  });

  test('7 an emoji as two escapes in two events', async () => {
    const halves = ['\\ud83d', '\\ude00'].map((half) =>
      event(`{"choices":[{"index":0,"delta":{"content":"${half}"}}]}`),
    );
    expect(await rowOf(streamed([...halves, finish()]))).toEqual(okRow({ chunks: 2 }));
  });

  test('8 comments before the first event: not a first token', async () => {
    const comments = [':\n\n', ': ping\n\n', ...Array<string>(50).fill(': OPENROUTER PROCESSING\n\n')];
    const row = await rowOf(streamed([...comments, ...HELLO]));
    expect(row).toEqual(okRow({ chunks: 2 }));
    // Each comment came in a read of its own, 3 ms before the next one.
    expect(row.ttftSeconds! - row.ttfbSeconds!).toBeGreaterThan(0.1);
  });

  test.each([
    [
      '9 data over several lines',
      'data: {"choices":[{"index":0,\ndata: "delta":{"content":"Hi"},\ndata: "finish_reason":"stop"}]}\n\n',
    ],
    ['10 data without a space', text('Hi', 'stop').replace('data: ', 'data:')],
    ['10 data with two spaces', text('Hi', 'stop').replace('data: ', 'data:  ')],
    ['11 data before event', `${text('Hi', 'stop').trimEnd()}\nevent: message\n\n`],
    ['12 ids, retries and unknown fields', `id: 7\nretry: 100\nfoo: bar\nbaz\n${text('Hi', 'stop')}`],
    ['14 a ping with data', `event: ping\ndata: {"type":"ping"}\n\n${text('Hi', 'stop')}`],
    ['14 a ping without data', `event: ping\n\n${text('Hi', 'stop')}`],
    ['15 empty data', `data:\n\ndata: \n\n${text('Hi', 'stop')}`],
    ['19 blanks inside and after the JSON', text('Hi', 'stop').replace('}\n\n', '    }   \n\n')],
  ])('%s', async (_, body) => {
    expect(await rowOf(streamed([body, DONE]))).toEqual(okRow());
  });

  test('13 an `error:` field under HTTP 200', async () => {
    const error = 'error: {"code":500,"message":"context shift is disabled","type":"server_error"}\n\n';
    expect(await rowOf(streamed([text('Hi'), error]))).toEqual(
      failedRow('http', 'context shift is disabled (server_error)', {
        httpStatus: 200,
        ...oneWord,
        streamEndSeconds: null,
      }),
    );
  });
});

describe('an error between events that go on to their end', () => {
  test.each([
    ['a raw line', '{"error":{"message":"boom","code":"E1"}}\n\n'],
    ['a raw line in reads of a few bytes', ...'{"error":{"message":"boom","code":"E1"}}\n\n'.match(/[^]{1,3}/g)!],
    ['a raw error over several lines', '{\n "error": {\n  "message": "boom",\n  "code": "E1"\n }\n}\n'],
    ["llama.cpp's field", 'error: {"message":"boom","code":"E1"}\n\n'],
    ["llama.cpp's field, cut", 'er', 'ror: {"message":"boom","code":"E1"}\r', '\n\r\n'],
  ])('20 %s', async (_, ...error) => {
    const failed = failedRow('http', 'boom (E1)', { httpStatus: 200, ...oneWord, finishReason: 'stop' });
    expect(await rowOf(streamed([text('Hi'), ...error, delta({}, 'stop'), DONE]))).toEqual(failed);
    expect(await rowOf(streamed([text('Hi', 'stop') + error.join('') + DONE]))).toEqual(failed);
  });

  test.each([
    ['a word of a proxy', 'upstream hiccup\n\n'],
    ['JSON that tells no error', '{"took": 3}\n\n'],
    ['an error behind the end marker', `${DONE}{"error":{"message":"late"}}\n\n`],
  ])('%s is harmless', async (_, stray) => {
    expect(await rowOf(streamed([text('Hi', 'stop') + stray + DONE]))).toEqual(okRow());
  });
});

describe('how streams end', () => {
  test.each(['openai-responses', 'anthropic-messages', 'cohere', 'gemini'] as const)(
    '[DONE] alone is no end of %s',
    async (api) => {
      const words = {
        'openai-responses': typed('response.output_text.delta', { delta: 'Hi' }),
        'anthropic-messages': typed('content_block_delta', { delta: { type: 'text_delta', text: 'Hi' } }),
        cohere: event({ type: 'content-delta', delta: { message: { content: { text: 'Hi' } } } }),
        gemini: event({ candidates: [{ content: { parts: [{ text: 'Hi' }] } }] }),
      };
      expect(await rowOf(streamed([words[api], DONE]), { api })).toEqual(
        failedRow('stream_truncated', 'the answer ended without an end marker or a finish reason', {
          httpStatus: 200,
          ...oneWord,
        }),
      );
    },
  );

  test.each([
    ['a reset', [reset], 'stream_truncated', /^the connection broke/],
    ['silence', [], 'timeout', /^gave up after/],
    [
      'half an event',
      [send(httpChunk('data: {"candi')), wait(3), send('0\r\n\r\n')],
      'stream_truncated',
      /^the answer/,
    ],
    ['a few letters', [send(httpChunk('da')), wait(3), send('0\r\n\r\n')], 'stream_truncated', /^the answer ended/],
  ] as const)('a finish reason of Gemini is no end before %s', async (_, rest, failure, message) => {
    const first = event({ candidates: [{ content: { parts: [{ text: 'Hi' }] }, finishReason: 'STOP' }] });
    const script = [...open(), send(httpChunk(first)), wait(20), ...rest];
    const row = await rowOf(script, { api: 'gemini', patience: { timeoutMs: 1000 } });
    expect(row).toMatchObject({ outcome: 'failed', failure, finishReason: 'STOP' });
    expect(row).toHaveProperty('failureMessage', expect.stringMatching(message));
  });

  test.each([
    ['without its last line end', 'data: [DONE]'],
    ['with a blank behind it', 'data: [DONE] \n\n'],
    ['with data behind it', `${DONE}data: {"choices":[{"delta":{"content":"late"}}]}\n\ndata: garbage\n\n`],
  ])('16 the end marker %s', async (_, end) => {
    expect(await rowOf(streamed([text('Hi', 'stop'), end]))).toEqual(okRow());
  });

  test('16 an unterminated last event that is whole', async () => {
    expect(await rowOf(streamed([text('Hello'), text(' there', 'stop').trimEnd()]))).toEqual(
      okRow({ chunks: 2, flags: ['no_end_marker'] }),
    );
  });

  test('17 in the middle of an event', async () => {
    expect(await rowOf(streamed([text('Hello'), text(' there').slice(0, 30)]))).toEqual(
      failedRow('stream_truncated', 'the answer ended without an end marker or a finish reason', {
        httpStatus: 200,
        ...oneWord,
      }),
    );
  });

  test('an event that is no JSON, though the stream goes on', async () => {
    expect(await rowOf(streamed([text('Hello'), event('{"choices": [oops'), finish()]))).toEqual(
      failedRow('protocol', 'an event is not JSON: {"choices": [oops', {
        httpStatus: 200,
        ...oneWord,
        finishReason: 'stop',
      }),
    );
  });
});

describe('sizes', () => {
  test('18 one event of 2 MiB', async () => {
    expect(await rowOf(streamed([text('x'.repeat(2 * 1024 * 1024)), finish()]))).toEqual(okRow());
  });

  test('18 an event above the limit', async () => {
    expect(await rowOf(streamed([text('x'.repeat(9 * 1024 * 1024)), finish()]))).toEqual(
      failedRow('protocol', 'an event is longer than 8388608 characters', { httpStatus: 200, chunks: 0 }),
    );
  });

  test('18 20,000 tiny events', async () => {
    const many = Array<string>(20_000).fill(text('x')).join('');
    const usage = { prompt_tokens: 1, completion_tokens: 20_000, total_tokens: 20_001 };
    const row = await rowOf(streamed([many, finish(usage)]));
    expect(row).toEqual({
      ...okRow({ inputTokens: 1, outputTokens: 20_000, flags: ['coalesced'] }),
      chunks: expect.any(Number),
      maxGapSeconds: row.maxGapSeconds,
    });
  });
});

describe('bodies that are no stream of events', () => {
  test('20 a raw JSON error between the events', async () => {
    const error =
      '{"error": {\n  "code": 503,\n  "message": "The model is overloaded",\n  "status": "UNAVAILABLE"\n}}\n';
    expect(await rowOf(streamed([text('Hi'), error]))).toEqual(
      failedRow('http', 'The model is overloaded (UNAVAILABLE)', { httpStatus: 200, ...oneWord }),
    );
  });

  test('20 a raw JSON error instead of events', async () => {
    const row = await rowOf(streamed(['{"error":{"message":"no such model","code":"model_not_found"}}']));
    expect(row).toEqual(failedRow('http', 'no such model (model_not_found)', { httpStatus: 200 }));
  });

  test.each([
    ['text/plain', 'content-type: text/plain\r\n'],
    ['no type at all', ''],
    ['application/json', 'content-type: application/json\r\n'],
  ])('21 events called %s', async (_, headers) => {
    expect(await rowOf(streamed(HELLO, headers))).toEqual(okRow({ chunks: 2 }));
  });

  test('21 a whole answer to a request for a stream', async () => {
    const body = {
      id: 'c1',
      model: 'm-1',
      choices: [{ index: 0, message: { role: 'assistant', content: 'Hi' }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 },
    };
    expect(await rowOf(whole('200 OK', JSON.stringify(body)))).toEqual(
      okRow({ chunks: null, flags: ['not_streamed'], model: 'm-1', requestId: 'c1', inputTokens: 3, outputTokens: 2 }),
    );
  });

  test('21 a stream to a request for a whole answer', async () => {
    expect(await rowOf(streamed(HELLO), { stream: false })).toEqual(
      failedRow('protocol', 'a stream came back although a whole answer was asked for', {
        httpStatus: 200,
        stream: false,
      }),
    );
  });

  test('22 a web page', async () => {
    const page = '<!doctype html><html><head><title>Sign in</title></head><body>Welcome</body></html>';
    expect(await rowOf(whole('200 OK', page, 'content-type: text/html; charset=utf-8\r\n'))).toEqual(
      failedRow(
        'protocol',
        'a web page came back, not an answer of an API: the URL is wrong, or a login page or proxy stands in between',
        { httpStatus: 200 },
      ),
    );
  });

  test('22 a web page that does not say so', async () => {
    const row = await rowOf(whole('200 OK', '<html><title>Sign in</title></html>', ''));
    expect(row).toEqual(
      failedRow('protocol', 'the body is not JSON: <html><title>Sign in</title></html>', { httpStatus: 200 }),
    );
  });

  test('a word of a proxy', async () => {
    const row = await rowOf(streamed(['upstream request failed']));
    expect(row).toEqual(
      failedRow('protocol', 'the body is no stream of events: upstream request failed', { httpStatus: 200, chunks: 0 }),
    );
  });

  test('nothing at all', async () => {
    expect(await rowOf(streamed([]))).toEqual(
      failedRow('empty', 'the answer has no body', { httpStatus: 200, chunks: 0 }),
    );
  });

  test('only comments', async () => {
    const row = await rowOf(streamed([': keep-alive\n\n', ': keep-alive\n\n']));
    expect(row).toEqual(
      failedRow('stream_truncated', 'the answer ended without an end marker or a finish reason', {
        httpStatus: 200,
        chunks: 0,
      }),
    );
  });

  test('an end marker behind which the connection is never closed counts when time is up', async () => {
    const row = await rowOf([...open(), send(`${BODY.length.toString(16)}\r\n${BODY}\r\n`), wait(10)], {
      patience: { timeoutMs: 1000 },
    });
    expect(row).toEqual(okRow({ streamEndSeconds: null }));
    expect(row.latencySeconds).toBeLessThan(1);
  });

  test('an end marker behind which the connection breaks', async () => {
    const row = await rowOf([...open(), send(`${BODY.length.toString(16)}\r\n${BODY}\r\n`), wait(3), fin]);
    expect(row).toEqual(okRow({ streamEndSeconds: null }));
  });
});

describe('named events', () => {
  test('11 data before the event name, the other way around', async () => {
    const created = typed('response.created', { response: { id: 'r1', model: 'm' } });
    const word = typed('response.output_text.delta', { delta: 'Hi' });
    const end = typed('response.completed', { response: { id: 'r1', model: 'm', status: 'completed' } });
    const row = await rowOf(streamed([created, word, end].map(dataFirst)), { api: 'openai-responses' });
    expect(row).toEqual(okRow({ finishReason: 'completed', model: 'm', requestId: 'r1' }));
  });

  test('35 choices that are interleaved and out of order', async () => {
    const ends = event({ choices: [0, 1].map((index) => ({ index, delta: {}, finish_reason: 'stop' })) });
    expect(await rowOf(streamed([choice(1, 'b'), choice(0, 'a'), choice(1, 'b'), ends, DONE]))).toEqual(
      okRow({ chunks: 3 }),
    );
  });

  test('a role alone is no first token', async () => {
    expect(await rowOf(streamed([delta({ role: 'assistant' }), text('Hi', 'stop'), DONE]))).toEqual(okRow());
  });
});

/** Puts the data of a named event before its name. */
function dataFirst(named: string): string {
  return named.replace(/^(event: .*)\n(data: .*)\n/, '$2\n$1\n');
}

function choice(index: number, content: string): string {
  return event({ choices: [{ index, delta: { content } }] });
}
