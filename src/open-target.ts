import { formatOf } from './api/registry.ts';
import { describeError } from './errors.ts';
import type { Transport } from './measure/transport.ts';
import { ordinalsOf, type Ordinals } from './mock/ordinals.ts';
import type { BaselinePlan, Config, Instrument, OpenedConnection, Target } from './model.ts';

/** A target that is ready to be measured. */
export interface OpenTarget {
  readonly transport: Transport;
  /** The connection opened ahead of the first request; null = the first request opens it. */
  readonly connection: OpenedConnection | null;
  readonly instrument: Instrument | null;
  /** What the reader should know of how it went, one sentence each. */
  readonly notes: readonly string[];
}

/** Everything that requests are sent to, on one clock. */
export interface OpenArms {
  readonly candidate: OpenTarget;
  /** null unless two arms are compared. */
  readonly baseline: OpenTarget | null;
}

/** The other arm of an interleaved comparison. */
export type OtherArm = Extract<BaselinePlan, { kind: 'endpoint' }>;

/** The other arm that a configuration asks for, or null. */
export function otherArm({ comparison }: Pick<Config, 'comparison'>): OtherArm | null {
  return comparison?.baseline.kind === 'endpoint' ? comparison.baseline : null;
}

/**
 * Opens the way to the configured target, and to the other arm where there is one: the mock, or the network after the
 * endpoint is ready and our own code is warm. Each is loaded only when it is needed. A connection that cannot be opened is no
 * error here: the first request meets the same and becomes a failed row.
 */
export async function openArms(config: Config, signal: AbortSignal): Promise<OpenArms> {
  const arm = otherArm(config);
  if (config.mock !== null) return openMocks(config, arm);
  const candidate = await openEndpoint(config.target, config, signal);
  if (arm === null) return { candidate, baseline: null };
  const baseline = await openEndpoint(arm.target, config, signal);
  return { candidate, baseline: { ...baseline, notes: baseline.notes.map((note) => `Baseline: ${note}`) } };
}

/** The arms share a clock, and draw from seeds of their own: equal draws would make any two equal arms equal to the last bit. */
async function openMocks(config: Config, arm: OtherArm | null): Promise<OpenArms> {
  const { openMockTransport } = await import('./mock/transport.ts');
  const { seed, connection } = config.plan;
  const ordinals = mockOrdinals(config);
  const mine = openMockTransport({ shape: config.mock!, seed, connection, ordinals });
  const candidate = { transport: mine, connection: await mine.open(), instrument: null, notes: [] };
  if (arm === null) return { candidate, baseline: null };
  const theirs = openMockTransport({
    shape: arm.mock!,
    seed: `${seed} baseline`,
    connection,
    clock: mine.clock,
    ordinals,
  });
  return { candidate, baseline: { transport: theirs, connection: await theirs.open(), instrument: null, notes: [] } };
}

function mockOrdinals({ shard, plan, prompts }: Config): Ordinals {
  return shard === null ? (n) => n : ordinalsOf(shard, { warmup: plan.warmup, prompts: prompts.count });
}

async function openEndpoint(
  target: Target,
  { plan, patience, proxy }: Config,
  signal: AbortSignal,
): Promise<OpenTarget> {
  const { openNetwork, rehearse, waitUntilReady } = await import('./measure/index.ts');
  const url = new URL(target.url);
  const notes: string[] = [];
  if (patience.waitForReadyMs > 0) {
    const seen = await waitUntilReady(url, patience.waitForReadyMs, { proxy, signal });
    if (seen !== null && !signal.aborted)
      notes.push(`The endpoint was not ready within wait-for-ready; last seen: ${seen}.`);
  }
  const instrument = await rehearse(formatOf(target.api), url);
  const giveUp = AbortSignal.any([signal, AbortSignal.timeout(patience.timeoutMs)]);
  const transport = openNetwork({ url, connection: plan.connection, proxy });
  try {
    return { transport, connection: await transport.open(giveUp), instrument, notes };
  } catch (error) {
    notes.push(`No connection could be opened ahead of the first request: ${describeError(error)}.`);
    return { transport, connection: null, instrument, notes };
  }
}
