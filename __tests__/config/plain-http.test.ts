import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.ts';
import { aContext, REAL } from './a-context.ts';

async function warningsOf(inputs: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await readConfig({ ...REAL, ...inputs }, aContext())).warnings;
}

const WARNING =
  'endpoint-url: plain http carries the key to llm.example:8080 where everyone on the way can read it; use https:// if the server has it.';

describe('a key over plain http', () => {
  test.each([
    ['an API key', {}],
    ['a header', { 'api-key': '', auth: 'none', headers: 'X-Api-Key: abc' }],
    ['the URL', { 'api-key': '', auth: 'none', 'endpoint-url': 'http://llm.example:8080/v1/chat/completions?key=abc' }],
  ])('is warned of, in %s', async (_, inputs) => {
    expect(await warningsOf({ 'endpoint-url': 'http://llm.example:8080/v1/chat/completions', ...inputs })).toEqual([
      WARNING,
    ]);
  });

  test.each([
    ['over https', { 'endpoint-url': 'https://llm.example/v1/chat/completions' }],
    [
      'where there is none',
      { 'endpoint-url': 'http://llm.example/v1/chat/completions', 'api-key': '', auth: 'none', headers: 'X-Team: a' },
    ],
    ['in mock mode', { mode: 'mock', 'endpoint-url': '', 'api-key': '', model: '' }],
  ])('is no matter %s', async (_, inputs) => {
    expect(await warningsOf(inputs)).toEqual([]);
  });

  test.each([
    'localhost',
    'api.localhost',
    '127.0.0.1',
    '127.1',
    '2130706433',
    '[::1]',
    '[::ffff:127.0.0.1]',
    'LOCALHOST.',
  ])('stays on this machine at %s', async (host) => {
    expect(await warningsOf({ 'endpoint-url': `http://${host}:8080/v1/chat/completions` })).toEqual([]);
  });

  test.each([
    'localhost.example',
    '127.0.0.1.example',
    '128.0.0.1',
    '10.0.0.1',
    '0.0.0.0',
    '[::2]',
    '[::ffff:10.0.0.1]',
  ])('leaves it at %s', async (host) => {
    expect(await warningsOf({ 'endpoint-url': `http://${host}/v1/chat/completions` })).toHaveLength(1);
  });

  test('is warned of for each of two hosts, and once for one', async () => {
    const compared = { baseline: 'endpoint', repeat: '5' };
    const url = 'http://llm.example:8080/v1/chat/completions';
    expect(await warningsOf({ ...compared, 'endpoint-url': url, 'baseline-model': 'other' })).toEqual([WARNING]);
    const baseline = { 'baseline-endpoint-url': 'http://old.example/v1/chat/completions' };
    expect(await warningsOf({ ...compared, 'endpoint-url': url, ...baseline })).toEqual([
      WARNING,
      WARNING.replace('endpoint-url', 'baseline-endpoint-url').replace('llm.example:8080', 'old.example'),
    ]);
  });
});
