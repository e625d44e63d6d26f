import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { InputError } from '../errors.ts';
import { metricOf } from '../metrics.ts';
import type { Check, Threshold } from '../model.ts';
import { formatCount } from '../units.ts';
import { prepareOutputDir, RESULT_FILES } from '../report/write.ts';
import { evaluate } from '../verdict/evaluate.ts';
import { MERGE_JSON, removeEarlierMerge } from './earlier-merge.ts';
import { findResults, type ResultSource } from './find-results.ts';
import { buildGroupReport } from './group-report.ts';
import { joinTables } from './joined-table.ts';
import { differenceNotes } from './merge-notes.ts';
import type { MergeConfig, Merged, MergedGroup } from './model.ts';
import { discardFolder, groupFolders, refuseOverwriting } from './output-folders.ts';
import { problemsAlert } from './problem-text.ts';
import { rankGroups, type Rankings } from './rank-groups.ts';
import { readGroup } from './read-group.ts';
import { renderMergeHtml } from './render-html.ts';
import { renderMergeJson } from './render-json.ts';
import { readResults, type Result } from './results.ts';
import { groupShards, type ShardGroup } from './shard-groups.ts';
import { judgeMerge } from './verdict.ts';
import { judgeSingle, writeGroup } from './write-group.ts';
import { createWriter, type Writer } from './writer.ts';

/** A merge that has ended. */
export interface FinishedMerge {
  readonly merged: Merged;
  readonly mergeJson: string;
  readonly reportHtml: string | null;
  /** Every file that was written, for the artifact. */
  readonly files: readonly string[];
  /** Results that could not be written, a sentence each; the job fails on them. */
  readonly problems: readonly string[];
}

/**
 * Merges the results in some folders: shards of one configuration to one result, configurations to a comparison. Missing,
 * repeated and damaged results are no exceptions but part of the verdict; `lost` names such that did not even get here.
 * @throws {InputError} when there is nothing to merge, or the output directory cannot be written to
 */
export async function mergeResults(
  config: MergeConfig,
  sources: readonly ResultSource[],
  lost: readonly string[] = [],
): Promise<FinishedMerge> {
  const { dir } = config.output;
  const { found, problems: unfound, notes: unseen } = findResults(sources);
  const { results, damaged, notes } = await readResults({ found });
  if (results.length === 0) throw nothingToMerge([...lost, ...unfound, ...damaged, ...notes, ...unseen]);
  const groups = groupShards(results);
  const folders = groupFolders(
    dir,
    groups.map(({ label }) => label),
  );
  refuseOverwriting(dir, folders, found);
  removeEarlierMerge(dir);
  prepareOutputDir(dir);
  const written = createWriter();
  const read: MergeStep[] = [];
  for (const [i, group] of groups.entries()) {
    read.push(mergeGroup({ group, config, dir: folders[i]! }, written));
  }
  const problems = [
    ...lost,
    ...unfound,
    ...damaged,
    ...countProblem(config.expected, results.length + damaged.length + lost.length),
    ...read.flatMap(({ problems: own }) => own),
  ];
  const measured = read.flatMap(({ merged: group }) => group ?? []);
  const merged = conclude(config, { groups: measured, problems, notes: [...notes, ...unseen] });
  return await writeMerged(judgeSingle(merged), dir, written);
}

/** Reasons that a message gives; of more it tells how many. */
const MOST_REASONS = 5;

function nothingToMerge(reasons: readonly string[]): InputError {
  const more = reasons.length > MOST_REASONS ? `; ${reasons.length - MOST_REASONS} more` : '';
  return new InputError(`there is nothing to merge: ${reasons.slice(0, MOST_REASONS).join('; ')}${more}`);
}

function countProblem(expected: number | null, found: number): string[] {
  if (expected === null || found === expected) return [];
  return [`${formatCount(expected, 'result')} should be there, and ${found} ${found === 1 ? 'is' : 'are'}`];
}

interface GroupTask {
  readonly group: ShardGroup;
  readonly config: MergeConfig;
  readonly dir: string;
}

interface MergeStep {
  /** null = no rows could be read. */
  readonly merged: MergedGroup | null;
  readonly problems: readonly string[];
}

/** Its rows are written at once, the reports when everything is judged. */
function mergeGroup({ group, config, dir }: GroupTask, written: Writer): MergeStep {
  prepareOutputDir(dir);
  const rows = readGroup(group, dir);
  if (rows.results.length === 0) {
    discardFolder(config.output.dir, dir);
    const nothing = `nothing of ${group.label} is in the figures, because none of its rows can be read`;
    return { merged: null, problems: [...group.problems, ...rows.damaged, nothing] };
  }
  written.keepAll({
    files: rows.requestsCsv === null ? [] : [rows.requestsCsv],
    problems: rows.writeProblem === null ? [] : [rows.writeProblem],
  });
  const problems = [...group.problems, ...rows.damaged];
  const { results, requestsCsv } = rows;
  const left = withoutDamaged(group, results);
  const built = buildGroupReport({ runId: randomUUID(), group: left, rows, gates: config.gates });
  const report = { ...built, alert: problemsAlert(problems) };
  return { merged: { group: left, report, results, dir, requestsCsv, summaryJson: null, reportHtml: null }, problems };
}

/** A shard whose rows cannot be read is missing, as one is that left nothing. */
function withoutDamaged(group: ShardGroup, whole: readonly Result[]): ShardGroup {
  const read = new Set(whole.map(({ summary }) => summary.shard?.index));
  const damaged = group.results.flatMap(({ summary }) => summary.shard ?? []).filter(({ index }) => !read.has(index));
  const missing = [...group.missing, ...damaged].toSorted((a, b) => a.index - b.index);
  return { ...group, results: whole, missing };
}

interface Findings {
  readonly groups: readonly MergedGroup[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

function conclude(config: MergeConfig, { groups, problems, notes }: Findings): Merged {
  const { allowMissing, deploymentVariation, overallThresholds } = config;
  const sorted = groups.toSorted((a, b) => medianOf(a) - medianOf(b));
  const overall = judgeOverall(sorted, overallThresholds, config);
  const labelled = sorted.map(({ group, report }) => ({ label: group.label, report }));
  return {
    mergeId: randomUUID(),
    mergedAt: new Date().toISOString(),
    groups: sorted,
    rankings: rank(sorted, deploymentVariation),
    overall,
    verdict: judgeMerge({ groups: labelled, overall, problems, allowMissing }),
    problems,
    allowMissing,
    deploymentVariation,
    notes: [...notes, ...differenceNotes(sorted)],
  };
}

/** The unknown last. */
function medianOf({ report }: MergedGroup): number {
  return report.summary.metrics[metricOf('latency').name].p50 ?? Number.MAX_VALUE;
}

function judgeOverall(
  groups: readonly MergedGroup[],
  thresholds: readonly Threshold[],
  config: MergeConfig,
): readonly Check[] {
  if (thresholds.length === 0 || groups.length === 0) return [];
  const table = joinTables(groups.map(({ report }) => report.records));
  const totalTimeSeconds = groups.reduce((total, { report }) => total + report.summary.totalTimeSeconds, 0);
  return evaluate({ table, thresholds, confidence: config.gates.confidence, totalTimeSeconds });
}

function rank(groups: readonly MergedGroup[], deploymentVariation: number): Rankings {
  if (groups.length < 2) return { rankings: [], problem: 'there is nothing to compare with' };
  const ranked = groups.map(({ report }) => ({
    table: report.records,
    promptsSha256: textOr(report.fingerprint.parts['prompts_sha256'], ''),
    errorRate: report.summary.errorRate,
  }));
  return rankGroups(ranked, deploymentVariation);
}

async function writeMerged(judged: Merged, dir: string, written: Writer): Promise<FinishedMerge> {
  const groups: MergedGroup[] = [];
  for (const group of judged.groups) groups.push(await writeGroup(group, written));
  const merged = { ...judged, groups };
  const mergeJson = join(dir, MERGE_JSON);
  written.write(mergeJson, () => renderMergeJson(merged));
  const [only] = merged.groups;
  const reportHtml =
    merged.groups.length === 1
      ? only!.reportHtml
      : written.write(join(dir, RESULT_FILES.reportHtml), () => renderMergeHtml(merged, dir));
  return { merged, mergeJson, reportHtml, files: written.files(), problems: written.problems() };
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
