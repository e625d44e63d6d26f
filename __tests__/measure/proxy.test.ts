import { describe, expect, test } from '@jest/globals';
import { proxyFor } from '../../src/measure/proxy.ts';

const HTTP = 'http://one:3128';
const HTTPS = 'http://two:3128';

describe('which proxy a URL is reached through', () => {
  test.each([
    ['http://api.example.com/v1', HTTP],
    ['https://api.example.com/v1', HTTPS],
  ])('%s: %s, each scheme by its own setting', (url, proxy) => {
    expect(proxyFor(new URL(url), { http: HTTP, https: HTTPS, bypass: null })).toBe(proxy);
  });

  test.each([
    ['http://api.example.com', { http: null, https: HTTPS, bypass: null }],
    ['https://api.example.com', { http: HTTP, https: null, bypass: null }],
  ])('%s: none, the other scheme has one', (url, settings) => {
    expect(proxyFor(new URL(url), settings)).toBeNull();
  });

  test('a proxy without a scheme', () => {
    expect(proxyFor(new URL('http://x'), { http: 'one:3128', https: null, bypass: null })).toBe('http://one:3128');
  });

  test.each([
    ['*', true],
    ['example.com', true],
    ['EXAMPLE.com', true],
    ['.example.com', true],
    ['*.example.com', true],
    ['api.example.com', true],
    ['api.example.com.', true],
    ['api.example.com:8443', true],
    ['other.test, api.example.com', true],
    ['other.test api.example.com', true],
    [' , ,', false],
    ['', false],
    ['ample.com', false],
    ['api.example.com:443', false],
    ['v2.api.example.com', false],
    ['.', false],
  ])('NO_PROXY %j keeps https://api.example.com:8443 away from it: %s', (bypass, kept) => {
    const url = new URL('https://api.example.com:8443/v1');
    expect(proxyFor(url, { http: null, https: HTTPS, bypass }) === null).toBe(kept);
  });

  test.each([
    ['http://127.0.0.1/', '127.0.0.1', true],
    ['http://127.0.0.1/', '127.0.0.1:80', true],
    ['http://[::1]:8080/', '::1', true],
    ['http://[::1]:8080/', '[::1]:8080', true],
    ['http://[::1]:8080/', '[::1]:9090', false],
    ['http://localhost./', 'localhost', true],
    ['https://example.com/', 'example.com:443', true],
  ])('%s with NO_PROXY %s', (url, bypass, kept) => {
    expect(proxyFor(new URL(url), { http: HTTP, https: HTTPS, bypass }) === null).toBe(kept);
  });
});
