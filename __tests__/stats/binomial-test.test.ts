import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isProvenMiss, judgeCount, requestsToDecide } from '../../src/stats/binomial-test.ts';

/** The fewest over the limit that prove a miss. */
function fewestToFail(total: number, allowedShare: number): number {
  let over = 0;
  while (judgeCount({ over, total, allowedShare }, 0.05) !== 'fail') over++;
  return over;
}

/** The most over the limit that still prove it is kept; null when none does. */
function mostToPass(total: number, allowedShare: number): number | null {
  let over = -1;
  while (judgeCount({ over: over + 1, total, allowedShare }, 0.05) === 'pass') over++;
  return over < 0 ? null : over;
}

describe('judgeCount', () => {
  test.each([
    ['p50', 0.5, [15, 32, 59, 113], [41, 87, 231, 473]],
    ['p90', 0.1, [5, 10, 16, 28], [4, 12, 38, 84]],
    ['p95', 0.05, [4, 6, 10, 16], [1, 4, 16, 38]],
    ['p99', 0.01, [2, 3, 4, 6], [null, null, 1, 4]],
  ])('%s: the published table of what proves a miss and what a pass', (_name, allowedShare, fails, passes) => {
    expect([20, 50, 100, 200].map((total) => fewestToFail(total, allowedShare))).toEqual(fails);
    expect([100, 200, 500, 1000].map((total) => mostToPass(total, allowedShare))).toEqual(passes);
  });

  test('a proven pass of p95 takes 59 requests, of p99 299', () => {
    expect(judgeCount({ over: 0, total: 58, allowedShare: 0.05 }, 0.05)).toBe('inconclusive');
    expect(judgeCount({ over: 0, total: 59, allowedShare: 0.05 }, 0.05)).toBe('pass');
    expect(judgeCount({ over: 0, total: 298, allowedShare: 0.01 }, 0.05)).toBe('inconclusive');
    expect(judgeCount({ over: 0, total: 299, allowedShare: 0.01 }, 0.05)).toBe('pass');
  });

  test('nothing counted decides nothing', () => {
    expect(judgeCount({ over: 0, total: 0, allowedShare: 0.05 }, 0.05)).toBe('inconclusive');
  });

  test('an allowed share of 0 can be missed but not proven, one of 1 is always kept', () => {
    expect(judgeCount({ over: 1, total: 1000, allowedShare: 0 }, 0.05)).toBe('fail');
    expect(judgeCount({ over: 0, total: 1000, allowedShare: 0 }, 0.05)).toBe('inconclusive');
    expect(judgeCount({ over: 10, total: 10, allowedShare: 1 }, 0.05)).toBe('pass');
  });

  test('more over the limit never turns towards a pass', () => {
    const order = ['pass', 'inconclusive', 'fail'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0.001, max: 0.9, noNaN: true }),
        (total, allowedShare) => {
          const answers = Array.from({ length: total + 1 }, (_, over) =>
            order.indexOf(judgeCount({ over, total, allowedShare }, 0.05)),
          );
          expect(answers).toEqual(answers.toSorted((a, b) => a - b));
        },
      ),
      { seed: 6, numRuns: 60 },
    );
  });
});

describe('isProvenMiss', () => {
  test('needs no minimum sample', () => {
    expect(isProvenMiss({ over: 4, total: 4, allowedShare: 0.05 }, 0.05)).toBe(true);
    expect(isProvenMiss({ over: 1, total: 4, allowedShare: 0.05 }, 0.05)).toBe(false);
    expect(isProvenMiss({ over: 4, total: 4, allowedShare: 0.5 }, 0.05)).toBe(false);
    expect(isProvenMiss({ over: 5, total: 5, allowedShare: 0.5 }, 0.05)).toBe(true);
    expect(isProvenMiss({ over: 0, total: 0, allowedShare: 0.05 }, 0.05)).toBe(false);
  });

  test('an exact tie counts as proven and does not hang on the last bit', () => {
    expect(isProvenMiss({ over: 1, total: 1, allowedShare: 0.05 }, 0.05)).toBe(true);
    expect(isProvenMiss({ over: 2, total: 2, allowedShare: 0.1 }, 0.01)).toBe(true);
  });
});

describe('requestsToDecide', () => {
  test('none over p95: what a proven pass takes', () => {
    expect(requestsToDecide({ over: 0, total: 10, allowedShare: 0.05 }, 0.05)).toBe(59);
    expect(requestsToDecide({ over: 0, total: 40, allowedShare: 0.01 }, 0.05)).toBe(299);
  });

  test('decided already: as many as there were', () => {
    expect(requestsToDecide({ over: 4, total: 20, allowedShare: 0.05 }, 0.05)).toBe(20);
  });

  test('the answer decides, and half of it does not', () => {
    for (const over of [1, 2, 5, 8, 15]) {
      const more = requestsToDecide({ over, total: 100, allowedShare: 0.04 }, 0.05)!;
      const round = over / 100 > 0.04 ? Math.floor : Math.ceil;
      const at = (total: number) => judgeCount({ over: round((over * total) / 100), total, allowedShare: 0.04 }, 0.05);
      expect(at(more)).toBe(over > 4 ? 'fail' : 'pass');
      if (more > 100) expect(at(Math.floor(more / 2))).toBe('inconclusive');
    }
  });

  test('up to a million, and not more', () => {
    // About 1.645² 0.05 · 0.95 / distance²: some 800,000 for 4.96 %, 1,050,000 for 4.965 %.
    const needed = requestsToDecide({ over: 124, total: 2500, allowedShare: 0.05 }, 0.05)!;
    expect(needed).toBeGreaterThan(700_000);
    expect(needed).toBeLessThan(900_000);
    expect(requestsToDecide({ over: 4965, total: 100_000, allowedShare: 0.05 }, 0.05)).toBeNull();
  });

  test('right at the limit no number would do; nothing counted says nothing', () => {
    expect(requestsToDecide({ over: 5, total: 100, allowedShare: 0.05 }, 0.05)).toBeNull();
    expect(requestsToDecide({ over: 0, total: 100, allowedShare: 0 }, 0.05)).toBeNull();
    expect(requestsToDecide({ over: 0, total: 0, allowedShare: 0.05 }, 0.05)).toBeNull();
  });
});
