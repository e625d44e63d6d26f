import type { Check, JsonObject } from '../../src/model.ts';
import type { PastRun } from '../../src/baseline/history-file.ts';
import { renderHistory } from '../../src/baseline/history-file.ts';
import { csvHeader, csvRow } from '../../src/report/csv.ts';
import { toSummaryObject } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { aCompletedRequest, aReport } from './a-record.ts';
import { zip } from './zip.ts';

/** What a past run left, and what to change about it. */
export interface PastParts {
  /** Makes the run's UUID and start: the first of November 2026 is day 1. */
  readonly day: number;
  readonly report?: Partial<Omit<Report, 'records'>>;
  readonly history?: readonly PastRun[];
  readonly spoil?: (summary: JsonObject) => unknown;
  /** Files beside these, or in their place. */
  readonly files?: Readonly<Record<string, Buffer>>;
}

/** The UUID of the run of a day. */
export function runIdOf(day: number): string {
  return `00000000-0000-4000-8000-${String(day).padStart(12, '0')}`;
}

/** When the run of a day started, ISO 8601. */
export function startOf(day: number): string {
  return new Date(Date.UTC(2026, 10, day, 4, 30)).toISOString();
}

/** The artifact of a past run: twelve answers around half a second. */
export function pastArtifact({ day, report, history = [], spoil = (same) => same, files = {} }: PastParts): Buffer {
  const requests = Array.from({ length: 12 }, (_, i) =>
    aCompletedRequest({ index: i + 1, round: i + 1, latencySeconds: Number((0.5 + ((i * 5) % 12) / 100).toFixed(2)) }),
  );
  const runId = runIdOf(day);
  const summary = spoil(toSummaryObject(aReport({ requests, runId, startedAt: startOf(day), ...report })));
  const run = { runId, mode: 'real', promptText: 'full' } as const;
  const whole: Record<string, Buffer> = {
    'metrics_summary.json': Buffer.from(JSON.stringify(summary)),
    'metrics_requests.csv': Buffer.from(csvHeader() + requests.map((request) => csvRow(request, run)).join('')),
    'history.jsonl': Buffer.from(renderHistory(history)),
    ...files,
  };
  return zip(Object.entries(whole).map(([name, bytes]) => ({ name, bytes })));
}

/** A limit on the average that was missed, which keeps a run out of a history. */
export const A_MISSED_LIMIT: Check = {
  threshold: {
    source: 'max-average-latency 400ms',
    subject: { kind: 'metric', metric: 'latency', statistic: { kind: 'average' } },
    operator: '<=',
    limit: 0.4,
    warnOnly: false,
  },
  observed: 0.555,
  interval: null,
  samples: 12,
  answer: 'fail',
  reason: 'average latency 555 ms is over the limit of 400 ms (12 requests)',
};
