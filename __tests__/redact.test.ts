import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor } from '../src/redact.ts';

const SECRET = 'sk-live/ab+cd"ef gh';

describe('createRedactor', () => {
  test.each([
    ['as it is', SECRET],
    ['URL-encoded', encodeURIComponent(SECRET)],
    ['encoded as a whole URL is', encodeURI(SECRET)],
    ['URL-encoded with small digits', encodeURIComponent(SECRET).replaceAll('%2F', '%2f').replaceAll('%2B', '%2b')],
    ['JSON-escaped', JSON.stringify(SECRET).slice(1, -1)],
    ['JSON-escaped with its slashes', JSON.stringify(SECRET).slice(1, -1).replaceAll('/', '\\/')],
    ['escaped for HTML', SECRET.replaceAll('"', '&quot;')],
    ['in capital letters', SECRET.toUpperCase()],
    ['wrapped over lines', SECRET.replace(/.{6}/g, '$&\r\n  ')],
    ['wrapped as JSON writes it', SECRET.replace(/.{6}/g, '$&\\n')],
    ['one character a line', Array.from(SECRET).join('\n')],
  ])('removes a secret %s', (_, form) => {
    expect(createRedactor([SECRET])(`before ${form} after`)).toBe('before *** after');
  });

  test.each([0, 1, 2])('removes a secret from Base64, %d bytes in', (shift) => {
    for (const alphabet of ['base64', 'base64url'] as const) {
      const text = Buffer.from(`${'x'.repeat(shift)}${SECRET} and more`).toString(alphabet);
      const redacted = createRedactor([SECRET])(text);
      expect(redacted).toContain('***');
      expect(Buffer.from(redacted.replace('***', ''), 'base64').toString()).not.toContain('live');
    }
  });

  test('removes Base64 that is wrapped over lines', () => {
    const base64 = Buffer.from(SECRET.repeat(5)).toString('base64');
    const redacted = createRedactor([SECRET.repeat(5)])(base64.replace(/.{76}/g, '$&\n'));
    expect(redacted).toMatch(/^\*\*\*.{0,4}$/);
  });

  test('takes a short secret only as it is', () => {
    expect(createRedactor(['abcd', 'abcdefgh'])('a b c d abcd a b c d e f g h')).toBe('a b c d *** ***');
  });

  test('removes each line of a secret of several, and the secret without its margins', () => {
    const redact = createRedactor(['  first-line\nsecond-line\r\n']);
    expect(redact('first-line, second-line')).toBe('***, ***');
  });

  test('prefers the longer of two secrets that start alike', () => {
    expect(createRedactor(['abcd', 'abcdefgh'])('abcdefgh abcd')).toBe('*** ***');
  });

  test('takes secrets literally', () => {
    expect(createRedactor(['a.c$|x*'])('a.c$|x* abc$')).toBe('*** abc$');
  });

  test('leaves alone what is too short to be a secret', () => {
    expect(createRedactor(['1', 'on', 'yes', '   x   ', ''])('1 on yes x')).toBe('1 on yes x');
    expect(createRedactor([])('text')).toBe('text');
  });

  test('no secret survives, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 4, maxLength: 40 })
          .filter((secret) => secret.trim().length >= 4 && !secret.includes('*')),
        fc.string({ maxLength: 20 }),
        fc.string({ maxLength: 20 }),
        (secret, before, after) => {
          expect(createRedactor([secret])(before + secret + after)).not.toContain(secret);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});
