import { storedBaseline, type Baseline } from '../baseline/load-baseline.ts';
import { compareBaseline, comparedChecks } from '../compare-baseline.ts';
import { looksAt } from '../early-stop.ts';
import { InputError } from '../errors.ts';
import type { BaselinePlan, ComparisonPlan, Verdict } from '../model.ts';
import { verdictLines } from '../report/console.ts';
import type { ReportComparison } from '../report/report.ts';
import { collectSamples, isMeasured } from '../samples.ts';
import { summarize } from '../summarize.ts';
import { pairRequests } from '../verdict/comparison-pairs.ts';
import { fewestPairs } from '../verdict/comparison-size.ts';
import { conclude, jobFails } from '../verdict/conclude.ts';
import { evaluate } from '../verdict/evaluate.ts';
import { runNotes } from '../verdict/notes.ts';
import { JUDGE_INPUTS, readJudgeOptions, type JudgeOptions } from './judge-options.ts';
import { readJudgedRun, type JudgedRun } from './judged-run.ts';

const HELP = [
  'Usage: llm-latency judge metrics_requests.csv [--name value ...]',
  '',
  'Judges the requests of a finished run by limits and by a baseline, and sends nothing. The metrics_summary.json',
  'beside the file says how long the run took and what it measured; without it, limits on throughput_rps and',
  'comparisons with an earlier run are refused. The requests of an interleaved run are compared with',
  '--baseline endpoint, any other with the path of an earlier run.',
  '',
  `Flags, as llm-latency --help explains them: ${JUDGE_INPUTS.map((name) => `--${name}`).join(', ')}.`,
  '',
  'Exit code: 0 pass, 1 a limit missed or nothing measured, 2 wrong input.',
  '',
].join('\n');

/** A finished run, judged. */
export interface Judged {
  readonly verdict: Verdict;
  readonly comparison: ReportComparison | null;
  /** Sentences for the reader. */
  readonly notes: readonly string[];
}

/**
 * `llm-latency judge`; returns the exit code.
 * @throws {InputError}
 */
export async function judge(args: readonly string[]): Promise<number> {
  const options = readJudgeOptions(args);
  if (options === null) {
    process.stdout.write(HELP);
    return 0;
  }
  const judged = await judgeRun(await readJudgedRun(options.file), options);
  for (const line of verdictLines({ ...judged, trends: [] })) process.stdout.write(`${line}\n`);
  return jobFails(judged.verdict, options.gates) ? 1 : 0;
}

/**
 * Judges what was read, with what the action judges with. The same files give the same verdict, to the letter.
 * @throws {InputError} when the files cannot tell what is asked
 */
export async function judgeRun(run: JudgedRun, { gates, ...options }: Omit<JudgeOptions, 'file'>): Promise<Judged> {
  const { table, summary } = run;
  if (summary === null && gates.thresholds.some(({ subject }) => subject.kind === 'throughput_rps')) {
    throw new InputError(
      `thresholds: throughput_rps needs the time that the run took, which is in the metrics_summary.json beside ${run.file}; keep both together`,
    );
  }
  const baseline = await findBaseline(run, options);
  // A run that could have ended early is held to the stricter level that it was held to then.
  const looks = looksAt(summary?.earlyStopBudget ?? 0, baseline);
  const comparison = baseline === null ? null : compareBaseline(baseline, table, looks?.alpha);
  const samples = collectSamples(table);
  const totalTimeSeconds = summary?.totalTimeSeconds ?? 0;
  const checks = [
    ...comparedChecks(baseline, comparison),
    ...evaluate({ table, samples, totalTimeSeconds, ...gates, looks: looks?.at.length ?? 1 }),
  ];
  const verdict = conclude(checks, summarize(table, totalTimeSeconds, samples));
  return { verdict, comparison, notes: [...missingNotes(summary?.missingShards ?? []), ...runNotes(table, samples)] };
}

function missingNotes(shards: readonly number[]): string[] {
  if (shards.length === 0) return [];
  const [what, were] = shards.length === 1 ? ['Shard', 'was'] : ['Shards', 'were'];
  return [`${what} ${shards.join(', ')} ${were} missing when this was merged: nothing of that is in these figures.`];
}

type Compared = Pick<JudgeOptions, 'comparison' | 'deploymentVariation'>;

async function findBaseline(run: JudgedRun, { comparison: plan, deploymentVariation }: Compared) {
  if (plan === null) return null;
  if (plan.baseline.kind === 'endpoint') return otherArm(run, plan, plan.baseline, deploymentVariation);
  const { summary, table, file } = run;
  if (summary === null || plan.baseline.kind !== 'run') {
    throw new InputError(
      `baseline: ${file} has no metrics_summary.json beside it, which says what was measured; keep both together`,
    );
  }
  const { startedAt, fingerprint, shard } = summary;
  return storedBaseline(plan, { path: plan.baseline.path, startedAt, fingerprint, shard, size: sizeOf(table) });
}

/** Of deployments that nothing is known of, they may be two. */
const UNKNOWN_VARIATION = 0.05;

function otherArm(
  { file, table, summary }: JudgedRun,
  plan: ComparisonPlan,
  stand: Extract<BaselinePlan, { kind: 'endpoint' }>,
  given: number | null,
): Baseline {
  const stored = summary?.otherArm ?? null;
  const variation = given ?? stored?.deploymentVariation ?? UNKNOWN_VARIATION;
  const known = { ...plan, baseline: { ...stand, deploymentVariation: variation } };
  refuseTooFewPairs(file, table, known);
  const isAssumed = given === null && stored === null;
  const note = `No metrics_summary.json tells whether both arms were one deployment, so a deployment variation of 5 % is assumed.`;
  const { api } = stand.target;
  return {
    plan: known,
    identity: {
      kind: 'endpoint',
      url: stored === null ? `the other arm of ${file}` : stored.url,
      api,
      model: stored?.model ?? null,
    },
    compared: { kind: 'arm' },
    problem: null,
    notes: isAssumed ? [note] : [],
    past: null,
  };
}

function refuseTooFewPairs(file: string, table: JudgedRun['table'], plan: ComparisonPlan): void {
  const { attempted } = pairRequests({ table, arm: 'candidate' }, { table, arm: 'baseline' }).counts;
  const needed = fewestPairs(plan);
  if (attempted >= needed) return;
  const what = attempted === 0 ? 'no requests of another arm' : `${attempted} pair${attempted === 1 ? '' : 's'}`;
  throw new InputError(
    `baseline: ${file} has ${what}, and with fewer than ${needed} pairs a comparison could never fail; measure again with baseline: endpoint and a larger repeat`,
  );
}

/** As many requests as each prompt has here can be paired with an earlier run. */
function sizeOf(table: JudgedRun['table']) {
  const counts = new Map<number, number>();
  for (let row = 0; row < table.length; row += 1) {
    if (!isMeasured(table.view(row))) continue;
    const prompt = table.promptNumber(row);
    counts.set(prompt, (counts.get(prompt) ?? 0) + 1);
  }
  return { prompts: { count: counts.size }, plan: { repeat: Math.max(0, ...counts.values()) } };
}
