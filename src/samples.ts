import { createColumn, type Column } from './columns.ts';
import { METRICS, type Metric } from './metrics.ts';
import type { Arm, Distribution, MetricName, RequestRecord } from './model.ts';
import type { RecordTable } from './records.ts';
import { describeSamples } from './stats/describe.ts';
import { sortSamples } from './stats/quantile.ts';

/** The values of one metric, in the order of sending, and what each one measured; both equally long. */
export interface MetricSamples {
  readonly values: Float64Array;
  /** Prompt numbers, as {@link RecordTable.promptNumber} gives them. */
  readonly prompts: Int32Array;
}

/** Values of each metric; a request that has no value for a metric is not among its samples. */
export type Samples = Readonly<Record<MetricName, MetricSamples>>;

/** The values of every metric over the completed requests of one arm's measured phase, in one pass over the table. */
export function collectSamples(table: RecordTable, arm: Arm = 'candidate'): Samples {
  const everyPrompt = createColumn(Int32Array);
  const collectors = METRICS.map((metric) => createCollector(metric, everyPrompt));
  for (let row = 0; row < table.length; row += 1) {
    const record = table.view(row);
    if (!isMeasured(record, arm) || record.outcome === 'failed') continue;
    const prompt = table.promptNumber(row);
    for (const { take } of collectors) take(record, prompt);
    everyPrompt.push(prompt);
  }
  return Object.fromEntries(collectors.map(({ name, samples }) => [name, samples()])) as Samples;
}

/** Collects a metric. As long as every request has a value, the prompts are those of all requests and not kept again. */
function createCollector({ name, read }: Metric, everyPrompt: Column<Int32Array>) {
  const values = createColumn(Float64Array);
  let prompts: Column<Int32Array> | null = null;
  let count = 0;

  function beginOwnPrompts(): Column<Int32Array> {
    const own = createColumn(Int32Array);
    for (let i = 0; i < count; i += 1) own.push(everyPrompt.get(i));
    return own;
  }
  return {
    name,
    take(record: RequestRecord, prompt: number): void {
      const value = read(record);
      if (value === null || !Number.isFinite(value)) {
        prompts ??= beginOwnPrompts();
      } else {
        count += 1;
        values.push(value);
        prompts?.push(prompt);
      }
    },
    samples: (): MetricSamples => ({ values: values.toArray(), prompts: (prompts ?? everyPrompt).toArray() }),
  };
}

/** Whether a request enters an arm's statistics: warm-up and negotiation do not. */
export function isMeasured(record: RequestRecord, arm: Arm = 'candidate'): boolean {
  return record.phase === 'measured' && record.arm === arm;
}

/** The usual figures of some values. Throws RangeError for one that is not finite. */
export function toDistribution(values: Iterable<number>): Distribution {
  const { count, average, stddev, min, max, p50, p90, p95, p99 } = describeSamples(sortSamples(values));
  return { count, average, stddev, min, max, p50, p90, p95, p99 };
}
