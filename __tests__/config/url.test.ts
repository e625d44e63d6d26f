import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseEndpointUrl } from '../../src/config/url.ts';
import { isReadOrRefused, refusal } from './refusal.ts';

describe('the URL of an endpoint', () => {
  test('is kept exactly as given', () => {
    const text = 'https://Example.com:443/v1/chat%20completions?api-version=2024-10-21&x=%7E';
    const { text: kept, url } = parseEndpointUrl(` ${text}\n`);
    expect(kept).toBe(text);
    expect(url.hostname).toBe('example.com');
  });

  test.each([
    ['api.openai.com/v1', '"api.openai.com/v1" has no scheme; did you mean "https://api.openai.com/v1"?'],
    ['localhost:8080/v1', '"localhost:8080/v1" has no scheme; did you mean "http://localhost:8080/v1"?'],
    [
      '127.0.0.1:11434/api/chat',
      '"127.0.0.1:11434/api/chat" has no scheme; did you mean "http://127.0.0.1:11434/api/chat"?',
    ],
    ['[::1]:80/x', '"[::1]:80/x" has no scheme; did you mean "http://[::1]:80/x"?'],
    ['a.example/x?key=s3cret', '"a.example/x?key=***" has no scheme; did you mean "https://a.example/x?key=***"?'],
    ['sk-proj-s3cret', 'the value is no URL; it must begin with https:// or http://'],
    ['/v1/chat/completions', 'the value is no URL; it must begin with https:// or http://'],
    ['ftp://example.com', '"ftp://example.com" is not supported; the URL must begin with https:// or http://'],
    ['ws://example.com', '"ws://example.com" is not supported; the URL must begin with https:// or http://'],
    ['https://exa mple.com', '"https://exa mple.com" has a blank inside; write one URL'],
    ['https://a.example\nhttps://b.example', '"https://a.example https://b.example" has a blank inside; write one URL'],
    ['https://', '"https://" is no URL; write for example https://api.openai.com/v1/chat/completions'],
    [
      'https://a.example:port/',
      '"https://a.example:port/" is no URL; write for example https://api.openai.com/v1/chat/completions',
    ],
    [
      'https://a.example:99999/',
      '"https://a.example:99999/" has the port 99999, which is out of range; write one from 1 to 65535',
    ],
    [
      'https://a.example/x#token=s3cret',
      '"https://a.example/x#token=***" has a part after #, which is never sent; remove it',
    ],
    ['https://a.example/x#top', '"https://a.example/x#top" has a part after #, which is never sent; remove it'],
    [
      'https://t0ken@a.example/x',
      '"https://***@a.example/x" carries a user name or password, which is never sent; put it into headers ("Authorization: Basic …") and set auth: none',
    ],
    [
      'https://joe:s3cret@a.example/x',
      '"https://***@a.example/x" carries a user name or password, which is never sent; put it into headers ("Authorization: Basic …") and set auth: none',
    ],
  ])('%j is refused', (text, message) => {
    expect(refusal(() => parseEndpointUrl(text))).toBe(message);
  });

  test.each([
    'https:///joe:s3cret@a.example/x',
    'https://\\joe:s3cret@a.example/x',
    'https://\\/joe:s3cret@a.example\\x',
    'https://joe:s3cret@s3cret@a.example/x',
    'https://joe:s3cret@a.example:99999/x',
    'ftp:///joe:s3cret@a.example/x',
    'https://\n/joe:s3cret@a.example/x',
    'https:joe:s3cret@a.example/x',
  ])('%j is refused without showing the password', (text) => {
    expect(refusal(() => parseEndpointUrl(text))).not.toContain('s3cret');
  });

  test('of noise is read or refused', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.string().map((text) => `https://${text}`),
    );
    fc.assert(
      fc.property(noise, (text) => isReadOrRefused(() => parseEndpointUrl(text))),
      { seed: 1, numRuns: 3000 },
    );
  });
});
