import * as v from 'valibot';
import { FORMATS } from '../api/registry.ts';
import { readSummaryAs } from '../baseline/summary-file.ts';
import { shardSize } from '../config/shard.ts';
import type { CutShort, DealtShard, Environment, JsonObject, Mode, PromptText } from '../model.ts';
import type { Fingerprint, ReportTarget } from '../report/report.ts';

/** What the merge needs of a job's metrics_summary.json. */
export interface ShardSummary {
  readonly runId: string;
  readonly mode: Mode;
  readonly startedAt: string;
  /** Version of the tool that measured. */
  readonly version: string;
  readonly environment: Environment;
  readonly target: ReportTarget;
  readonly config: JsonObject;
  readonly fingerprint: Fingerprint;
  /** null = it sent all prompts. */
  readonly shard: DealtShard | null;
  /** Prompts in the whole list. */
  readonly listed: number;
  readonly repeat: number;
  readonly seed: number;
  readonly promptText: PromptText;
  /** Measured requests that were to be sent. */
  readonly planned: number;
  readonly cutShort: CutShort;
  readonly attempted: number;
  readonly failed: number;
  readonly warmup: number;
  readonly totalTimeSeconds: number;
  /** Whether it could end as soon as its verdict was known. */
  readonly earlyStop: boolean;
  /** A merged result itself. */
  readonly isMerged: boolean;
}

const CUT_SHORT = [
  'max-duration',
  'max-requests',
  'stop-after-failures',
  'decided',
  'interrupted',
  'write-failed',
  'broken-off',
] as const satisfies readonly CutShort[];

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Positive = v.pipe(Count, v.minValue(1));
const Text = v.pipe(v.string(), v.maxLength(4096));
const MaybeText = v.nullable(Text);
const Mapping = v.custom<JsonObject>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'Invalid type: Expected Object',
);
const Shard = v.pipe(
  v.object({ index: Positive, count: Positive, listed: Positive }),
  v.check((shard) => shardSize(shard, shard.listed) > 0 && shard.index <= shard.count, 'There is no such shard'),
);
const Config = v.looseObject({
  endpoint_url: MaybeText,
  api: v.picklist(FORMATS.map(({ name }) => name)),
  model: MaybeText,
  prompts: v.looseObject({ count: Count }),
  shard: v.nullish(Shard, null),
  repeat: Positive,
  early_stop: v.nullish(v.boolean(), false),
});
const Summary = v.object({
  run_id: v.pipe(v.string(), v.uuid()),
  mode: v.picklist(['real', 'mock']),
  started_at: v.pipe(v.string(), v.isoTimestamp()),
  tool: v.object({ version: Text }),
  environment: v.object({
    os: Text,
    architecture: Text,
    node: Text,
    runner_image: MaybeText,
    region: MaybeText,
  }),
  config: Config,
  fingerprint: v.object({ hash: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)), parts: Mapping }),
  seed: Count,
  prompt_text: v.picklist(['full', 'hash', 'none']),
  planned_requests: v.nullable(Count),
  cut_short: v.nullable(v.picklist(CUT_SHORT)),
  total_requests: Count,
  failed_requests: Count,
  warmup_requests: Count,
  total_time_seconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/**
 * Reads the summary of a job.
 * @throws {InputError} that names the file and what is wrong with it
 */
export async function readShardSummary(path: string): Promise<ShardSummary> {
  return toShardSummary(await readSummaryAs(Summary, path));
}

function toShardSummary(read: v.InferOutput<typeof Summary>): ShardSummary {
  const { environment, config } = read;
  const { shard, repeat, prompts } = config;
  const { os, architecture, node, region } = environment;
  return {
    runId: read.run_id,
    mode: read.mode,
    startedAt: new Date(read.started_at).toISOString(),
    version: read.tool.version,
    environment: { os, architecture, node, region, runnerImage: environment.runner_image },
    target: { url: config.endpoint_url, api: config.api, model: config.model },
    config: config as JsonObject,
    fingerprint: read.fingerprint,
    shard,
    listed: shard?.listed ?? prompts.count,
    repeat,
    seed: read.seed,
    promptText: read.prompt_text,
    planned: read.planned_requests ?? read.total_requests,
    cutShort: read.cut_short,
    attempted: read.total_requests,
    failed: read.failed_requests,
    warmup: read.warmup_requests,
    totalTimeSeconds: read.total_time_seconds,
    earlyStop: config.early_stop,
    isMerged: config['merged'] !== undefined,
  };
}
