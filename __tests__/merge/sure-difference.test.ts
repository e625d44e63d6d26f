import { describe, expect, test } from '@jest/globals';
import { isSurelyAbove, type Demand } from '../../src/merge/sure-difference.ts';
import { createRandom, gauss, type Random } from '../../src/random.ts';

const EQUAL_DEPLOYMENTS: Demand = { variance: 0, alpha: 0.025 };

interface Noise {
  /** How much of a drift is left from one request to the next. */
  readonly rho: number;
  /** Standard deviation of the drift. */
  readonly drift: number;
}

/** Log latencies of a job: noise that drifts, and such that does not. */
function aJob(random: Random, { rho, drift }: Noise, count: number): Float64Array {
  let level = drift * gauss(random);
  return Float64Array.from({ length: count }, () => {
    level = rho * level + Math.sqrt(1 - rho * rho) * drift * gauss(random);
    return level + 0.2 * gauss(random);
  });
}

/** How often one of two jobs is called the faster one, of so many pairs of jobs. */
function marks(noise: Noise, { pairs = 400, count = 240, difference = 0, demand = EQUAL_DEPLOYMENTS } = {}): number {
  const random = createRandom(`${noise.rho} ${count}`);
  const prompts = Int32Array.from({ length: count }, (_, i) => i % 30);
  let marked = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const [a, b] = [aJob(random, noise, count), aJob(random, noise, count)];
    const isFaster = (sign: number): boolean => {
      const differences = a.map((value, i) => sign * (value - b[i]! + difference));
      return isSurelyAbove([{ differences, prompts }], demand);
    };
    if (isFaster(1) || isFaster(-1)) marked += 1;
  }
  return marked;
}

describe('of two jobs that are alike, one is called the faster one in at most one of twenty cases', () => {
  // 5 % of 400, and three standard deviations of that.
  test.each([0, 0.9, 0.95, 0.98])('with noise that keeps %f from one request to the next', (rho) => {
    expect(marks({ rho, drift: rho === 0 ? 0 : 0.25 })).toBeLessThanOrEqual(33);
  });

  test('in longer runs, too', () => {
    expect(marks({ rho: 0.98, drift: 0.25 }, { count: 1000, pairs: 100 })).toBeLessThanOrEqual(11);
  });
});

describe('a difference that is there is found', () => {
  const third = Math.log(1.3);

  test('of 30 % in 240 requests without a drift, for two deployments as well', () => {
    const noise = { rho: 0, drift: 0 };
    expect(marks(noise, { pairs: 50, difference: third })).toBe(50);
    const demand = { variance: 2 * 0.05 ** 2, alpha: 0.025 };
    expect(marks(noise, { pairs: 50, difference: third, demand })).toBe(50);
  });

  test('through a drift, when it is large or the run is long', () => {
    expect(marks({ rho: 0.95, drift: 0.25 }, { pairs: 20, difference: Math.log(12) })).toBe(20);
    expect(marks({ rho: 0.8, drift: 0.25 }, { pairs: 20, count: 2000, difference: third })).toBe(20);
  });
});

test('what is given of the variance never makes a difference surer', () => {
  const random = createRandom(1);
  const prompts = Int32Array.from({ length: 12 }, (_, i) => i);
  for (let i = 0; i < 300; i += 1) {
    const differences = aJob(random, { rho: 0.9, drift: 0.25 }, 12).map((value) => value + 0.5);
    const sure = [0, 0.001, 0.01, 0.1].map((variance) =>
      isSurelyAbove([{ differences, prompts }], { variance, alpha: 0.025 }),
    );
    expect(sure).toEqual(sure.toSorted((a, b) => Number(b) - Number(a)));
  }
});

test('every order in which they were measured has to agree', () => {
  const prompts = new Int32Array(240);
  const drifting = Float64Array.from({ length: 240 }, (_, i) => i / 240 - 0.4);
  const mixed = drifting.map((_, i) => drifting[(i * 77) % 240]!);
  const of = (differences: Float64Array) => ({ differences, prompts });
  expect(isSurelyAbove([of(mixed)], EQUAL_DEPLOYMENTS)).toBe(true);
  expect(isSurelyAbove([of(mixed), of(drifting)], EQUAL_DEPLOYMENTS)).toBe(false);
  expect(isSurelyAbove([], EQUAL_DEPLOYMENTS)).toBe(false);
});
