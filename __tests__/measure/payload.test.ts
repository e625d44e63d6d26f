import { describe, expect, test } from '@jest/globals';
import { createPayloadWatch } from '../../src/measure/payload.ts';

/** For each chunk: `+` it carries something, `.` it does not. */
function carried(...chunks: string[]): string {
  const watch = createPayloadWatch();
  return chunks.map((chunk) => (watch.carries(Buffer.from(chunk)) ? '+' : '.')).join('');
}

describe('signs of life are no answer', () => {
  test.each([
    ['', ''],
    ['.', '\n'],
    ['.', '\r\n\r\n'],
    ['.', ': keep-alive\n\n'],
    ['.', ':\n:\n\n'],
    ['.', 'event: ping\ndata: {"type": "ping"}\n\n'],
    ['.', 'event:ping\ndata:{"type":"ping"}\n\n'],
    ['.', 'data:\n\n'],
    ['+', 'data: {"type": "pong"}\n\n'],
    ['+', 'data: [DONE]\n\n'],
    ['+', 'event: delta\n\n'],
    ['+', '{"message":{}}\n'],
    ['+', ': ping\n\ndata: x\n\n'],
    ['+', 'x'],
  ])('%s %j', (expected, chunk) => {
    expect(carried(...(chunk === '' ? [] : [chunk]))).toBe(expected);
  });

  test('a line that is cut counts as soon as it can no longer be a sign of life', () => {
    expect(carried('d', 'a', 't', 'a', ':', ' ', '{', '"', 't', 'y', 'p', 'e', '"', ':', '"', 'd', 'e')).toBe(
      '...............++',
    );
    expect(carried(': ', 'data: x', ' y', '\n', 'data: x')).toBe('....+');
    expect(carried('event: pi', 'ng\n', 'event: pi', 'e')).toBe('...+');
    expect(carried('ev', 'ent: message\n', '\n', ': x')).toBe('.+..');
  });

  test('a long answer in one line goes on carrying', () => {
    expect(carried('data: {"a":"', ...Array<string>(5).fill('x'.repeat(300)), '"}\n', '\n')).toBe('+++++++.');
  });
});
