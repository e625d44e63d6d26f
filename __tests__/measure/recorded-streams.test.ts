import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatOf, FORMATS } from '../../src/api/registry.ts';
import { readStreamEvents } from '../../src/measure/stream-events.ts';
import type { ApiName, RequestRecord } from '../../src/model.ts';
import { fixtureBytes } from '../fixtures/read-fixture.ts';
import { RECORDED_STREAMS } from '../fixtures/streams.ts';
import { anExchange, rowOfExchange } from './synthetic.ts';

const SEED = { seed: 20261124 };

describe('recorded streams', () => {
  test.each(RECORDED_STREAMS)('$api $name: any split gives the same row', ({ api, name }) => {
    const bytes = fixtureBytes(api, name);
    const whole = comparable(rowOfExchange(anExchange([bytes]), api));
    const everyByte = Array.from(bytes, (byte) => Buffer.of(byte));
    expect(comparable(rowOfExchange(anExchange(everyByte), api))).toEqual(whole);
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 20 }), (cuts) => {
        expect(comparable(rowOfExchange(anExchange(split(bytes, cuts)), api))).toEqual(whole);
      }),
      { ...SEED, numRuns: 40 },
    );
  });

  test.each(RECORDED_STREAMS)('$api $name: cut anywhere, it is what its whole events are', ({ api, name }) => {
    const bytes = fixtureBytes(api, name);
    const ends = eventEnds(bytes, api);
    fc.assert(
      fc.property(fc.nat(bytes.length), (cut) => {
        const row = comparable(rowOfExchange(anExchange([bytes.subarray(0, cut)]), api));
        const before = ends.findLast((end) => end <= cut) ?? 0;
        const after = ends.find((end) => end > cut) ?? bytes.length;
        const [less, more] = [before, after].map((end) =>
          comparable(rowOfExchange(anExchange([bytes.subarray(0, end)]), api)),
        ) as [object, object];
        if (isOk(row)) expect([less, more]).toContainEqual(row);
        // Without an end marker half an event is a failure, though a whole one would be none.
        else if (formatOf(api).hasEndMarker) expect(isOk(less) && isOk(more)).toBe(false);
        else expect(ends.includes(cut) && isOk(less) && isOk(more)).toBe(false);
      }),
      { ...SEED, numRuns: 60 },
    );
  });
});

describe('noise', () => {
  const damaged = fc
    .tuple(fc.constantFrom(...RECORDED_STREAMS), fc.array(fc.tuple(fc.nat(), damage()), { minLength: 1, maxLength: 6 }))
    .map(([{ api, name }, changes]) => ({ api, bytes: changes.reduce(damagedBy, fixtureBytes(api, name)) }));

  test('a damaged stream gives a row that holds together', () => {
    fc.assert(
      fc.property(damaged, fc.array(fc.nat(), { maxLength: 4 }), ({ api, bytes }, cuts) => {
        const exchange = anExchange(
          split(
            bytes,
            cuts.map((cut) => cut % (bytes.length + 1)),
          ),
        );
        expect(flaws(rowOfExchange(exchange, api))).toEqual([]);
      }),
      { ...SEED, numRuns: 3000 },
    );
  });

  test.each(FORMATS.map(({ name }) => name))('random bytes are no answer of %s', (api) => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 5 }), fc.boolean(), (pieces, stream) => {
        const row = rowOfExchange(anExchange(pieces.map((piece) => Buffer.from(piece))), api, stream);
        expect([row.outcome, flaws(row)]).toEqual(['failed', []]);
      }),
      { ...SEED, numRuns: 500 },
    );
  });

  test.each(FORMATS.map(({ name }) => name))(
    'lines that look like events are no answer of %s unless they say so',
    (api) => {
      const line = fc.oneof(
        fc.constantFrom(
          'data: ',
          'data:',
          'event: error',
          ': ',
          '',
          '\r',
          '\uFEFF',
          '[DONE]',
          '{}',
          '[]',
          'null',
          '{"a":1}',
        ),
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.json({ maxDepth: 2 }).map((json) => `data: ${json}`),
      );
      fc.assert(
        fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
          const row = rowOfExchange(anExchange([Buffer.from(lines.join('\n'))]), api);
          expect([row.outcome, flaws(row)]).toEqual(['failed', []]);
        }),
        { ...SEED, numRuns: 500 },
      );
    },
  );
});

/** A row without what depends on how its bytes were cut: times, and the number of network chunks. */
function comparable(row: RequestRecord): object {
  return {
    ...row,
    latencySeconds: known(row.latencySeconds),
    ttftSeconds: known(row.ttftSeconds),
    ttfoSeconds: known(row.ttfoSeconds),
    streamEndSeconds: known(row.streamEndSeconds),
    maxGapSeconds: null,
    waitedSeconds: null,
    chunks: row.chunks === null ? null : row.chunks > 0,
    flags: row.flags.filter((flag) => flag !== 'coalesced'),
  };
}

function known(seconds: number | null): string | null {
  return seconds === null ? null : 'known';
}

function isOk(row: object): boolean {
  return (row as { outcome?: string }).outcome === 'ok';
}

function split(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, i) => bytes.subarray(places[i], end));
}

/** Behind which byte each event is complete. */
function eventEnds(bytes: Buffer, api: ApiName): number[] {
  const everyByte = Array.from(bytes, (byte) => Buffer.of(byte));
  const ends: number[] = [];
  readStreamEvents(everyByte, { framing: formatOf(api).framing, take: ({ chunk }) => ends.push(chunk + 1) === 0 });
  return ends;
}

type Damage = (bytes: Buffer, place: number) => Buffer;

/** One way to spoil bytes: another byte, bytes less, bytes more, an end. */
function damage(): fc.Arbitrary<Damage> {
  return fc.oneof(
    fc.nat(255).map(
      (byte): Damage =>
        (bytes, at) =>
          Buffer.concat([bytes.subarray(0, at), Buffer.of(byte), bytes.subarray(at + 1)]),
    ),
    fc.nat(40).map(
      (count): Damage =>
        (bytes, at) =>
          Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + count)]),
    ),
    fc.uint8Array({ maxLength: 9 }).map(
      (more): Damage =>
        (bytes, at) =>
          Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]),
    ),
    fc.constantFrom('\n', '\r', '\n\n', '{', '}', '"', 'null', 'data: ').map(
      (text): Damage =>
        (bytes, at) =>
          Buffer.concat([bytes.subarray(0, at), Buffer.from(text), bytes.subarray(at)]),
    ),
    fc.constant<Damage>((bytes, at) => bytes.subarray(0, at)),
  );
}

function damagedBy(bytes: Buffer, [place, change]: readonly [number, Damage]): Buffer {
  return change(bytes, place % (bytes.length + 1));
}

/** What is wrong with a row, as a list of names. */
function flaws(row: RequestRecord): string[] {
  const times = [row.ttfbSeconds, row.ttftSeconds, row.ttfoSeconds, row.latencySeconds, row.streamEndSeconds].filter(
    (at) => at !== null,
  );
  const counts = [row.inputTokens, row.outputTokens, row.reasoningTokens, row.cachedTokens, row.chunks];
  const texts = [row.finishReason, row.model, row.requestId];
  const found = {
    times: times.some((at, i) => !(at >= (times[i - 1] ?? 0)) || !Number.isFinite(at)),
    counts: counts.some((count) => count !== null && !(Number.isSafeInteger(count) && count >= 0)),
    texts: texts.some((text) => text !== null && (text.length > 400 || /[\p{Cc}\p{Cs}]/u.test(text))),
    message: row.outcome === 'failed' && (row.failureMessage === '' || /[\p{Cc}\p{Cs}]/u.test(row.failureMessage)),
    nothing: row.outcome === 'ok' && row.chunks === 0,
    gap: row.maxGapSeconds !== null && !(row.maxGapSeconds >= 0),
  };
  return Object.entries(found).flatMap(([name, wrong]) => (wrong ? [name] : []));
}
