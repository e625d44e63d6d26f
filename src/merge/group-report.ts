import type { RecordTable } from '../records.ts';
import { compareBaseline, comparedChecks } from '../compare-baseline.ts';
import { looksAt } from '../early-stop.ts';
import type { Check, CutShort, Environment, Gates, JsonObject, PromptText } from '../model.ts';
import { release } from '../release.ts';
import type { Report, ReportComparison } from '../report/report.ts';
import { collectSamples, sampleReader, type MetricSamples, type Samples } from '../samples.ts';
import { summarizeWithBounds } from '../summarize.ts';
import { conclude } from '../verdict/conclude.ts';
import { evaluate } from '../verdict/evaluate.ts';
import { outlierNote } from '../verdict/notes.ts';
import { VERSION } from '../version.ts';
import { groupNotes } from './group-notes.ts';
import { jobsComparison } from './jobs-comparison.ts';
import type { GroupRows } from './read-group.ts';
import type { ShardGroup } from './shard-groups.ts';
import type { ShardSummary } from './shard-summary.ts';

/** What a report on a configuration is made of. */
export interface GroupParts {
  /** UUID of the result. */
  readonly runId: string;
  readonly group: ShardGroup;
  readonly rows: GroupRows;
  readonly gates: Gates;
}

/** Makes of all requests of a configuration the report that one job would have made, limits judged anew. */
export function buildGroupReport(parts: GroupParts): Report {
  const { runId, group, rows, gates } = parts;
  const { table, results } = rows;
  const summaries = results.map(({ summary }) => summary);
  const first = summaries[0]!;
  const totalTimeSeconds = summaries.reduce((total, summary) => total + summary.totalTimeSeconds, 0);
  const read = sampleReader(table);
  const { summary, bounds } = summarizeWithBounds(table, totalTimeSeconds, read);
  const taken: MetricSamples[] = [];
  const samples = collectSamples(table, 'candidate', (name) => {
    const metric = read(name);
    taken.push(metric);
    return metric;
  });
  const planned = plannedRequests(group, summaries);
  const judged = judgeGroup(gates, { table, samples, totalTimeSeconds, planned, summaries });
  const outliers = outlierNote(samples.latency.values);
  for (const { values } of taken) release(values);
  return {
    runId,
    startedAt: summaries.map(({ startedAt }) => startedAt).toSorted()[0]!,
    mode: first.mode,
    tool: { name: 'llm-latency-action', version: VERSION },
    environment: commonEnvironment(summaries),
    target: first.target,
    config: mergedConfig(parts, summaries, judged.comparison),
    fingerprint: first.fingerprint,
    connection: null,
    instrument: null,
    seed: first.seed,
    promptText: keptPromptText(summaries),
    planned,
    cutShort: worstCutShort(summaries),
    summary,
    bounds,
    comparison: judged.comparison,
    trends: [],
    verdict: conclude(judged.checks, summary),
    records: table,
    notes: [...groupNotes(results), ...judged.notes, promptTextNote(summaries), outliers].filter(
      (note) => note !== null,
    ),
  };
}

interface Evidence {
  readonly table: RecordTable;
  readonly samples: Samples;
  readonly totalTimeSeconds: number;
  readonly planned: number;
  readonly summaries: readonly ShardSummary[];
}

interface Judged {
  readonly comparison: ReportComparison | null;
  readonly checks: readonly Check[];
  readonly notes: readonly string[];
}

/** Limits and, where the jobs asked another arm in turns, the comparison: both of all requests. */
function judgeGroup(gates: Gates, { table, samples, totalTimeSeconds, planned, summaries }: Evidence): Judged {
  const { baseline, withEarlierRuns } = jobsComparison(summaries);
  // Jobs that could have ended early are held to the stricter level that goes with it.
  const looks = summaries.some(({ earlyStop }) => earlyStop) ? looksAt(planned, baseline) : null;
  const comparison = baseline === null ? null : compareBaseline(baseline, table, looks?.alpha);
  const checks = [
    ...comparedChecks(baseline, comparison),
    ...evaluate({ table, samples, totalTimeSeconds, ...gates, looks: looks?.at.length ?? 1 }),
  ];
  return { comparison, checks, notes: withEarlierRuns ? [EARLIER_RUNS] : [] };
}

const EARLIER_RUNS =
  'Comparisons with earlier runs were judged by each job alone, for its own requests; this result is compared with none.';

/** The jobs' settings, as far as they are those of all of them, and the limits of the merge. */
function mergedConfig(
  { gates, group, rows }: GroupParts,
  summaries: readonly ShardSummary[],
  comparison: ReportComparison | null,
): JsonObject {
  const { config, listed } = summaries[0]!;
  return {
    ...config,
    prompts: { ...(config['prompts'] as JsonObject), count: listed },
    shard: null,
    prompt_text: keptPromptText(summaries),
    thresholds: gates.thresholds.map(({ source }) => source),
    confidence: gates.confidence,
    on_inconclusive: gates.onInconclusive,
    report_only: gates.reportOnly,
    comparison: comparison?.problem === null ? (config['comparison'] ?? null) : null,
    merged: {
      shards: group.count,
      missing: group.missing.map(({ index }) => index),
      runs: rows.results.map(({ summary }) => summary.runId),
    },
  };
}

/** What the jobs' machines have in common; several values where they differ. */
export function commonEnvironment(summaries: readonly ShardSummary[]): Environment {
  const values = (read: (environment: Environment) => string | null): string | null => {
    const known = new Set(summaries.map(({ environment }) => read(environment)).filter((value) => value !== null));
    const [shown, more] = [[...known].slice(0, 3).join(' / '), known.size > 3 ? ` / ${known.size - 3} more` : ''];
    return known.size === 0 ? null : shown + more;
  };
  return {
    os: values(({ os }) => os) ?? '',
    architecture: values(({ architecture }) => architecture) ?? '',
    node: values(({ node }) => node) ?? '',
    runnerImage: values(({ runnerImage }) => runnerImage),
    region: values(({ region }) => region),
  };
}

/** Missing shards count too: what they were to send was planned. */
function plannedRequests({ missing }: ShardGroup, summaries: readonly ShardSummary[]): number {
  const { listed, repeat } = summaries[0]!;
  const planned = summaries.reduce((total, summary) => total + summary.planned, 0);
  const isWhole = summaries.every((summary) => summary.repeat === repeat);
  return missing.length > 0 && isWhole ? Math.max(planned, listed * repeat) : planned;
}

/** From what harms a result most to what was asked for. */
const CUT_SHORT: readonly NonNullable<CutShort>[] = [
  'write-failed',
  'broken-off',
  'interrupted',
  'stop-after-failures',
  'max-duration',
  'max-requests',
  'decided',
];

function worstCutShort(summaries: readonly ShardSummary[]): CutShort {
  return CUT_SHORT.find((reason) => summaries.some(({ cutShort }) => cutShort === reason)) ?? null;
}

/** From what shows most of a prompt. */
const PROMPT_TEXTS: readonly PromptText[] = ['full', 'hash', 'none'];

/** Rows are copied as they are, so the files show what the job that kept most did. */
function keptPromptText(summaries: readonly ShardSummary[]): PromptText {
  return PROMPT_TEXTS.find((kind) => summaries.some(({ promptText }) => promptText === kind)) ?? 'full';
}

function promptTextNote(summaries: readonly ShardSummary[]): string | null {
  const kinds = PROMPT_TEXTS.filter((kind) => summaries.some(({ promptText }) => promptText === kind));
  if (kinds.length < 2) return null;
  return `The jobs kept prompts in different ways (prompt-text: ${kinds.join(', ')}), and so do these files: some hold more of them than others.`;
}
