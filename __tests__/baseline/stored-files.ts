import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject, RequestRecord } from '../../src/model.ts';
import { csvHeader, csvRow } from '../../src/report/csv.ts';
import { toSummaryObject } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { aCompletedRequest, aReport } from '../support/a-record.ts';

/** The run that all files here are of. */
export const RUN_ID = '0b3c7a52-5d0e-4a53-9a39-6d6f9d4b8c11';

/** Twelve answers, three of each of four prompts, from 500 to 610 ms. */
export const TWELVE: readonly RequestRecord[] = Array.from({ length: 12 }, (_, i) =>
  aCompletedRequest({
    index: i + 1,
    promptId: `p${(i % 4) + 1}`,
    round: Math.floor(i / 4) + 1,
    latencySeconds: Number((0.5 + ((i * 5) % 12) / 100).toFixed(2)),
  }),
);

/** What to write of a run, and what to change about it. */
export interface StoredParts {
  readonly report?: Partial<Omit<Report, 'records'>>;
  readonly requests?: readonly RequestRecord[];
  readonly spoil?: (summary: JsonObject) => unknown;
  readonly csvRunId?: string;
}

/** Writes a metrics_summary.json; returns its path. */
export function writeSummary(
  dir: string,
  { report, requests = TWELVE, spoil = (same) => same }: StoredParts = {},
): string {
  const path = join(dir, 'metrics_summary.json');
  writeFileSync(path, JSON.stringify(spoil(toSummaryObject(aReport({ requests, ...report })))));
  return path;
}

/** Writes a metrics_requests.csv; returns its path. */
export function writeRequests(dir: string, { requests = TWELVE, csvRunId = RUN_ID }: StoredParts = {}): string {
  const path = join(dir, 'metrics_requests.csv');
  const run = { runId: csvRunId, mode: 'real', promptText: 'full' } as const;
  writeFileSync(path, csvHeader() + requests.map((request) => csvRow(request, run)).join(''));
  return path;
}
