import { figureColumn, markdownTable, textColumn } from '../src/report/markdown-table.ts';
import type { Missing } from './contender.ts';
import { formatCount, formatMilliseconds, formatRatio, medianOf, rotated } from './figures.ts';
import { requestRate } from './request-rate.ts';
import {
  collectionsOfOurs,
  dispatchRunner,
  fetchRunner,
  ourRunner,
  rowsRunner,
  RUNNERS,
  sdkRunner,
  type Collections,
  type Runner,
} from './runners.ts';
import { AT_ONCE } from './schedule.ts';
import type { BenchServer } from './server-process.ts';
import { atLeast, atMost, type Target } from './target.ts';

/** Requests per second, the median of the rounds. */
export interface Rate {
  readonly name: string;
  readonly streamed: number;
  readonly whole: number;
}

/** How much our own work costs. */
export interface Overhead {
  readonly rates: readonly Rate[];
  readonly missing: readonly Missing[];
  readonly collections: Collections;
}

interface Rounds {
  readonly streamed: number[];
  readonly whole: number[];
}

/** Drives all runners, a round after the other, on a server that answers at once. */
export async function measureOverhead(
  server: BenchServer,
  { rounds, say }: { readonly rounds: number; readonly say: (line: string) => void },
): Promise<Overhead> {
  const results = new Map<Runner, Rounds>(RUNNERS.map((runner) => [runner, { streamed: [], whole: [] }]));
  const missing: Missing[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const runner of rotated([...results.keys()], round)) {
      try {
        const streamed = await rateOf(server, runner, true);
        const whole = await rateOf(server, runner, false);
        results.get(runner)!.streamed.push(streamed);
        results.get(runner)!.whole.push(whole);
        say(`round ${round + 1}, ${runner.name}: ${formatCount(streamed)} and ${formatCount(whole)} requests/s`);
      } catch (error) {
        results.delete(runner);
        missing.push({ name: runner.name, reason: String(error).split('\n')[0]! });
      }
    }
  }
  await server.play(AT_ONCE);
  const collections = await collectionsOfOurs(server.origin);
  const rates = [...results].map(([{ name }, { streamed, whole }]) => ({
    name,
    streamed: medianOf(streamed),
    whole: medianOf(whole),
  }));
  return { rates, missing, collections };
}

async function rateOf(server: BenchServer, runner: Runner, stream: boolean): Promise<number> {
  await server.play(AT_ONCE);
  await runner.drive({ origin: server.origin, stream });
  return requestRate(await server.truths());
}

/** The table of rates. */
export function overheadTable({ rates }: Overhead): string {
  const base = rates.find((rate) => rate.name === dispatchRunner.name)!;
  return markdownTable(
    [
      textColumn('Client'),
      figureColumn('streamed, requests/s'),
      figureColumn('to `dispatch`'),
      figureColumn('whole, requests/s'),
      figureColumn('to `dispatch`'),
    ],
    rates.map(({ name, streamed, whole }) => [
      name,
      formatCount(streamed),
      formatRatio(streamed / base.streamed),
      formatCount(whole),
      formatRatio(whole / base.whole),
    ]),
  );
}

/** What was promised of it. */
export function overheadTargets({ rates, collections }: Overhead): Target[] {
  const ours = rates.find((rate) => rate.name === ourRunner.name)!;
  const kinds = ['streamed', 'whole'] as const;
  const against = (runner: Runner, least: number): Target[] => {
    const other = rates.find((rate) => rate.name === runner.name);
    if (other === undefined) return [];
    return kinds.map((kind) =>
      atLeast(`${kind}: rate to ${runner.name}`, ours[kind] / other[kind], least, formatRatio),
    );
  };
  return [
    ...against(dispatchRunner, 0.7),
    ...against(rowsRunner, 0.7),
    ...against(sdkRunner, 4),
    ...against(fetchRunner, 4),
    atMost('longest garbage collection in 3,000 requests', collections.longestMs, 5, formatMilliseconds),
  ];
}
