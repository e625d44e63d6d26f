import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fixtureBytes } from '../fixtures/read-fixture.ts';
import { RECORDED_STREAMS } from '../fixtures/streams.ts';
import { measureOnce } from '../support/measure-once.ts';
import { fin, reset, send, wait, type Script } from '../support/scripted-server.ts';
import { httpChunk, open } from './answers.ts';
import { serve } from './server.ts';

const SEED = { seed: 20261124 };

describe('over a real connection', () => {
  test('any split of a recorded stream into network chunks gives the same row', async () => {
    let script: Script = [];
    const server = await serve(() => script);
    const rowOf = async (api: (typeof RECORDED_STREAMS)[number]['api'], pieces: readonly Buffer[]) => {
      script = [...open(), ...pieces.flatMap((piece) => [send(httpChunk(piece)), wait(1)]), send('0\r\n\r\n')];
      const row = await measureOnce(server.origin, { api });
      const comparable = Object.entries(row).filter(
        ([name]) => !['startedAt', 'chunks', 'maxGapSeconds'].includes(name),
      );
      const known = comparable.map(([name, value]) => [
        name,
        name.endsWith('Seconds') && value !== null ? 'known' : value,
      ]);
      return { ...Object.fromEntries(known), flags: row.flags.filter((flag) => flag !== 'coalesced') };
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...RECORDED_STREAMS),
        fc.array(fc.nat(), { maxLength: 8 }),
        async (stream, places) => {
          const bytes = fixtureBytes(stream.api, stream.name);
          const cuts = places.map((place) => place % bytes.length).filter((cut) => cut > 0);
          const edges = [0, ...new Set(cuts.toSorted((a, b) => a - b)), bytes.length];
          const pieces = edges.slice(1).map((end, i) => bytes.subarray(edges[i], end));
          expect(await rowOf(stream.api, pieces)).toEqual(await rowOf(stream.api, [bytes]));
        },
      ),
      { ...SEED, numRuns: 40 },
    );
  });

  test('damaged HTTP gives a row and never hangs', async () => {
    let script: Script = [];
    const server = await serve(() => script);
    const body = fixtureBytes('openai-chat', 'openai.sse');
    const whole = Buffer.concat(
      [
        ...open('content-type: text/event-stream\r\nx-request-id: r1\r\n'),
        send(httpChunk(body)),
        send('0\r\n\r\n'),
      ].flatMap((action) => (action.kind === 'send' ? [action.bytes] : [])),
    );
    // The head and the frames around the body are where HTTP can be hurt.
    const place = fc.oneof(
      fc.nat(120),
      fc.nat(whole.length),
      fc.integer({ min: whole.length - 12, max: whole.length }),
    );
    const change = fc.record({ at: place, drop: fc.nat(6), put: fc.uint8Array({ maxLength: 6 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), fc.boolean(), async (changes, rudely) => {
        const bytes = changes.reduce(
          (before, { at, drop, put }) => Buffer.concat([before.subarray(0, at), put, before.subarray(at + drop)]),
          whole,
        );
        script = [send(bytes), wait(1), rudely ? reset : fin];
        const row = await measureOnce(server.origin, { patience: { timeoutMs: 20_000 } });
        const timedOut = row.outcome === 'failed' && row.failure === 'timeout';
        expect({ timedOut, flawless: row.outcome === 'ok' ? row.chunks! > 0 : row.failureMessage !== '' }).toEqual({
          timedOut: false,
          flawless: true,
        });
      }),
      { ...SEED, numRuns: 300 },
    );
  });
});
