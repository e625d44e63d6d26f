import { describe, expect, test } from '@jest/globals';
import { credentialsIn, credentialsInHeaders } from '../../src/config/credentials.ts';
import { isCredentialName, withoutCredentials } from '../../src/credentials.ts';

test.each([
  'Authorization',
  'api-key',
  'X-API-Key',
  'access_token',
  'sig',
  'Cookie',
  'client_secret',
  'X-Goog-Signature',
])('%s carries a secret', (name) => {
  expect(isCredentialName(name)).toBe(true);
});

test.each([
  'api-version',
  'alt',
  'X-Team',
  'design',
  'region',
  'deployment',
  'prompt_cache_key',
  'promptCacheKey',
  'tokenizer',
  'author',
])('%s does not', (name) => {
  expect(isCredentialName(name)).toBe(false);
});

describe('a URL', () => {
  test('is shown without credentials, everything else as it was', () => {
    expect(withoutCredentials('https://joe:s3cret@a.example/v1?api-version=1&api-key=abc&x=1&%74oken=t#f')).toBe(
      'https://***@a.example/v1?api-version=1&api-key=***&x=1&%74oken=***#f',
    );
    expect(withoutCredentials('https://a.example/@me?q=a@b')).toBe('https://a.example/@me?q=a@b');
  });

  test('gives its secrets as written and decoded', () => {
    expect(credentialsIn(new URL('https://joe:p%40ss@a.example/?key=a%2Bb&x=1&token='))).toEqual([
      'p%40ss',
      'p@ss',
      'a%2Bb',
      'a+b',
    ]);
    expect(credentialsIn(new URL('https://t0ken@a.example/'))).toEqual(['t0ken', 't0ken']);
    expect(credentialsIn(new URL('https://a.example/?key=%E0%A4%A'))).toEqual(['%E0%A4%A', '%E0%A4%A']);
    expect(credentialsIn(new URL('https://a.example/?x'))).toEqual([]);
  });
});

test('headers give values of credential-like names, and any long value', () => {
  expect(
    credentialsInHeaders([
      ['Authorization', 'Bearer abc'],
      ['X-Key', 'k'],
      ['X-Debug', 'true'],
      ['X-Seven', '1234567'],
      ['X-Eight', '12345678'],
      ['X-Proxy', 'Token 12345678'],
      ['X-Title', 'Team Research'],
    ]),
  ).toEqual([
    'Bearer abc',
    'abc',
    'k',
    'k',
    '12345678',
    '12345678',
    'Token 12345678',
    '12345678',
    'Team Research',
    'Team Research',
  ]);
});

test('headers give what stands inside of them', () => {
  const basic = Buffer.from('joe:long-pass:word').toString('base64');
  expect(credentialsInHeaders([['Authorization', `Basic ${basic}`]])).toEqual([
    `Basic ${basic}`,
    basic,
    'joe:long-pass:word',
    'long-pass:word',
  ]);
  expect(credentialsInHeaders([['Authorization', 'Basic oops!']])).toEqual(['Basic oops!', 'oops!']);
  expect(credentialsInHeaders([['Authorization', 'Basic bm9uZQ==']])).toEqual(['Basic bm9uZQ==', 'bm9uZQ==']);
  expect(credentialsInHeaders([['Cookie', 'a=1; session=abcdefgh; b']])).toEqual([
    'a=1; session=abcdefgh; b',
    'a=1; session=abcdefgh; b',
    'abcdefgh',
  ]);
});
