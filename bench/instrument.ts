import { figureColumn, markdownTable, textColumn } from '../src/report/markdown-table.ts';
import { errorsOf } from './accuracy.ts';
import { formatMicroseconds, medianOf, spreadOf, type Spread } from './figures.ts';
import { runOurs } from './our-command.ts';
import { ORDINARY } from './schedule.ts';
import type { BenchServer } from './server-process.ts';

/** What our runs say of their own error, beside what it was; microseconds of time to first token. */
export interface InstrumentCheck {
  readonly cadence: string;
  readonly runs: number;
  /** Medians over the runs; null when a run could not say. */
  readonly said: { readonly low: number; readonly median: number; readonly high: number } | null;
  readonly found: Spread;
  /** Rows that were flagged for a delay of our own process. */
  readonly delayed: number;
}

/** How much is looked at. */
export interface InstrumentPlan {
  readonly cadence: string;
  readonly pauseMs: number;
  readonly runs: number;
  readonly requests: number;
}

/** Holds what each run says of its own error against the server's record. */
export async function checkInstrument(server: BenchServer, plan: InstrumentPlan): Promise<InstrumentCheck> {
  const { cadence, pauseMs, runs, requests } = plan;
  const said: { lowMs: number; medianMs: number; highMs: number }[] = [];
  const errors: number[] = [];
  let delayed = 0;
  for (let run = 0; run < runs; run += 1) {
    await server.play(ORDINARY);
    const { figures, flagged, instrument } = await runOurs({ origin: server.origin, requests, pauseMs, stream: true });
    errors.push(...errorsOf(figures, await server.truths()).ttft);
    if (instrument !== null) said.push(instrument);
    delayed += flagged['event_loop_delay'] ?? 0;
  }
  const median = (key: 'lowMs' | 'medianMs' | 'highMs'): number => medianOf(said.map((one) => one[key])) * 1000;
  const range = said.length === 0 ? null : { low: median('lowMs'), median: median('medianMs'), high: median('highMs') };
  return { cadence, runs, said: range, found: spreadOf(errors), delayed };
}

/** The table of what was said and what was found. */
export function instrumentTable(checks: readonly InstrumentCheck[]): string {
  return markdownTable(
    [
      textColumn('Cadence'),
      figureColumn('said: median'),
      figureColumn('said: from … to'),
      figureColumn('found: median'),
      figureColumn('found: p99'),
    ],
    checks.map(({ cadence, said, found }) => [
      cadence,
      said === null ? 'unknown' : formatMicroseconds(said.median),
      said === null ? 'unknown' : `${formatMicroseconds(said.low)} … ${formatMicroseconds(said.high)}`,
      formatMicroseconds(found.median),
      formatMicroseconds(found.p99),
    ]),
  );
}
