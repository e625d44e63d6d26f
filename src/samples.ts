import { METRICS, metricOf } from './metrics.ts';
import type { Arm, Distribution, FailureClass, MetricName, Phase } from './model.ts';
import type { RecordRows } from './records.ts';
import { rowsWhere } from './records/by-label.ts';
import { describeFigures } from './stats/describe.ts';
import { sortSamples } from './stats/quantile.ts';

/** The values of one metric, in the order of sending, and what each one measured; both equally long. */
export interface MetricSamples {
  readonly values: Float64Array;
  /** Prompt numbers, as {@link RecordRows.promptNumber} gives them. */
  readonly prompts: Int32Array;
}

/** Values of each metric; a request that has no value for a metric is not among its samples. */
export type Samples = Readonly<Record<MetricName, MetricSamples>>;

/**
 * The values of every metric over the completed requests of one arm's measured phase, as the table is now. A metric is
 * read when it is first asked for, and kept. A reader that there is already spares another look at every row.
 */
export function collectSamples(
  table: RecordRows,
  arm: Arm = 'candidate',
  read: SampleReader = sampleReader(table, arm),
): Samples {
  const known = new Map<MetricName, MetricSamples>();
  function samplesOf(name: MetricName): MetricSamples {
    const samples = known.get(name) ?? read(name);
    known.set(name, samples);
    return samples;
  }
  const properties = METRICS.map(({ name }) => [name, { enumerable: true, get: () => samplesOf(name) }]);
  return Object.defineProperties({}, Object.fromEntries(properties)) as Samples;
}

/** Reads one metric of a table, as the table was. */
export type SampleReader = (name: MetricName) => MetricSamples;

/** As {@link collectSamples}, without keeping what was read: a million requests have 12 MB of each metric. */
export function sampleReader(table: RecordRows, arm: Arm = 'candidate'): SampleReader {
  const rows = completedRows(table, arm);
  const everyPrompt = table.promptNumbers(rows);
  return (name) => {
    const values = valuesOf(table, rows, name);
    const isKnown = new Uint8Array(rows.length);
    let count = 0;
    for (let i = 0; i < rows.length; i += 1) {
      const value = values[i]!;
      if (!Number.isFinite(value)) continue;
      values[count] = value;
      isKnown[i] = 1;
      count += 1;
    }
    if (count === rows.length) return { values, prompts: everyPrompt };
    return { values: values.slice(0, count), prompts: everyPrompt.filter((_, i) => isKnown[i] === 1) };
  };
}

/** Of each of the rows; NaN where it is unknown. */
function valuesOf(table: RecordRows, rows: Int32Array, name: MetricName): Float64Array {
  const { field, read } = metricOf(name);
  if (field !== null) return table.numbers(field, rows);
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) values[i] = read(table.view(rows[i]!)) ?? Number.NaN;
  return values;
}

/** The measured requests of an arm that were answered, in ascending order. */
export function completedRows(table: RecordRows, arm: Arm = 'candidate'): Int32Array {
  return rowsWhere(table, (label) => isMeasured(label, arm) && label.failure === null);
}

/** What a request, or the label of many, says of whether it counts. */
export interface Counted {
  readonly phase: Phase;
  readonly arm: Arm;
  readonly failure?: FailureClass | null;
}

/**
 * Whether a request enters an arm's statistics: warm-up and negotiation do not, nor does the one in flight when the user ended the run:
 * it says nothing of the endpoint.
 */
export function isMeasured({ phase, arm: own, failure }: Counted, arm: Arm = 'candidate'): boolean {
  return phase === 'measured' && own === arm && failure !== 'aborted';
}

/** The usual figures of some values. Throws RangeError for one that is not finite. */
export function toDistribution(values: Iterable<number>): Distribution {
  return describeFigures(sortSamples(values));
}
