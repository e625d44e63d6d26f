import { describe, expect, test } from '@jest/globals';
import { splitAttempt, splitPath, superseded } from '../../src/merge/attempts.ts';

test('attempts are told from names', () => {
  expect(splitAttempt('a-attempt-12')).toEqual({ name: 'a', attempt: 12 });
  expect(splitAttempt('a-attempt-2-attempt-3')).toEqual({ name: 'a-attempt-2', attempt: 3 });
  expect(splitAttempt('-attempt-3')).toEqual({ name: '-attempt-3', attempt: 1 });
});

test('and from any part of a path', () => {
  expect(splitPath('/x/r/s2')).toEqual({ name: '/x/r/s2', attempt: 1 });
  expect(splitPath('/x-attempt-2/r/s2')).toEqual({ name: '/x/r/s2', attempt: 2 });
  expect(splitPath('C:\\x\\r-attempt-3\\s2-attempt-2')).toEqual({ name: 'C:/x/r/s2', attempt: 3 });
});

describe('a later attempt comes in the place', () => {
  const olderOf = (...items: readonly (readonly [path: string, measured: string | null])[]): string[] =>
    Array.from(
      superseded(items, ([path, measured]) => ({ path, measured })),
      ([path]) => path,
    );

  test('of an earlier one that measured the same, by number', () => {
    expect(
      olderOf(['x', 'm 1/2'], ['x-attempt-2', 'm 1/2'], ['x-attempt-10', 'm 1/2'], ['y-attempt-3', 'm 1/2']),
    ).toEqual(['x', 'x-attempt-2']);
  });

  test('of none that measured something else under the same name', () => {
    expect(olderOf(['x', 'm 1/2'], ['x-attempt-2', 'n 1/2'], ['x-attempt-3', 'm 2/2'])).toEqual([]);
  });

  test('of one that cannot be read', () => {
    expect(olderOf(['x', null], ['x-attempt-2', 'm'])).toEqual(['x']);
    expect(olderOf(['x', 'm'], ['x-attempt-2', null])).toEqual([]);
    expect(olderOf(['x', null], ['x-attempt-2', null])).toEqual([]);
  });
});
