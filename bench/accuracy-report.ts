import { figureColumn, markdownTable, textColumn } from '../src/report/markdown-table.ts';
import type { Accuracy } from './accuracy.ts';
import { FLOOR, OURS, SDK } from './contenders.ts';
import { formatMicroseconds, formatRatio } from './figures.ts';
import { atLeast, atMost, type Target } from './target.ts';

/** The table of one cadence. */
export function accuracyTable(rows: readonly Accuracy[]): string {
  const floor = rows.find((row) => row.name === FLOOR)!;
  const columns = [
    textColumn('Client'),
    figureColumn('TTFT error, median'),
    figureColumn('rounds from … to'),
    figureColumn('to the floor'),
    figureColumn('p99'),
    figureColumn('to the floor'),
    figureColumn('Latency error, median'),
    figureColumn('p99'),
  ];
  return markdownTable(
    columns,
    rows.map(({ name, about, ttft, ttftRounds, latency }) => [
      `**${name}** (${about})`,
      formatMicroseconds(ttft.median),
      ttftRounds.map(formatMicroseconds).join(' … '),
      formatRatio(ttft.median / floor.ttft.median),
      formatMicroseconds(ttft.p99),
      formatRatio(ttft.p99 / floor.ttft.p99),
      formatMicroseconds(latency.median),
      formatMicroseconds(latency.p99),
    ]),
  );
}

/** What was promised of one cadence. */
export function accuracyTargets(rows: readonly Accuracy[], cadence: string): Target[] {
  const named = (name: string): Accuracy | undefined => rows.find((row) => row.name === name);
  const [floor, ours, sdk] = [named(FLOOR)!, named(OURS)!, named(SDK)];
  const others = rows.filter((row) => row !== floor && row !== ours);
  const ratio = (spread: 'median' | 'p99'): number => ours.ttft[spread] / floor.ttft[spread];
  const beaten = others.filter(({ ttft }) => ours.ttft.median < ttft.median && ours.ttft.p99 < ttft.p99);
  return [
    atMost(`${cadence}: TTFT error to the floor, median`, ratio('median'), 1.3, formatRatio),
    atMost(`${cadence}: TTFT error to the floor, p99`, ratio('p99'), 2.5, formatRatio),
    {
      promise: `${cadence}: better than every other client, in the median and in p99`,
      observed: `${beaten.length} of ${others.length}`,
      met: beaten.length === others.length,
    },
    ...(sdk === undefined
      ? []
      : [
          atLeast(
            `${cadence}: the \`openai\` SDK's median TTFT error to ours`,
            sdk.ttft.median / ours.ttft.median,
            3,
            formatRatio,
          ),
        ]),
  ];
}
