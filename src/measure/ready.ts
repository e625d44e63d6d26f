import { Agent, ProxyAgent, request, type Dispatcher } from 'undici';
import type { ProxySettings } from '../model.ts';
import { describeError } from '../errors.ts';
import { machineClock } from './machine-clock.ts';
import { proxyFor } from './proxy.ts';
import { wait } from './transport.ts';

/** Pause between two looks at an origin that does not answer yet. */
const POLL_MS = 500;
/** One look waits this long. */
const LOOK_MS = 5000;

/**
 * Polls an endpoint's origin with `GET /` until it answers with anything but 502, 503 or 504, which are what a proxy says for a
 * server that is still starting. No generation is asked for, no key is sent.
 * @returns null once it answers, else a sentence: what was last seen.
 */
export async function waitUntilReady(
  url: URL,
  limitMs: number,
  { proxy, signal }: { readonly proxy: ProxySettings; readonly signal: AbortSignal },
): Promise<string | null> {
  const proxyUrl = proxyFor(url, proxy);
  const dispatcher = proxyUrl === null ? new Agent() : new ProxyAgent(proxyUrl);
  const deadline = machineClock.now() + limitMs;
  try {
    for (;;) {
      const seen = await look(url, dispatcher, signal);
      if (seen === null) return null;
      if (signal.aborted || machineClock.now() + POLL_MS > deadline) return seen;
      await wait(machineClock, POLL_MS, signal);
    }
  } finally {
    await dispatcher.destroy();
  }
}

/** @returns null when the origin has answered, else what was seen. */
async function look(url: URL, dispatcher: Dispatcher, signal: AbortSignal): Promise<string | null> {
  try {
    const giveUp = AbortSignal.any([signal, AbortSignal.timeout(LOOK_MS)]);
    const { statusCode, body } = await request(url.origin, { dispatcher, signal: giveUp });
    await body.dump();
    return [502, 503, 504].includes(statusCode) ? `HTTP ${statusCode}` : null;
  } catch (error) {
    return describeError(error);
  }
}
