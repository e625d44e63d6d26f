import { expect, test } from '@jest/globals';
import { createProgressDisplay } from '../../src/command/progress.ts';
import { aCompletedRequest, aFailedRequest } from '../support/a-record.ts';

const CLEAR = '\r\u001b[K';

/** Requests that end `everyMs` milliseconds after one another. */
function show(screen: { isTTY?: boolean; columns?: number }, everyMs = 3000): string[] {
  const written: string[] = [];
  let ms = 0;
  const display = createProgressDisplay({ ...screen, write: (text) => void written.push(text) }, () => ms);
  display.say('note');
  display.start(4);
  ms += everyMs;
  display.record(aCompletedRequest({ latencySeconds: 1 }));
  ms += everyMs;
  display.record(aFailedRequest({ index: 2 }));
  ms += everyMs;
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

test('quick requests share a write', () => {
  const [note, first, others, end] = show({}, 10);
  expect([note, end]).toEqual(['note\n', 'end\n']);
  expect(first).toMatch(/^\[1\].*\n$/);
  expect(others).toMatch(/^\[2\].*\n\[3\].*\n$/);
});

test('on a terminal the line of quick requests is drawn at a pace', () => {
  const drawn = show({ isTTY: true, columns: 200 }, 10).filter((text) => text.startsWith(CLEAR) && text !== CLEAR);
  expect(drawn.map((text) => text.slice(CLEAR.length, CLEAR.length + 3))).toEqual(['0/4', '1/4']);
});

test('on a terminal one line lives, and failed requests stand above it', () => {
  expect(show({ isTTY: true, columns: 200 })).toEqual([
    'note\n',
    `${CLEAR}0/4`,
    `${CLEAR}1/4  last 1.00 s  average 1.00 s  9.00 s left`,
    CLEAR,
    expect.stringMatching(/^\[2\] FAILED rate_limit 429: .*\n$/),
    `${CLEAR}2/4  last failed  average 1.00 s  1 failed  6.00 s left`,
    `${CLEAR}3/4  last 2.00 s  average 1.50 s  1 failed  3.00 s left`,
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
