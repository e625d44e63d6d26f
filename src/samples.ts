import { createColumn } from './columns.ts';
import { METRICS } from './metrics.ts';
import type { Arm, Distribution, MetricName, RequestRecord } from './model.ts';
import type { RecordTable } from './records.ts';
import { describeSamples } from './stats/describe.ts';
import { sortSamples } from './stats/quantile.ts';

/** The values of one metric, in the order of sending, and what each one measured; both equally long. */
export interface MetricSamples {
  readonly values: Float64Array;
  /** Prompt numbers, as {@link RecordTable.promptNumber} gives them. */
  readonly prompts: readonly number[];
}

/** Values of each metric; a request that has no value for a metric is not among its samples. */
export type Samples = Readonly<Record<MetricName, MetricSamples>>;

/** The values of every metric over the completed requests of one arm's measured phase, in one pass over the table. */
export function collectSamples(table: RecordTable, arm: Arm = 'candidate'): Samples {
  const collectors = METRICS.map((metric) => ({
    ...metric,
    values: createColumn(Float64Array),
    prompts: createColumn(Int32Array),
  }));
  for (let row = 0; row < table.length; row += 1) {
    const record = table.at(row);
    if (!isMeasured(record, arm) || record.outcome === 'failed') continue;
    for (const { read, values, prompts } of collectors) {
      const value = read(record);
      if (value === null || !Number.isFinite(value)) continue;
      values.push(value);
      prompts.push(table.promptNumber(row));
    }
  }
  const entries = collectors.map(({ name, values, prompts }) => {
    return [name, { values: values.toArray(), prompts: Array.from(prompts.toArray()) }];
  });
  return Object.fromEntries(entries) as Samples;
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
