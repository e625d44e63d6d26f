import type { Schedule } from './schedule.ts';

/** The writes that make an answer: one for each moment of a schedule. */
export type AnswerBytes = readonly Buffer[];

const EVENT_HEAD = '"id":"chatcmpl-bench","object":"chat.completion.chunk","created":1767225600,"model":"bench"';

/**
 * A streamed answer as vLLM or OpenAI sends it, in HTTP chunks. The status line comes with the first event, and what follows
 * the last token (finish reason, usage, end marker) comes with that token, so that a client that waits for the end of the
 * stream sees it at the same moment as one that stops at the last token.
 */
export function streamedAnswer({ tokens, ttftMs, tokenMs }: Schedule): AnswerBytes {
  const head =
    'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\ntransfer-encoding: chunked\r\n\r\n';
  const tail = [
    event('"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]'),
    event(`"choices":[],"usage":${usage(tokens)}`),
    'data: [DONE]\n\n',
  ];
  const writes = Array.from({ length: tokens }, (_, i) => {
    const content = event(`"choices":[{"index":0,"delta":{"content":" word"},"finish_reason":null}]`);
    const events = i === tokens - 1 ? [content, ...tail] : [content];
    const end = i === tokens - 1 ? '0\r\n\r\n' : '';
    return (i === 0 ? head : '') + events.map(httpChunk).join('') + end;
  });
  const atOnce = ttftMs === 0 && tokenMs === 0;
  return (atOnce ? [writes.join('')] : writes).map((text) => Buffer.from(text));
}

/** The same answer as one body. */
export function wholeAnswer({ tokens }: Schedule): AnswerBytes {
  const message = `{"role":"assistant","content":"${' word'.repeat(tokens)}"}`;
  const choice = `{"index":0,"message":${message},"finish_reason":"stop"}`;
  return [
    json(
      `{"id":"chatcmpl-bench","object":"chat.completion","created":1767225600,"model":"bench","choices":[${choice}],"usage":${usage(tokens)}}`,
    ),
  ];
}

/** What tools ask for before they measure: the list of models. */
export function modelList(): Buffer {
  return json('{"object":"list","data":[{"id":"bench","object":"model","created":1767225600,"owned_by":"bench"}]}');
}

function json(body: string): Buffer {
  return Buffer.from(
    `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

function event(fields: string): string {
  return `data: {${EVENT_HEAD},${fields}}\n\n`;
}

function httpChunk(text: string): string {
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
}

function usage(tokens: number): string {
  return `{"prompt_tokens":9,"completion_tokens":${tokens},"total_tokens":${9 + tokens}}`;
}
