import type { CompletedRequest, FailedRequest, RequestFacts, RequestRecord } from '../../src/model.ts';
import type { RecordTable } from '../../src/records.ts';
import { createRecordTable } from '../../src/records.ts';

const FACTS: RequestFacts = {
  index: 1,
  promptId: 'p1',
  promptText: 'Hello',
  phase: 'measured',
  round: 1,
  arm: 'candidate',
  shard: null,
  startedAt: '2026-11-10T12:00:00.000Z',
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
  model: 'm',
  serverSeconds: null,
  requestId: null,
  flags: [],
  inputTokens: null,
  outputTokens: null,
  reasoningTokens: null,
  cachedTokens: null,
};

/** An answered request. */
export function answered(latencySeconds: number, facts: Partial<RequestFacts> = {}): CompletedRequest {
  return { ...FACTS, ...facts, outcome: 'ok', latencySeconds };
}

/** A request that failed at once. */
export function refused(facts: Partial<RequestFacts> = {}): FailedRequest {
  const what = { failure: 'http', failureMessage: 'HTTP 500', waitedSeconds: 0.01 } as const;
  return { ...FACTS, httpStatus: 500, ...facts, outcome: 'failed', latencySeconds: null, ...what };
}

/** A request that was given up after so long. */
export function timedOut(waitedSeconds: number | null, facts: Partial<RequestFacts> = {}): FailedRequest {
  const what = { failure: 'timeout', failureMessage: 'no answer in time', waitedSeconds } as const;
  return { ...FACTS, httpStatus: null, ...facts, outcome: 'failed', latencySeconds: null, ...what };
}

/** The same request several times over. */
export function times(count: number, record: RequestRecord): RequestRecord[] {
  return Array.from({ length: count }, () => record);
}

/** A table of these rows, in their order, numbered from 1. */
export function tableOf(...records: readonly (RequestRecord | readonly RequestRecord[])[]): RecordTable {
  const table = createRecordTable('full');
  records.flat().forEach((record, row) => table.add({ ...record, index: row + 1 }));
  return table;
}
