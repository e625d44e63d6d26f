import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor } from '../src/redact.ts';

const SECRET = 'sk-live/ab+cd"ef gh';

describe('createRedactor', () => {
  test.each([
    ['as it is', SECRET],
    ['URL-encoded', encodeURIComponent(SECRET)],
    ['encoded as a whole URL is', encodeURI(SECRET)],
    ['JSON-escaped', JSON.stringify(SECRET).slice(1, -1)],
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
