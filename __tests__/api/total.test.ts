import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AnswerHeaders } from '../../src/api/answer-headers.ts';
import { readErrorBody } from '../../src/api/error-body.ts';
import { combine, reading, type Reading } from '../../src/api/format.ts';
import { endpointProblem } from '../../src/api/endpoint-problem.ts';
import { answerProblem, detectApi, formatOf, FORMATS } from '../../src/api/registry.ts';
import { retryHint } from '../../src/api/retry-hint.ts';
import { requestId, serverSeconds } from '../../src/api/server-time.ts';
import type { JsonValue } from '../../src/model.ts';
import { fixtureEvents, folded } from '../fixtures/read-fixture.ts';
import { RECORDED_STREAMS } from '../fixtures/streams.ts';

const SEED = { seed: 20261124 };

/** JSON made of the words that the formats look for, so that it gets deep into them. */
const WORDS = [
  ...new Set(
    RECORDED_STREAMS.flatMap(({ api, name }) =>
      fixtureEvents(api, name).flatMap(({ data }) => JSON.stringify(data).match(/[\w.-]+/g) ?? []),
    ),
  ),
  '__proto__',
  'constructor',
  'toString',
];
const hostileJson = fc.letrec<{ json: JsonValue }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom<JsonValue>(null, true, false, 0, -1, 1.5, 1e308, 9, ''),
    fc.constantFrom(...WORDS),
    fc.string({ unit: 'binary' }),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...WORDS), tie('json'), { maxKeys: 6, noNullPrototype: false }),
  ),
})).json;

/** A recorded event with one of its values replaced by any other. */
const damagedEvent = fc
  .tuple(fc.constantFrom(...RECORDED_STREAMS), fc.nat(), fc.nat(), hostileJson)
  .map(([{ api, name }, event, place, replacement]) => {
    const events = fixtureEvents(api, name);
    let seen = 0;
    const data = JSON.parse(JSON.stringify(events[event % events.length]?.data ?? null), (_, value: JsonValue) => {
      seen += 1;
      return seen % 7 === place % 7 ? replacement : value;
    }) as JsonValue;
    return { api, data };
  });

/** What is wrong with a reading, as a list of field names. */
function flaws(read: Reading): string[] {
  const { usage, error, finishReason, model, requestId: id, serverSeconds: seconds, output, reasoning, end } = read;
  const flawed: Record<string, boolean> = {
    fields: Object.keys(read).toSorted().join() !== Object.keys(reading({})).toSorted().join(),
    booleans: [output, reasoning, end].some((value) => typeof value !== 'boolean'),
    texts: [finishReason, model, id].some((value) => value !== null && (typeof value !== 'string' || value === '')),
    seconds: seconds !== null && !(Number.isFinite(seconds) && seconds >= 0),
    usage: usage !== null && (Object.keys(usage).length !== 4 || Object.values(usage).some((value) => !isCount(value))),
    unknownUsage: usage !== null && Object.values(usage).every((value) => value === null),
    error: error !== null && (typeof error.message !== 'string' || error.message === '' || !isText(error.code)),
  };
  return Object.keys(flawed).filter((name) => flawed[name]);
}

function isCount(value: unknown): boolean {
  return value === null || (Number.isSafeInteger(value) && Number(value) >= 0);
}

function isText(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value !== '');
}

const eventNames = fc.constantFrom(null, 'error', 'message', 'ping');

describe('whatever a server sends', () => {
  test.each(FORMATS)('$name reads any JSON', (format) => {
    fc.assert(
      fc.property(fc.oneof(hostileJson, fc.jsonValue()), eventNames, (json, name) => {
        expect(flaws(format.readEvent(json as JsonValue, name))).toEqual([]);
        expect(flaws(format.readAnswer(json as JsonValue))).toEqual([]);
      }),
      SEED,
    );
  });

  test('a recorded event with some values replaced is read', () => {
    fc.assert(
      fc.property(damagedEvent, eventNames, ({ api, data }, name) => {
        expect(flaws(formatOf(api).readEvent(data, name))).toEqual([]);
        expect(flaws(formatOf(api).readAnswer(data))).toEqual([]);
      }),
      { ...SEED, numRuns: 1000 },
    );
  });

  test('nesting to any depth is read', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as JsonValue;
    const chain = JSON.parse(`${'{"error":'.repeat(50_000)}1${'}'.repeat(50_000)}`) as JsonValue;
    for (const format of FORMATS) {
      for (const json of [deep, chain]) {
        expect(flaws(format.readEvent(json, 'error'))).toEqual([]);
        expect(flaws(format.readAnswer(json))).toEqual([]);
      }
    }
  });

  test('any error body, as text or JSON, gives a message', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      hostileJson.map((json) => JSON.stringify(json)),
    );
    const types = fc.constantFrom(null, 'application/json', 'text/html', 'text/plain', '');
    fc.assert(
      fc.property(text, types, (body, type) => {
        const { message, code } = readErrorBody(body, type);
        expect([typeof message, message === '', isText(code)]).toEqual(['string', false, true]);
      }),
      SEED,
    );
  });

  test('any headers give a time, a name, a wait or nothing', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('1e999', '-0', '6m0s', '1s1', 'a;dur=1', '"', '9'.repeat(400), 'Mon, 99 Foo 2026 GMT'),
    );
    const name = fc.constantFrom(
      'retry-after',
      'retry-after-ms',
      'x-ratelimit-reset-tokens',
      'x-ratelimit-remaining-tokens',
      'x-should-retry',
      'server-timing',
      'openai-processing-ms',
      'x-request-id',
      'content-type',
      'sunset',
      '__proto__',
    );
    const headers: fc.Arbitrary<AnswerHeaders> = fc.dictionary(name, fc.oneof(value, fc.array(value)));
    const statuses = fc.constantFrom(200, 404, 429, 503);
    fc.assert(
      fc.property(
        headers,
        statuses,
        fc.oneof(
          value,
          hostileJson.map((json) => JSON.stringify(json)),
        ),
        (given, status, body) => {
          const { retry, waitMs } = retryHint({ status, headers: given, body, nowEpochMs: 1.8e12 });
          expect(typeof retry).toBe('boolean');
          expect(isCount(waitMs)).toBe(true);
          expect(retry || waitMs === null).toBe(true);
          const seconds = serverSeconds(given);
          expect(seconds === null || (Number.isFinite(seconds) && seconds >= 0)).toBe(true);
          expect(isText(requestId(given))).toBe(true);
          expect(isText(answerProblem({ status, headers: given, url: new URL('https://x/v1') }))).toBe(true);
        },
      ),
      SEED,
    );
  });

  test('any URL has an API or a problem', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (text) => {
        const found = detectApi(new URL(text));
        expect('problem' in found ? isText(found.problem) : FORMATS.includes(found.format)).toBe(true);
        expect(isText(endpointProblem(new URL(text)))).toBe(true);
      }),
      SEED,
    );
  });
});

describe('folding readings', () => {
  const parts = fc.tuple(fc.constantFrom(...RECORDED_STREAMS), fc.nat()).map(([{ api, name }, place]) => {
    const events = fixtureEvents(api, name).filter(({ end }) => !end);
    const event = events[place % events.length];
    return event === undefined ? reading({}) : formatOf(api).readEvent(event.data, event.name);
  });

  test('does not depend on how the readings are grouped', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), fc.nat(), (readings, cut) => {
        const at = cut % (readings.length + 1);
        const grouped = combine(folded(readings.slice(0, at)), folded(readings.slice(at)));
        expect(grouped).toEqual(folded(readings));
      }),
      SEED,
    );
  });

  test('keeps the first error and request id, the last of everything else, usage field by field', () => {
    const before = reading({
      output: true,
      finishReason: 'stop',
      model: 'a',
      requestId: '1',
      serverSeconds: 1,
      usage: { inputTokens: 5, outputTokens: 1, reasoningTokens: null, cachedTokens: 2 },
      error: { message: 'first', code: null },
    });
    const next = reading({
      reasoning: true,
      finishReason: 'length',
      end: true,
      model: 'b',
      requestId: '2',
      serverSeconds: 2,
      usage: { inputTokens: null, outputTokens: 9, reasoningTokens: 4, cachedTokens: null },
      error: { message: 'second', code: null },
    });
    expect(combine(before, next)).toEqual({
      output: true,
      reasoning: true,
      repeatsOutput: false,
      finishReason: 'length',
      end: true,
      model: 'b',
      requestId: '1',
      serverSeconds: 2,
      usage: { inputTokens: 5, outputTokens: 9, reasoningTokens: 4, cachedTokens: 2 },
      error: { message: 'first', code: null },
    });
    expect(combine(before, reading({}))).toEqual(before);
    expect(combine(reading({}), before)).toEqual(before);
  });
});
