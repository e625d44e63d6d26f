import type { MockShape } from '../model.ts';
import type { Random } from '../random.ts';
import {
  createEventWriter,
  errorBody,
  wholeAnswer,
  type ChatError,
  type EventWriter,
  type FinishReason,
} from './chat-answer.ts';
import type { ChatRequest } from './chat-request.ts';
import { BAD_REQUEST, drawFault, RATE_LIMITED, SERVER_ERROR, type Fault } from './fault.ts';
import { drawTimeline, drawTokenCount, tailMs, type Timeline } from './timeline.ts';
import { drawWords } from './words.ts';

/** One thing that comes back over the wire; header names are in lower case. */
export type WireStep =
  | { readonly kind: 'headers'; readonly status: number; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'data'; readonly text: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'reset' };

/** A step and when it comes, in milliseconds from the moment the request was sent. */
export type TimedStep = WireStep & { readonly atMs: number };

/** What a request is answered from. */
export interface ScriptSource {
  /** null = it could not be read. */
  readonly request: ChatRequest | null;
  readonly shape: MockShape;
  /** Which request of its transport it is, from 1; names the answer. */
  readonly ordinal: number;
  /** Where all numbers come from: the fault, then the number of tokens, the times and the words. */
  readonly random: Random;
}

/** What a 200 is made of. */
interface Answer {
  readonly request: ChatRequest;
  readonly ordinal: number;
  readonly id: string;
  readonly fault: Fault | null;
  readonly timeline: Timeline;
  readonly tokens: readonly string[];
  readonly finishReason: FinishReason;
}

/** Everything that comes back for one request, in order of time; the last step is an end or a reset. */
export function writeScript({ request, shape, ordinal, random }: ScriptSource): readonly TimedStep[] {
  const fault = drawFault(shape.errorRate, request?.stream ?? false, random);
  const wanted = drawTokenCount(shape, random);
  const count = Math.min(wanted, request?.maxTokens ?? wanted);
  const timeline = drawTimeline(shape, count, random);
  const refuse = (status: number, error: ChatError, headers = {}): TimedStep[] =>
    wholeSteps({ atMs: timeline.headersMs, ordinal, status, headers, body: errorBody(error) });

  if (request === null) return refuse(400, BAD_REQUEST);
  if (fault === 'server-error') return refuse(500, SERVER_ERROR);
  if (fault === 'rate-limit') return refuse(429, RATE_LIMITED, { 'retry-after': '1' });
  if (fault === 'reset') return [{ kind: 'reset', atMs: timeline.headersMs }];
  const tokens = drawWords(count, random);
  const finishReason = count < wanted ? 'length' : 'stop';
  const answer = { request, ordinal, id: `chatcmpl-mock-${ordinal}`, fault, timeline, tokens, finishReason } as const;
  return request.stream ? streamSteps(answer) : answerSteps(answer);
}

function answerSteps({ request, ordinal, id, fault, timeline, tokens, finishReason }: Answer): TimedStep[] {
  const body = wholeAnswer(request, { id, tokens: fault === 'empty' ? [] : tokens, finishReason });
  return wholeSteps({ atMs: timeline.latencyMs, ordinal, status: 200, headers: {}, body });
}

function wholeSteps(answer: {
  readonly atMs: number;
  readonly ordinal: number;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}): TimedStep[] {
  const { atMs, ordinal, status, body } = answer;
  const headers = { ...commonHeaders('application/json', atMs, ordinal), ...answer.headers };
  return [
    { atMs, kind: 'headers', status, headers },
    { atMs, ...data(body) },
    { atMs, kind: 'end' },
  ];
}

function streamSteps(answer: Answer): TimedStep[] {
  const { request, ordinal, id, fault, tokens } = answer;
  const { headersMs, roleMs, tokensMs, latencyMs } = answer.timeline;
  const writer = createEventWriter(request, id);
  const told = fault === 'empty' ? 0 : fault === null ? tokens.length : Math.ceil(tokens.length / 2);
  const lastMs = tokensMs[told - 1] ?? latencyMs;
  const tail: WireStep[] = [...tailEvents(answer, writer, told).map((text) => data(text)), { kind: 'end' }];
  const headers = commonHeaders('text/event-stream; charset=utf-8', headersMs, ordinal);
  return [
    { atMs: headersMs, kind: 'headers', status: 200, headers },
    { atMs: roleMs, ...data(writer.role()) },
    ...tokens.slice(0, told).map((text, i) => ({ atMs: tokensMs[i] as number, ...data(writer.text(text)) })),
    ...tail.map((step, i) => ({ atMs: tailMs(lastMs, i + 1), ...step })),
  ];
}

/** What a stream says after its `told` tokens. */
function tailEvents({ request, fault, finishReason }: Answer, writer: EventWriter, told: number): string[] {
  if (fault === 'truncated') return [];
  if (fault === 'stream-error') return [writer.error(SERVER_ERROR)];
  const usage = request.includeUsage ? [writer.usage(told)] : [];
  return [writer.finish(finishReason), ...usage, writer.end()];
}

function data(text: string) {
  return { kind: 'data', text } as const;
}

/** Part of the time to the headers that the server reports as its own; the rest passes for the network. */
const SERVER_SHARE = 0.9;

function commonHeaders(contentType: string, atMs: number, ordinal: number): Record<string, string> {
  return {
    'content-type': contentType,
    'x-request-id': `req_mock_${ordinal}`,
    'openai-processing-ms': String(Math.floor(atMs * SERVER_SHARE)),
  };
}
