import type { Adaptation, ApiFormat } from '../api/format.ts';
import type { Auth, Message, Prompt, Target } from '../model.ts';
import type { WireRequest } from './exchange.ts';

/** Puts prompts into a target's words. */
export type WriteRequest = (options: {
  readonly prompt: Prompt;
  readonly adaptations: ReadonlySet<Adaptation>;
  /** Put first in the conversation, against prompt caches; null = none. */
  readonly nonce: string | null;
}) => WireRequest;

/** Makes URL and headers once, and then a body for each prompt, ready to send. */
export function createRequestWriter(options: {
  readonly target: Target;
  readonly format: ApiFormat;
  readonly userAgent: string;
}): WriteRequest {
  const { target, format } = options;
  const url = new URL(target.url);
  const headers = headersOf({ ...options, url });
  return ({ prompt, adaptations, nonce }) => {
    const body = format.body({
      url,
      model: target.model,
      messages: nonce === null ? prompt.messages : withNonce(prompt.messages, nonce),
      stream: target.stream,
      maxOutputTokens: prompt.maxOutputTokens ?? target.maxOutputTokens,
      parameters: target.parameters,
      adaptations,
    });
    return { url, headers, body: JSON.stringify(body) };
  };
}

function withNonce(messages: readonly Message[], nonce: string): Message[] {
  return messages.map((message, i) => (i === 0 ? { ...message, content: `[${nonce}] ${message.content}` } : message));
}

function headersOf(options: {
  target: Target;
  format: ApiFormat;
  url: URL;
  userAgent: string;
}): Record<string, string> {
  const { target, format, url, userAgent } = options;
  const streamType = format.framing === 'sse' ? 'text/event-stream' : 'application/x-ndjson';
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: target.stream ? streamType : 'application/json',
    // A compressed stream arrives in bursts, and its chunks cannot be timed.
    'accept-encoding': 'identity',
    'user-agent': userAgent,
    ...format.headers(url),
    ...authHeader(target.auth, target.apiKey),
  };
  for (const [name, value] of target.headers) headers[name.toLowerCase()] = value;
  return headers;
}

function authHeader(auth: Auth, key: string | null): Record<string, string> {
  if (auth === 'none' || key === null) return {};
  return auth === 'bearer' ? { authorization: `Bearer ${key}` } : { [auth]: key };
}
