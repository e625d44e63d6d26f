import { afterEach, expect, jest, test } from '@jest/globals';
import { okRow } from '../support/expected-row.ts';
import { finish, open, httpChunk, text } from './answers.ts';
import { call, send, wait } from '../support/scripted-server.ts';
import { measureOnce } from '../support/measure-once.ts';
import { serve } from './server.ts';

afterEach(() => void jest.restoreAllMocks());

test.each([
  ['a day ahead', 86_400_000],
  ['a day back', -86_400_000],
])('69 the clock on the wall is set %s in the middle of an answer', async (_, step) => {
  const now = Date.now;
  const server = await serve(() => {
    const stepped = jest.spyOn(Date, 'now');
    return [
      ...open(),
      send(httpChunk(text('Hello'))),
      wait(20),
      call(() => stepped.mockImplementation(() => now() + step)),
      wait(20),
      send(httpChunk(text(' there') + finish())),
      send('0\r\n\r\n'),
    ];
  });
  const row = await measureOnce(server.origin);
  expect(row).toEqual(okRow({ chunks: 2 }));
  const sent = server.requests[0]!;
  const apart = (sent.sentAt[2]! - sent.sentAt[1]!) / 1000;
  expect(row.maxGapSeconds).toBeGreaterThan(apart - 0.02);
  // The server's own stamps, on the same monotonic clock, enclose what was measured.
  expect(row.latencySeconds).toBeGreaterThanOrEqual((sent.sentAt[2]! - sent.receivedAt) / 1000);
  expect(row.latencySeconds).toBeLessThan(60);
});
