import type { Usage } from '../model.ts';
import { chatMessages } from './conversation.ts';
import { errorIn, errorOf } from './error-body.ts';
import { reading, type ApiFormat, type Generated, type GenerationRequest, type Reading } from './format.ts';
import { pathEndsWith } from './hosts.ts';
import { at, countOf, isObject, listOf, textOf } from './json.ts';
import { withParameters } from './request-body.ts';
import { knownUsage } from './usage.ts';

/** Cohere's chat, version 2. */
export const cohere: ApiFormat = {
  name: 'cohere',
  framing: 'sse',
  hasEndMarker: true,
  endsWithDone: false,
  path: '/v2/chat',
  recognises: (url) => pathEndsWith(url, '/v2/chat'),
  auth: () => 'bearer',
  headers: () => ({}),
  modelInBody: () => true,
  requiredMaxOutputTokens: null,
  leastMaxOutputTokens: 1,
  reserved: ['model', 'messages', 'stream', 'max_tokens'],
  body,
  adapt: () => null,
  readEvent,
  readAnswer,
};

function body({ model, messages, stream, maxOutputTokens, parameters }: GenerationRequest) {
  return withParameters(
    {
      model: model ?? undefined,
      messages: chatMessages(messages),
      stream,
      max_tokens: maxOutputTokens ?? undefined,
    },
    parameters,
  );
}

function readEvent(event: unknown, name: string | null): Reading {
  const error = errorIn(event, name);
  if (error !== null) return reading({ error });
  const message = at(event, 'delta', 'message');
  switch (at(event, 'type')) {
    case 'message-start':
      return reading({ requestId: textOf(at(event, 'id')) });
    case 'content-start':
    case 'content-delta':
    case 'tool-plan-delta':
    case 'tool-call-start':
    case 'tool-call-delta':
      return reading(generatedIn(message));
    case 'message-end':
      return reading({ ...readEnd(at(event, 'delta')), end: true });
    default:
      // An error without a type is all that its HTTP errors are: `{"message": "…"}`.
      return reading({ error: at(event, 'type') === undefined ? errorOf(event) : null });
  }
}

function readAnswer(answer: unknown): Reading {
  const message = at(answer, 'message');
  const answered = isObject(message);
  const ended = readEnd(answer);
  return reading({
    ...generatedIn(message),
    ...ended,
    requestId: textOf(at(answer, 'id')),
    end: answered,
    error: errorIn(answer) ?? ended.error ?? (answered ? null : errorOf(answer)),
  });
}

/** Content is one object in a stream and a list in a whole answer; so are tool calls. A tool plan is the model thinking aloud. */
function generatedIn(message: unknown): Generated {
  const contents = listOrOne(at(message, 'content'));
  const calls = listOrOne(at(message, 'tool_calls')).flatMap((call) => [
    at(call, 'function', 'name'),
    at(call, 'function', 'arguments'),
  ]);
  const said = [...contents.map((content) => at(content, 'text')), ...calls];
  const thought = [...contents.map((content) => at(content, 'thinking')), at(message, 'tool_plan')];
  return {
    output: said.some((text) => textOf(text) !== null),
    reasoning: thought.some((text) => textOf(text) !== null),
  };
}

function listOrOne(value: unknown): readonly unknown[] {
  return isObject(value) ? [value] : listOf(value);
}

function readEnd(source: unknown): Pick<Reading, 'finishReason' | 'usage' | 'error'> {
  const finishReason = textOf(at(source, 'finish_reason'));
  const told = textOf(at(source, 'error'));
  const failed = told !== null || /^(ERROR|TIMEOUT)/.test(finishReason ?? '');
  const message = told ?? `the server ended the answer with finish_reason "${finishReason}"`;
  return {
    finishReason,
    usage: readUsage(at(source, 'usage')),
    error: failed ? { message, code: finishReason } : null,
  };
}

/** What was processed, not what was billed: the two differ. */
function readUsage(usage: unknown): Usage | null {
  return knownUsage({
    inputTokens: countOf(at(usage, 'tokens', 'input_tokens')),
    outputTokens: countOf(at(usage, 'tokens', 'output_tokens')),
    reasoningTokens: null,
    cachedTokens: countOf(at(usage, 'cached_tokens')),
  });
}
