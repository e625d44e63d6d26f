import { chatMessages, plainText, systemText, turns } from './conversation.ts';
import { errorIn, errorOf } from './error-body.ts';
import { reading, type ApiFormat, type GenerationRequest, type Reading } from './format.ts';
import { pathEndsWith } from './hosts.ts';
import { at, countOf, isObject, listOf, quantityOf, textOf } from './json.ts';
import { withParameters } from './request-body.ts';
import { knownUsage } from './usage.ts';

/** Ollama's own API: one JSON object a line; chat or generate, as the URL says. */
export const ollama: ApiFormat = {
  name: 'ollama',
  framing: 'ndjson',
  hasEndMarker: true,
  endsWithDone: false,
  path: '/api/chat',
  recognises: (url) => pathEndsWith(url, '/api/chat') || isGenerate(url),
  auth: () => 'bearer',
  headers: () => ({}),
  modelInBody: () => true,
  requiredMaxOutputTokens: null,
  leastMaxOutputTokens: 1,
  reserved: ['model', 'messages', 'prompt', 'system', 'stream'],
  body,
  adapt: () => null,
  readEvent: (event, name) => ({ ...readLine(event), error: errorIn(event, name) }),
  readAnswer,
};

function isGenerate(url: URL): boolean {
  return pathEndsWith(url, '/api/generate');
}

/** Streaming is Ollama's default, so `stream` is always said. */
function body({ url, model, messages, stream, maxOutputTokens, parameters }: GenerationRequest) {
  const conversation = isGenerate(url)
    ? { system: systemText(messages) ?? undefined, prompt: plainText(turns(messages)) }
    : { messages: chatMessages(messages) };
  const options = maxOutputTokens === null ? undefined : { num_predict: maxOutputTokens };
  return withParameters({ model: model ?? undefined, ...conversation, stream, options }, parameters);
}

function readAnswer(answer: unknown): Reading {
  const answered = isObject(at(answer, 'message')) || typeof at(answer, 'response') === 'string';
  return { ...readLine(answer), error: errorIn(answer) ?? (answered ? null : errorOf(answer)) };
}

/** The last line says so and has the counts; a count that is left out is unknown, not 0. Durations are nanoseconds. */
function readLine(line: unknown): Reading {
  const message = at(line, 'message');
  const said = [at(line, 'response'), at(message, 'content')].some((text) => textOf(text) !== null);
  const thought = [at(line, 'thinking'), at(message, 'thinking')].some((text) => textOf(text) !== null);
  const nanoseconds = quantityOf(at(line, 'total_duration'));
  return reading({
    output: said || listOf(at(message, 'tool_calls')).some(isObject),
    reasoning: thought,
    end: at(line, 'done') === true,
    finishReason: textOf(at(line, 'done_reason')),
    usage: knownUsage({
      inputTokens: countOf(at(line, 'prompt_eval_count')),
      outputTokens: countOf(at(line, 'eval_count')),
      reasoningTokens: null,
      cachedTokens: null,
    }),
    model: textOf(at(line, 'model')),
    serverSeconds: nanoseconds === null || nanoseconds === 0 ? null : nanoseconds / 1e9,
  });
}
