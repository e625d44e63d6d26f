import type { FinishedMerge } from '../merge/merge-results.ts';
import type { Merged } from '../merge/model.ts';
import { MERGE_OUTPUTS, type MergeOutputName } from '../merge/outputs.ts';
import type { MetricName } from '../model.ts';
import type { Upload } from './artifact.ts';
import { outputText } from './outputs.ts';

type Value = string | number | null;

/** The text of every output of a merge, in the order of the documentation; empty where there is no value. */
export function mergeOutputValues(
  finished: FinishedMerge,
  upload: Upload | null,
): readonly (readonly [name: MergeOutputName, text: string])[] {
  const values = readValues(finished, upload);
  return MERGE_OUTPUTS.map(({ name }) => [name, outputText(values[name])]);
}

function readValues(
  { merged, mergeJson, reportHtml, files }: FinishedMerge,
  upload: Upload | null,
): Readonly<Record<MergeOutputName, Value>> {
  const { groups } = merged;
  const attempted = groups.reduce((total, { report }) => total + report.summary.attempted, 0);
  const failed = groups.reduce((total, { report }) => total + report.summary.failed, 0);
  const only = groups.length === 1 ? groups[0]! : null;
  const latency = only?.report.summary.metrics.latency ?? null;
  const artifact = upload?.state === 'uploaded' ? upload : null;
  return {
    verdict: merged.verdict.status,
    'merge-id': merged.mergeId,
    configurations: groups.length,
    problems: merged.problems.length,
    'total-requests': attempted,
    'failed-requests': failed,
    'error-rate': attempted === 0 ? null : failed / attempted,
    'average-latency-seconds': latency?.average ?? null,
    'p50-latency-seconds': latency?.p50 ?? null,
    'p90-latency-seconds': latency?.p90 ?? null,
    'p95-latency-seconds': latency?.p95 ?? null,
    'p99-latency-seconds': latency?.p99 ?? null,
    'best-latency': labelOf(merged, 'latency', 'best'),
    'worst-latency': labelOf(merged, 'latency', 'worst'),
    'merge-json': files.includes(mergeJson) ? mergeJson : null,
    'requests-csv': only?.requestsCsv ?? null,
    'summary-json': only?.summaryJson ?? null,
    'report-html': reportHtml,
    'artifact-id': artifact?.id ?? null,
    'artifact-url': artifact?.url ?? null,
  };
}

function labelOf({ groups, rankings }: Merged, metric: MetricName, which: 'best' | 'worst'): string | null {
  const place = rankings.rankings.find((ranking) => ranking.metric === metric)?.[which] ?? null;
  return place === null ? null : (groups[place]?.group.label ?? null);
}
