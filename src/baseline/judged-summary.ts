import * as v from 'valibot';
import { allowedSteps } from '../config/allowed-steps.ts';
import type { JsonObject } from '../model.ts';
import { Count, Share } from './stored-figures.ts';
import { readSummaryAs, readSummaryFile } from './summary-file.ts';

/** What a finished run's metrics_summary.json says beyond its requests that judging them again depends on. */
export interface JudgedSummary {
  readonly runId: string;
  /** Runs whose requests are in it: its own, or those that were merged. */
  readonly requestsOf: readonly string[];
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  /** The parts of its fingerprint. */
  readonly fingerprint: JsonObject;
  /** The part of the prompts that it sent, `2/5`; null = all. */
  readonly shard: string | null;
  /** Measured requests of the candidate; null = it does not say. */
  readonly attempted: number | null;
  /** Shards that were missing when it was merged. */
  readonly missingShards: readonly number[];
  readonly totalTimeSeconds: number;
  /** Most measured requests, or pairs of them, that it could come to; null = it was not to stop early. */
  readonly earlyStopBudget: number | null;
  /** The other arm of an interleaved run; null = there was none. */
  readonly otherArm: OtherArm | null;
}

/** The other arm of an interleaved run. */
export interface OtherArm {
  readonly url: string | null;
  readonly model: string | null;
  /** How much the two deployments differ anyway. */
  readonly deploymentVariation: number;
}

const Text = v.nullish(v.string(), null);
const Summary = v.object({
  total_requests: v.nullish(Count, null),
  total_time_seconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
  config: v.object({
    prompts: v.object({ count: Count }),
    repeat: Count,
    warmup: Count,
    early_stop: v.boolean(),
    max_requests: v.nullable(Count),
    merged: v.nullish(v.object({ missing: v.array(Count) }), null),
    comparison: v.nullish(
      v.object({ baseline: v.object({ endpoint_url: Text, model: Text, deployment_variation: v.optional(Share) }) }),
      null,
    ),
  }),
});

/**
 * Reads the summary of a run that is judged again.
 * @throws {InputError} that names the file and what is wrong with it
 */
export async function readJudgedSummary(path: string): Promise<JudgedSummary> {
  const { runId, requestsOf, startedAt, fingerprint, shard } = await readSummaryFile(path);
  const {
    config,
    total_requests: attempted,
    total_time_seconds: totalTimeSeconds,
  } = await readSummaryAs(Summary, path);
  const other = config.comparison?.baseline;
  const deploymentVariation = other?.deployment_variation;
  const otherArm =
    other === undefined || deploymentVariation === undefined
      ? null
      : { url: other.endpoint_url, model: other.model, deploymentVariation };
  return {
    runId,
    requestsOf,
    startedAt,
    fingerprint,
    shard,
    attempted,
    missingShards: config.merged?.missing ?? [],
    totalTimeSeconds,
    earlyStopBudget: config.early_stop ? budgetOf(config, otherArm !== null) : null,
    otherArm,
  };
}

function budgetOf(
  { prompts, repeat, warmup, max_requests: most }: v.InferOutput<typeof Summary>['config'],
  hasTwoArms: boolean,
): number {
  return Math.min(prompts.count * repeat, allowedSteps(most, warmup, hasTwoArms ? 2 : 1));
}
