import { hash } from 'node:crypto';
import type {
  BaselinePlan,
  ComparisonPlan,
  Config,
  JsonObject,
  JsonValue,
  MockShape,
  Mode,
  Spread,
  Target,
} from '../model.ts';
import { isCredentialName, withoutCredentials } from '../credentials.ts';
import { createRedactor, type Redact } from '../redact.ts';
import { canonicalJson } from './canonical-json.ts';
import { figureName } from './regression-metrics.ts';

/** What identifies "the same measurement", for comparisons with earlier runs. */
export interface Fingerprint {
  /** SHA-256 over the parts, hex. */
  readonly hash: string;
  /** What went in, so that a difference can be named. */
  readonly parts: JsonObject;
}

/** The configuration as the summary file shows it: every setting in words, nothing secret. */
export function publicConfig(config: Config): JsonObject {
  const { target, plan, patience, gates } = config;
  const redact = createRedactor(config.secrets);
  return {
    mode: config.mode,
    ...publicTarget(config.mode, target, redact),
    prompts: { source: redact(config.prompts.source), count: config.prompts.count, sha256: config.prompts.sha256 },
    shard: config.shard === null ? null : { ...config.shard },
    repeat: plan.repeat,
    warmup: plan.warmup,
    order: plan.order,
    seed: plan.seed,
    delay_ms: plan.delayMs,
    connection: plan.connection,
    cache_bust: plan.cacheBust,
    early_stop: plan.earlyStop,
    timeout_ms: patience.timeoutMs,
    idle_timeout_ms: patience.idleTimeoutMs,
    max_duration_ms: patience.maxDurationMs,
    max_requests: patience.maxRequests,
    stop_after_failures: patience.stopAfterFailures,
    retries: patience.retries,
    wait_for_ready_ms: patience.waitForReadyMs,
    thresholds: gates.thresholds.map(({ source }) => source),
    confidence: gates.confidence,
    on_inconclusive: gates.onInconclusive,
    report_only: gates.reportOnly,
    comparison: config.comparison === null ? null : publicComparison(config.mode, config.comparison, redact),
    baseline_key: config.baselineKey && redact(config.baselineKey),
    baseline_epoch: config.baselineEpoch && redact(config.baselineEpoch),
    prompt_text: config.output.promptText,
    mock: config.mock === null ? null : publicMock(config.mock),
  };
}

/** The endpoint's URL without credentials, wherever in it they stand; null in mock mode. */
export function publicUrl({ mode, target, secrets }: Pick<Config, 'mode' | 'target' | 'secrets'>): string | null {
  return shownUrl(mode, target, createRedactor(secrets));
}

/** The model's name, which nothing secret belongs in; null where the URL names it. */
export function publicModel({ target, secrets }: Pick<Config, 'target' | 'secrets'>): string | null {
  return target.model && createRedactor(secrets)(target.model);
}

function shownUrl(mode: Mode, { url }: Target, redact: Redact): string | null {
  return mode === 'mock' ? null : redact(withoutCredentials(url));
}

function publicTarget(mode: Mode, target: Target, redact: Redact): JsonObject {
  return {
    endpoint_url: shownUrl(mode, target, redact),
    api: target.api,
    auth: target.auth,
    model: target.model && redact(target.model),
    stream: target.stream,
    headers: target.headers.map(([name]) => name),
    parameters: withoutSecretFields(target.parameters, redact),
    max_output_tokens: target.maxOutputTokens,
  };
}

function publicComparison(mode: Mode, plan: ComparisonPlan, redact: Redact): JsonObject {
  return {
    baseline: publicBaseline(mode, plan.baseline, redact),
    metrics: plan.metrics.map((figure) => ({ figure: figureName(figure), floor: figure.floor })),
    max_regression: plan.maxRegression,
    alpha: plan.alpha,
    required: plan.required,
  };
}

function publicBaseline(mode: Mode, baseline: BaselinePlan, redact: Redact): JsonObject {
  if (baseline.kind === 'run') return { path: redact(baseline.path) };
  if (baseline.kind !== 'endpoint') {
    const { workflow, branch, runs, maxAgeMs } = baseline;
    return { workflow, branch, runs, max_age_ms: maxAgeMs };
  }
  const { target, mock, deploymentVariation } = baseline;
  return {
    ...publicTarget(mode, target, redact),
    mock: mock === null ? null : publicMock(mock),
    deployment_variation: deploymentVariation,
  };
}

/**
 * Two runs with equal hashes measured the same thing. Keys and credentials do not count, so they may be rotated, wherever
 * they stand; a `baseline-key` stands in for the URL.
 */
export function fingerprint(config: Config): Fingerprint {
  const { target, plan, baselineKey, baselineEpoch } = config;
  const redact = createRedactor(config.secrets);
  const parts: JsonObject = {
    mode: config.mode,
    ...(baselineKey === null ? { endpoint_url: publicUrl(config) } : { baseline_key: redact(baselineKey) }),
    api: target.api,
    model: publicModel(config),
    stream: target.stream,
    parameters: withoutSecretFields(target.parameters, redact),
    max_output_tokens: target.maxOutputTokens,
    connection: plan.connection,
    cache_bust: plan.cacheBust,
    prompts_sha256: config.prompts.sha256,
    ...(baselineEpoch === null ? {} : { baseline_epoch: redact(baselineEpoch) }),
  };
  return { hash: hash('sha256', canonicalJson(parts)), parts };
}

function publicMock(shape: MockShape): JsonObject {
  return {
    latency_ms: publicSpread(shape.latencyMs),
    ttft_ms: publicSpread(shape.ttftMs),
    output_tokens: publicSpread(shape.outputTokens),
    error_rate: shape.errorRate,
    time_scale: shape.timeScale,
  };
}

function publicSpread(spread: Spread): JsonObject {
  return { ...spread };
}

function withoutSecretFields(parameters: JsonObject, redact: Redact): JsonObject {
  const mask = (value: JsonValue, name: string): JsonValue => {
    if (typeof value === 'string') return isCredentialName(name) ? '***' : redact(value);
    if (isList(value)) return value.map((item) => mask(item, name));
    return typeof value === 'object' && value !== null ? withoutSecretFields(value, redact) : value;
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, mask(value, name)]));
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
