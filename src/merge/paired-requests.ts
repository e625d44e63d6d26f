import { metricOf } from '../metrics.ts';
import type { FailedRequest, MetricName, RequestRecord } from '../model.ts';
import type { RecordTable } from '../records.ts';
import { isMeasured } from '../samples.ts';

/** Gives requests of equal prompts, as often sent before, the same place in every configuration. */
export interface PairKeys {
  /** Places. */
  readonly size: number;
  /** Prompts by id, from 0; the place of a request is that of its prompt, and so many further for each time before. */
  readonly prompts: ReadonlyMap<string, number>;
  readonly occurrences: number;
}

/** Places for the requests of a configuration; of very many the first. */
export function createPairKeys(table: RecordTable, mostPairs: number): PairKeys {
  const prompts = new Map<string, number>();
  const sent = new Uint32Array(table.promptCount);
  let mostSent = 1;
  for (let row = 0; row < table.length; row += 1) {
    const number = table.promptNumber(row);
    sent[number]! += 1;
    mostSent = Math.max(mostSent, sent[number]!);
    if (sent[number] === 1 && prompts.size < mostPairs) prompts.set(table.view(row).promptId, prompts.size);
  }
  const occurrences = Math.min(mostSent, Math.max(1, Math.floor(mostPairs / Math.max(1, prompts.size))));
  return { size: prompts.size * occurrences, prompts, occurrences };
}

/** The requests of a configuration by their places. */
export interface PlacedRequests {
  readonly table: RecordTable;
  /** By place; -1 = there is none. */
  readonly rows: Int32Array;
  /** Places in the order in which each job sent its requests, one job after another. */
  readonly sent: Int32Array;
}

/** Finds the measured requests that have a place. */
export function placeRequests(table: RecordTable, { size, prompts, occurrences }: PairKeys): PlacedRequests {
  const rows = new Int32Array(size).fill(-1);
  const jobs = new Map<string | null, number[]>();
  const sent = new Uint32Array(table.promptCount);
  const places = new Map<number, number | undefined>();
  for (let row = 0; row < table.length; row += 1) {
    const label = table.labelAt(table.labelNumber(row));
    if (!isMeasured(label)) continue;
    const number = table.promptNumber(row);
    if (!places.has(number)) places.set(number, prompts.get(table.view(row).promptId));
    const occurrence = sent[number]!;
    sent[number]! += 1;
    const prompt = places.get(number);
    if (prompt === undefined || occurrence >= occurrences) continue;
    const place = occurrence * prompts.size + prompt;
    rows[place] = row;
    const ofJob = jobs.get(label.shard) ?? [];
    jobs.set(label.shard, ofJob);
    ofJob.push(place);
  }
  return { table, rows, sent: Int32Array.from([...jobs.values()].flat()) };
}

/** A metric of a configuration by place; NaN where nothing is known. */
export interface PlacedValues {
  /** Of a request that failed the worst there is: infinitely slow. */
  readonly values: Float64Array;
  /** Of a request that timed out: the least that the value would have come to. null = none did. */
  readonly atLeast: Float64Array | null;
}

/** Reads a metric. */
export function placedValues({ table, rows }: PlacedRequests, metric: MetricName): PlacedValues {
  const { read, better } = metricOf(metric);
  const values = new Float64Array(rows.length).fill(Number.NaN);
  let atLeast: Float64Array | null = null;
  for (let place = 0; place < rows.length; place += 1) {
    if (rows[place]! < 0) continue;
    const record = table.view(rows[place]!);
    if (record.outcome === 'ok') {
      values[place] = read(record) ?? Number.NaN;
      continue;
    }
    values[place] = better === 'lower' ? Number.POSITIVE_INFINITY : 0;
    if (better !== 'lower' || !hasTimedOut(record)) continue;
    atLeast ??= new Float64Array(rows.length).fill(Number.NaN);
    atLeast[place] = read(record) ?? record.waitedSeconds ?? Number.NaN;
  }
  return { values, atLeast };
}

function hasTimedOut(record: RequestRecord): record is FailedRequest {
  return record.outcome === 'failed' && record.failure === 'timeout';
}
