import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { CompletedRequest } from '../src/model.ts';
import { createRandom, type Random } from '../src/random.ts';
import { csvHeader, csvRow } from '../src/report/csv.ts';
import { RESULT_FILES } from '../src/report/write.ts';

/** Shards that jobs would have left. */
export interface ShardPlan {
  readonly shards: number;
  readonly rows: number;
  /** Rounds over the prompts of a shard. */
  readonly rounds: number;
}

/** Rows that are written at once. */
const BATCH = 1000;
const STARTED_AT = Date.UTC(2026, 10, 24, 4);

/** Leaves the results of many jobs below a folder, with figures drawn at random. */
export function writeShards(dir: string, plan: ShardPlan): void {
  for (let index = 1; index <= plan.shards; index += 1) writeShard(join(dir, `shard-${index}`), index, plan);
}

function writeShard(dir: string, index: number, plan: ShardPlan): void {
  const runId = `5b5205e9-c33b-42fe-922c-${String(index).padStart(12, '0')}`;
  const random = createRandom(`scale ${index}`);
  mkdirSync(dir, { recursive: true });
  const file = openSync(join(dir, RESULT_FILES.requestsCsv), 'w');
  let lines = csvHeader();
  let totalTimeSeconds = 0;
  for (let row = 0; row < plan.rows; row += 1) {
    const record = drawRecord(random, { row, index }, plan);
    totalTimeSeconds += record.latencySeconds;
    lines += csvRow(record, { runId, mode: 'real', promptText: 'full' });
    if (row % BATCH === BATCH - 1) {
      writeSync(file, lines);
      lines = '';
    }
  }
  writeSync(file, lines);
  closeSync(file);
  writeFileSync(
    join(dir, RESULT_FILES.summaryJson),
    JSON.stringify(summaryOf(runId, { index, totalTimeSeconds }, plan)),
  );
}

function drawRecord(random: Random, { row, index }: { row: number; index: number }, plan: ShardPlan): CompletedRequest {
  const prompts = plan.rows / plan.rounds;
  const prompt = (row % prompts) * plan.shards + index;
  const latencySeconds = toMicroseconds(0.3 + 0.9 * random());
  const ttftSeconds = toMicroseconds(0.06 + 0.12 * random());
  const outputTokens = 20 + Math.floor(60 * random());
  return {
    index: row + 1,
    promptId: `p${prompt}`,
    promptText: `Write a function, in Python, that returns the number ${prompt} without recursion, and explain it.`,
    phase: 'measured',
    round: Math.floor(row / prompts) + 1,
    arm: 'candidate',
    shard: `${index}/${plan.shards}`,
    startedAt: new Date(STARTED_AT + row * 900).toISOString(),
    httpStatus: 200,
    attempts: 1,
    stream: true,
    connection: 'reused',
    connectSeconds: null,
    ttfbSeconds: toMicroseconds(ttftSeconds * 0.9),
    ttftSeconds,
    ttfoSeconds: ttftSeconds,
    streamEndSeconds: toMicroseconds(latencySeconds + 0.001 * random()),
    maxGapSeconds: toMicroseconds(0.02 + 0.02 * random()),
    chunks: outputTokens,
    inputTokens: 15 + (prompt % 10),
    outputTokens,
    reasoningTokens: 0,
    cachedTokens: 0,
    finishReason: 'stop',
    model: 'a-model-2026-11-01',
    serverSeconds: null,
    requestId: `req_${index}_${row}`,
    flags: random() < 0.1 ? ['coalesced'] : [],
    outcome: 'ok',
    latencySeconds,
  };
}

function toMicroseconds(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6;
}

/** What a merge reads of a metrics_summary.json. */
function summaryOf(
  runId: string,
  { index, totalTimeSeconds }: { index: number; totalTimeSeconds: number },
  { shards, rows, rounds }: ShardPlan,
): object {
  const prompts = rows / rounds;
  const parts = {
    mode: 'real',
    model: 'a-model',
    prompts_sha256: createHash('sha256').update('prompts').digest('hex'),
  };
  return {
    run_id: runId,
    mode: 'real',
    total_requests: rows,
    total_time_seconds: totalTimeSeconds,
    schema_version: 1,
    tool: { version: '1.0.0' },
    started_at: new Date(STARTED_AT).toISOString(),
    environment: { os: 'linux', architecture: 'x64', node: '24.0.0', runner_image: null, region: null },
    config: {
      endpoint_url: 'https://api.example.com/v1/chat/completions',
      api: 'openai-chat',
      model: 'a-model',
      prompts: { count: prompts },
      shard: { index, count: shards, listed: prompts * shards },
      repeat: rounds,
    },
    fingerprint: { hash: createHash('sha256').update(JSON.stringify(parts)).digest('hex'), parts },
    seed: 0,
    prompt_text: 'full',
    planned_requests: rows,
    cut_short: null,
    failed_requests: 0,
    warmup_requests: 0,
  };
}
