import type { Contender, Missing } from './contender.ts';
import { medianOf, rotated, spreadOf, type Spread } from './figures.ts';
import { ORDINARY, type Figure } from './schedule.ts';
import type { BenchServer } from './server-process.ts';

/** How much is measured. */
export interface AccuracyPlan {
  readonly rounds: number;
  /** Requests of each contender in each round that count; some more come before them. */
  readonly requests: number;
  readonly pauseMs: number;
  readonly say: (line: string) => void;
}

/** How far a client is off: its figure less the server's own record; microseconds. */
export interface Accuracy {
  readonly name: string;
  readonly about: string;
  readonly requests: number;
  readonly ttft: Spread;
  readonly latency: Spread;
  /** Lowest and highest median of a round: how far the machine itself lets them be told apart. */
  readonly ttftRounds: readonly [low: number, high: number];
}

/** All contenders that went through to the end, and those that did not. */
export interface AccuracyResult {
  readonly rows: readonly Accuracy[];
  readonly missing: readonly Missing[];
}

/** First requests of each process, which pay for code that has not run yet. They are sent, and left out. */
const COLD_REQUESTS = 5;

interface Errors {
  readonly ttft: number[];
  readonly latency: number[];
}

/** Lets all contenders measure the same schedule on the same server, a round after the other, each round in another order. */
export async function measureAccuracy(
  server: BenchServer,
  contenders: readonly Contender[],
  plan: AccuracyPlan,
): Promise<AccuracyResult> {
  const rounds = new Map<Contender, Errors[]>(contenders.map((contender) => [contender, []]));
  const missing: Missing[] = [];
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const contender of rotated([...rounds.keys()], round)) {
      try {
        const errors = await measureRound(server, contender, plan);
        rounds.get(contender)!.push(errors);
        plan.say(`round ${round + 1}, ${contender.name}: ${medianOf(errors.ttft).toFixed(0)} µs`);
      } catch (error) {
        rounds.delete(contender);
        missing.push({ name: contender.name, reason: String(error).split('\n')[0]! });
      }
    }
  }
  return { rows: [...rounds].map(([contender, errors]) => summarize(contender, errors)), missing };
}

async function measureRound(server: BenchServer, contender: Contender, plan: AccuracyPlan): Promise<Errors> {
  const { requests, pauseMs } = plan;
  await server.play(ORDINARY);
  const figures = await contender.measure({ origin: server.origin, requests: COLD_REQUESTS + requests, pauseMs });
  return errorsOf(figures, await server.truths());
}

/** Client and server must tell of the same requests, in the same order. */
export function errorsOf(figures: readonly Figure[], truths: readonly Figure[]): Errors {
  if (figures.length !== truths.length) {
    throw new Error(`tells of ${figures.length} requests, but the server answered ${truths.length}`);
  }
  const off = (key: keyof Figure): number[] =>
    figures.map((figure, i) => (figure[key] - truths[i]![key]) * 1000).slice(COLD_REQUESTS);
  return { ttft: off('ttftMs'), latency: off('latencyMs') };
}

function summarize({ name, about }: Contender, rounds: readonly Errors[]): Accuracy {
  const ttft = rounds.flatMap((errors) => errors.ttft);
  const medians = rounds.map((errors) => medianOf(errors.ttft));
  return {
    name,
    about,
    requests: ttft.length,
    ttft: spreadOf(ttft),
    latency: spreadOf(rounds.flatMap((errors) => errors.latency)),
    ttftRounds: [Math.min(...medians), Math.max(...medians)],
  };
}
