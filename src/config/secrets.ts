import type { JsonValue, ProxySettings } from '../model.ts';
import { credentialsIn, credentialsInHeaders } from './credentials.ts';
import { isCredentialName } from '../credentials.ts';
import type { RawInputs } from './given.ts';
import type { InputValues } from './read-values.ts';

/** Where secrets can stand besides the values. */
interface SecretSources {
  readonly raw: RawInputs;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly proxy: ProxySettings;
}

/**
 * Everything that must not appear anywhere: the keys (even ones that are not used), values of headers, credentials in
 * the endpoint's URL, in parameters and in proxy URLs. Each once, none of them empty.
 */
export function readSecrets(values: InputValues, { raw, environment, proxy }: SecretSources): string[] {
  const urls = [
    values['endpoint-url']?.url,
    values['baseline-endpoint-url']?.url,
    parseProxy(proxy.http),
    parseProxy(proxy.https),
  ];
  const secrets = [
    raw['api-key'] ?? '',
    environment['LLM_API_KEY'] ?? '',
    raw['github-token'] ?? '',
    raw['baseline-api-key'] ?? '',
    environment['LLM_BASELINE_API_KEY'] ?? '',
    ...credentialsInHeaders([...(values.headers ?? []), ...(values['baseline-headers'] ?? [])]),
    ...urls.flatMap((url) => (url ? credentialsIn(url) : [])),
    ...credentialsInParameters([values.parameters ?? {}, values['baseline-parameters'] ?? {}]),
  ];
  return [...new Set(secrets.map((secret) => secret.trim()).filter((secret) => secret !== ''))];
}

/** A proxy is often given as `host:port`. */
function parseProxy(text: string | null): URL | null {
  return text === null ? null : URL.parse(text.includes('://') ? text : `http://${text}`);
}

/** Texts under credential-like names, at any depth. */
function credentialsInParameters(value: JsonValue, name = ''): string[] {
  if (typeof value === 'string') return isCredentialName(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item: JsonValue) => credentialsInParameters(item, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => credentialsInParameters(item, key));
}
