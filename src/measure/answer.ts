import { errorOf, readErrorBody } from '../api/error-body.ts';
import { addReading, reading, type ApiFormat, type Reading, type ServerError } from '../api/format.ts';
import { isObject, parseJson } from '../api/json.ts';
import { quoted, readStreamEvents, type StreamEvent } from './stream-events.ts';

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
  /** A finish reason was told, and no generated output came behind it. */
  readonly toldFinish: boolean;
  /** Every model that was named, in order. */
  readonly models: readonly string[];
  /** The bytes do not follow the wire format: a sentence. */
  readonly malformed: string | null;
  /** Its end is the body's end: a whole body, or a stream of an API without an end marker. */
  readonly endsWithBody: boolean;
  /** The body ended in the middle of an event, or of its JSON. */
  readonly partial: boolean;
}

/** What is known of an answer besides its body. */
export interface Asked {
  /** Whether a stream was asked for. */
  readonly stream: boolean;
  readonly contentType: string | null;
}

/** Reads an answer after it has ended: as a stream where one was asked for and came, else as one whole body. */
export function readAnswer(chunks: readonly Buffer[], format: ApiFormat, asked: Asked): Answer {
  return asked.stream && !isWholeBody(chunks, format, asked.contentType)
    ? readStream(chunks, format)
    : readWhole(chunks, format);
}

/**
 * Whether an answer has ended the way its API says: its end marker, or a finish reason where it was left out. Of several choices
 * one may finish while another goes on. An API without an end marker may give a finish reason with each event, so there nothing
 * may be left over behind it.
 */
export function isFinished({ said, toldFinish, endsWithBody, partial }: Answer): boolean {
  return (said.end || toldFinish) && !(endsWithBody && partial);
}

function readStream(chunks: readonly Buffer[], format: ApiFormat): Answer {
  const fold = createFold();
  const stray: string[] = [];
  let events = 0;
  let malformed: string | null = null;
  let partial = false;
  const take = (event: StreamEvent): boolean => {
    if (event.kind === 'partial') partial = true;
    else if (event.kind === 'stray') stray.push(event.line);
    else events += 1;
    if (event.kind === 'malformed') malformed ??= event.problem;
    if (event.kind === 'end' && format.endsWithDone) fold.add(reading({ end: true }), event.chunk);
    if (event.kind === 'data') fold.add(format.readEvent(event.data, event.name), event.chunk);
    // What a server sends after its own end marker is not looked at.
    return event.kind === 'end' || fold.ended();
  };
  readStreamEvents(chunks, { framing: format.framing, take });
  const answer = { ...fold.result(), whole: false, malformed, endsWithBody: !format.hasEndMarker, partial };
  return stray.length === 0 || answer.said.error !== null ? answer : withStray(answer, stray, events);
}

/**
 * An error may stand between the events, as raw JSON. Where the answer goes on to its end, only a plain error counts; where it
 * does not, whatever looks like JSON is the best explanation. Other text is ignored, unless there is nothing else.
 */
function withStray(answer: Answer, stray: readonly string[], events: number): Answer {
  const text = stray.join('\n').trim();
  const json = /^(?:error:)?\s*([[{][^]*)/m.exec(text)?.[1];
  const error =
    strayError([...stray, json ?? '']) ?? (json === undefined || isFinished(answer) ? null : readErrorBody(json, null));
  if (error !== null) return { ...answer, said: { ...answer.said, error } };
  return events > 0 ? answer : { ...answer, malformed: `the body is no stream of events: ${quoted(text)}` };
}

function strayError(texts: readonly string[]): ServerError | null {
  for (const text of texts) {
    const value = parseJson(text.replace(/^error:/, ''));
    const error = typeof value === 'object' ? errorOf(value) : null;
    if (error !== null) return error;
  }
  return null;
}

function readWhole(chunks: readonly Buffer[], format: ApiFormat): Answer {
  // `trim` takes a byte order mark, too.
  const text = Buffer.concat(chunks).toString('utf8').trim();
  const fold = createFold();
  const body = parseJson(text);
  if (body !== undefined) fold.add(format.readAnswer(body), chunks.length - 1);
  const malformed = body === undefined && text !== '' ? problemOf(text) : null;
  return {
    ...fold.result(),
    whole: true,
    malformed,
    endsWithBody: true,
    partial: malformed !== null && /^[[{]/.test(text),
  };
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
  let toldFinish = false;
  const said = reading({});
  return {
    ended: (): boolean => said.end,
    add(given: Reading, chunk: number): void {
      const next = given.repeatsOutput && firstOutputChunk === null ? { ...given, output: true } : given;
      if ((next.output || next.reasoning) && contentChunks.at(-1) !== chunk) contentChunks.push(chunk);
      if (next.output) firstOutputChunk ??= chunk;
      toldFinish = next.finishReason !== null || (toldFinish && !next.output && !next.reasoning);
      if (next.model !== null && !models.includes(next.model)) models.push(next.model);
      addReading(said, next);
    },
    result: () => ({ said: withKnownOutput(said), contentChunks, firstOutputChunk, toldFinish, models }),
  };
}

/** No output is made of 0 tokens: beside output, such a count is a server's way to say that it does not know. */
function withKnownOutput(said: Reading): Reading {
  if (said.usage?.outputTokens !== 0 || !(said.output || said.reasoning)) return said;
  return { ...said, usage: { ...said.usage, outputTokens: null } };
}

/**
 * Whether a body that should be a stream is one JSON text instead. Content types do not tell: streams come as text/plain and
 * with none at all. A stream never starts like a list or a page, an SSE body never with a brace; NDJSON always does, so there
 * the first line decides.
 */
function isWholeBody(chunks: readonly Buffer[], format: ApiFormat, contentType: string | null): boolean {
  const start = firstCharacter(chunks);
  if (start === '[' || start === '<') return true;
  if (start !== '{') return false;
  if (format.framing === 'sse') return true;
  const [firstLine, ...more] = Buffer.concat(chunks).toString('utf8').trim().split('\n');
  if (!isObject(parseJson(firstLine!))) return true;
  return more.length === 0 && contentType?.startsWith('application/json') === true;
}

/** The first one that is neither blank nor a byte order mark; nothing for an empty body. */
function firstCharacter(chunks: readonly Buffer[]): string {
  const first = chunks[0]?.[0] ?? 0;
  if (first > 0x20 && first < 0x7f) return String.fromCharCode(first);
  const decoder = new TextDecoder();
  for (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true }).trimStart();
    if (text !== '') return text.slice(0, 1);
  }
  return '';
}
