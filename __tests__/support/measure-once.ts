import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import { formatOf } from '../../src/api/registry.ts';
import { openNetwork } from '../../src/measure/network.ts';
import type { MayRetry } from '../../src/measure/attempt.ts';
import { createSession, type Step } from '../../src/measure/session.ts';
import type { Transport } from '../../src/measure/transport.ts';
import type {
  ApiName,
  ConnectionMode,
  Patience,
  Prompt,
  ProxySettings,
  RequestRecord,
  Target,
} from '../../src/model.ts';
import { createRedactor } from '../../src/redact.ts';

/** The key that every request carries; it must not show up anywhere. */
export const CANARY_KEY = 'sk-canary-7f3a9c51d2e84b60';

/** The path of each API, as its servers have it. */
export const PATHS: Readonly<Record<ApiName, string>> = {
  'openai-chat': '/v1/chat/completions',
  'openai-responses': '/v1/responses',
  'openai-completions': '/v1/completions',
  'anthropic-messages': '/v1/messages',
  gemini: '/v1beta/models/m:streamGenerateContent?alt=sse',
  ollama: '/api/chat',
  cohere: '/v2/chat',
};

/** What is asked for, how, and how long; everything has a default. */
export interface MeasureOptions {
  readonly api?: ApiName;
  /** `openai-chat` unless given; the path follows. */
  readonly path?: string;
  readonly stream?: boolean;
  readonly target?: Partial<Target>;
  readonly patience?: Partial<Patience>;
  readonly connection?: ConnectionMode;
  /** Whether the connection is opened ahead, as a run does it; true unless given. */
  readonly openFirst?: boolean;
  readonly afterOpen?: () => Promise<unknown>;
  readonly proxy?: ProxySettings;
  readonly tls?: ConnectionOptions;
  readonly prompts?: readonly Prompt[];
  readonly secrets?: readonly string[];
  readonly cacheBust?: boolean;
  readonly signal?: AbortSignal;
  readonly runId?: string;
  /** Pauses between attempts are noted here, in milliseconds, instead of being waited for. */
  readonly pauses?: number[];
  /** What the attempts of each row took on the network, in milliseconds, is noted here. */
  readonly took?: number[];
  /** Any attempt may be retried unless given. */
  readonly mayRetry?: MayRetry;
  /** Between two requests. */
  readonly between?: () => Promise<unknown>;
}

const NO_PROXY: ProxySettings = { http: null, https: null, bypass: null };
const PATIENCE: Patience = {
  timeoutMs: 10_000,
  idleTimeoutMs: null,
  maxDurationMs: null,
  maxRequests: null,
  stopAfterFailures: 100,
  retries: 0,
  waitForReadyMs: 0,
};

/** Sends one request to a server and returns its row; fails when there is more than one. */
export async function measureOnce(origin: string, options: MeasureOptions = {}): Promise<RequestRecord> {
  const rows = await measure(origin, options);
  if (rows.length !== 1) throw new Error(`one row was expected, there are ${rows.length}`);
  return rows[0]!;
}

/** Sends prompts to a server, one after another over one transport, and returns every row; their times are in order. */
export async function measure(origin: string, options: MeasureOptions = {}): Promise<RequestRecord[]> {
  const { connection = 'reuse', proxy = NO_PROXY, tls = {}, prompts = [aPrompt()] } = options;
  const target = targetOf(origin, options);
  const patience = { ...PATIENCE, ...options.patience };
  const network = openNetwork({ url: new URL(target.url), connection, proxy, tls });
  const transport = options.pauses === undefined ? network : withoutPauses(network, patience, options.pauses);
  const session = createSession({
    transport,
    target,
    format: formatOf(target.api),
    arm: 'candidate',
    shard: null,
    patience,
    cacheBust: options.cacheBust ?? false,
    runId: options.runId ?? '5f0c2a1e-0000-4000-8000-000000000000',
    userAgent: 'llm-latency/test',
    redact: createRedactor(options.secrets ?? [CANARY_KEY]),
    signal: options.signal ?? new AbortController().signal,
  });
  const rows: RequestRecord[] = [];
  let index = 0;
  try {
    // A connection that cannot be opened is the first request's failure.
    if (options.openFirst !== false) await transport.open().catch(() => null);
    await options.afterOpen?.();
    for (const [i, prompt] of prompts.entries()) {
      if (i > 0) await options.between?.();
      const step: Step = { prompt, phase: 'measured', round: 1 };
      await session.send(step, {
        nextIndex: () => (index += 1),
        onRecord(row, tookMs) {
          rows.push(withoutStalls(row));
          options.took?.push(tookMs);
        },
        mayRetry: options.mayRetry ?? (() => true),
      });
    }
  } finally {
    await transport.close();
  }
  rows.forEach(expectTimesInOrder);
  return rows;
}

/** A prompt of one user message. */
export function aPrompt(text = 'Hi', id = 'p1'): Prompt {
  return { id, text, messages: [{ role: 'user', content: text }], maxOutputTokens: null };
}

/** A certificate or key of the loopback servers. */
export function certificate(name: 'localhost.crt' | 'expired.crt' | 'elsewhere.crt' | 'localhost.key'): string {
  return readFileSync(new URL(`./certificates/${name}`, import.meta.url), 'utf8');
}

/** Deadlines of requests stay as they are. */
function withoutPauses(transport: Transport, patience: Patience, pauses: number[]): Transport {
  const { clock } = transport;
  const after = (ms: number, callback: () => void): (() => void) => {
    if (ms === patience.timeoutMs) return clock.after(ms, callback);
    pauses.push(ms);
    return clock.after(0, callback);
  };
  return Object.create(transport, { clock: { value: { ...clock, after } } }) as Transport;
}

function targetOf(origin: string, { api = 'openai-chat', path, stream = true, target }: MeasureOptions): Target {
  const url = `${origin}${path ?? PATHS[api]}`;
  return {
    url,
    apiKey: CANARY_KEY,
    model: 'm',
    api,
    auth: formatOf(api).auth(new URL(url)),
    headers: [],
    parameters: {},
    stream,
    maxOutputTokens: null,
    ...target,
  };
}

/** Tests run on busy machines, where any request may be held up. */
function withoutStalls(row: RequestRecord): RequestRecord {
  return { ...row, flags: row.flags.filter((flag) => flag !== 'event_loop_delay') };
}

function expectTimesInOrder(row: RequestRecord): void {
  const times = [
    row.connectSeconds,
    row.ttfbSeconds,
    row.ttftSeconds,
    row.ttfoSeconds,
    row.latencySeconds,
    row.streamEndSeconds,
    row.outcome === 'failed' ? row.waitedSeconds : null,
  ].filter((seconds) => seconds !== null);
  const inOrder = times.every((seconds, i) => seconds >= (times[i - 1] ?? 0));
  if (!inOrder || times.some(Number.isNaN)) throw new Error(`times out of order: ${JSON.stringify(row)}`);
}
