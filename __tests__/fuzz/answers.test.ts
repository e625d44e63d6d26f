import fc from 'fast-check';
import type { Reading } from '../../src/api/format.ts';
import { FORMATS } from '../../src/api/registry.ts';
import { readAnswer, type Answer } from '../../src/measure/answer.ts';
import { readStreamEvents, type StreamEvent } from '../../src/measure/stream-events.ts';
import type { ApiName } from '../../src/model.ts';
import { fixtureBytes, fixtureNames } from '../fixtures/read-fixture.ts';
import { anExchange, rowOfExchange } from '../measure/synthetic.ts';
import { fuzz, must, mustEqual } from './fuzz.ts';
import { cuts, nearly, split } from './texts.ts';

/** Small ones: what there is to get wrong stands in the first kilobyte as well. */
const LARGEST_SAMPLE = 700;

function samplesOf(api: ApiName, endings: readonly string[]): string[] {
  const texts = fixtureNames(api, endings).map((name) => fixtureBytes(api, name).toString());
  return texts.filter((text) => text.length <= LARGEST_SAMPLE);
}

const SSE_PIECES = [
  'data: ',
  'data:',
  'event: error\n',
  'id: 1\n',
  ': ping\n',
  '\n\n',
  '\r\n\r\n',
  '[DONE]',
  'retry: 1\n',
  '{}',
  '\r',
];
const JSON_PIECES = [
  '"error"',
  '"message":',
  '"usage":{',
  'null',
  '[]',
  '{',
  '}',
  '-1',
  '1e400',
  '"finish_reason":"x"',
  '"content":"é"',
];

/** A Reading's texts are none or not empty, its counts whole and its times none below 0. */
function mustHold({ usage, error, finishReason, model, requestId, serverSeconds }: Reading): void {
  for (const text of [finishReason, model, requestId, error?.code ?? null, error?.message ?? null])
    must(text === null || (typeof text === 'string' && text !== ''), `a text is ${JSON.stringify(text)}`);
  for (const count of Object.values(usage ?? {}))
    must(count === null || (Number.isSafeInteger(count) && count >= 0), `a count is ${count}`);
  must(serverSeconds === null || (Number.isFinite(serverSeconds) && serverSeconds >= 0), `${serverSeconds} s`);
}

/** Chunk numbers differ by how the bytes are cut; everything else may not. */
function withoutChunks({ said, whole, models, malformed, partial, contentChunks, firstOutputChunk }: Answer) {
  const saw = [contentChunks.length > 0, firstOutputChunk !== null];
  return { said, whole, models, malformed, partial, saw };
}

for (const format of FORMATS) {
  const endings = format.framing === 'sse' ? ['.sse'] : ['.ndjson'];
  const streamed = samplesOf(format.name, endings);
  const whole = samplesOf(format.name, ['.json']);

  fuzz(`streams of ${format.name}`, 'whatever comes, however it is cut, says the same, and all of it holds', {
    cases: fc.tuple(nearly(streamed, [...SSE_PIECES, ...JSON_PIECES]), cuts),
    holds([text, places]) {
      const bytes = Buffer.from(text);
      const asked = { stream: true, contentType: null };
      const once = readAnswer([bytes], format, asked);
      mustHold(once.said);
      mustEqual(withoutChunks(readAnswer(split(bytes, places), format, asked)), withoutChunks(once));
    },
  });

  fuzz(`answers of ${format.name}`, 'whatever comes, however it is cut, says the same, and all of it holds', {
    cases: fc.tuple(nearly(whole, JSON_PIECES), cuts, fc.boolean()),
    holds([text, places, stream]) {
      const bytes = Buffer.from(text);
      const asked = { stream, contentType: 'application/json' };
      const once = readAnswer([bytes], format, asked);
      mustHold(once.said);
      mustEqual(withoutChunks(readAnswer(split(bytes, places), format, asked)), withoutChunks(once));
    },
  });
}

/** The row of an answer holds together: times in order, nothing that is no number, a reason where it failed. */
function mustRow(chunks: readonly Buffer[], api: ApiName): void {
  const row = rowOfExchange(anExchange(chunks), api);
  for (const [name, value] of Object.entries(row))
    must(typeof value !== 'number' || (Number.isFinite(value) && value >= 0), `${name} is ${String(value)}`);
  const { ttftSeconds: first, ttfoSeconds: output, latencySeconds: all, chunks: count } = row;
  must(first === null || output === null || first <= output, 'the first output comes before the first token');
  must(first === null || all === null || first <= all, 'the first token comes after the last');
  must(
    row.outcome === 'ok' ? all !== null : all === null && row.failureMessage.length > 0,
    'outcome and latency differ',
  );
  must(count === null || count <= chunks.length, 'more chunks than came');
}

/** Every event, those behind the end marker too. */
function eventsOf(chunks: readonly Buffer[], framing: 'sse' | 'ndjson'): StreamEvent[] {
  const events: StreamEvent[] = [];
  readStreamEvents(chunks, { framing, take: (event) => events.push(event) === 0 });
  return events;
}

const streams = [...FORMATS].flatMap(({ name, framing }) =>
  samplesOf(name, framing === 'sse' ? ['.sse'] : ['.ndjson']),
);

fuzz('event streams', 'an event belongs to the chunk that completed it, in order', {
  share: 0.34,
  cases: fc.tuple(nearly(streams, SSE_PIECES), cuts, fc.constantFrom('sse', 'ndjson')),
  holds([text, places, framing]) {
    const bytes = Buffer.from(text);
    const chunks = split(bytes, places);
    const events = eventsOf(chunks, framing);
    const numbers = events.map(({ chunk }) => chunk);
    must(
      numbers.every((chunk, i) => chunk < chunks.length && chunk >= (numbers[i - 1] ?? 0)),
      numbers.join(),
    );
    const alone = (event: StreamEvent) => ({ ...event, chunk: 0 });
    mustEqual(events.map(alone), eventsOf([bytes], framing).map(alone));
    // Nothing of an event is known before its last byte: without what followed, the same events came first.
    const before = chunks.slice(0, -1);
    if (before.length > 0 && text.isWellFormed()) {
      const early = eventsOf(before, framing).filter(({ chunk }) => chunk < before.length - 1);
      mustEqual(
        early,
        events.filter(({ chunk }) => chunk < before.length - 1),
      );
    }
  },
});

/** The event stream of WHATWG's HTML 9.2.6, read as a whole, line by line. */
function referenceData(text: string): string[] {
  const found: string[] = [];
  let data: string[] = [];
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    if (line === '') {
      if (data.length > 0) found.push(data.join('\n'));
      data = [];
    } else if (line === 'data') data.push('');
    else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
  }
  return found;
}

const field = fc.oneof(
  fc.constantFrom(
    'data: {"a":1}',
    'data:2',
    'data: "x"',
    'data',
    'data:',
    'data:  3',
    ': comment',
    'id: 7',
    'retry: 1',
    'event: x',
    '',
    '',
  ),
  fc
    .tuple(fc.constantFrom('data: ', 'data:', ': ', 'event: '), fc.string({ maxLength: 5 }))
    .map((parts) => parts.join('')),
);
const lines = fc.array(fc.tuple(field, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 12 });

fuzz('event streams', 'its events are those of the standard', {
  share: 0.34,
  cases: fc.tuple(lines, fc.boolean(), cuts),
  holds([parts, mark, places]) {
    const text = `${mark ? '\ufeff' : ''}${parts.map((part) => part.join('')).join('')}\n\n`;
    if (/[\r\n]event: ?error/.test(`\n${text}`)) return;
    const events = eventsOf(split(Buffer.from(text), places), 'sse');
    const seen = events.flatMap((event) => {
      if (event.kind === 'data') return [JSON.stringify(event.data)];
      return event.kind === 'end' ? ['[DONE]'] : event.kind === 'malformed' ? ['malformed'] : [];
    });
    const expected = referenceData(text)
      .map((data) => data.trim())
      .filter((data) => data !== '')
      .map(asJson);
    mustEqual(seen, expected);
  },
});

function asJson(text: string): string {
  if (text === '[DONE]') return text;
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return 'malformed';
  }
}

const values = fc.array(fc.tuple(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom('\n', '\r\n', '\n\n', ' \n')), {
  maxLength: 6,
});

fuzz('event streams', 'lines of JSON are read back', {
  share: 0.34,
  cases: fc.tuple(values, cuts),
  holds([written, places]) {
    const text = written.map(([value, end]) => JSON.stringify(value) + end).join('');
    const events = eventsOf(split(Buffer.from(text), places), 'ndjson');
    mustEqual(
      events.map((event) => (event.kind === 'data' ? event.data : event.kind)),
      written.map(([value]) => value),
    );
  },
});

const ownStreams = FORMATS.map((format) => {
  const texts = samplesOf(format.name, format.framing === 'sse' ? ['.sse'] : ['.ndjson']);
  return nearly(texts, JSON_PIECES).map((text) => ({ text, api: format.name }));
});

fuzz('rows', 'of whatever comes hold together', {
  share: 0.5,
  cases: fc.tuple(fc.oneof(...ownStreams), cuts),
  holds([{ text, api }, places]) {
    mustRow(split(Buffer.from(text), places), api);
  },
});

fuzz('rows', 'of what is no stream of the API that was asked for hold together', {
  share: 0.5,
  cases: fc.tuple(nearly(streams), cuts, fc.constantFrom(...FORMATS.map(({ name }) => name))),
  holds([text, places, api]) {
    mustRow(split(Buffer.from(text), places), api);
  },
});
