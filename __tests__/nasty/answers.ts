import { send, wait, type Script } from '../support/scripted-server.ts';

/** Pieces of a body arrive in reads of their own. */
const APART_MS = 3;

/** A chunked answer whose body arrives in these pieces, one read each; the connection stays open. */
export function streamed(
  pieces: readonly (string | Buffer)[],
  headers = 'content-type: text/event-stream\r\n',
): Script {
  return [...open(headers), ...pieces.flatMap((piece) => [send(httpChunk(piece)), wait(APART_MS)]), send('0\r\n\r\n')];
}

/** The head of a chunked answer, and nothing of its body. */
export function open(headers = 'content-type: text/event-stream\r\n'): Script {
  return [send(`HTTP/1.1 200 OK\r\n${headers}transfer-encoding: chunked\r\n\r\n`), wait(APART_MS)];
}

/** A whole answer with its length, in one read. */
export function whole(status: string, body: string | Buffer, headers = 'content-type: application/json\r\n'): Script {
  const bytes = Buffer.from(body as string);
  const head = `HTTP/1.1 ${status}\r\n${headers}content-length: ${bytes.length}\r\n\r\n`;
  return [send(Buffer.concat([Buffer.from(head), bytes]))];
}

/** A piece of a body as HTTP frames it. */
export function httpChunk(piece: string | Buffer): Buffer {
  const bytes = Buffer.from(piece as string);
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
}

/** An unnamed event of server-sent events. */
export function event(data: unknown): string {
  return `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;
}

/** A named event whose data repeats the name as its type, the way Anthropic and Responses write it. */
export function typed(type: string, fields: object = {}): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`;
}

/** A chat chunk of one choice. */
export function delta(fields: object, finishReason: string | null = null): string {
  return event({ choices: [{ index: 0, delta: fields, finish_reason: finishReason }] });
}

/** A chat chunk with answer text. */
export function text(content: string, finishReason: string | null = null): string {
  return delta({ content }, finishReason);
}

/** How a chat ends: finish reason, usage if given, end marker. */
export function finish(usage?: object, finishReason = 'stop'): string {
  return delta({}, finishReason) + (usage === undefined ? '' : event({ choices: [], usage })) + DONE;
}

export const DONE = 'data: [DONE]\n\n';

/** An ordinary chat of three reads: a role, two words, the end. */
export const HELLO: readonly string[] = [
  delta({ role: 'assistant', content: '' }),
  text('Hello'),
  text(' there'),
  finish(),
];
