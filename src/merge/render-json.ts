import { shardName } from '../config/shard.ts';
import type { JsonObject, Verdict } from '../model.ts';
import { alertNotes } from '../report/alert.ts';
import { checkObject } from '../report/json.ts';
import { rounded } from '../report/json-number.ts';
import { VERSION } from '../version.ts';
import { groupRows, type GroupRow } from './group-row.ts';
import type { Merged, MergedGroup } from './model.ts';

/** Raised when a key of merge.json changes its meaning or goes. */
const SCHEMA_VERSION = 1;
/** Metrics whose figures merge.json repeats; each configuration's metrics_summary.json has them all. */
const SHOWN = ['latency', 'ttft', 'tpot', 'output_tps'] as const;

/** The text of merge.json: what was merged, what came of it, where each configuration's files are. schema/merge.schema.json describes it. */
export function renderMergeJson(merged: Merged): string {
  return `${JSON.stringify(toMergeObject(merged), null, 2)}\n`;
}

function toMergeObject(merged: Merged): JsonObject {
  const rows = groupRows(merged);
  const total = (read: (row: GroupRow) => number): number => rows.reduce((sum, row) => sum + read(row), 0);
  return {
    merge_id: merged.mergeId,
    schema_version: SCHEMA_VERSION,
    tool: { name: 'llm-latency-action', version: VERSION },
    merged_at: merged.mergedAt,
    verdict: verdictObject(merged.verdict),
    total_requests: total(({ attempted }) => attempted),
    failed_requests: total(({ failed }) => failed),
    groups: merged.groups.map((group, i) => groupObject(group, rows[i]!)),
    overall_checks: merged.overall.map(checkObject),
    problems: merged.problems,
    allow_missing: merged.allowMissing,
    deployment_variation: merged.deploymentVariation,
    ranking_problem: merged.rankings.problem,
    notes: merged.notes,
  };
}

function groupObject(
  { group, report, results, requestsCsv, summaryJson, reportHtml }: MergedGroup,
  row: GroupRow,
): JsonObject {
  return {
    label: group.label,
    run_id: report.runId,
    fingerprint: report.fingerprint.hash,
    model: report.target.model,
    endpoint_url: report.target.url,
    api: report.target.api,
    total_requests: row.attempted,
    failed_requests: row.failed,
    verdict: verdictObject(report.verdict),
    checks: report.verdict.checks.map(checkObject),
    notes: [...alertNotes(report), ...report.notes],
    metrics: Object.fromEntries(SHOWN.map((name) => [name, metricObject(row, name)])),
    shards: group.count,
    missing: group.missing.map(shardName),
    jobs: results.map(({ dir, summary }) => ({
      dir,
      run_id: summary.runId,
      shard: summary.shard === null ? null : shardName(summary.shard),
      version: summary.version,
      started_at: summary.startedAt,
      total_requests: summary.attempted,
      failed_requests: summary.failed,
      cut_short: summary.cutShort,
    })),
    requests_csv: requestsCsv,
    summary_json: summaryJson,
    report_html: reportHtml,
  };
}

function metricObject({ metrics, marks }: GroupRow, name: (typeof SHOWN)[number]): JsonObject {
  const { count, average, p50, p90, p95, p99 } = metrics[name];
  const figures = { average, p50, p90, p95, p99 };
  const roundedFigures = Object.entries(figures).map(([figure, value]) => [figure, rounded(value)]);
  return { count, ...Object.fromEntries(roundedFigures), mark: marks[name] ?? null };
}

function verdictObject({ status, reason }: Verdict): JsonObject {
  return { status, reason };
}
