import type { ProxySettings } from '../model.ts';
import type { Problems } from './problems.ts';

/**
 * Proxy settings by the variables that most programs know; the lower-case spelling wins, as in curl. The problem that is reported does
 * not repeat the address: it may hold a password.
 */
export function readProxy(
  environment: Readonly<Record<string, string | undefined>>,
  problems: Pick<Problems, 'add'>,
): ProxySettings {
  const read = (name: string): string | null =>
    environment[name.toLowerCase()]?.trim() || environment[name]?.trim() || null;
  const readAddress = (name: string): string | null => {
    const address = read(name);
    if (address === null || URL.canParse(address.includes('://') ? address : `http://${address}`)) return address;
    problems.add(
      `${name}: this environment variable holds no address; give one such as http://proxy.example:3128, or unset it`,
    );
    return null;
  };
  return { http: readAddress('HTTP_PROXY'), https: readAddress('HTTPS_PROXY'), bypass: read('NO_PROXY') };
}
