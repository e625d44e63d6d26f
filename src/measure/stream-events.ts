import { StringDecoder } from 'node:string_decoder';
import { createParser } from 'eventsource-parser';
import { parseJson } from '../api/json.ts';
import type { JsonValue } from '../model.ts';
import { screenLines } from './sse-lines.ts';

/** One event of a stream, and the network chunk that completed it. */
export type StreamEvent =
  | { readonly kind: 'data'; readonly data: JsonValue; readonly name: string | null; readonly chunk: number }
  /** The `[DONE]` marker. */
  | { readonly kind: 'end'; readonly chunk: number }
  /** Bytes that do not follow the wire format: a sentence. */
  | { readonly kind: 'malformed'; readonly problem: string; readonly chunk: number }
  /** A line between SSE events that is no field and no comment: a raw JSON error, `error: {…}`, a word of a proxy. */
  | { readonly kind: 'stray'; readonly line: string; readonly chunk: number }
  /** The body has ended in the middle of an event. */
  | { readonly kind: 'partial'; readonly chunk: number };

/** Characters that one event may have. */
const LONGEST_EVENT = 8 * 1024 * 1024;
const BYTE_ORDER_MARKS = /^\uFEFF+/;
/** Characters of an answer that a sentence about it quotes; what is shown in the end is shorter. */
const QUOTED = 2000;

/** Where chunks go that are read as events. */
export interface StreamReader {
  readonly framing: 'sse' | 'ndjson';
  /** Takes the next event; returns whether it was the last one wanted. */
  readonly take: (event: StreamEvent) => boolean;
}

/**
 * Cuts chunks into events. Each belongs to the chunk that completed it. A last event without its blank line is delivered when
 * it is whole (llama.cpp ends that way), else it is only said to be partial. No generator: a step of one costs as much as
 * parsing a small event.
 */
export function readStreamEvents(chunks: readonly Buffer[], { framing, take }: StreamReader): void {
  const decoder = createDecoder();
  let chunk = 0;
  let done = false;
  const unfinished: StreamEvent[] = [];
  let onEvent = (event: StreamEvent): void => {
    done ||= take(event);
  };
  const feed = feedOf(framing, {
    onText: (text, name) => {
      if (!done) onEvent(eventOf(text, name, chunk));
    },
    onProblem: (problem) => onEvent({ kind: 'malformed', problem, chunk }),
    onStray: (line) => onEvent({ kind: 'stray', line, chunk }),
  });
  // The last chunk that said anything, and the blanks behind it.
  let end = '';
  let begun = false;
  for (; chunk < chunks.length; chunk += 1) {
    const decoded = decoder.write(chunks[chunk]!);
    const text: string = begun ? decoded : decoded.replace(BYTE_ORDER_MARKS, '');
    begun ||= text !== '';
    end = saysSomething(text) ? text : end + text;
    feed(text);
    if (done) return;
  }
  chunk = Math.max(0, chunks.length - 1);
  onEvent = (event) => void unfinished.push(event);
  feed(`${decoder.end()}\n\n`);
  const whole = unfinished.filter(({ kind }) => kind !== 'malformed');
  if (whole.some((event) => !(event.kind === 'stray' && beginsField(event.line)) && take(event))) return;
  const said = end.trimEnd();
  const insideLine = said !== '' && !/[\r\n]/.test(end.slice(said.length));
  const cut = unfinished.some(({ kind }) => kind === 'malformed');
  if (cut || (insideLine && !unfinished.some(({ kind }) => kind === 'data' || kind === 'end')))
    take({ kind: 'partial', chunk });
}

/** Decodes chunks by themselves up to the first that ends inside a character, as few do: a decoder that remembers is slower. */
function createDecoder(): { write(chunk: Buffer): string; end(): string } {
  let decoder: StringDecoder | null = null;
  return {
    write(chunk) {
      const endsInside = chunk.length > 0 && chunk[chunk.length - 1]! >= 0x80;
      if (decoder === null && !endsInside) return chunk.toString('utf8');
      // A TextDecoder takes longer to make than most answers take to decode.
      decoder ??= new StringDecoder('utf8');
      return decoder.write(chunk);
    },
    end: () => decoder?.end() ?? '',
  };
}

/** Whether a text is more than blanks; nearly every one shows it in its first character. */
function saysSomething(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || /\S/.test(text);
}

/** Whether a line that the body's end cut off may have been going to be a field of SSE. */
function beginsField(line: string): boolean {
  return ['data', 'event', 'id', 'retry'].some((name) => name.startsWith(line));
}

function eventOf(text: string, name: string | null, chunk: number): StreamEvent {
  if (text === '[DONE]') return { kind: 'end', chunk };
  const data = parseJson(text);
  if (data === undefined) return { kind: 'malformed', problem: `an event is not JSON: ${quoted(text)}`, chunk };
  return { kind: 'data', data, name, chunk };
}

/** As much of a foreign text as a sentence about it needs. */
export function quoted(text: string): string {
  return text.slice(0, QUOTED);
}

interface FeedEvents {
  readonly onText: (text: string, name: string | null) => void;
  readonly onProblem: (problem: string) => void;
  readonly onStray: (line: string) => void;
}

function feedOf(framing: 'sse' | 'ndjson', events: FeedEvents): (text: string) => void {
  return framing === 'sse' ? sseFeed(events) : ndjsonFeed(events);
}

function sseFeed({ onText, onProblem, onStray }: FeedEvents): (text: string) => void {
  let dead = false;
  const parser = createParser({
    maxBufferSize: LONGEST_EVENT,
    onEvent({ data, event }) {
      const text = data.trim();
      if (text !== '') onText(text, event ?? null);
      else if (event === 'error') onText('null', event);
    },
    onError(error) {
      if (error.type !== 'max-buffer-size-exceeded') return;
      dead = true;
      onProblem(`an event is longer than ${LONGEST_EVENT} characters`);
    },
  });
  return screenLines({
    onText: (text) => {
      if (!dead) parser.feed(text);
    },
    onStray: (line) => {
      if (!dead && line.trim() !== '') onStray(line);
    },
  });
}

function ndjsonFeed({ onText }: FeedEvents): (text: string) => void {
  let rest: string[] = [];
  return (text) => {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      const whole = [...rest, line].join('').trim();
      rest = [];
      if (whole !== '') onText(whole, null);
    }
    if (last !== '') rest.push(last);
  };
}
