import { readErrorBody } from '../api/error-body.ts';
import { combine, reading, type ApiFormat, type Reading } from '../api/format.ts';
import { isObject, parseJson } from '../api/json.ts';
import { quoted, readStreamEvents, strayText } from './stream-events.ts';

/** What a 2xx answer said, folded over its events. Chunk numbers point into the exchange's arrivals. */
export interface Answer {
  /** All events together. */
  readonly said: Reading;
  /** It came as one whole body, so there is no first token to time. */
  readonly whole: boolean;
  /** Chunks that carried generated output, in order, each once. */
  readonly contentChunks: readonly number[];
  /** First chunk that carried output other than reasoning. */
  readonly firstOutputChunk: number | null;
  /** Every model that was named, in order. */
  readonly models: readonly string[];
  /** The bytes do not follow the wire format: a sentence. */
  readonly malformed: string | null;
}

/** Reads an answer after it has ended: as a stream where one was asked for and came, else as one whole body. */
export function readAnswer(chunks: readonly Buffer[], format: ApiFormat, stream: boolean): Answer {
  return stream && !isWholeBody(chunks, format) ? readStream(chunks, format) : readWhole(chunks, format);
}

/** Whether a stream has ended the way its API says: its end marker, or a finish reason where there is none or it was left out. */
export function isFinished({ said }: Answer): boolean {
  return said.end || said.finishReason !== null;
}

function readStream(chunks: readonly Buffer[], format: ApiFormat): Answer {
  const fold = createFold();
  let events = 0;
  let malformed: string | null = null;
  for (const event of readStreamEvents(chunks, format.framing)) {
    events += 1;
    if (event.kind === 'malformed') malformed ??= event.problem;
    else if (event.kind === 'end') fold.add(reading({ end: true }), event.chunk);
    else fold.add(format.readEvent(event.data, event.name), event.chunk);
    // What a server sends after its own end marker is not looked at.
    if (fold.ended()) break;
  }
  const answer = { ...fold.result(), whole: false, malformed };
  if (format.framing !== 'sse' || isFinished(answer) || answer.said.error !== null) return answer;
  return withStray(answer, strayText(chunks), events);
}

/** An error may stand between the events, as raw JSON; other text is ignored, unless there is nothing else. */
function withStray(answer: Answer, stray: string, events: number): Answer {
  const json = /^(?:error:)?\s*([[{][^]*)/m.exec(stray)?.[1];
  if (json !== undefined) return { ...answer, said: { ...answer.said, error: readErrorBody(json, null) } };
  if (events > 0 || stray === '') return answer;
  return { ...answer, malformed: `the body is no stream of events: ${quoted(stray)}` };
}

function readWhole(chunks: readonly Buffer[], format: ApiFormat): Answer {
  // `trim` takes a byte order mark, too.
  const text = Buffer.concat(chunks).toString('utf8').trim();
  const fold = createFold();
  const body = parseJson(text);
  if (body !== undefined) fold.add(format.readAnswer(body), chunks.length - 1);
  return { ...fold.result(), whole: true, malformed: body === undefined && text !== '' ? problemOf(text) : null };
}

function problemOf(text: string): string {
  if (/^(data|event):/.test(text)) return 'a stream came back although a whole answer was asked for';
  return `the body is not JSON: ${quoted(text)}`;
}

/** Folds readings into an answer. */
function createFold() {
  const contentChunks: number[] = [];
  const models: string[] = [];
  let firstOutputChunk: number | null = null;
  let said = reading({});
  return {
    ended: (): boolean => said.end,
    add(next: Reading, chunk: number): void {
      if ((next.output || next.reasoning) && contentChunks.at(-1) !== chunk) contentChunks.push(chunk);
      if (next.output) firstOutputChunk ??= chunk;
      if (next.model !== null && !models.includes(next.model)) models.push(next.model);
      said = combine(said, next);
    },
    result: () => ({ said, contentChunks, firstOutputChunk, models }),
  };
}

/**
 * Whether a body that should be a stream is one JSON text instead. Content types do not tell: streams come as text/plain and
 * with none at all. A stream never starts like a list or a page, an SSE body never with a brace; NDJSON always does, so there
 * the first line decides.
 */
function isWholeBody(chunks: readonly Buffer[], format: ApiFormat): boolean {
  const start = firstCharacter(chunks);
  if (start === '[' || start === '<') return true;
  if (start !== '{') return false;
  if (format.framing === 'sse') return true;
  const firstLine = Buffer.concat(chunks).toString('utf8').trimStart().split('\n', 1)[0]!;
  return !isObject(parseJson(firstLine));
}

/** The first one that is neither blank nor a byte order mark; nothing for an empty body. */
function firstCharacter(chunks: readonly Buffer[]): string {
  const decoder = new TextDecoder();
  for (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true }).trimStart();
    if (text !== '') return text.slice(0, 1);
  }
  return '';
}
