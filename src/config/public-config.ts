import { createHash } from 'node:crypto';
import type { Config, JsonObject, JsonValue, MockShape, Spread } from '../model.ts';
import { isCredentialName, withoutCredentials } from './credentials.ts';

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
  return {
    mode: config.mode,
    endpoint_url: publicUrl(config),
    api: target.api,
    auth: target.auth,
    model: target.model,
    stream: target.stream,
    headers: target.headers.map(([name]) => name),
    parameters: withoutSecretFields(target.parameters),
    max_output_tokens: target.maxOutputTokens,
    prompts: { source: config.prompts.source, count: config.prompts.count, sha256: config.prompts.sha256 },
    repeat: plan.repeat,
    warmup: plan.warmup,
    order: plan.order,
    seed: plan.seed,
    delay_ms: plan.delayMs,
    connection: plan.connection,
    cache_bust: plan.cacheBust,
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
    prompt_text: config.output.promptText,
    mock: config.mock === null ? null : publicMock(config.mock),
  };
}

/** The endpoint's URL without credentials; null in mock mode. */
export function publicUrl({ mode, target }: Config): string | null {
  return mode === 'mock' ? null : withoutCredentials(target.url);
}

/** Two runs with equal hashes measured the same thing. Keys and credentials do not count, so they may be rotated. */
export function fingerprint(config: Config): Fingerprint {
  const { target, plan } = config;
  const parts: JsonObject = {
    mode: config.mode,
    endpoint_url: publicUrl(config),
    api: target.api,
    model: target.model,
    stream: target.stream,
    parameters: withoutSecretFields(target.parameters),
    max_output_tokens: target.maxOutputTokens,
    connection: plan.connection,
    cache_bust: plan.cacheBust,
    prompts_sha256: config.prompts.sha256,
  };
  return {
    hash: createHash('sha256')
      .update(JSON.stringify(sorted(parts)))
      .digest('hex'),
    parts,
  };
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

function withoutSecretFields(parameters: JsonObject): JsonObject {
  const mask = (value: JsonValue, name: string): JsonValue => {
    if (typeof value === 'string') return isCredentialName(name) ? '***' : value;
    if (isList(value)) return value.map((item) => mask(item, name));
    return typeof value === 'object' && value !== null ? withoutSecretFields(value) : value;
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, mask(value, name)]));
}

/** The same data with the keys of every object in alphabetical order: the order of keys means nothing. */
function sorted(value: JsonValue): JsonValue {
  if (isList(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).toSorted();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key] ?? null)]));
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
