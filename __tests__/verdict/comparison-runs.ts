import type { ComparisonPlan, RequestRecord, RunComparison } from '../../src/model.ts';
import { createRandom, gauss } from '../../src/random.ts';
import { NO_RUN_NOISE } from '../../src/stats/run-noise.ts';
import { compareRuns, type ComparisonInput } from '../../src/verdict/comparison.ts';
import { answered, tableOf } from './run-rows.ts';

/** The median of latency, 10 % tolerated and no floor, at 95 %. */
export const RULES: ComparisonInput['rules'] = {
  metrics: [{ metric: 'latency', percent: 50, floor: 0 }],
  maxRegression: 0.1,
  alpha: 0.05,
  required: false,
};

/** An interleaved pair for the n-th round of a prompt. */
export function aPair(candidate: RequestRecord, baseline: RequestRecord, n: number, promptId = 'p1'): RequestRecord[] {
  const place = { promptId, round: n };
  return [
    { ...baseline, ...place, arm: 'baseline' },
    { ...candidate, ...place, arm: 'candidate' },
  ];
}

/** Interleaved pairs of latencies, one after the other. */
export function pairsOf(...latencies: readonly (readonly [candidate: number, baseline: number])[]): RequestRecord[] {
  return latencies.flatMap(([candidate, baseline], i) => aPair(answered(candidate), answered(baseline), i + 1));
}

/** Seeded pairs around 0.5 s with a spread of 10 % each, the candidate slower by a factor. */
export function noisyPairs(count: number, factor: number, seed: number | string = 1): RequestRecord[] {
  const random = createRandom(seed);
  const draw = (): number => 0.5 * Math.exp(0.1 * gauss(random));
  return pairsOf(...Array.from({ length: count }, () => [factor * draw(), draw()] as const));
}

/** Compares the arms of one run. */
export function compareArms(
  rows: readonly RequestRecord[],
  rules: Partial<ComparisonPlan> = {},
  input: Partial<ComparisonInput> = {},
): RunComparison {
  return compareRuns({
    candidate: tableOf(rows),
    baseline: { kind: 'arm' },
    runNoise: NO_RUN_NOISE,
    rules: { ...RULES, ...rules },
    ...input,
  });
}
