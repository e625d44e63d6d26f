import { stripVTControlCharacters } from 'node:util';

/** A way in which a server may give a secret back. */
export type Shape = (secret: string) => string;

/** Every one that must not get through; a base64 text of which only a part is told gives away as much as the whole. */
export const SHAPES: readonly (readonly [name: string, shape: Shape])[] = [
  ['as it is', (secret) => secret],
  ['behind its scheme', (secret) => `Bearer ${secret}`],
  ['in Base64', (secret) => base64(secret)],
  ['in Base64 behind a name', (secret) => base64(`someone:${secret}`)],
  ['in Base64 behind its scheme', (secret) => base64(`Bearer ${secret}`)],
  ['in Base64 for URLs', (secret) => Buffer.from(secret).toString('base64url')],
  ['URL-encoded', encodeURIComponent],
  ['URL-encoded with small digits', (secret) => encodeURIComponent(secret).replace(/%../g, (hex) => hex.toLowerCase())],
  ['JSON-escaped', (secret) => JSON.stringify({ key: secret })],
  ['JSON-escaped with its slashes', (secret) => JSON.stringify(secret).replaceAll('/', '\\/')],
  ['escaped for HTML', (secret) => secret.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')],
  ['split over lines', (secret) => secret.replace(/.{7}/g, '$&\r\n')],
  ['in Base64 split over lines', (secret) => base64(secret).replace(/.{16}/g, '$&\n')],
  ['with terminal sequences in it', (secret) => secret.replace(/.{9}/g, '$&\u001b[31m')],
  ['with invisible characters in it', (secret) => secret.replace(/.{9}/g, '$&\u200b')],
  ['where texts are cut', (secret) => `${'x'.repeat(170)}${secret}`],
];

/**
 * The secrets that a text gives away, in any of these shapes, whole or in part, its lines joined. A part is any eight characters
 * of the middle; the ends of a canary say nothing.
 */
export function leaksIn(text: string, secrets: readonly string[]): string[] {
  const joined = stripVTControlCharacters(text).replace(/\s+|\\[nrt]|\u200b/g, '');
  const small = joined.toLowerCase();
  return secrets.filter(
    (secret) => small.includes(middleOf(secret)) || base64Middles(secret).some((part) => joined.includes(part)),
  );
}

/** A canary has a middle of its own, of letters and digits, so that no escaping changes it; capitals may get lost. */
function middleOf(secret: string): string {
  return (/[a-z\d]{12,}/i.exec(secret)?.[0] ?? secret).slice(2, -2).toLowerCase();
}

/** For each alignment, a piece of the Base64 text that depends on the secret alone. */
function base64Middles(secret: string): string[] {
  return [0, 1, 2].map((shift) => base64('x'.repeat(shift) + secret).slice(8, 20));
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
