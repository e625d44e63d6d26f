import type { Config, DealtShard, OutputPlan, Patience, Plan, PromptList } from '../model.ts';
import { createRedactor } from '../redact.ts';
import { readComparison } from './comparison.ts';
import { refuseIdleEarlyStop } from './early-stop.ts';
import { readGates } from './gates.ts';
import { readGiven, type Entry, type Given, type RawInputs } from './given.ts';
import { readMockShape } from './mock-shape.ts';
import { plainHttpWarnings } from './plain-http.ts';
import { createProblems, type Problems } from './problems.ts';
import { readPromptList } from './prompts/prompt-list.ts';
import { readProxy } from './proxy.ts';
import { readValues, type InputValues } from './read-values.ts';
import { readSecrets } from './secrets.ts';
import { dealShard } from './shard.ts';
import { readTarget, type ReadTarget } from './target.ts';

/** What a configuration depends on besides the inputs. */
export interface ReadContext {
  readonly entry: Entry;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Used where the user left the input alone. */
  readonly defaults: { readonly outputDir: string; readonly artifactName: string };
}

/**
 * Turns what the user wrote into everything that a run needs. Reads the prompts file once; sends nothing.
 * @throws {InputError} that lists every problem found, one a line
 */
export async function readConfig(raw: RawInputs, context: ReadContext): Promise<Config> {
  const problems = createProblems();
  const given = readGiven({ raw, ...context }, problems);
  const values = readValues(given, problems);
  const proxy = readProxy(context.environment, problems);
  const secrets = readSecrets(values, { raw, proxy, environment: context.environment });
  const mock = given.mode === 'mock' ? readMockShape(values, given, problems) : null;
  const target = readTarget(values, given, problems);
  const { prompts, shard } = await readPrompts(values, problems);
  refuseNothingToMeasure(values, problems);
  const plan = readPlan(values);
  const gates = readGates(values, given, problems);
  const { comparison, notes } = readComparison(values, {
    entry: context.entry,
    given,
    problems,
    target,
    mock,
    prompts,
    plan,
  });
  refuseIdleEarlyStop({ plan, gates, comparison }, problems);
  const redact = createRedactor(secrets);
  const read = problems.settle<{ target: ReadTarget; prompts: PromptList }>({ target, prompts }, redact);
  return {
    mode: values.mode,
    target: read.target.target,
    mock,
    prompts: read.prompts,
    shard,
    plan,
    patience: readPatience(values),
    gates,
    comparison,
    baselineKey: values['baseline-key'],
    baselineEpoch: values['baseline-epoch'],
    githubToken: values['github-token'],
    output: readOutput(values, given, context),
    proxy,
    notes: [...given.notes, ...read.target.notes, ...notes].map(redact),
    warnings: plainHttpWarnings({ target: read.target.target, baseline: comparison?.baseline ?? null }).map(redact),
    secrets,
  };
}

interface ReadPrompts {
  readonly prompts: PromptList | null;
  readonly shard: DealtShard | null;
}

async function readPrompts(values: InputValues, problems: Problems): Promise<ReadPrompts> {
  const { prompts, 'prompts-file': file, shard } = values;
  if (prompts !== null && file !== null) {
    problems.add('prompts: contradicts prompts-file; set one of the two');
    return { prompts: null, shard: null };
  }
  const whole = await problems.attemptAsync(() => readPromptList({ file, inline: prompts }));
  if (whole === null || shard === null) return { prompts: whole, shard: null };
  const dealt = problems.attempt(() => dealShard(whole, shard));
  return { prompts: dealt, shard: dealt === null ? null : { ...shard, listed: whole.count } };
}

/** Warm-up requests count as sent ones. */
function refuseNothingToMeasure(values: InputValues, problems: Problems): void {
  const most = values['max-requests'];
  if (most !== null && most <= values.warmup) {
    problems.add(`max-requests: ${most} leaves nothing to measure after warmup: ${values.warmup}; allow more requests`);
  }
}

function readPlan(values: InputValues): Plan {
  return {
    repeat: values.repeat,
    warmup: values.warmup,
    order: values.order,
    seed: values.seed,
    delayMs: values.delay,
    connection: values.connection,
    cacheBust: values['cache-bust'],
    earlyStop: values['early-stop'],
  };
}

function readPatience(values: InputValues): Patience {
  return {
    timeoutMs: values.timeout,
    idleTimeoutMs: values['idle-timeout'],
    maxDurationMs: values['max-duration'],
    maxRequests: values['max-requests'],
    stopAfterFailures: values['stop-after-failures'],
    retries: values.retries,
    waitForReadyMs: values['wait-for-ready'],
  };
}

function readOutput(values: InputValues, given: Given, { defaults }: ReadContext): OutputPlan {
  return {
    dir: given.isSet('output-dir') ? values['output-dir'] : defaults.outputDir,
    exports: values.export ?? [],
    promptText: values['prompt-text'],
    uploadArtifact: values['upload-artifact'],
    artifactName: values['artifact-name'] ?? defaults.artifactName,
    retentionDays: values['retention-days'],
    jobSummary: values['job-summary'],
    comment: values.comment,
  };
}
