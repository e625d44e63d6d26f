import type { ProxySettings } from '../model.ts';

/** The URL of the proxy that a URL is reached through, or null; as curl decides it, each scheme by its own setting. */
export function proxyFor(url: URL, { http, https, bypass }: ProxySettings): string | null {
  const proxy = url.protocol === 'https:' ? https : http;
  if (proxy === null || isBypassed(url, bypass ?? '')) return null;
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

/**
 * Entries of NO_PROXY, separated by commas or blanks: `*` is everything, `example.com`, `.example.com` and `*.example.com` are
 * that domain and all below it, `host:8080` is one port, addresses are compared as they are written.
 */
function isBypassed(url: URL, bypass: string): boolean {
  const host = withoutBrackets(url.hostname).replace(/\.$/, '');
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  return bypass
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const [, name = '', onlyPort] = /^(\[.*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (onlyPort !== undefined && onlyPort !== port) return false;
      const domain = withoutBrackets(name)
        .replace(/^\*?\./, '')
        .replace(/\.$/, '');
      return domain === '*' || host === domain || host.endsWith(`.${domain}`);
    });
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}
