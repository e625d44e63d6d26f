import type { Confidence } from '../src/model.ts';
import { createRecordTable } from '../src/records.ts';
import { createRandom } from '../src/random.ts';
import { evaluate } from '../src/verdict/evaluate.ts';
import { parseThresholds } from '../src/verdict/grammar.ts';
import { drawProject, drawRun, trueQuantile } from './verdicts-model.ts';
import type { Part } from './verdicts-parts.ts';
import { failedRequest, runTable } from './verdicts-rows.ts';

/** Levels that limits can be judged at, and the risk that each allows. */
export const LEVELS: readonly (readonly [Confidence, number])[] = [
  ['90%', 0.1],
  ['95%', 0.05],
  ['99%', 0.01],
];

/** Limits that a simulated endpoint just keeps: its true figure is the limit. */
export const LIMITS = ['latency.p50', 'latency.p95', 'error_rate'] as const;

/** How many runs failed a limit that they just kept, by limit, then by level. */
export type LimitResult = Readonly<Record<(typeof LIMITS)[number], readonly number[]>>;

/** Runs of independent requests, and of requests that drift: by what a reader calls them. */
export const DRIFTS = { 'independent requests': 0, 'requests that drift': 1 } as const;

const ERRORS = 0.05;

type LimitStudy = Pick<Part, 'from' | 'to' | 'seed' | 'drift'>;

/** Judges runs of one size by limits that hold exactly. */
export function studyLimits(count: number, { from, to, seed, drift }: LimitStudy): LimitResult {
  const failed = { 'latency.p50': none(), 'latency.p95': none(), error_rate: none() };
  for (let number = from; number < to; number += 1) {
    const random = createRandom(`limits ${seed} ${count} ${drift} ${number}`);
    const project = drawProject(random);
    const latencies = runTable(drawRun(random, project, { count, day: 0, drift }));
    const limitOf = (fraction: number): string => `${Math.exp(trueQuantile(project, fraction, drift)).toFixed(9)}s`;
    const errors = createRecordTable('none', count);
    for (let i = 0; i < count; i += 1) errors.add(random() < ERRORS ? failedRequest(i) : latencies.at(i));
    const tables = [latencies, latencies, errors];
    const limits = [
      `latency.p50 <= ${limitOf(0.5)}`,
      `latency.p95 <= ${limitOf(0.95)}`,
      `error_rate <= ${100 * ERRORS}%`,
    ];
    LIMITS.forEach((name, i) => {
      const thresholds = parseThresholds(limits[i]!, 'thresholds');
      LEVELS.forEach(([confidence], level) => {
        const [check] = evaluate({ table: tables[i]!, thresholds, confidence, totalTimeSeconds: 1 });
        if (check!.answer === 'fail') failed[name][level]! += 1;
      });
    });
  }
  return failed;
}

const none = (): number[] => LEVELS.map(() => 0);
