import { createParser } from 'eventsource-parser';
import type { JsonObject } from '../model.ts';

/** One event of a stream, and the network chunk that completed it. */
export interface StreamEvent {
  /** The parsed data, or `end` for the `[DONE]` marker. */
  readonly data: JsonObject | 'end';
  /** The SSE event field. */
  readonly name: string | null;
  readonly chunk: number;
}

/** A stream taken apart. */
export interface StreamEvents {
  readonly events: readonly StreamEvent[];
  /** What is wrong with the stream as such: a sentence, or null. */
  readonly problem: string | null;
}

/** Characters that one event may have. */
const LONGEST_EVENT = 8 * 1024 * 1024;

/**
 * Cuts chunks into events. Each belongs to the chunk that completed it. A last event without its blank line is delivered when
 * it is whole (llama.cpp ends that way), else dropped: then the stream was cut.
 */
export function readStreamEvents(chunks: readonly Buffer[], framing: 'sse' | 'ndjson'): StreamEvents {
  const events: StreamEvent[] = [];
  let problem: string | null = null;
  let chunk = 0;
  let atEnd = false;

  function add(text: string, name: string | null): void {
    const data = text === '[DONE]' ? 'end' : parseObject(text);
    if (data !== null) events.push({ data, name, chunk });
    else if (!atEnd) problem ??= `an event is not a JSON object: ${text}`;
  }
  function tooLarge(): void {
    problem ??= `an event is longer than ${LONGEST_EVENT} characters`;
  }

  const feed = framing === 'sse' ? sseFeed(add, tooLarge) : ndjsonFeed(add);
  const decoder = new TextDecoder();
  for (; chunk < chunks.length; chunk += 1) feed(decoder.decode(chunks[chunk], { stream: true }));
  atEnd = true;
  chunk = Math.max(0, chunks.length - 1);
  feed(`${decoder.decode()}\n\n`);
  return { events, problem };
}

/** Lines of an SSE body that are no field and no comment: a raw JSON error between events, `error: {…}`. */
export function strayText(chunks: readonly Buffer[]): string {
  const lines = Buffer.concat(chunks)
    .toString('utf8')
    .split(/\r\n|\n|\r/);
  const stray = lines.filter((line) => line !== '' && !/^\uFEFF?(?:data|event|id|retry)?(?::|$)/.test(line));
  return stray
    .join('\n')
    .replace(/^error:/, '')
    .trim();
}

type Add = (text: string, name: string | null) => void;

function sseFeed(add: Add, tooLarge: () => void): (text: string) => void {
  let dead = false;
  const parser = createParser({
    maxBufferSize: LONGEST_EVENT,
    onEvent({ data, event }) {
      const text = data.trim();
      if (text !== '') add(text, event ?? null);
    },
    onError(error) {
      if (error.type !== 'max-buffer-size-exceeded') return;
      dead = true;
      tooLarge();
    },
  });
  return (text) => {
    if (!dead) parser.feed(text);
  };
}

function ndjsonFeed(add: Add): (text: string) => void {
  let rest: string[] = [];
  return (text) => {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      const whole = [...rest, line].join('').trim();
      rest = [];
      if (whole !== '') add(whole, null);
    }
    if (last !== '') rest.push(last);
  };
}

/** Parses a JSON object; null for anything else. */
export function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
  } catch {
    return null;
  }
}
