/** What the mock reads off the body of a chat completions request. */
export interface ChatRequest {
  readonly model: string;
  readonly stream: boolean;
  readonly includeUsage: boolean;
  /** Words of all messages: near enough to tokens for a mock, and easy to check. */
  readonly promptTokens: number;
  /** null = no limit asked for. */
  readonly maxTokens: number | null;
}

/** The body as it comes: of any type, with any field missing. */
interface ChatBody {
  readonly model?: unknown;
  readonly messages?: unknown;
  readonly stream?: unknown;
  readonly stream_options?: { readonly include_usage?: unknown } | null;
  readonly max_tokens?: unknown;
  readonly max_completion_tokens?: unknown;
}

/** Reads a request body, text or bytes; null when it is not JSON with a list of messages. */
export function readChatRequest(body: unknown): ChatRequest | null {
  const parsed = parseObject(body);
  if (parsed === null || !Array.isArray(parsed.messages)) return null;
  const limit = parsed.max_completion_tokens ?? parsed.max_tokens;
  return {
    model: typeof parsed.model === 'string' ? parsed.model : 'mock',
    stream: parsed.stream === true,
    includeUsage: parsed.stream_options?.include_usage === true,
    promptTokens: parsed.messages.reduce((sum: number, message: unknown) => sum + countWords(message), 0),
    maxTokens: typeof limit === 'number' && limit >= 1 ? Math.floor(limit) : null,
  };
}

function parseObject(body: unknown): ChatBody | null {
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) return null;
  try {
    const parsed: unknown = JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
    return typeof parsed === 'object' && parsed !== null ? parsed : null;
  } catch {
    return null;
  }
}

function countWords(message: unknown): number {
  const content = (message as { content?: unknown } | null)?.content;
  return typeof content === 'string' ? (content.match(/\S+/g)?.length ?? 0) : 0;
}
