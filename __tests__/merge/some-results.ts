import { mkdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { JsonObject, RequestRecord } from '../../src/model.ts';
import { csvHeader, csvRow } from '../../src/report/csv.ts';
import { toSummaryObject } from '../../src/report/json.ts';
import { RESULT_FILES } from '../../src/report/write.ts';
import { readResults, type Result } from '../../src/merge/results.ts';
import { findResults } from '../../src/merge/find-results.ts';
import { aCompletedRequest, aReport } from '../support/a-record.ts';

/** What a job is told to leave. */
export interface JobOptions {
  /** `2/3`; without one the job sent everything. */
  readonly shard?: string;
  readonly model?: string;
  readonly runId?: string;
  readonly startedAt?: string;
  readonly requests?: readonly RequestRecord[];
  /** Prompts in the whole list. */
  readonly listed?: number;
  /** Changes to metrics_summary.json. */
  readonly summary?: JsonObject;
  /** Changes to the configuration in it. */
  readonly config?: JsonObject;
  /** Changes to the parts of the fingerprint. */
  readonly parts?: JsonObject;
  readonly csv?: (text: string) => string;
}

/** UUIDs that are always the same. */
export function runIdOf(n: number): string {
  return `5b5205e9-c33b-42fe-922c-${String(n).padStart(12, '0')}`;
}

/** Some answered requests of a shard, prompts in rounds, each with a latency of its own. */
export function someRequests(
  shard: string | null,
  { listed = 6, rounds = 2, latency = (prompt: number, round: number) => prompt + round / 10 } = {},
): RequestRecord[] {
  const [index = 1, count = 1] = (shard ?? '1/1').split('/').map(Number);
  const prompts = Array.from({ length: listed }, (_, i) => i + 1).filter((prompt) => (prompt - index) % count === 0);
  const steps = Array.from({ length: rounds }, (_, round) => prompts.map((prompt) => ({ prompt, round: round + 1 })));
  return steps.flat().map(({ prompt, round }, i) =>
    aCompletedRequest({
      index: i + 1,
      promptId: `p${prompt}`,
      promptText: `prompt number ${prompt}`,
      round,
      shard,
      latencySeconds: latency(prompt, round),
    }),
  );
}

/** Leaves the files of a job in a folder. */
export function writeJob(dir: string, options: JobOptions = {}): string {
  const { shard = null, model = 'test-model', listed = 6, runId = runIdOf(1) } = options;
  const requests = options.requests ?? someRequests(shard, { listed });
  const [index = 1, count = 1] = (shard ?? '').split('/').map(Number);
  const parts: JsonObject = {
    mode: 'real',
    endpoint_url: 'https://api.example.com/v1/chat/completions',
    api: 'openai-chat',
    model,
    prompts_sha256: 'a'.repeat(64),
    ...options.parts,
  };
  const report = aReport({
    runId,
    startedAt: options.startedAt ?? '2026-11-24T10:00:00.000Z',
    requests,
    planned: requests.length,
    config: {
      mode: 'real',
      endpoint_url: 'https://api.example.com/v1/chat/completions',
      api: 'openai-chat',
      model,
      prompts: { source: 'a test', count: requests.length, sha256: 'a'.repeat(64) },
      shard: shard === null ? null : { index, count, listed },
      repeat: 2,
      ...options.config,
    },
    fingerprint: { hash: createHash('sha256').update(JSON.stringify(parts)).digest('hex'), parts },
  });
  const csv =
    csvHeader() + requests.map((request) => csvRow(request, { runId, mode: 'real', promptText: 'full' })).join('');
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, RESULT_FILES.requestsCsv), options.csv?.(csv) ?? csv);
  writeFileSync(
    join(dir, RESULT_FILES.summaryJson),
    JSON.stringify({ ...toSummaryObject(report), ...options.summary }),
  );
  return dir;
}

/** Shards of one run, each in a folder of its own, read. */
export async function someShards(
  dir: string,
  count: number,
  options: Omit<JobOptions, 'shard' | 'runId'> = {},
): Promise<readonly Result[]> {
  for (let index = 1; index <= count; index += 1) {
    writeJob(join(dir, `job-${index}`), { ...options, shard: `${index}/${count}`, runId: runIdOf(index) });
  }
  return (await readResults(findResults([dir]))).results;
}
