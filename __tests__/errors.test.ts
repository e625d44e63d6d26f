import { describe, expect, test } from '@jest/globals';
import { describeError, errorCode, InputError } from '../src/errors.ts';

describe('describeError', () => {
  test.each([
    ['an error', new Error('it broke'), 'it broke'],
    ['an error with a code', Object.assign(new Error('no such file'), { code: 'ENOENT' }), 'no such file (ENOENT)'],
    ['a code that the message has already', Object.assign(new Error('ENOENT: no'), { code: 'ENOENT' }), 'ENOENT: no'],
    ['an error without a message', new RangeError(''), 'RangeError'],
    [
      'an aggregate of two refused addresses',
      Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }),
      'AggregateError (ECONNREFUSED)',
    ],
    ['a thrown text', 'just text', 'just text'],
    ['nothing', undefined, 'undefined'],
  ])('says what %s is', (_, thrown, expected) => {
    expect(describeError(thrown)).toBe(expected);
  });
});

describe('errorCode', () => {
  test.each([
    [Object.assign(new Error('x'), { code: 'EPIPE' }), 'EPIPE'],
    [{ code: 'UND_ERR_SOCKET' }, 'UND_ERR_SOCKET'],
    [{ code: 7 }, null],
    [new Error('x'), null],
    ['EPIPE', null],
    [null, null],
  ])('reads the code of %p', (thrown, expected) => {
    expect(errorCode(thrown)).toBe(expected);
  });
});

describe('InputError', () => {
  test('is an error with a name of its own', () => {
    const error = new InputError('mode is "fake"; allowed: real, mock');
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toBe('InputError: mode is "fake"; allowed: real, mock');
  });
});
