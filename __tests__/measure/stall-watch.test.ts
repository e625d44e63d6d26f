import { expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { createStallWatch } from '../../src/measure/stall-watch.ts';

/** Keeps this process from doing anything else. */
function block(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

test('a hold-up is noticed, in the middle and at the very end', async () => {
  const watch = createStallWatch({ now: () => performance.now() });
  watch.start();
  await sleep(25);
  block(60);
  await sleep(25);
  expect(watch.stop()).toBeGreaterThanOrEqual(50);
  watch.start();
  block(60);
  expect(watch.stop()).toBeGreaterThanOrEqual(50);
});

test('what happened before does not count', () => {
  let now = 0;
  const watch = createStallWatch({ now: () => now });
  watch.start();
  now = 500;
  expect(watch.stop()).toBe(490);
  now = 5000;
  watch.start();
  now = 5004;
  expect(watch.stop()).toBeLessThanOrEqual(0);
});
