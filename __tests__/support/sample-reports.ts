import type { Check, RequestRecord } from '../../src/model.ts';
import type { Report } from '../../src/report/report.ts';
import { aCompletedRequest, aFailedRequest, aReport } from './a-record.ts';

const TEXTS = [
  'Summarise the plot of Hamlet in two sentences.',
  'Write a haiku about rain.',
  '=SUM(1,2) in a spreadsheet: what does it do?',
  'Übersetze „Guten Morgen“ ins Japanische 🌅',
  'Explain monads\nto a plumber, "with pipes" | please.',
];

/** Numbers from 0 to 1 that look random and are always the same. */
function someFractions(count: number): number[] {
  return Array.from({ length: count }, (_, i) => (i * 0.618_033_988_749_895 + 0.137) % 1);
}

/** Answers in rounds over five prompts, each prompt with its own speed. */
export function someAnswers(count: number): RequestRecord[] {
  return someFractions(count).map((fraction, i) => {
    const latencySeconds = Number((0.4 + (i % 5) * 0.15 + fraction ** 4).toFixed(6));
    return aCompletedRequest({
      index: i + 1,
      promptId: `p${(i % 5) + 1}`,
      promptText: TEXTS[i % 5]!,
      round: Math.floor(i / 5) + 1,
      startedAt: new Date(Date.UTC(2026, 10, 24, 10, 0, i)).toISOString(),
      latencySeconds,
      ttftSeconds: Number((0.08 + fraction / 20).toFixed(6)),
      streamEndSeconds: Number((latencySeconds + 0.001).toFixed(6)),
      outputTokens: 40 + ((i * 7) % 25),
      connection: i === 0 ? 'new' : 'reused',
    });
  });
}

/** A limit on p95 latency, kept. */
export const KEPT: Check = {
  threshold: {
    source: 'latency.p95 < 2s',
    subject: { kind: 'metric', metric: 'latency', statistic: { kind: 'percentile', percent: 95 } },
    operator: '<',
    limit: 2,
    warnOnly: false,
  },
  observed: 1.79,
  interval: { low: 1.55, high: 1.98 },
  samples: 60,
  answer: 'pass',
  reason: 'p95 latency 1.79 s is under the limit of 2 s (60 requests)',
};

/** The plain gate on the average, missed by a hair. */
export const MISSED: Check = {
  threshold: {
    source: 'max-average-latency 800ms',
    subject: { kind: 'metric', metric: 'latency', statistic: { kind: 'average' } },
    operator: '<=',
    limit: 0.8,
    warnOnly: false,
  },
  observed: 0.80012,
  interval: { low: 0.71, high: 0.89 },
  samples: 54,
  answer: 'fail',
  reason: 'average latency 800.12 ms is over the limit of 800 ms (54 requests)',
};

/** A share with one bound only, which warns. */
export const UNDECIDED: Check = {
  threshold: {
    source: 'warn error_rate < 5%',
    subject: { kind: 'error_rate' },
    operator: '<',
    limit: 0.05,
    warnOnly: true,
  },
  observed: 1 / 18,
  interval: { low: null, high: 0.14 },
  samples: 60,
  answer: 'inconclusive',
  reason: '60 requests do not settle with 95% confidence whether error rate keeps the limit of 5%',
};

/** Sixty answers after two warm-up requests, one limit, kept. */
export function aNormalRun(): Report {
  const warmups = [1, 2].map((index) =>
    aCompletedRequest({ index, phase: 'warmup', promptText: TEXTS[0]!, latencySeconds: 3 }),
  );
  return aReport({
    requests: [...warmups, ...someAnswers(60).map((request) => ({ ...request, index: request.index + 2 }))],
    planned: 60,
    verdict: { status: 'pass', reason: KEPT.reason, checks: [KEPT] },
    notes: ['The API was read off the URL: openai-chat.'],
  });
}

/** Failures of three kinds among few answers, limits missed and undecided, ended early. */
export function aFailingRun(): Report {
  const answers = someAnswers(15).map((request) => ({ ...request, flags: ['coalesced'] as const }));
  const refused = [16, 17].map((index) => aFailedRequest({ index, promptId: 'p1', promptText: TEXTS[0]! }));
  const late = aFailedRequest({
    index: 18,
    promptId: 'p6',
    promptText: 'Count to a million.',
    httpStatus: null,
    failure: 'timeout',
    failureMessage: 'no answer within 120 s',
    waitedSeconds: 120,
  });
  return aReport({
    requests: [...answers, ...refused, late],
    planned: 60,
    cutShort: 'stop-after-failures',
    verdict: { status: 'fail', reason: MISSED.reason, checks: [MISSED, UNDECIDED] },
    notes: ['Slow start: the first 5 requests took 1.4 times as long as the same prompts later.'],
  });
}

/** Five refusals and no answer at all. */
export function anAllFailedRun(): Report {
  const refusal = {
    httpStatus: 401,
    failure: 'auth',
    failureMessage: 'Incorrect API key provided: ***. You can find your key at https://platform.example.com/keys.',
  } as const;
  return aReport({
    requests: [1, 2, 3, 4, 5].map((index) => aFailedRequest({ index, promptId: `p${index}`, ...refusal })),
    cutShort: 'stop-after-failures',
    planned: 12,
    verdict: { status: 'fail', reason: 'nothing was measured: 5 of 5 requests failed', checks: [] },
  });
}

/** Interrupted before the first request was over. */
export function anEmptyRun(): Report {
  return aReport({
    requests: [],
    mode: 'mock',
    target: { url: null, api: 'openai-chat', model: null },
    environment: { os: 'darwin', architecture: 'arm64', node: '24.21.0', runnerImage: null, region: null },
    connection: null,
    instrument: null,
    cutShort: 'interrupted',
    planned: null,
    verdict: { status: 'fail', reason: 'nothing was measured: no request was sent', checks: [] },
  });
}
