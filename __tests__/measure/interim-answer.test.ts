import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createInterimFilter } from '../../src/measure/interim-answer.ts';

const ANSWER = 'HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n';

/** What gets through, piece by piece. */
function passed(pieces: readonly string[]): (string | null)[] {
  const filter = createInterimFilter();
  return pieces.map((piece) => filter.pass(Buffer.from(piece))?.toString() ?? null);
}

describe('interim answers', () => {
  test.each([
    ['none', [ANSWER], [ANSWER]],
    ['one', ['HTTP/1.1 100 Continue\r\n\r\n', ANSWER], [null, ANSWER]],
    ['one with a header', ['HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n', ANSWER], [null, ANSWER]],
    ['several in the bytes of the answer', [`HTTP/1.1 100 \r\n\r\nHTTP/1.1 102 P\r\n\r\n${ANSWER}`], [ANSWER]],
    ['another protocol', ['HTTP/1.1 101 Switching Protocols\r\n\r\n'], ['HTTP/1.1 101 Switching Protocols\r\n\r\n']],
    ['no status', ['HTTP/1.1 1x0 \r\n\r\n'], ['HTTP/1.1 1x0 \r\n\r\n']],
    ['no HTTP', ['\0\0\x12\x04'], ['\0\0\x12\x04']],
    ['a start that may become one', ['HTTP/1.1 1', '99 x\r\n\r\n', ANSWER], [null, null, ANSWER]],
    ['a start that becomes something else', ['HTTP/1.', '0 200 OK\r\n\r\n'], [null, 'HTTP/1.0 200 OK\r\n\r\n']],
  ])('%s', (_, pieces, expected) => {
    expect(passed(pieces)).toEqual(expected);
  });

  test('a head that never ends is let through', () => {
    const head = `HTTP/1.1 100 Continue\r\nx: ${'x'.repeat(70_000)}`;
    expect(passed([head])).toEqual([head]);
  });

  test('each answer has its own', () => {
    const filter = createInterimFilter();
    const interim = Buffer.from('HTTP/1.1 100 Continue\r\n\r\n');
    expect(filter.pass(Buffer.from(ANSWER))?.toString()).toBe(ANSWER);
    expect(filter.pass(interim)).toEqual(interim);
    filter.reset();
    expect(filter.pass(interim)).toBeNull();
  });

  test('any split lets the same bytes through', () => {
    const bytes = `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n${ANSWER}`;
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 12 }), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        const pieces = places.slice(1).map((end, i) => bytes.slice(places[i], end));
        expect(passed(pieces).join('')).toBe(ANSWER);
      }),
      { seed: 20261124 },
    );
  });
});
