import { expect, test } from '@jest/globals';
import { createProgressDisplay } from '../../src/command/progress.ts';
import { aCompletedRequest, aFailedRequest } from '../support/a-record.ts';

const CLEAR = '\r\u001b[K';

/** A clock that is 1.5 s further at each look. */
function aClock(): () => number {
  let ms = -1500;
  return () => (ms += 1500);
}

function show(screen: { isTTY?: boolean; columns?: number }): string[] {
  const written: string[] = [];
  const display = createProgressDisplay({ ...screen, write: (text) => void written.push(text) }, aClock());
  display.say('note');
  display.start(4);
  display.record(aCompletedRequest({ latencySeconds: 1 }));
  display.record(aFailedRequest({ index: 2 }));
  display.record(aCompletedRequest({ index: 3, latencySeconds: 2 }));
  display.end();
  display.say('end');
  return written;
}

test('elsewhere than on a terminal each request has its line', () => {
  expect(show({})).toEqual([
    'note\n',
    expect.stringMatching(/^\[1\] Latency: 1\.000s .*\n$/),
    expect.stringMatching(/^\[2\] FAILED rate_limit 429: .*\n$/),
    expect.stringMatching(/^\[3\] Latency: 2\.000s .*\n$/),
    'end\n',
  ]);
});

test('on a terminal one line lives, and failed requests stand above it', () => {
  expect(show({ isTTY: true, columns: 200 })).toEqual([
    'note\n',
    `${CLEAR}0/4`,
    `${CLEAR}1/4  last 1.00 s  average 1.00 s  9.00 s left`,
    CLEAR,
    expect.stringMatching(/^\[2\] FAILED rate_limit 429: .*\n$/),
    `${CLEAR}2/4  last failed  average 1.00 s  1 failed  4.50 s left`,
    `${CLEAR}3/4  last 2.00 s  average 1.50 s  1 failed  2.00 s left`,
    CLEAR,
    'end\n',
  ]);
});

test('a terminal without a width is taken for 80 columns', () => {
  expect(show({ isTTY: true, columns: 0 })).toContain(`${CLEAR}1/4  last 1.00 s  average 1.00 s  9.00 s left`);
});

test('a narrow terminal is not overrun', () => {
  const lines = show({ isTTY: true, columns: 12 }).filter((text) => text.startsWith(`${CLEAR}1/4`));
  expect(lines).toEqual([`${CLEAR}1/4  last 1`]);
});
