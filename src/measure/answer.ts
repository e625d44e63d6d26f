import { reading, type ApiFormat, type Reading, type ServerError } from '../api/format.ts';
import { readErrorBody } from '../api/error-body.ts';
import type { Usage } from '../model.ts';
import { parseObject, readStreamEvents, strayText } from './stream-events.ts';

/** What a 2xx answer said, folded over its events. Chunk numbers point into the exchange's arrivals. */
export interface Answer {
  /** It came as one whole body, so there is no first token to time. */
  readonly whole: boolean;
  /** Chunks that carried generated output, in order, each once. */
  readonly contentChunks: readonly number[];
  /** First chunk that carried output other than reasoning. */
  readonly firstOutputChunk: number | null;
  readonly finishReason: string | null;
  /** The API's end marker was seen. */
  readonly ended: boolean;
  readonly usage: Usage;
  readonly models: readonly string[];
  readonly requestId: string | null;
  readonly serverSeconds: number | null;
  /** The first error that the server reported inside the answer. */
  readonly error: ServerError | null;
  /** The bytes do not follow the wire format: a sentence. */
  readonly malformed: string | null;
}

/** Reads an answer after it has ended: as a stream where one was asked for and came, else as one whole body. */
export function readAnswer(chunks: readonly Buffer[], format: ApiFormat, stream: boolean): Answer {
  const start = firstBytes(chunks);
  if (stream && !isWholeBody(start, chunks, format)) return readStream(chunks, format);
  return readWhole(chunks, format);
}

function readStream(chunks: readonly Buffer[], format: ApiFormat): Answer {
  const { events, problem } = readStreamEvents(chunks, format.framing);
  const fold = createFold();
  for (const event of events) {
    if (fold.over()) break;
    fold.add(event.data === 'end' ? reading({ end: true }) : format.readEvent(event.data, event.name), event.chunk);
  }
  if (!fold.complete()) {
    const stray = format.framing === 'sse' ? strayText(chunks) : '';
    if (stray !== '') fold.add(reading({ error: readErrorBody(stray, null) }), chunks.length - 1);
  }
  return fold.result({ whole: false, malformed: problem });
}

function readWhole(chunks: readonly Buffer[], format: ApiFormat): Answer {
  const text = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim();
  const fold = createFold();
  const last = Math.max(0, chunks.length - 1);
  const answer = parseObject(text);
  if (answer !== null) fold.add(format.readAnswer(answer), last);
  else if (text.startsWith('[')) fold.add(reading({ error: readErrorBody(text, null) }), last);
  const malformed = answer === null && text !== '' ? `the body is not a JSON object: ${text}` : null;
  return fold.result({ whole: true, malformed });
}

/** Folds readings into an answer. Nothing after the end marker counts; finish reason and usage keep the last that is known. */
function createFold() {
  const contentChunks: number[] = [];
  const models: string[] = [];
  let firstOutputChunk: number | null = null;
  let last = reading({});
  let usage: Usage = { inputTokens: null, outputTokens: null, reasoningTokens: null, cachedTokens: null };

  return {
    over: (): boolean => last.end,
    complete: (): boolean => last.end || last.finishReason !== null || last.error !== null,
    add(next: Reading, chunk: number): void {
      if ((next.output || next.reasoning) && contentChunks.at(-1) !== chunk) contentChunks.push(chunk);
      if (next.output) firstOutputChunk ??= chunk;
      if (next.model !== null && !models.includes(next.model)) models.push(next.model);
      if (next.usage !== null) usage = mergeUsage(usage, next.usage);
      last = {
        ...last,
        end: next.end,
        finishReason: next.finishReason ?? last.finishReason,
        requestId: last.requestId ?? next.requestId,
        serverSeconds: next.serverSeconds ?? last.serverSeconds,
        error: last.error ?? next.error,
      };
    },
    result: ({ whole, malformed }: Pick<Answer, 'whole' | 'malformed'>): Answer => ({
      whole,
      contentChunks,
      firstOutputChunk,
      finishReason: last.finishReason,
      ended: last.end,
      usage,
      models,
      requestId: last.requestId,
      serverSeconds: last.serverSeconds,
      error: last.error,
      malformed,
    }),
  };
}

function mergeUsage(known: Usage, next: Usage): Usage {
  return {
    inputTokens: next.inputTokens ?? known.inputTokens,
    outputTokens: next.outputTokens ?? known.outputTokens,
    reasoningTokens: next.reasoningTokens ?? known.reasoningTokens,
    cachedTokens: next.cachedTokens ?? known.cachedTokens,
  };
}

/** The body's first character that is no blank, and where a byte order mark is skipped. */
function firstBytes(chunks: readonly Buffer[]): string {
  for (const chunk of chunks) {
    const text = chunk.toString('latin1').replace(/^(?:\xEF\xBB\xBF)?\s+|^\xEF\xBB\xBF/, '');
    if (text !== '') return text.slice(0, 1);
  }
  return '';
}

/**
 * Whether a body that should be a stream is one JSON text instead. Content types do not tell: streams come as text/plain and
 * with none at all. An SSE body never starts with a bracket; NDJSON always does, so there the first line decides.
 */
function isWholeBody(start: string, chunks: readonly Buffer[], format: ApiFormat): boolean {
  if (start === '[') return true;
  if (start !== '{') return false;
  if (format.framing === 'sse') return true;
  const firstLine = Buffer.concat(chunks).toString('utf8').trimStart().split('\n', 1)[0] ?? '';
  return parseObject(firstLine) === null;
}
