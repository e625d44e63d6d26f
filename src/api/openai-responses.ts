import type { Message } from '../model.ts';
import { chatMessages, systemText, turns } from './conversation.ts';
import { errorIn, errorOf } from './error-body.ts';
import { reading, type ApiFormat, type GenerationRequest, type Reading } from './format.ts';
import { isAzure, pathEndsWith } from './hosts.ts';
import { at, listOf, textOf } from './json.ts';
import { adaptOptions, paddingOptions } from './openai-options.ts';
import { withParameters } from './request-body.ts';
import { openaiUsage } from './usage.ts';

/** The smallest `max_output_tokens` that OpenAI takes. */
const LEAST = 16;

/** OpenAI's Responses. Usage always comes; what an event is stands in its data, the SSE event name may be missing. */
export const openaiResponses: ApiFormat = {
  name: 'openai-responses',
  framing: 'sse',
  hasEndMarker: true,
  endsWithDone: false,
  path: '/v1/responses',
  recognises: (url) => pathEndsWith(url, '/responses'),
  auth: (url) => (isAzure(url) ? 'api-key' : 'bearer'),
  headers: () => ({}),
  modelInBody: () => true,
  requiredMaxOutputTokens: null,
  leastMaxOutputTokens: LEAST,
  reserved: ['model', 'input', 'instructions', 'stream', 'max_output_tokens'],
  body,
  adapt: (error, used) => adaptOptions(error, used, ['without-obfuscation-option', 'without-stream-options']),
  readEvent,
  readAnswer,
};

function body(request: GenerationRequest) {
  const { model, messages, stream, maxOutputTokens, parameters } = request;
  return withParameters(
    {
      model: model ?? undefined,
      instructions: systemText(messages) ?? undefined,
      input: inputOf(turns(messages)),
      stream,
      stream_options: paddingOptions(request),
      max_output_tokens: maxOutputTokens === null ? undefined : Math.max(maxOutputTokens, LEAST),
    },
    parameters,
  );
}

function inputOf(messages: readonly Message[]) {
  const [first] = messages;
  if (messages.length === 1 && first?.role === 'user') return first.content;
  return chatMessages(messages);
}

/** Output arrives in `….delta` events of many kinds; everything else only frames it, or repeats it in the end. */
function readEvent(event: unknown, name: string | null): Reading {
  const type = textOf(at(event, 'type')) ?? '';
  const generated = type.endsWith('.delta') && textOf(at(event, 'delta')) !== null;
  const reasoning = generated && type.includes('reasoning');
  const ended = /^response\.(completed|incomplete|failed)$/.test(type);
  return reading({
    ...readResponse(at(event, 'response')),
    output: generated && !reasoning,
    reasoning,
    repeatsOutput: ended && listOf(at(event, 'response', 'output')).some(hasOutput),
    end: ended,
    error: errorIn(event, name) ?? failureOf(at(event, 'response')),
  });
}

function readAnswer(answer: unknown): Reading {
  const items = listOf(at(answer, 'output'));
  const answered = Array.isArray(at(answer, 'output'));
  return reading({
    ...readResponse(answer),
    output: items.some(hasOutput),
    reasoning: items.some(hasReasoning),
    end: answered && /^(completed|incomplete|failed|cancelled)$/.test(textOf(at(answer, 'status')) ?? 'completed'),
    error: failureOf(answer) ?? (answered ? null : errorOf(answer)),
  });
}

type ResponseFields = Pick<Reading, 'finishReason' | 'usage' | 'model' | 'requestId'>;

/** The response object: whole in an answer that was not streamed, inside the first and the last events of a stream. */
function readResponse(response: unknown): ResponseFields {
  const status = textOf(at(response, 'status'));
  const finished = status === 'completed' || status === 'incomplete';
  return {
    finishReason: textOf(at(response, 'incomplete_details', 'reason')) ?? (finished ? status : null),
    usage: openaiUsage(at(response, 'usage'), 'input', 'output'),
    model: textOf(at(response, 'model')),
    requestId: textOf(at(response, 'id')),
  };
}

function failureOf(response: unknown): Reading['error'] {
  const told = errorIn(response);
  if (told !== null) return told;
  const status = at(response, 'status');
  if (status !== 'failed' && status !== 'cancelled') return null;
  return { message: `the server ended the answer with status "${status}"`, code: null };
}

function hasOutput(item: unknown): boolean {
  const type = textOf(at(item, 'type')) ?? '';
  if (type.endsWith('_call')) return true;
  if (type !== 'message') return false;
  return listOf(at(item, 'content')).some(
    (part) => textOf(at(part, 'text')) !== null || textOf(at(part, 'refusal')) !== null,
  );
}

function hasReasoning(item: unknown): boolean {
  if (at(item, 'type') !== 'reasoning') return false;
  const parts = [...listOf(at(item, 'summary')), ...listOf(at(item, 'content'))];
  return parts.some((part) => textOf(at(part, 'text')) !== null);
}
