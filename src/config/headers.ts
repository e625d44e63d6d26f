import { InputError } from '../errors.ts';
import { quote } from './wording.ts';

/** Headers that belong to the connection or to the measurement. */
const MANAGED = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'content-type',
  'expect',
  'host',
  'http2-settings',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Reads `Name: value`, one a line; blank lines are skipped.
 * @throws {InputError} without the input's name, which the caller puts in front; it names the line, never a value
 */
export function parseHeaders(text: string): [name: string, value: string][] {
  const headers: [string, string][] = [];
  const names = new Set<string>();
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue;
    const [name, value] = parseHeader(line, `line ${index + 1}`);
    if (names.has(name.toLowerCase())) {
      throw new InputError(`line ${index + 1} gives ${name} again; write it once, several values separated by commas`);
    }
    names.add(name.toLowerCase());
    headers.push([name, value]);
  }
  return headers;
}

function parseHeader(line: string, where: string): [name: string, value: string] {
  const colon = line.indexOf(':');
  if (colon === -1) throw new InputError(`${where} has no colon; write one "Name: value" a line`);
  const name = line.slice(0, colon).trim();
  const value = line.slice(colon + 1).trim();
  if (!/^[!#$%&'*+.^_`|~\dA-Za-z-]+$/.test(name)) {
    throw new InputError(`${where} begins with no valid header name; write one "Name: value" a line`);
  }
  if (MANAGED.has(name.toLowerCase())) {
    throw new InputError(`${where} sets ${quote(name)}, which is managed for you; remove it`);
  }
  if (value === '') throw new InputError(`${where} gives ${quote(name)} no value; is a secret or variable missing?`);
  if (/[^\t\x20-\x7e]/.test(value)) {
    throw new InputError(`${where} gives ${quote(name)} a value that no header can carry; use printable ASCII only`);
  }
  return [name, value];
}
