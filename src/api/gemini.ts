import type { JsonValue, Message, Usage } from '../model.ts';
import { systemText, turns } from './conversation.ts';
import { errorIn, errorOf } from './error-body.ts';
import { combine, reading, type ApiFormat, type GenerationRequest, type Reading } from './format.ts';
import { isVertex } from './hosts.ts';
import { at, countOf, isObject, listOf, sumOf, textOf } from './json.ts';
import { withParameters } from './request-body.ts';
import { knownUsage } from './usage.ts';

const METHOD = /:(generateContent|streamGenerateContent)\/*$/;

/** Gemini, from Google's Gemini API and from Vertex AI: the model and the method stand in the path. */
export const gemini: ApiFormat = {
  name: 'gemini',
  framing: 'sse',
  hasEndMarker: false,
  endsWithDone: false,
  path: '/v1beta/models/MODEL:streamGenerateContent?alt=sse',
  recognises: (url) => METHOD.test(url.pathname),
  urlFor,
  // Vertex AI takes an OAuth token where the path names a project, and an API key where it does not (express mode).
  auth: (url) => (isVertex(url) && url.pathname.includes('/projects/') ? 'bearer' : 'x-goog-api-key'),
  headers: () => ({}),
  modelInBody: () => false,
  requiredMaxOutputTokens: null,
  leastMaxOutputTokens: 1,
  reserved: ['contents', 'systemInstruction', 'system_instruction'],
  body,
  adapt: () => null,
  readEvent: readResponse,
  readAnswer,
};

/** Without `alt=sse` a stream comes as one JSON list in pieces, which nobody can time. */
function urlFor(url: URL, stream: boolean): string | null {
  const path = url.pathname.replace(METHOD, stream ? ':streamGenerateContent' : ':generateContent');
  const search = searchFor(url, stream);
  return path === url.pathname && search === url.search ? null : `${url.origin}${path}${search}`;
}

function searchFor(url: URL, stream: boolean): string {
  const alt = url.searchParams.get('alt');
  if (stream ? alt === 'sse' : alt !== 'sse') return url.search;
  const others = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith('alt='));
  const pairs = stream ? [...others, 'alt=sse'] : others;
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function body({ messages, maxOutputTokens, parameters }: GenerationRequest) {
  const system = systemText(messages);
  return withParameters(
    {
      systemInstruction: system === null ? undefined : { parts: [{ text: system }] },
      contents: turns(messages).map(contentOf),
      generationConfig: maxOutputTokens === null ? undefined : { maxOutputTokens },
    },
    parameters,
  );
}

function contentOf({ role, content }: Message) {
  return { role: role === 'assistant' ? 'model' : 'user', parts: [{ text: content }] };
}

/** A stream that was asked for without `alt=sse` is one list of responses. */
function readAnswer(answer: JsonValue): Reading {
  return listOf(Array.isArray(answer) ? answer : [answer])
    .map(readWhole)
    .reduce(combine, reading({}));
}

function readWhole(answer: unknown): Reading {
  const answered = Array.isArray(at(answer, 'candidates')) || isObject(at(answer, 'promptFeedback'));
  const read = readResponse(answer, null);
  return { ...read, end: answered, error: read.error ?? (answered ? null : errorOf(answer)) };
}

/** Every event is a response of its own, with what is new in it and the usage so far. */
function readResponse(response: unknown, name: string | null): Reading {
  const candidates = listOf(at(response, 'candidates'));
  const parts = candidates.flatMap((candidate) => listOf(at(candidate, 'content', 'parts')));
  const finishReasons = candidates.map((candidate) => textOf(at(candidate, 'finishReason')));
  return reading({
    output: parts.some(hasOutput),
    reasoning: parts.some((part) => isThought(part) && textOf(at(part, 'text')) !== null),
    // A prompt that is refused has no candidates, only the reason.
    finishReason:
      finishReasons.findLast((reason) => reason !== null) ?? textOf(at(response, 'promptFeedback', 'blockReason')),
    usage: readUsage(at(response, 'usageMetadata')),
    model: textOf(at(response, 'modelVersion')),
    requestId: textOf(at(response, 'responseId')),
    error: errorIn(response, name) ?? (Array.isArray(response) ? errorIn(response[0]) : null),
  });
}

function isThought(part: unknown): boolean {
  return at(part, 'thought') === true;
}

function hasOutput(part: unknown): boolean {
  if (isThought(part)) return false;
  return textOf(at(part, 'text')) !== null || WHOLE_PARTS.some((key) => isObject(at(part, key)));
}

/** Parts that are generated and come in one piece. */
const WHOLE_PARTS = ['functionCall', 'executableCode', 'inlineData'];

/** Thoughts are counted beside the candidates. */
function readUsage(usage: unknown): Usage | null {
  const thoughts = countOf(at(usage, 'thoughtsTokenCount'));
  return knownUsage({
    inputTokens: countOf(at(usage, 'promptTokenCount')),
    outputTokens: sumOf(countOf(at(usage, 'candidatesTokenCount')), thoughts),
    reasoningTokens: thoughts,
    cachedTokens: countOf(at(usage, 'cachedContentTokenCount')),
  });
}
