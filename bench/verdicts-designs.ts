import { readJudgeOptions } from '../src/command/judge-options.ts';
import type { ComparisonPlan, RunComparison } from '../src/model.ts';
import type { Random } from '../src/random.ts';
import type { RecordTable } from '../src/records.ts';
import { collectSamples } from '../src/samples.ts';
import { NO_RUN_NOISE, deploymentNoise, storedRunNoise } from '../src/stats/run-noise.ts';
import { percentileInterval } from '../src/stats/intervals.ts';
import { percentile, sortSamples } from '../src/stats/quantile.ts';
import type { RunNoise } from '../src/stats/evidence.ts';
import type { ComparedBaseline, StoredFigures, StoredMetric } from '../src/verdict/comparison-evidence.ts';
import { compareRuns } from '../src/verdict/comparison.ts';
import { METRICS } from '../src/metrics.ts';
import { drawArms, drawRun, type LogLatencies, type Project } from './verdicts-model.ts';
import { armsTable, runTable } from './verdicts-rows.ts';

/** What is the same in every design of one simulated case. */
export interface DrawnCase {
  readonly random: Random;
  readonly project: Project;
  readonly count: number;
  readonly current: LogLatencies;
  readonly previous: LogLatencies;
  readonly history: readonly LogLatencies[];
}

/** Draws a case; the arms of each design follow from the same generator. */
export function drawCase(random: Random, project: Project, count: number): DrawnCase {
  const run = (): LogLatencies => drawRun(random, project, { count });
  const [current, previous] = [run(), run()];
  return { random, project, count, current, previous, history: Array.from({ length: 10 }, run) };
}

/** One way to compare: what it is called, and what it makes of a case. */
export interface Design {
  readonly name: string;
  readonly rules: ComparisonPlan;
  readonly runNoise: RunNoise;
  /** How the same thing is asked of `llm-latency judge`; null = it looks nothing up. */
  readonly flags: readonly string[] | null;
  /** The rows of a case, and what they are compared with; the candidate is slower by the factor that it is given. */
  readonly draw: (drawn: DrawnCase) => {
    readonly baseline: ComparedBaseline;
    readonly stored: RecordTable | null;
    readonly candidate: (slowdown: number) => RecordTable;
  };
}

const FIGURES = ['latency.p50', 'ttft.p50', 'max_gap.p50'];
/** Part of the day's variance that two deployments of the same thing have in common. */
const SHARED = 0.8;
const ENDPOINT = ['--baseline', 'endpoint', '--deployment-variation', '0%'];

/** The designs that docs/verdicts.md compares. */
export const DESIGNS: readonly Design[] = [
  arms('`endpoint`, one origin', { metrics: 1, shared: 1, runNoise: NO_RUN_NOISE, flags: ENDPOINT }),
  arms('`endpoint`, two origins', {
    metrics: 1,
    shared: SHARED,
    runNoise: deploymentNoise(0.05),
    flags: ['--baseline', 'endpoint', '--deployment-variation', '5%'],
  }),
  {
    name: 'a path, or `previous-run`',
    rules: rulesOf('stored.csv', 1),
    runNoise: storedRunNoise(),
    flags: [],
    draw({ current, previous }) {
      const stored = runTable(previous);
      return { baseline: { kind: 'run', table: stored }, stored, candidate: (slowdown) => runTable(current, slowdown) };
    },
  },
  {
    name: '`history`, 10 runs',
    rules: rulesOf('stored.csv', 1),
    runNoise: storedRunNoise(),
    flags: null,
    draw: ({ current, history }) => ({
      baseline: { kind: 'history', runs: history.map((run) => figuresOf(runTable(run))) },
      stored: null,
      candidate: (slowdown) => runTable(current, slowdown),
    }),
  },
  arms('`endpoint`, one origin, two metrics', { metrics: 2, shared: 1, runNoise: NO_RUN_NOISE, flags: ENDPOINT }),
  arms('`endpoint`, one origin, three metrics', { metrics: 3, shared: 1, runNoise: NO_RUN_NOISE, flags: ENDPOINT }),
];

/** Judges rows as the action does. */
export function compareDesign(
  { rules, runNoise }: Pick<Design, 'rules' | 'runNoise'>,
  candidate: RecordTable,
  baseline: ComparedBaseline,
): RunComparison {
  return compareRuns({ candidate, baseline, runNoise, rules });
}

interface ArmsDesign {
  readonly metrics: number;
  readonly shared: number;
  readonly runNoise: RunNoise;
  readonly flags: readonly string[];
}

function arms(name: string, { metrics, shared, runNoise, flags }: ArmsDesign): Design {
  return {
    name,
    rules: rulesOf('endpoint', metrics),
    runNoise,
    flags: [...flags, '--regression-metrics', FIGURES.slice(0, metrics).join(', ')],
    draw({ random, project, count }) {
      const draw = () => drawArms(random, project, { count, shared });
      const series = {
        latency: draw(),
        ...(metrics > 1 ? { ttft: draw() } : {}),
        ...(metrics > 2 ? { maxGap: draw() } : {}),
      };
      return { baseline: { kind: 'arm' }, stored: null, candidate: (slowdown) => armsTable(series, slowdown) };
    },
  };
}

/** The defaults of every input, as the command reads them. */
function rulesOf(baseline: string, metrics: number): ComparisonPlan {
  const figures = FIGURES.slice(0, metrics).join(', ');
  const options = readJudgeOptions(['a.csv', '--baseline', baseline, '--regression-metrics', figures]);
  return options!.comparison!;
}

const NOT_MEASURED: StoredMetric = { count: 0, p50: null, low: null, high: null, p90: null };
const BOUND_ALPHA = 0.05;

/** What a summary keeps of a run's latency. */
function figuresOf(table: RecordTable): StoredFigures {
  const { values, prompts } = collectSamples(table).latency;
  const sorted = sortSamples(values);
  const bounds = percentileInterval({ samples: values, sorted, groups: prompts }, 50, BOUND_ALPHA);
  const latency = { count: values.length, p50: percentile(sorted, 50), p90: percentile(sorted, 90), ...bounds };
  const metrics = METRICS.map(({ name }) => [name, name === 'latency' ? latency : NOT_MEASURED]);
  return { metrics: Object.fromEntries(metrics) as StoredFigures['metrics'], boundAlpha: BOUND_ALPHA, errorRate: 0 };
}
