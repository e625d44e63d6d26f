import { buildTrends, comparedRunIds } from './baseline/history-trend.ts';
import type { Baseline } from './baseline/load-baseline.ts';
import { compareBaseline, comparedChecks } from './compare-baseline.ts';
import { fingerprint, publicConfig, publicModel, publicUrl } from './config/public-config.ts';
import { plannedSteps } from './early-stop.ts';
import type { Drive } from './measure/drive.ts';
import type { Config, Environment, Summary, Trend } from './model.ts';
import { otherArm, type OpenArms } from './open-target.ts';
import { boundPercentiles } from './percentile-bounds.ts';
import type { RecordTable } from './records.ts';
import { createRedactor } from './redact.ts';
import type { Report, ReportComparison } from './report/report.ts';
import { collectSamples } from './samples.ts';
import type { LookPlan } from './stats/early-stop.ts';
import { summarize } from './summarize.ts';
import { conclude } from './verdict/conclude.ts';
import { evaluate } from './verdict/evaluate.ts';
import { runNotes } from './verdict/notes.ts';
import { VERSION } from './version.ts';

/** What a finished run left. */
export interface RunParts {
  readonly config: Config;
  readonly identity: Pick<Report, 'runId' | 'startedAt'>;
  readonly opened: OpenArms;
  readonly driven: Drive;
  readonly table: RecordTable;
  /** null = nothing is compared. */
  readonly baseline: Baseline | null;
  /** null = unfinished results were never looked at. */
  readonly looks: LookPlan | null;
  readonly environment: Environment;
}

/** Turns what a run left into the report that every renderer takes: figures, checks, verdict, notes. */
export function buildReport(parts: RunParts): Report {
  const { config, identity, opened, driven, table, baseline, looks, environment } = parts;
  const { target, plan, gates } = config;
  const totalTimeSeconds = driven.totalTimeMs / 1000;
  const samples = collectSamples(table);
  const summary = summarize(table, totalTimeSeconds, samples);
  const comparison = baseline === null ? null : compareBaseline(baseline, table, looks?.alpha);
  const checks = [
    ...comparedChecks(baseline, comparison),
    ...evaluate({ table, samples, totalTimeSeconds, ...gates, looks: looks?.at.length ?? 1 }),
  ];
  return {
    ...identity,
    mode: config.mode,
    tool: { name: 'llm-latency-action', version: VERSION },
    environment,
    target: { url: publicUrl(config), api: target.api, model: publicModel(config) },
    config: publicConfig(config),
    fingerprint: fingerprint(config),
    connection: opened.candidate.connection,
    instrument: opened.candidate.instrument,
    seed: plan.seed,
    promptText: config.output.promptText,
    planned: config.prompts.count * plan.repeat,
    cutShort: driven.cutShort,
    summary,
    bounds: boundPercentiles(samples),
    comparison,
    trends: trendsOf(baseline, comparison, summary),
    verdict: conclude(checks, summary),
    records: table,
    notes: [
      ...config.warnings,
      ...config.notes,
      ...opened.candidate.notes,
      ...(opened.baseline?.notes ?? []),
      ...savingNotes(parts, summary.attempted),
      ...runNotes(table, samples),
    ].map(createRedactor(config.secrets)),
  };
}

/** The interval of a change against several runs is where a run was to be expected; against one, requests are compared. */
function trendsOf(baseline: Baseline | null, comparison: ReportComparison | null, { metrics }: Summary): Trend[] {
  if (baseline === null || baseline.past === null) return [];
  return buildTrends({
    metrics: baseline.plan.metrics,
    past: baseline.past,
    comparedIds: comparedRunIds(baseline),
    compared: baseline.identity.kind === 'history' ? (comparison?.metrics ?? []) : [],
    current: (metric) => metrics[metric].p50,
  });
}

function savingNotes({ config, driven }: RunParts, measured: number): string[] {
  if (driven.cutShort !== 'decided') return [];
  const [perStep, steps] = otherArm(config) === null ? [1, 'requests'] : [2, 'pairs'];
  const planned = plannedSteps(config);
  const saved = (planned - measured) * perStep;
  return [`early-stop: decided after ${measured} of ${planned} ${steps}, which saved ${saved} requests.`];
}
