import type { Usage } from '../model.ts';
import { chatMessages, systemText, turns } from './conversation.ts';
import { errorIn, errorOf } from './error-body.ts';
import { reading, type ApiFormat, type Generated, type GenerationRequest, type Reading } from './format.ts';
import { isBedrockMantle, isOpenRouter, isVertexAnthropic, pathEndsWith } from './hosts.ts';
import { at, countOf, listOf, quantityOf, sumOf, textOf } from './json.ts';
import { withParameters } from './request-body.ts';
import { knownUsage } from './usage.ts';

/** The API insists on a limit; enough for an answer of a page or two. */
const DEFAULT_LIMIT = 1024;

/** Anthropic's Messages; also Claude on Vertex AI (model and method in the path), on Foundry and on Bedrock's mantle. */
export const anthropicMessages: ApiFormat = {
  name: 'anthropic-messages',
  framing: 'sse',
  hasEndMarker: true,
  endsWithDone: false,
  path: '/v1/messages',
  recognises: (url) =>
    (pathEndsWith(url, '/messages') && !url.pathname.includes('/threads/')) || isVertexAnthropic(url),
  urlFor,
  auth: (url) => (isVertexAnthropic(url) || isBedrockMantle(url) || isOpenRouter(url) ? 'bearer' : 'x-api-key'),
  // The oldest version that is still served is the one that most gateways know.
  headers: (url) => (isVertexAnthropic(url) ? {} : { 'anthropic-version': '2023-06-01' }),
  modelInBody: (url) => !isVertexAnthropic(url),
  requiredMaxOutputTokens: DEFAULT_LIMIT,
  leastMaxOutputTokens: 1,
  reserved: ['model', 'messages', 'system', 'stream', 'max_tokens'],
  body,
  adapt: () => null,
  readEvent,
  readAnswer,
};

/** Vertex AI has one method for whole answers and one for streams. */
function urlFor(url: URL, stream: boolean): string | null {
  if (!isVertexAnthropic(url)) return null;
  const path = url.pathname.replace(/:(streamR|r)awPredict\/*$/, stream ? ':streamRawPredict' : ':rawPredict');
  return path === url.pathname ? null : `${url.origin}${path}${url.search}`;
}

function body(request: GenerationRequest) {
  const { url, model, messages, stream, maxOutputTokens, parameters } = request;
  const vertex = isVertexAnthropic(url);
  return withParameters(
    {
      anthropic_version: vertex ? 'vertex-2023-10-16' : undefined,
      model: vertex ? undefined : (model ?? undefined),
      max_tokens: maxOutputTokens ?? DEFAULT_LIMIT,
      system: systemText(messages) ?? undefined,
      messages: chatMessages(turns(messages)),
      stream,
    },
    parameters,
  );
}

function readEvent(event: unknown, name: string | null): Reading {
  const error = errorIn(event, name);
  if (error !== null) return reading({ error });
  switch (at(event, 'type')) {
    case 'message_start': {
      const message = at(event, 'message');
      // Its output count is a placeholder, no token has been sent yet.
      return reading({ ...readMessage(message), usage: readUsage(at(message, 'usage'), false) });
    }
    case 'content_block_start':
      return reading(generatedIn(at(event, 'content_block')));
    case 'content_block_delta':
      return reading(deltaIn(at(event, 'delta')));
    case 'message_delta': {
      const finishReason = textOf(at(event, 'delta', 'stop_reason'));
      return reading({ finishReason, usage: readUsage(at(event, 'usage'), true) });
    }
    case 'message_stop': {
      const ms = quantityOf(at(event, 'amazon-bedrock-invocationMetrics', 'invocationLatency'));
      return reading({ end: true, serverSeconds: ms === null ? null : ms / 1000 });
    }
    default:
      return reading({});
  }
}

function readAnswer(answer: unknown): Reading {
  const blocks = listOf(at(answer, 'content')).map(generatedIn);
  const answered = Array.isArray(at(answer, 'content'));
  return reading({
    ...readMessage(answer),
    output: blocks.some(({ output }) => output),
    reasoning: blocks.some(({ reasoning }) => reasoning),
    usage: readUsage(at(answer, 'usage'), true),
    end: answered,
    error: errorIn(answer) ?? (answered ? null : errorOf(answer)),
  });
}

function readMessage(message: unknown): Pick<Reading, 'finishReason' | 'model' | 'requestId'> {
  return {
    finishReason: textOf(at(message, 'stop_reason')),
    model: textOf(at(message, 'model')),
    requestId: textOf(at(message, 'id')),
  };
}

/**
 * What a block holds by itself. In a stream a block starts empty and is filled by deltas, but some come whole; a tool
 * call has its name from the start, and may have no arguments. Encrypted reasoning and signatures are nothing that a reader could see.
 */
function generatedIn(block: unknown): Generated {
  const type = textOf(at(block, 'type')) ?? '';
  const called = type.endsWith('tool_use') && textOf(at(block, 'name')) !== null;
  const text = type === 'text' ? textOf(at(block, 'text')) : null;
  return { output: called || text !== null, reasoning: textOf(at(block, 'thinking')) !== null };
}

function deltaIn(delta: unknown): Generated {
  const none = { output: false, reasoning: false };
  switch (at(delta, 'type')) {
    case 'text_delta':
      return { ...none, output: textOf(at(delta, 'text')) !== null };
    case 'input_json_delta':
      return { ...none, output: textOf(at(delta, 'partial_json')) !== null };
    case 'compaction_delta':
      return { ...none, output: textOf(at(delta, 'content')) !== null };
    case 'thinking_delta':
      return { ...none, reasoning: textOf(at(delta, 'thinking')) !== null };
    default:
      return none;
  }
}

/** Counts are cumulative. What was read from a cache or written to one is input too, beside `input_tokens`. */
function readUsage(usage: unknown, counted: boolean): Usage | null {
  const cachedTokens = countOf(at(usage, 'cache_read_input_tokens'));
  const written = countOf(at(usage, 'cache_creation_input_tokens'));
  const fresh = countOf(at(usage, 'input_tokens'));
  return knownUsage({
    inputTokens: fresh === null ? null : sumOf(fresh, written, cachedTokens),
    outputTokens: counted ? countOf(at(usage, 'output_tokens')) : null,
    reasoningTokens: countOf(at(usage, 'output_tokens_details', 'thinking_tokens')),
    cachedTokens,
  });
}
