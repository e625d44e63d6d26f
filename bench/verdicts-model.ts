import { gauss, type Random } from '../src/random.ts';
import { normalCdf } from '../src/stats/normal.ts';

/**
 * The model of a run that the study simulates. The logarithm of a latency is: what its prompt asks for, what the day does to every
 * request, a slow drift, chance, and in 2 % of the requests a spike of about five times.
 */
export const MODEL = {
  prompts: 10,
  promptSd: 0.35,
  chanceSd: 0.25,
  driftSd: 0.08,
  /** How much of the drift is left one request later. */
  driftMemory: 0.9,
  spikes: 0.02,
  spikeLog: Math.log(5),
  spikeSd: 0.3,
} as const;

/** What the prompts of one simulated project add to the logarithm of a latency. */
export type Project = readonly number[];

/** Log latencies of one run, or one arm of it; request `i` is of prompt `i` modulo the number of prompts. */
export type LogLatencies = Float64Array;

/** A project of its own for each simulated case. */
export function drawProject(random: Random): Project {
  return Array.from({ length: MODEL.prompts }, () => MODEL.promptSd * gauss(random));
}

/** 5 to 15 % up or down, as a logarithm. */
function drawDay(random: Random): number {
  return (random() < 0.5 ? -1 : 1) * Math.log(1.05 + 0.1 * random());
}

/** A run by itself, on a day of its own unless one is given. */
export function drawRun(
  random: Random,
  project: Project,
  { count, day = drawDay(random), drift: driftShare = 1 }: RunShape,
): LogLatencies {
  const drift = drawDrift(random, count);
  return Float64Array.from({ length: count }, (_, i) => drawOne(random, project, i) + day + driftShare * drift[i]!);
}

/** How long a run is, what its day does, and how much of the drift there is: 1 = all of it. */
export interface RunShape {
  readonly count: number;
  readonly day?: number;
  readonly drift?: number;
}

/** Both arms of an interleaved run. */
export interface Arms {
  readonly candidate: LogLatencies;
  readonly baseline: LogLatencies;
}

/**
 * An interleaved run: two requests back to back, order drawn for each pair. `shared` is the part of the day's variance that both
 * arms have in common: all of it for one deployment.
 */
export function drawArms(random: Random, project: Project, { count, shared }: ArmsShape): Arms {
  const common = Math.sqrt(shared) * drawDay(random);
  const own = Math.sqrt(1 - shared);
  const days = { candidate: common + own * drawDay(random), baseline: common + own * drawDay(random) };
  const drift = drawDrift(random, 2 * count);
  const arms = { candidate: new Float64Array(count), baseline: new Float64Array(count) };
  for (let i = 0; i < count; i += 1) {
    const first = random() < 0.5 ? 0 : 1;
    arms.baseline[i] = drawOne(random, project, i) + days.baseline + drift[2 * i + first]!;
    arms.candidate[i] = drawOne(random, project, i) + days.candidate + drift[2 * i + 1 - first]!;
  }
  return arms;
}

/** How many pairs there are, and how much of the day both arms share. */
export interface ArmsShape {
  readonly count: number;
  readonly shared: number;
}

/** The true quantile of a project's log latencies on a day that changes nothing: what a run of endless length would show. */
export function trueQuantile(project: Project, fraction: number, drift = 1): number {
  const driftSd = drift * MODEL.driftSd;
  const plain = Math.hypot(MODEL.chanceSd, driftSd);
  const spiked = Math.hypot(plain, MODEL.spikeSd);
  const below = (x: number): number => {
    const shares = project.map(
      (prompt) =>
        (1 - MODEL.spikes) * normalCdf((x - prompt) / plain) +
        MODEL.spikes * normalCdf((x - prompt - MODEL.spikeLog) / spiked),
    );
    return shares.reduce((sum, share) => sum + share, 0) / project.length;
  };
  let [low, high] = [-10, 10];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (below(middle) < fraction) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function drawOne(random: Random, project: Project, i: number): number {
  const spike = random() < MODEL.spikes ? MODEL.spikeLog + MODEL.spikeSd * gauss(random) : 0;
  return project[i % project.length]! + MODEL.chanceSd * gauss(random) + spike;
}

/** A first-order autoregression. */
function drawDrift(random: Random, count: number): Float64Array {
  const drift = new Float64Array(count);
  const fresh = MODEL.driftSd * Math.sqrt(1 - MODEL.driftMemory ** 2);
  let value = MODEL.driftSd * gauss(random);
  for (let i = 0; i < count; i += 1) {
    drift[i] = value;
    value = MODEL.driftMemory * value + fresh * gauss(random);
  }
  return drift;
}
