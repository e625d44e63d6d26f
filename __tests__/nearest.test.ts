import { describe, expect, test } from '@jest/globals';
import { didYouMean, nearest } from '../src/nearest.ts';

const NAMES = ['timeout', 'idle-timeout', 'delay', 'api', 'endpoint-url'];

describe('the nearest name', () => {
  test.each([
    ['timout', 'timeout'],
    ['tiemout', 'timeout'],
    ['TIMEOUT', 'timeout'],
    ['endpoint_url', 'endpoint-url'],
    ['endpointurl', 'endpoint-url'],
    ['aip', 'api'],
    ['idle-time-out', 'idle-timeout'],
  ])('of %j is %j', (word, name) => {
    expect(nearest(word, NAMES)).toBe(name);
  });

  test.each(['', 'xyz', 'retries', 'a', 'x'.repeat(1_000_000)])('is none for an unrelated word %#', (word) => {
    expect(nearest(word, NAMES)).toBeNull();
  });

  test('there is none without candidates', () => {
    expect(nearest('x', [])).toBeNull();
  });
});

test('the question stands behind a sentence', () => {
  expect(didYouMean('dely', NAMES)).toBe(' Did you mean delay?');
  expect(didYouMean('nothing', NAMES)).toBe('');
});
