import type { CompletedRequest, FailedRequest, RequestFacts, RequestRecord } from '../../src/model.ts';
import { boundPercentiles } from '../../src/percentile-bounds.ts';
import { createRecordTable } from '../../src/records.ts';
import type { Report } from '../../src/report/report.ts';
import { collectSamples } from '../../src/samples.ts';
import { summarize } from '../../src/summarize.ts';

const FACTS: RequestFacts = {
  index: 1,
  promptId: 'p1',
  promptText: 'Why is the sky blue?',
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
  ttfbSeconds: 0.095,
  ttftSeconds: 0.103,
  ttfoSeconds: 0.103,
  streamEndSeconds: 0.843,
  maxGapSeconds: 0.021,
  chunks: 56,
  inputTokens: 12,
  outputTokens: 57,
  reasoningTokens: null,
  cachedTokens: null,
  finishReason: 'stop',
  model: 'test-model-1',
  serverSeconds: null,
  requestId: 'req_1',
  flags: [],
};

/** An answered request: 842 ms, first token after 103 ms, 57 tokens. */
export function aCompletedRequest(overrides: Partial<CompletedRequest> = {}): CompletedRequest {
  return { ...FACTS, outcome: 'ok', latencySeconds: 0.842, ...overrides };
}

/** A request that was turned away with 429 after 50 ms. */
export function aFailedRequest(overrides: Partial<FailedRequest> = {}): FailedRequest {
  return {
    ...FACTS,
    httpStatus: 429,
    ttfbSeconds: 0.05,
    ttftSeconds: null,
    ttfoSeconds: null,
    streamEndSeconds: null,
    maxGapSeconds: null,
    chunks: null,
    inputTokens: null,
    outputTokens: null,
    finishReason: null,
    model: null,
    outcome: 'failed',
    latencySeconds: null,
    failure: 'rate_limit',
    failureMessage: 'Rate limit reached, try again in 20 s',
    waitedSeconds: 0.05,
    ...overrides,
  };
}

/** A report whose figures are those of the given requests. */
export function aReport(
  overrides: Partial<Omit<Report, 'records'>> & { readonly requests?: Iterable<RequestRecord> } = {},
): Report {
  const { requests = [aCompletedRequest()], ...rest } = overrides;
  const records = createRecordTable(rest.promptText ?? 'full');
  for (const request of requests) records.add(request);
  const samples = collectSamples(records);
  return {
    runId: '0b3c7a52-5d0e-4a53-9a39-6d6f9d4b8c11',
    startedAt: '2026-11-24T10:00:00.000Z',
    mode: 'real',
    tool: { name: 'llm-latency-action', version: '1.2.3' },
    environment: {
      os: 'linux',
      architecture: 'x64',
      node: '24.21.0',
      runnerImage: 'ubuntu-24.04 20261110.1',
      region: null,
    },
    target: { url: 'https://api.example.com/v1/chat/completions', api: 'openai-chat', model: 'test-model' },
    config: { mode: 'real', repeat: 1, warmup: 0, parameters: { temperature: 0.7 } },
    fingerprint: { hash: '5f2b9c0d8e7a6b5c4d3e2f1a0b9c8d7e', parts: { mode: 'real', model: 'test-model' } },
    connection: { connectSeconds: 0.061, dnsSeconds: 0.004, tcpSeconds: 0.021, tlsSeconds: 0.036, viaProxy: false },
    instrument: { samples: 20, lowSeconds: 0.00002, medianSeconds: 0.000041, highSeconds: 0.00012 },
    seed: 0,
    promptText: 'full',
    planned: records.length,
    cutShort: null,
    summary: summarize(records, 10, samples),
    bounds: rest.bounds ?? boundPercentiles(samples),
    comparison: null,
    trends: [],
    verdict: { status: 'pass', reason: 'no limit is set', checks: [] },
    records,
    notes: [],
    ...rest,
  };
}
