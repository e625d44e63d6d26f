import { decodeQueryPart, isCredentialName } from '../credentials.ts';

/**
 * The secrets in a URL, as written and decoded: the password (or a user name without one, which then is a token) and
 * the values of credential-like query parameters.
 */
export function credentialsIn(url: URL): string[] {
  const query = url.search
    .slice(1)
    .split('&')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const)
    .filter(([name]) => isCredentialName(decodeQueryPart(name)))
    .map(([, value]) => value);
  return [url.password === '' ? url.username : url.password, ...query]
    .flatMap((value) => [value, decodeQueryPart(value)])
    .filter((value) => value !== '');
}

/** Values of headers and of their parts that are shorter are left alone: masking `1` or `true` would wreck the log. */
const SHORTEST_VALUE = 8;

/** Of headers whose name tells nothing; the first word of any other value is a word. */
const KNOWN_SCHEME = /^(bearer|basic|token|key|api-?key)\s+/i;

/**
 * The secrets among headers: the value of a credential-like name, and any other value of at least 8 characters; both also
 * without their scheme (`Bearer`), and what stands in a `Basic` one or in a cookie.
 */
export function credentialsInHeaders(headers: readonly (readonly [name: string, value: string])[]): string[] {
  return headers.flatMap(([name, value]) => {
    const bare = value.replace(isCredentialName(name) ? /^[a-z]+\s+/i : KNOWN_SCHEME, '');
    const inside = [...cookieValues(name, value), ...basicCredentials(value)].filter(isLong);
    return [...[value, bare].filter((part) => isCredentialName(name) || isLong(part)), ...inside];
  });
}

function isLong(value: string): boolean {
  return value.length >= SHORTEST_VALUE;
}

/** User and password as `Basic` encodes them (RFC 7617), and the password alone. */
function basicCredentials(value: string): string[] {
  const encoded = /^basic\s+([\w+/=-]+)$/i.exec(value)?.[1];
  const [, pair, password] = /^([^:]*:([\x20-\x7e]+))$/.exec(Buffer.from(encoded ?? '', 'base64').toString()) ?? [];
  return pair === undefined || password === undefined ? [] : [pair, password];
}

function cookieValues(name: string, value: string): string[] {
  if (!/^cookie$/i.test(name)) return [];
  return value.split(';').map((pair) => pair.slice(pair.indexOf('=') + 1).trim());
}
