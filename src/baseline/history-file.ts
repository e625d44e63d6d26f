import * as v from 'valibot';
import { parseJson } from '../api/json.ts';
import { printable } from '../foreign-text.ts';
import { METRICS } from '../metrics.ts';
import type { JsonObject } from '../model.ts';
import type { StoredFigures, StoredMetric } from '../verdict/comparison-evidence.ts';
import { toStoredFigures, WRITTEN_BESIDE, WrittenMetric } from './stored-figures.ts';

/** An earlier run, as far as a history needs it. */
export interface PastRun {
  readonly runId: string;
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  /** Of its fingerprint, hex. */
  readonly fingerprint: string;
  /** The part of the prompts that it sent, `2/5`; null = all. */
  readonly shard: string | null;
  /** Why it is shown but not compared with; null = it counts. */
  readonly leftOut: string | null;
  readonly figures: StoredFigures;
}

/** Runs that a history file keeps: as many as can be asked for, and as many again that were left out. */
export const MOST_KEPT_RUNS = 60;
/** Most bytes of a history file: a line of ours takes about 1 KiB. */
export const LARGEST_HISTORY = 1024 * 1024;

/** Raised when a key changes its meaning. */
const VERSION = 1;
const MOST_LINES = 1000;
const LONGEST_REASON = 300;

const Line = v.object({
  history_version: v.literal(VERSION),
  run_id: v.pipe(v.string(), v.uuid()),
  started_at: v.pipe(v.string(), v.isoTimestamp()),
  fingerprint: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)),
  shard: v.nullable(v.pipe(v.string(), v.regex(/^\d{1,5}\/\d{1,5}$/))),
  left_out: v.nullable(v.string()),
  ...WRITTEN_BESIDE,
  metrics: v.record(v.string(), WrittenMetric),
});

/** The text of history.jsonl: a line for each run, oldest first; of more than it keeps, the newest. */
export function renderHistory(runs: readonly PastRun[]): string {
  return mergeRuns([runs])
    .slice(-MOST_KEPT_RUNS)
    .map((run) => `${JSON.stringify(toLine(run))}\n`)
    .join('');
}

/** Reads a history.jsonl as data: a line that is none of ours is left out, whatever is wrong with it. */
export function parseHistory(text: string): PastRun[] {
  return text.split('\n').slice(0, MOST_LINES).flatMap(parseLine);
}

/** Several lists of runs as one, each run once, oldest first; where two tell of one run, the first list counts. */
export function mergeRuns(lists: readonly (readonly PastRun[])[]): PastRun[] {
  const byId = new Map<string, PastRun>();
  for (const run of lists.flat()) if (!byId.has(run.runId)) byId.set(run.runId, run);
  return [...byId.values()].toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
}

function toLine(run: PastRun): JsonObject {
  const { metrics, boundAlpha, errorRate } = run.figures;
  const measured = METRICS.filter(({ name }) => metrics[name].count > 0);
  return {
    history_version: VERSION,
    run_id: run.runId,
    started_at: run.startedAt,
    fingerprint: run.fingerprint,
    shard: run.shard,
    left_out: run.leftOut,
    error_rate: errorRate,
    bound_confidence: Number((1 - boundAlpha).toFixed(6)),
    metrics: Object.fromEntries(measured.map(({ name }) => [name, toLineMetric(metrics[name])])),
  };
}

function toLineMetric({ count, p50, low, high, p90 }: StoredMetric): JsonObject {
  return { count, p50, p50_low: low, p50_high: high, p90 };
}

function parseLine(text: string): PastRun[] {
  const result = v.safeParse(Line, parseJson(text), { abortEarly: true });
  if (!result.success) return [];
  const line = result.output;
  return [
    {
      runId: line.run_id,
      startedAt: line.started_at,
      fingerprint: line.fingerprint,
      shard: line.shard,
      leftOut: line.left_out === null ? null : printable(line.left_out, LONGEST_REASON),
      figures: toStoredFigures(line),
    },
  ];
}
