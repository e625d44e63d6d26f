import { expect } from '@jest/globals';
import type { CompletedRequest, FailedRequest, FailureClass } from '../../src/model.ts';

/** A time that was measured: some seconds, not negative. */
export const SECONDS = {
  asymmetricMatch: (value: unknown) => typeof value === 'number' && value >= 0 && value < 60,
  toString: () => 'Seconds',
  getExpectedType: () => 'number',
} as unknown as number;

/** A moment as rows write it. */
const MOMENT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as unknown as string;

const FACTS = {
  index: 1,
  promptId: 'p1',
  promptText: 'Hi',
  phase: 'measured',
  round: 1,
  arm: 'candidate',
  shard: null,
  startedAt: MOMENT,
  attempts: 1,
  stream: true,
  connection: 'reused',
  connectSeconds: null,
  finishReason: null,
  model: null,
  serverSeconds: null,
  requestId: null,
  flags: [],
  inputTokens: null,
  outputTokens: null,
  reasoningTokens: null,
  cachedTokens: null,
} as const;

/** The whole row of a streamed answer whose output came in `chunks` network chunks, on a connection opened ahead. */
export function okRow(fields: Partial<CompletedRequest> = {}): CompletedRequest {
  const chunks = fields.chunks === undefined ? 1 : fields.chunks;
  const streamed = chunks !== null;
  return {
    ...FACTS,
    outcome: 'ok',
    httpStatus: 200,
    latencySeconds: SECONDS,
    ttfbSeconds: SECONDS,
    ttftSeconds: streamed ? SECONDS : null,
    ttfoSeconds: streamed ? SECONDS : null,
    streamEndSeconds: SECONDS,
    maxGapSeconds: streamed && chunks > 1 ? SECONDS : null,
    chunks,
    finishReason: 'stop',
    ...fields,
  };
}

/** The whole row of a request that failed before any answer came, unless the fields say more. */
export function failedRow(
  failure: FailureClass,
  failureMessage: string,
  fields: Partial<FailedRequest> = {},
): FailedRequest {
  return {
    ...FACTS,
    outcome: 'failed',
    httpStatus: null,
    latencySeconds: null,
    ttfbSeconds: typeof fields.httpStatus === 'number' ? SECONDS : null,
    ttftSeconds: null,
    ttfoSeconds: null,
    streamEndSeconds: null,
    maxGapSeconds: null,
    chunks: null,
    failure,
    failureMessage,
    waitedSeconds: SECONDS,
    ...fields,
  };
}

/** What a timed-out row says, whatever the time. */
export function waitedFor(stage: string): string {
  return expect.stringMatching(
    new RegExp(`^gave up after (\\d+\\.\\d s|the time allowed), waiting ${stage}$`),
  ) as unknown as string;
}
