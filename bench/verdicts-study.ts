import type { ComparisonState } from '../src/model.ts';
import { createRandom } from '../src/random.ts';
import { compareDesign, DESIGNS, drawCase, type Design } from './verdicts-designs.ts';
import { drawProject } from './verdicts-model.ts';
import type { Part } from './verdicts-parts.ts';
import { RIVALS, toSeconds } from './verdicts-rivals.ts';

/** Pairs, or requests where runs are compared. */
export const SIZES = [20, 50, 200] as const;
/** True slowdowns, as fractions. */
export const SLOWDOWNS = [0, 0.1, 0.2, 0.5] as const;
/** Risks that a false alarm is held to. */
export const ALPHAS = [0.05, 0.01] as const;

/** The four states; null = too little to say. */
export type States = Readonly<Record<ComparisonState | 'unknown', number>>;

/** What came of every case of one size. */
export interface SizeResult {
  readonly cases: number;
  /** By design, then by slowdown. */
  readonly ours: Readonly<Record<string, readonly States[]>>;
  /** Cases that failed, by gate, then by slowdown. */
  readonly rivals: Readonly<Record<string, readonly number[]>>;
  /** Cases without a difference that failed where none is tolerated, by design, then by alpha. */
  readonly rejected: Readonly<Record<string, readonly number[]>>;
}

/** The generator of one case, the same wherever it is drawn. */
export function caseRandom(seed: number, count: number, number: number) {
  return createRandom(`${seed} ${count} ${number}`);
}

/** Which cases, and what of them; all of it unless said otherwise. */
export interface StudyPart extends Pick<Part, 'from' | 'to' | 'seed'> {
  readonly slowdowns?: readonly number[];
  readonly alphas?: readonly number[];
}

/** Simulates runs of one size, and judges them in every way. */
export function studySize(
  count: number,
  { from, to, seed, slowdowns = SLOWDOWNS, alphas = ALPHAS }: StudyPart,
): SizeResult {
  const ours = Object.fromEntries(DESIGNS.map(({ name }) => [name, slowdowns.map(noStates)]));
  const rivals = Object.fromEntries(Object.keys(RIVALS).map((name) => [name, slowdowns.map(() => 0)]));
  const rejected = Object.fromEntries(DESIGNS.map(({ name }) => [name, alphas.map(() => 0)]));
  for (let number = from; number < to; number += 1) {
    const random = caseRandom(seed, count, number);
    const drawn = drawCase(random, drawProject(random), count);
    for (const design of DESIGNS) {
      const { baseline, candidate } = design.draw(drawn);
      slowdowns.forEach((slowdown, i) => {
        const { state } = compareDesign(design, candidate(1 + slowdown), baseline);
        ours[design.name]![i]![state ?? 'unknown'] += 1;
      });
      alphas.forEach((alpha, i) => {
        const { state } = compareDesign(withoutTolerance(design, alpha), candidate(1), baseline);
        if (state === 'regression') rejected[design.name]![i]! += 1;
      });
    }
    const history = Float64Array.from(drawn.history.flatMap((run) => [...toSeconds(run)]));
    const previous = toSeconds(drawn.previous);
    slowdowns.forEach((slowdown, i) => {
      const current = toSeconds(drawn.current, 1 + slowdown);
      for (const [name, fails] of Object.entries(RIVALS)) {
        if (fails({ current, previous, history })) rivals[name]![i]! += 1;
      }
    });
  }
  return { cases: to - from, ours, rivals, rejected };
}

function noStates(): Record<keyof States, number> {
  return { regression: 0, suspected: 0, 'none-seen': 0, proven: 0, unknown: 0 };
}

function withoutTolerance({ rules, runNoise }: Design, alpha: number): Pick<Design, 'rules' | 'runNoise'> {
  const metrics = rules.metrics.map((figure) => ({ ...figure, floor: 0 }));
  return { rules: { ...rules, metrics, maxRegression: 0, alpha }, runNoise };
}
