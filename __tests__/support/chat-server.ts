import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the server does with a request: answer it, refuse it, or hold it for ever. */
export type Behaviour =
  'answer' | 'hold' | { readonly status: number; readonly message: string } | { readonly content: string };

/** A request as it came in. */
export interface SeenRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: {
    readonly model: string;
    readonly stream?: boolean;
    readonly messages: readonly { readonly content: string }[];
  };
}

/** A chat completions endpoint on loopback whose every answer a test decides. */
export interface ChatServer {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  /** Resolves when request number `count`, from 1, has arrived. */
  arrived(count: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts it on 127.0.0.1; `behave` is asked for each request by its number, from 1. */
export async function startChatServer(behave: (request: number) => Behaviour = () => 'answer'): Promise<ChatServer> {
  const seen: SeenRequest[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const server = createServer((request, response) => {
    // Whether the server is there at all is asked without a prompt.
    if (request.method !== 'POST') {
      response.writeHead(404).end();
      return;
    }
    void text(request).then((body) => {
      seen.push({ headers: request.headers, body: JSON.parse(body) as SeenRequest['body'] });
      for (const { count, resolve } of waiting) if (seen.length >= count) resolve();
      answer(response, behave(seen.length), seen.at(-1)?.body.stream === true);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/chat/completions`,
    seen,
    arrived: (count) => new Promise((resolve) => (seen.length >= count ? resolve() : waiting.push({ count, resolve }))),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(response: ServerResponse, behaviour: Behaviour, stream: boolean): void {
  if (behaviour === 'hold') return;
  if (behaviour !== 'answer' && 'status' in behaviour) {
    response.writeHead(behaviour.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: behaviour.message } }));
    return;
  }
  const content = behaviour === 'answer' ? 'Hello there.' : behaviour.content;
  if (stream) sendStream(response, content);
  else sendWhole(response, content);
}

const USAGE = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 };

function sendWhole(response: ServerResponse, content: string): void {
  const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }];
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ id: 'c1', object: 'chat.completion', model: 'test', choices, usage: USAGE }));
}

function sendStream(response: ServerResponse, content: string): void {
  const half = Math.ceil(content.length / 2);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(event([{ index: 0, delta: { role: 'assistant', content: '' } }]));
  response.write(event([{ index: 0, delta: { content: content.slice(0, half) } }]));
  response.write(event([{ index: 0, delta: { content: content.slice(half) } }]));
  response.write(event([{ index: 0, delta: {}, finish_reason: 'stop' }]));
  response.end(`${event([], { usage: USAGE })}data: [DONE]\n\n`);
}

function event(choices: readonly unknown[], rest = {}): string {
  return `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', model: 'test', choices, ...rest })}\n\n`;
}
