import * as v from 'valibot';
import { FORMATS } from '../api/registry.ts';
import type { Baseline } from '../baseline/load-baseline.ts';
import { Share } from '../baseline/stored-figures.ts';
import { canonicalJson } from '../config/canonical-json.ts';
import { parseRegressionMetrics } from '../config/regression-metrics.ts';
import { InputError } from '../errors.ts';
import type { BaselinePlan, ComparisonPlan, RegressionMetric } from '../model.ts';
import type { ShardSummary } from './shard-summary.ts';

const Text = v.nullish(v.string(), null);
const Rules = v.object({
  metrics: v.pipe(v.array(v.object({ figure: v.string(), floor: v.pipe(v.number(), v.minValue(0)) })), v.minLength(1)),
  max_regression: v.pipe(v.number(), v.finite(), v.minValue(0)),
  alpha: v.pipe(v.number(), v.gtValue(0), v.ltValue(0.5)),
  required: v.boolean(),
});
const OtherArm = v.object({
  endpoint_url: Text,
  api: v.picklist(FORMATS.map(({ name }) => name)),
  model: Text,
  deployment_variation: Share,
});
const Interleaved = v.object({ baseline: OtherArm, ...Rules.entries });
type Interleaved = v.InferOutput<typeof Interleaved>;

/** What the jobs of a configuration compared with. */
export interface JobsComparison {
  /** The other arm, where jobs asked one in turns; null = none did. */
  readonly baseline: Baseline | null;
  /** Whether jobs compared with earlier runs. */
  readonly withEarlierRuns: boolean;
}

/** Finds out what jobs compared with, and whether all of them did so in the same way. */
export function jobsComparison(summaries: readonly ShardSummary[]): JobsComparison {
  const settings = summaries.map(({ config }) => config['comparison'] ?? null);
  const withArm = settings.filter(isInterleaved);
  const withEarlierRuns = settings.some((setting) => setting !== null && !isInterleaved(setting));
  const [first] = withArm;
  if (first === undefined) return { baseline: null, withEarlierRuns };
  const ways = new Set(settings.map((setting) => canonicalJson(setting)));
  const problem = ways.size === 1 ? null : whatDiffers(settings, withArm.length);
  return { baseline: otherArm(first, problem), withEarlierRuns };
}

/** An interleaved run says how much its two deployments may differ; no other comparison has two. */
function isInterleaved(setting: unknown): boolean {
  const read = v.safeParse(v.object({ baseline: v.looseObject({}) }), setting);
  return read.success && 'deployment_variation' in read.output.baseline;
}

function whatDiffers(settings: readonly unknown[], interleaved: number): string {
  if (interleaved < settings.length) {
    return `${interleaved} of ${settings.length} jobs compared with another arm, and a merge judges only what all of them did`;
  }
  const read = settings.map((setting) => flat(setting));
  const names = [...new Set(read.flatMap((entries) => Object.keys(entries)))];
  const differing = names.filter((name) => new Set(read.map((entries) => entries[name])).size > 1);
  return `the jobs compared in different ways (${differing.map((name) => name.replaceAll('_', '-')).join(', ')})`;
}

/** What a setting says, with that of the other arm, as texts by name. */
function flat(setting: unknown): Readonly<Record<string, string>> {
  const { baseline, ...rules } = v.parse(v.looseObject({ baseline: v.looseObject({}) }), setting);
  const entries = Object.entries({ ...baseline, ...rules });
  return Object.fromEntries(entries.map(([name, value]) => [name, JSON.stringify(value)]));
}

function otherArm(setting: unknown, problem: string | null): Baseline {
  const read = v.safeParse(Interleaved, setting);
  const metrics = read.success ? metricsOf(read.output) : null;
  if (!read.success || metrics === null) {
    return { ...UNREADABLE, compared: null, problem: 'what the jobs say of their comparison cannot be read' };
  }
  const { baseline, max_regression: maxRegression, alpha, required } = read.output;
  const { endpoint_url: url, api, model, deployment_variation: deploymentVariation } = baseline;
  return {
    ...UNREADABLE,
    plan: { baseline: armPlan({ url, api, model }, deploymentVariation), metrics, maxRegression, alpha, required },
    identity: { kind: 'endpoint', url, api, model },
    compared: problem === null ? { kind: 'arm' } : null,
    problem,
  };
}

function metricsOf({ metrics }: Interleaved): readonly RegressionMetric[] | null {
  try {
    return metrics.map(({ figure, floor }) => ({ ...parseRegressionMetrics(figure)[0]!, floor }));
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** Nothing is sent to it. */
function armPlan(
  { url, api, model }: Pick<ShardSummary['target'], 'url' | 'api' | 'model'>,
  deploymentVariation: number,
): BaselinePlan {
  const nothing = {
    apiKey: null,
    auth: 'none',
    headers: [],
    parameters: {},
    stream: true,
    maxOutputTokens: null,
  } as const;
  return { kind: 'endpoint', target: { url: url ?? '', api, model, ...nothing }, mock: null, deploymentVariation };
}

const UNKNOWN_TARGET = { url: null, api: 'openai-chat', model: null } as const;
const USUAL_RULES: ComparisonPlan = {
  baseline: armPlan(UNKNOWN_TARGET, 0),
  metrics: [{ metric: 'latency', percent: 50, floor: 0 }],
  maxRegression: 0.1,
  alpha: 0.05,
  required: false,
};
const UNREADABLE = {
  plan: USUAL_RULES,
  identity: { kind: 'endpoint', ...UNKNOWN_TARGET } as const,
  notes: [],
  past: null,
};
