import type { Arm, CompletedRequest, FailedRequest } from '../src/model.ts';
import { createRecordTable, type RecordTable } from '../src/records.ts';
import type { Arms, LogLatencies } from './verdicts-model.ts';
import { MODEL } from './verdicts-model.ts';

/** One simulated run as rows of our own. `slowdown` is the factor on its latencies. */
export function runTable(latencies: LogLatencies, slowdown = 1): RecordTable {
  const table = createRecordTable('none', latencies.length);
  for (let i = 0; i < latencies.length; i += 1) {
    table.add(request(i, 'candidate', { latencySeconds: seconds(latencies[i]!, slowdown) }));
  }
  return table;
}

/** Both arms of an interleaved run as rows; the candidate's latencies are slower by a factor, its other figures are not. */
export function armsTable({ latency, ttft, maxGap }: ArmSeries, slowdown = 1): RecordTable {
  const count = latency.candidate.length;
  const table = createRecordTable('none', 2 * count);
  for (let i = 0; i < count; i += 1) {
    for (const arm of ['baseline', 'candidate'] as const) {
      const factor = arm === 'candidate' ? slowdown : 1;
      table.add(
        request(i, arm, {
          latencySeconds: seconds(latency[arm][i]!, factor),
          ttftSeconds: ttft === undefined ? null : seconds(ttft[arm][i]!, 0.1),
          maxGapSeconds: maxGap === undefined ? null : seconds(maxGap[arm][i]!, 0.1),
        }),
      );
    }
  }
  return table;
}

/** The figures of both arms, each drawn for itself. */
export interface ArmSeries {
  readonly latency: Arms;
  readonly ttft?: Arms;
  readonly maxGap?: Arms;
}

/** A simulated request that a server turned away. */
export function failedRequest(i: number): FailedRequest {
  const what = { failure: 'http', failureMessage: 'HTTP 500', waitedSeconds: 0.05 } as const;
  return { ...request(i, 'candidate', {}), httpStatus: 500, outcome: 'failed', latencySeconds: null, ...what };
}

/** As a CSV holds it: to the microsecond. */
function seconds(log: number, factor: number): number {
  return Number((factor * Math.exp(log)).toFixed(6));
}

function request(i: number, arm: Arm, figures: Partial<CompletedRequest>): CompletedRequest {
  const prompt = (i % MODEL.prompts) + 1;
  return { ...FACTS, promptId: `p${prompt}`, round: Math.floor(i / MODEL.prompts) + 1, arm, ...figures };
}

const FACTS: CompletedRequest = {
  index: 1,
  promptId: 'p1',
  promptText: '',
  phase: 'measured',
  round: 1,
  arm: 'candidate',
  shard: null,
  startedAt: '2026-11-24T10:00:00.000Z',
  httpStatus: 200,
  attempts: 1,
  stream: true,
  connection: 'reused',
  connectSeconds: null,
  ttfbSeconds: null,
  ttftSeconds: null,
  ttfoSeconds: null,
  streamEndSeconds: null,
  maxGapSeconds: null,
  chunks: null,
  finishReason: 'stop',
  model: 'simulated',
  serverSeconds: null,
  requestId: null,
  flags: [],
  inputTokens: null,
  outputTokens: null,
  reasoningTokens: null,
  cachedTokens: null,
  outcome: 'ok',
  latencySeconds: 1,
};
