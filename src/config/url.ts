import { InputError } from '../errors.ts';
import { withoutCredentials } from '../credentials.ts';
import { quote } from './wording.ts';

/** A URL beside the text it was given as. */
export interface GivenUrl {
  readonly text: string;
  readonly url: URL;
}

/**
 * Reads the URL of an endpoint. Whether an API lives there is not looked at.
 * @throws {InputError} without the input's name, which the caller puts in front; credentials in the URL are not shown
 */
export function parseEndpointUrl(given: string): GivenUrl {
  const text = given.trim();
  const seen = quote(withoutCredentials(text));
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text)) throw new InputError(missingScheme(text, seen));
  if (!/^https?:/i.test(text))
    throw new InputError(`${seen} is not supported; the URL must begin with https:// or http://`);
  if (/\s/.test(text)) throw new InputError(`${seen} has a blank inside; write one URL`);
  const url = URL.parse(text);
  if (url === null) throw new InputError(`${seen} ${unparsable(text)}`);
  if (url.username !== '' || url.password !== '') {
    throw new InputError(
      `${seen} carries a user name or password, which is never sent; put it into headers ("Authorization: Basic …") and set auth: none`,
    );
  }
  if (text.includes('#')) throw new InputError(`${seen} has a part after #, which is never sent; remove it`);
  return { text, url };
}

/** The port is what a URL that looks right most often fails for. */
function unparsable(text: string): string {
  const port = /^https?:\/\/[^/?#@]*:(\d+)([/?#]|$)/i.exec(text)?.[1];
  return port !== undefined && Number(port) > 65_535
    ? `has the port ${port}, which is out of range; write one from 1 to 65535`
    : 'is no URL; write for example https://api.openai.com/v1/chat/completions';
}

/** A text that does not even look like a host may be a key in the wrong place, so it is not repeated. */
function missingScheme(text: string, seen: string): string {
  const host = /^(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?(?=[/?]|$)/i.exec(text)?.[0];
  if (host === undefined || !/[.:\]]|^localhost$/.test(host)) {
    return 'the value is no URL; it must begin with https:// or http://';
  }
  const scheme = /^(localhost|127\.|\[|0\.0\.0\.0|10\.|192\.168\.)/.test(host) ? 'http' : 'https';
  return `${seen} has no scheme; did you mean ${quote(`${scheme}://${withoutCredentials(text)}`)}?`;
}
