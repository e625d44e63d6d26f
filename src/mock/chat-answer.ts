import type { JsonObject, JsonValue } from '../model.ts';
import type { ChatRequest } from './chat-request.ts';

/** Why an answer ended: it was complete, or the request's token limit was reached. */
export type FinishReason = 'stop' | 'length';

/** An error as OpenAI words it. */
export interface ChatError {
  readonly message: string;
  readonly type: string;
  readonly code: string | null;
}

/** Writes the events of one streamed answer, each a whole server-sent event. */
export interface EventWriter {
  /** The first event: a role, and no text. */
  role(): string;
  /** `text` must be safe inside a JSON string. */
  text(text: string): string;
  finish(reason: FinishReason): string;
  usage(outputTokens: number): string;
  error(error: ChatError): string;
  end(): string;
}

/** Fixed, because an answer depends on nothing but the seed and the request. */
const CREATED = 1_767_225_600;

/** The writer for an answer with this id; when usage was asked for, every event but the last says `"usage":null`, as OpenAI's do. */
export function createEventWriter(request: ChatRequest, id: string): EventWriter {
  const head = `data: {${fields({ id, object: 'chat.completion.chunk', created: CREATED, model: request.model })}`;
  const noUsage = request.includeUsage ? ',"usage":null}\n\n' : '}\n\n';
  const choice = (delta: string, finishReason: string): string =>
    `${head},"choices":[{"index":0,"delta":${delta},"logprobs":null,"finish_reason":${finishReason}}]${noUsage}`;
  return {
    role: () => choice('{"role":"assistant","content":"","refusal":null}', 'null'),
    text: (text) => choice(`{"content":"${text}"}`, 'null'),
    finish: (reason) => choice('{}', `"${reason}"`),
    usage: (outputTokens) => `${head},"choices":[],${fields({ usage: usageOf(request, outputTokens) })}}\n\n`,
    error: (error) => `data: ${errorBody(error)}\n\n`,
    end: () => 'data: [DONE]\n\n',
  };
}

/** The body of an answer that is not streamed. */
export function wholeAnswer(
  request: ChatRequest,
  answer: { readonly id: string; readonly tokens: readonly string[]; readonly finishReason: FinishReason },
): string {
  const { id, tokens, finishReason } = answer;
  const message = { role: 'assistant', content: tokens.join(''), refusal: null };
  return JSON.stringify({
    id,
    object: 'chat.completion',
    created: CREATED,
    model: request.model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: finishReason }],
    usage: usageOf(request, tokens.length),
  });
}

/** The body of an error answer, also sent as an event when a stream has begun. */
export function errorBody({ message, type, code }: ChatError): string {
  return JSON.stringify({ error: { message, type, param: null, code } });
}

function usageOf({ promptTokens }: ChatRequest, outputTokens: number): JsonObject {
  return {
    prompt_tokens: promptTokens,
    completion_tokens: outputTokens,
    total_tokens: promptTokens + outputTokens,
    prompt_tokens_details: { cached_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0 },
  };
}

/** The inside of a JSON object. */
function fields(value: Readonly<Record<string, JsonValue>>): string {
  return JSON.stringify(value).slice(1, -1);
}
