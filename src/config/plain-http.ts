import type { BaselinePlan, Target } from '../model.ts';
import { credentialsIn } from './credentials.ts';
import { isCredentialName } from '../credentials.ts';

/** Where a run sends its requests. */
interface Arms {
  readonly target: Target;
  /** What it is compared with; null = nothing. */
  readonly baseline: BaselinePlan | null;
}

/**
 * One sentence for each endpoint that is given a key, a credential-like header or a key in its URL over plain http: whoever is on
 * the way can read it. On this machine nobody is.
 */
export function plainHttpWarnings({ target, baseline }: Arms): string[] {
  const own = exposedHost(target);
  const other = baseline?.kind === 'endpoint' ? exposedHost(baseline.target) : null;
  return [
    ...(own === null ? [] : [sentence('endpoint-url', own)]),
    ...(other === null || other === own ? [] : [sentence('baseline-endpoint-url', other)]),
  ];
}

function sentence(input: string, host: string): string {
  return `${input}: plain http carries the key to ${host} where everyone on the way can read it; use https:// if the server has it.`;
}

/** The host that secrets are sent to unencrypted, or null. */
function exposedHost({ url: text, apiKey, headers }: Target): string | null {
  const url = new URL(text);
  if (url.protocol !== 'http:' || isLoopback(url.hostname)) return null;
  const hasSecret =
    apiKey !== null || headers.some(([name]) => isCredentialName(name)) || credentialsIn(url).length > 0;
  return hasSecret ? url.host : null;
}

/** As `URL` writes host names: small letters, IPv4 addresses with four numbers, IPv6 in its shortest form. */
function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])\.?$/.test(
    hostname,
  );
}
