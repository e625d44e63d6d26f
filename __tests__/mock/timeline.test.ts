import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawTimeline, drawTokenCount } from '../../src/mock/timeline.ts';
import { createRandom } from '../../src/random.ts';
import { SHAPE } from './send.ts';

const constant = (value: number) => ({ kind: 'constant', value }) as const;

describe('drawTimeline', () => {
  test('puts headers and role before the first token and the last token exactly at the latency', () => {
    const shape = { ...SHAPE, latencyMs: constant(842.5), ttftMs: constant(103.25) };
    expect(drawTimeline(shape, 2, createRandom(1))).toEqual({
      headersMs: 92.925,
      roleMs: 98.087,
      tokensMs: [103.25, 842.5],
      latencyMs: 842.5,
    });
  });

  test('spreads the tokens between, nearly evenly and in order', () => {
    const shape = { ...SHAPE, latencyMs: constant(1100), ttftMs: constant(100) };
    const { tokensMs } = drawTimeline(shape, 11, createRandom(1));
    const strays = tokensMs.map((ms, i) => ms - (100 + 100 * i));
    expect(strays.every((stray) => Math.abs(stray) <= 30)).toBe(true);
    expect(strays.slice(1, -1).every((stray) => stray !== 0)).toBe(true);
    expect(new Set(strays).size).toBeGreaterThan(8);
  });

  test('keeps a first token from coming late in a short answer', () => {
    const shape = { ...SHAPE, latencyMs: constant(100), ttftMs: constant(200), latestTtft: 0.6 };
    const { tokensMs } = drawTimeline(shape, 5, createRandom(1));
    expect([tokensMs[0], tokensMs.at(-1)]).toEqual([60, 100]);
  });

  test('keeps order and microseconds for any numbers', () => {
    const anyMs = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(anyMs, anyMs, fc.integer({ min: 1, max: 50 }), fc.integer(), (latency, ttft, tokens, seed) => {
        const shape = { ...SHAPE, latencyMs: constant(latency), ttftMs: constant(ttft) };
        const { headersMs, roleMs, tokensMs, latencyMs } = drawTimeline(shape, tokens, createRandom(seed));
        const times = [0, headersMs, roleMs, ...tokensMs];
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(times.map((ms) => Math.round(ms * 1000) / 1000)).toEqual(times);
        expect(tokensMs).toHaveLength(tokens);
        expect(tokensMs.at(-1)).toBe(latencyMs);
        expect(latencyMs).toBeCloseTo(latency, 3);
        if (tokens > 1) expect(tokensMs[0]).toBeCloseTo(Math.min(ttft, latency), 3);
      }),
      { seed: 1 },
    );
  });
});

describe('drawTokenCount', () => {
  test('is a whole number, at least one', () => {
    const counts = [0, 0.4, 1, 16.4, 16.5].map((value) =>
      drawTokenCount({ ...SHAPE, outputTokens: constant(value) }, createRandom(1)),
    );
    expect(counts).toEqual([1, 1, 1, 16, 17]);
  });
});
