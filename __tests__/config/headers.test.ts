import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseHeaders } from '../../src/config/headers.ts';
import { isReadOrRefused, refusal } from './refusal.ts';

describe('headers', () => {
  test('are read one a line, blanks around names and values dropped', () => {
    expect(parseHeaders('X-Team: search\r\n\n  X-Trace :  a: b \n')).toEqual([
      ['X-Team', 'search'],
      ['X-Trace', 'a: b'],
    ]);
  });

  test.each([
    ['X-Team search', 'line 1 has no colon; write one "Name: value" a line'],
    ['X-A: b\n: c', 'line 2 begins with no valid header name; write one "Name: value" a line'],
    ['X Team: a', 'line 1 begins with no valid header name; write one "Name: value" a line'],
    ['X-Tëam: a', 'line 1 begins with no valid header name; write one "Name: value" a line'],
    ['X-Team:', 'line 1 gives "X-Team" no value; is a secret or variable missing?'],
    ['X-Team: ünïcode', 'line 1 gives "X-Team" a value that no header can carry; use printable ASCII only'],
    ['X-Team: a\u0000b', 'line 1 gives "X-Team" a value that no header can carry; use printable ASCII only'],
    ['X-A: b\n\nx-a: c', 'line 3 gives x-a again; write it once, several values separated by commas'],
    ['Host: example.com', 'line 1 sets "Host", which is managed for you; remove it'],
  ])('%j is refused', (text, message) => {
    expect(refusal(() => parseHeaders(text))).toBe(message);
  });

  test.each(['Content-Length', 'transfer-encoding', 'CONNECTION', 'Content-Type', 'Accept-Encoding', 'Upgrade', 'TE'])(
    '%s is managed',
    (name) => {
      expect(refusal(() => parseHeaders(`${name}: x`))).toBe(
        `line 1 sets "${name}", which is managed for you; remove it`,
      );
    },
  );

  test('a carriage return cannot smuggle a second header in', () => {
    expect(refusal(() => parseHeaders('X-A: b\rHost: evil'))).toBe(
      'line 2 sets "Host", which is managed for you; remove it',
    );
  });

  test('of noise are valid or refused', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.tuple(fc.string(), fc.string()), { maxLength: 4 })
        .map((all) => all.map((one) => one.join(':')).join('\n')),
    );
    fc.assert(
      fc.property(noise, (text) =>
        isReadOrRefused(() => {
          for (const [name, value] of parseHeaders(text)) expect(new Headers([[name, value]]).get(name)).toBe(value);
        }),
      ),
      { seed: 1, numRuns: 3000 },
    );
  });
});
