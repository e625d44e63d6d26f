import type { ProxySettings } from '../model.ts';

/** Proxy settings by the variables that most programs know; the lower-case spelling wins, as in curl. */
export function readProxy(environment: Readonly<Record<string, string | undefined>>): ProxySettings {
  const read = (name: string): string | null =>
    environment[name.toLowerCase()]?.trim() || environment[name]?.trim() || null;
  return { http: read('HTTP_PROXY'), https: read('HTTPS_PROXY'), bypass: read('NO_PROXY') };
}
