import type { Derivation } from './derived-metrics.ts';
import { METRICS, metricOf, type Metric } from './metrics.ts';
import type { Arm, Distribution, FailureClass, MetricName, Phase } from './model.ts';
import type { RecordRows } from './records.ts';
import { rowsWhere } from './records/by-label.ts';
import { describeFigures } from './stats/describe.ts';
import { sortSamples } from './stats/quantile.ts';
import { release } from './release.ts';

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
  let promptNumbers: Int32Array | null = null;
  /** Only bounds ask for them. */
  const everyPrompt = (): Int32Array => (promptNumbers ??= table.promptNumbers(rows));
  return (name) => {
    const values = valuesOf(table, rows, metricOf(name));
    if (isAllKnown(values)) {
      return {
        values,
        get prompts() {
          return everyPrompt();
        },
      };
    }
    const prompts = everyPrompt().filter((_, i) => Number.isFinite(values[i]));
    const known = new Float64Array(prompts.length);
    let count = 0;
    for (let i = 0; i < values.length; i += 1) if (Number.isFinite(values[i])) known[count++] = values[i]!;
    release(values);
    return { values: known, prompts };
  };
}

function isAllKnown(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i += 1) if (!Number.isFinite(values[i])) return false;
  return true;
}

/** Rows of which a metric is derived at once, so that what it is made of takes little room. */
const DERIVED_AT_ONCE = 16_384;

/** Of each of the rows; NaN where it is unknown. */
function valuesOf(table: RecordRows, rows: Int32Array, { from }: Metric): Float64Array {
  if (typeof from === 'string') return table.numbers(from, rows);
  const values = new Float64Array(rows.length);
  for (let start = 0; start < rows.length; start += DERIVED_AT_ONCE) {
    deriveInto(values.subarray(start, start + DERIVED_AT_ONCE), table, {
      rows: rows.subarray(start, start + DERIVED_AT_ONCE),
      derivation: from,
    });
  }
  return values;
}

function deriveInto(
  values: Float64Array,
  table: RecordRows,
  { rows, derivation }: { readonly rows: Int32Array; readonly derivation: Derivation },
): void {
  const { fields, formula } = derivation;
  const parts = fields.map((field) => table.numbers(field, rows)) as [Float64Array, ...Float64Array[]];
  const [a, b = a, c = a, d = a, e = a, f = a] = parts;
  for (let i = 0; i < values.length; i += 1) values[i] = formula(a[i]!, b[i]!, c[i]!, d[i]!, e[i]!, f[i]!);
  for (const part of parts) release(part);
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
