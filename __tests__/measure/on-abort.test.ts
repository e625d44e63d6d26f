import { getEventListeners } from 'node:events';
import { expect, test } from '@jest/globals';
import { onAbort } from '../../src/measure/on-abort.ts';

test('calls back whoever still waits, once, and listens to a signal once', () => {
  const controller = new AbortController();
  const called: string[] = [];
  const takeBack = onAbort(controller.signal, () => called.push('first'));
  onAbort(controller.signal, () => called.push('second'));
  takeBack();
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
  controller.abort();
  controller.abort();
  expect(called).toEqual(['second']);
});

test('one that waits no more while the others are told is left out', () => {
  const controller = new AbortController();
  const called: string[] = [];
  onAbort(controller.signal, () => {
    called.push('first');
    takeBack();
  });
  const takeBack = onAbort(controller.signal, () => called.push('second'));
  controller.abort();
  expect(called).toEqual(['first']);
});
