import { expect, test } from '@jest/globals';
import { createProblems } from '../../src/config/problems.ts';
import { readProxy } from '../../src/config/proxy.ts';

function read(environment: Readonly<Record<string, string>>) {
  const problems: string[] = [];
  const settings = readProxy(environment, { ...createProblems(), add: (text: string) => void problems.push(text) });
  return { settings, problems };
}

test('the lower-case spelling wins, and a scheme is not needed', () => {
  expect(read({ HTTP_PROXY: 'http://a:1', http_proxy: 'b:2', HTTPS_PROXY: ' c:3 ', NO_PROXY: 'x,y' })).toEqual({
    settings: { http: 'b:2', https: 'c:3', bypass: 'x,y' },
    problems: [],
  });
});

test('an empty variable is not set', () => {
  expect(read({ HTTP_PROXY: '', https_proxy: ' ' }).settings).toEqual({ http: null, https: null, bypass: null });
});

test('what is no address is refused without being repeated', () => {
  const { problems } = read({ HTTPS_PROXY: 'http://user:secret@[bad' });
  expect(problems).toEqual([expect.stringMatching(/^HTTPS_PROXY: .*holds no address/)]);
  expect(problems.join()).not.toContain('secret');
});
