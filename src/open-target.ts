import { formatOf } from './api/registry.ts';
import { describeError } from './errors.ts';
import type { Transport } from './measure/transport.ts';
import type { Config, Instrument, OpenedConnection } from './model.ts';

/** A target that is ready to be measured. */
export interface OpenTarget {
  readonly transport: Transport;
  /** The connection opened ahead of the first request; null = the first request opens it. */
  readonly connection: OpenedConnection | null;
  readonly instrument: Instrument | null;
  /** What the reader should know of how it went, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Opens the way to the configured target: the mock, or the network after the endpoint is ready and our own code is warm. Each
 * is loaded only when it is needed. A connection that cannot be opened is no error here: the first request meets the same
 * and becomes a failed row.
 */
export async function openTarget(config: Config, signal: AbortSignal): Promise<OpenTarget> {
  return config.mock === null ? openEndpoint(config, signal) : openMock(config);
}

async function openMock({ mock, plan }: Config): Promise<OpenTarget> {
  const { openMockTransport } = await import('./mock/transport.ts');
  const transport = openMockTransport({ shape: mock!, seed: plan.seed, connection: plan.connection });
  return { transport, connection: await transport.open(), instrument: null, notes: [] };
}

async function openEndpoint({ target, plan, patience, proxy }: Config, signal: AbortSignal): Promise<OpenTarget> {
  const { openNetwork, rehearse, waitUntilReady } = await import('./measure/index.ts');
  const url = new URL(target.url);
  const notes: string[] = [];
  if (patience.waitForReadyMs > 0) {
    const seen = await waitUntilReady(url, patience.waitForReadyMs, { proxy, signal });
    if (seen !== null) notes.push(`The endpoint was not ready within wait-for-ready; last seen: ${seen}.`);
  }
  const instrument = await rehearse(formatOf(target.api), url);
  const transport = openNetwork({ url, connection: plan.connection, proxy });
  try {
    return { transport, connection: await transport.open(), instrument, notes };
  } catch (error) {
    notes.push(`No connection could be opened ahead of the first request: ${describeError(error)}.`);
    return { transport, connection: null, instrument, notes };
  }
}
