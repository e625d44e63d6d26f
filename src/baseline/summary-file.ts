import { open } from 'node:fs/promises';
import * as v from 'valibot';
import { isObject } from '../api/json.ts';
import { shardName } from '../config/shard.ts';
import { describeError, InputError } from '../errors.ts';
import { printable } from '../foreign-text.ts';
import type { JsonObject } from '../model.ts';
import type { StoredFigures } from '../verdict/comparison-evidence.ts';
import { whyLeftOut, WRITTEN_ENDING } from './left-out.ts';
import { toStoredFigures, WRITTEN_BESIDE, WrittenMetric } from './stored-figures.ts';

/** What is read of an earlier run's metrics_summary.json. */
export interface StoredSummary {
  readonly runId: string;
  /** Runs whose requests are in it: its own, or those that were merged. */
  readonly requestsOf: readonly string[];
  readonly startedAt: string;
  /** The parts of its fingerprint. */
  readonly fingerprint: JsonObject;
  /** The part of the prompts that it sent, `2/5`; null = all. */
  readonly shard: string | null;
  /** Why it is shown but not compared with; null = it counts. */
  readonly leftOut: string | null;
  readonly figures: StoredFigures;
}

/** The version that is understood; another one gives a key another meaning. */
const SCHEMA_VERSION = 1;
const LARGEST_MEBIBYTES = 16;
/** Most bytes of a summary, which holds at most 1,000 prompts, cut to 200 characters. */
export const LARGEST_SUMMARY = LARGEST_MEBIBYTES * 1024 * 1024;

const Shard = v.object({ index: v.number(), count: v.number() });
const Merged = v.object({ runs: v.array(v.string()) });
const Summary = v.object({
  run_id: v.pipe(v.string(), v.uuid()),
  started_at: v.pipe(v.string(), v.isoTimestamp()),
  fingerprint: v.object({ parts: v.custom<JsonObject>(isObject, 'Invalid type: Expected Object') }),
  ...WRITTEN_BESIDE,
  config: v.object({ shard: v.nullish(Shard, null), merged: v.nullish(Merged, null) }),
  ...WRITTEN_ENDING,
  // Another version may have had fewer metrics, or more.
  metrics: v.record(v.string(), WrittenMetric),
});

/**
 * Reads the summary of an earlier run, as data: what is not needed is not looked at.
 * @throws {InputError} that names the file and what is wrong with it
 */
export async function readSummaryFile(path: string): Promise<StoredSummary> {
  return toSummary(await readSummaryAs(Summary, path));
}

/**
 * Reads any metrics_summary.json of the version that is understood.
 * @throws {InputError} that names the file and what is wrong with it
 */
export async function readSummaryAs<Schema extends v.GenericSchema>(
  schema: Schema,
  path: string,
): Promise<v.InferOutput<Schema>> {
  const document = parseJson(await readText(path), path);
  const version = isObject(document) ? document['schema_version'] : undefined;
  if (version === undefined) throw new InputError(`${path} is no metrics_summary.json: it has no schema_version`);
  if (version !== SCHEMA_VERSION) {
    const seen = printable(JSON.stringify(version), 20);
    throw new InputError(
      `${path} has schema_version ${seen}, and this version reads ${SCHEMA_VERSION}; measure it again`,
    );
  }
  const result = v.safeParse(schema, document, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new InputError(
    `${path} is no metrics_summary.json: ${printable(v.getDotPath(issue) ?? 'the document')}: ${printable(issue.message)}`,
  );
}

async function readText(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) throw new InputError(`${path} is no file; name a metrics_summary.json`);
      if (stats.size > LARGEST_SUMMARY) {
        throw new InputError(`${path} is larger than a metrics_summary.json can be (${LARGEST_MEBIBYTES} MiB)`);
      }
      return await file.readFile('utf8');
    } finally {
      await file.close();
    }
  } catch (thrown) {
    throw thrown instanceof InputError ? thrown : new InputError(`${path} cannot be read: ${describeError(thrown)}`);
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    throw new InputError(`${path} is not valid JSON: ${printable(describeError(thrown))}`);
  }
}

function toSummary(summary: v.InferOutput<typeof Summary>): StoredSummary {
  return {
    runId: summary.run_id,
    requestsOf: summary.config.merged?.runs ?? [summary.run_id],
    startedAt: summary.started_at,
    fingerprint: summary.fingerprint.parts,
    shard: summary.config.shard && shardName(summary.config.shard),
    leftOut: whyLeftOut(summary),
    figures: toStoredFigures(summary),
  };
}
