import { fingerprint, publicConfig, publicUrl } from './config/public-config.ts';
import type { Drive } from './measure/drive.ts';
import type { Config, Environment } from './model.ts';
import type { OpenTarget } from './open-target.ts';
import { boundPercentiles } from './percentile-bounds.ts';
import type { RecordTable } from './records.ts';
import type { Report } from './report/report.ts';
import { collectSamples } from './samples.ts';
import { summarize } from './summarize.ts';
import { conclude } from './verdict/conclude.ts';
import { evaluate } from './verdict/evaluate.ts';
import { runNotes } from './verdict/notes.ts';
import { VERSION } from './version.ts';

/** Turns what a run left into the report that every renderer takes: figures, checks, verdict, notes. */
export function buildReport(parts: {
  readonly config: Config;
  readonly identity: Pick<Report, 'runId' | 'startedAt'>;
  readonly opened: Pick<OpenTarget, 'connection' | 'instrument' | 'notes'>;
  readonly driven: Drive;
  readonly table: RecordTable;
  readonly environment: Environment;
}): Report {
  const { config, identity, opened, driven, table, environment } = parts;
  const { target, plan, gates } = config;
  const totalTimeSeconds = driven.totalTimeMs / 1000;
  const samples = collectSamples(table);
  const summary = summarize(table, totalTimeSeconds, samples);
  const checks = evaluate({ table, thresholds: gates.thresholds, confidence: gates.confidence, totalTimeSeconds });
  return {
    ...identity,
    mode: config.mode,
    tool: { name: 'llm-latency-action', version: VERSION },
    environment,
    target: { url: publicUrl(config), api: target.api, model: target.model },
    config: publicConfig(config),
    fingerprint: fingerprint(config),
    connection: opened.connection,
    instrument: opened.instrument,
    seed: plan.seed,
    promptText: config.output.promptText,
    planned: config.prompts.count * plan.repeat,
    cutShort: driven.cutShort,
    summary,
    bounds: boundPercentiles(samples),
    verdict: conclude(checks, summary),
    records: table,
    notes: [...config.notes, ...opened.notes, ...runNotes(table)],
  };
}
