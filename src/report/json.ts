import { metricOf, METRICS } from '../metrics.ts';
import type { Check, Distribution, JsonObject, JsonValue, MetricName, PromptSummary } from '../model.ts';
import type { PercentileBounds } from '../percentile-bounds.ts';
import { BOUND_CONFIDENCE, PERCENTILES } from '../percentile-bounds.ts';
import { alertNotes } from './alert.ts';
import { comparisonObject } from './json-comparison.ts';
import { rounded } from './json-number.ts';
import type { Report } from './report.ts';
import { subjectName, subjectUnit } from './subject.ts';

/** Raised when a key of metrics_summary.json changes its meaning or goes; new keys leave it as it is. */
const SCHEMA_VERSION = 1;

/**
 * The text of metrics_summary.json: figures of the candidate's measured requests, to the microsecond, null where
 * unknown. schema/metrics_summary.schema.json describes it.
 */
export function renderJson(report: Report): string {
  return `${JSON.stringify(toSummaryObject(report), null, 2)}\n`;
}

/** The object that {@link renderJson} writes; its first eight keys are never renamed or moved. */
export function toSummaryObject(report: Report): JsonObject {
  const { summary, verdict } = report;
  const { average, min, max } = summary.metrics.latency;
  return {
    run_id: report.runId,
    mode: report.mode,
    total_requests: summary.attempted,
    total_time_seconds: rounded(summary.totalTimeSeconds),
    average_latency_seconds: rounded(average),
    min_latency_seconds: rounded(min),
    max_latency_seconds: rounded(max),
    throughput_rps: rounded(summary.throughputRps),
    schema_version: SCHEMA_VERSION,
    ...provenance(report),
    ...counts(report),
    quantile: 'hf7',
    bound_confidence: BOUND_CONFIDENCE,
    metrics: Object.fromEntries(METRICS.map(({ name }) => [name, metricObject(report, name)])),
    flags: { ...summary.flags },
    failures: summary.failures.map((group) => ({
      failure: group.failure,
      http_status: group.httpStatus,
      message: group.message,
      count: group.count,
    })),
    failures_omitted: summary.failed - summary.failures.reduce((total, group) => total + group.count, 0),
    per_prompt: summary.perPrompt.map(promptObject),
    per_prompt_omitted: summary.perPromptOmitted,
    checks: verdict.checks.map(checkObject),
    baseline: report.comparison && comparisonObject(report.comparison),
    verdict: { status: verdict.status, reason: verdict.reason },
    notes: [...alertNotes(report), ...report.notes],
  };
}

function provenance(report: Report): JsonObject {
  const { connection, environment } = report;
  return {
    tool: { name: report.tool.name, version: report.tool.version },
    started_at: report.startedAt,
    environment: {
      os: environment.os,
      architecture: environment.architecture,
      node: environment.node,
      runner_image: environment.runnerImage,
      region: environment.region,
    },
    config: report.config,
    seed: report.seed,
    prompt_text: report.promptText,
    fingerprint: { hash: report.fingerprint.hash, parts: report.fingerprint.parts },
    connection: connection && {
      connect_seconds: rounded(connection.connectSeconds),
      dns_seconds: rounded(connection.dnsSeconds),
      tcp_seconds: rounded(connection.tcpSeconds),
      tls_seconds: rounded(connection.tlsSeconds),
      via_proxy: connection.viaProxy,
    },
    instrument: report.instrument && {
      samples: report.instrument.samples,
      low_seconds: rounded(report.instrument.lowSeconds),
      median_seconds: rounded(report.instrument.medianSeconds),
      high_seconds: rounded(report.instrument.highSeconds),
    },
  };
}

function counts({ planned, cutShort, summary }: Report): JsonObject {
  return {
    planned_requests: planned,
    completed_requests: summary.completed,
    failed_requests: summary.failed,
    warmup_requests: summary.warmup,
    error_rate: rounded(summary.errorRate),
    cut_short: cutShort,
  };
}

function metricObject({ summary, bounds }: Report, name: MetricName): JsonObject {
  return { unit: metricOf(name).unit, ...distributionObject(summary.metrics[name], bounds[name]) };
}

function distributionObject(distribution: Distribution, bounds: PercentileBounds | null): JsonObject {
  const { count, average, stddev, min, max } = distribution;
  const percentiles = PERCENTILES.flatMap((percent) => {
    const name = `p${percent}` as const;
    const value: [string, JsonValue][] = [[name, rounded(distribution[name])]];
    if (bounds === null) return value;
    const { low, high } = bounds[name];
    return [...value, [`${name}_low`, rounded(low)], [`${name}_high`, rounded(high)]];
  });
  const others = { average: rounded(average), stddev: rounded(stddev), min: rounded(min), max: rounded(max) };
  return { count, ...others, ...Object.fromEntries(percentiles) };
}

function promptObject(prompt: PromptSummary): JsonObject {
  return {
    prompt_id: prompt.id,
    prompt: prompt.text,
    attempted: prompt.attempted,
    failed: prompt.failed,
    latency_seconds: distributionObject(prompt.latency, null),
    ttft_seconds: distributionObject(prompt.ttft, null),
    average_output_tokens: rounded(prompt.averageOutputTokens),
  };
}

/** A limit beside what was observed, as every JSON file of ours has it. */
export function checkObject({ threshold, ...check }: Check): JsonObject {
  return {
    threshold: threshold.source,
    subject: subjectName(threshold.subject),
    operator: threshold.operator,
    limit: rounded(threshold.limit),
    unit: subjectUnit(threshold.subject),
    warn_only: threshold.warnOnly,
    observed: rounded(check.observed),
    observed_low: rounded(check.interval?.low ?? null),
    observed_high: rounded(check.interval?.high ?? null),
    samples: check.samples,
    answer: check.answer,
    reason: check.reason,
  };
}
