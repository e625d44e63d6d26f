import { describe, expect, test } from '@jest/globals';
import { fingerprint, publicConfig, publicModel, publicUrl } from '../../src/config/public-config.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { RawInputs } from '../../src/config/given.ts';
import type { Config } from '../../src/model.ts';
import { aContext, REAL } from './a-context.ts';

const SECRETIVE: RawInputs = {
  ...REAL,
  'endpoint-url': 'https://llm.example/v1/chat/completions?sig=s3cret-sig&api-version=1',
  headers: 'X-Team: s3cret-team\nCookie: s3cret-cookie',
  parameters:
    'temperature: 0.7\nmetadata: {access_token: s3cret-token, level: high, keys: [s3cret-list, 2, {note: n}]}',
  prompts: 'Why?',
};

/** A key in every place that it does not belong in. */
const MISPLACED = (key: string): RawInputs => ({
  ...REAL,
  'api-key': key,
  'endpoint-url': `http://llm.example/gw/${key}/v1/chat/completions?team=${key}`,
  model: `of-${key}`,
  parameters: `user: ${key} and more`,
  'baseline-key': key,
  'baseline-epoch': key,
  baseline: `${key}/metrics_summary.json`,
  repeat: '9',
});

function config(raw: RawInputs): Promise<Config> {
  return readConfig(raw, aContext());
}

async function hashOf(raw: RawInputs): Promise<string> {
  return fingerprint(await config(raw)).hash;
}

describe('the public configuration', () => {
  test('shows every setting and no secret', async () => {
    const shown = publicConfig(await config(SECRETIVE));
    expect(shown).toEqual({
      baseline_epoch: null,
      baseline_key: null,
      comparison: null,
      early_stop: false,
      mode: 'real',
      endpoint_url: 'https://llm.example/v1/chat/completions?sig=***&api-version=1',
      api: 'openai-chat',
      auth: 'bearer',
      model: 'gpt-test',
      stream: true,
      headers: ['X-Team', 'Cookie'],
      parameters: {
        temperature: 0.7,
        metadata: { access_token: '***', level: 'high', keys: ['***', 2, { note: 'n' }] },
      },
      max_output_tokens: null,
      prompts: { source: 'the prompts input', count: 1, sha256: expect.stringMatching(/^[\da-f]{64}$/) },
      shard: null,
      repeat: 1,
      warmup: 0,
      order: 'listed',
      seed: 0,
      delay_ms: 0,
      connection: 'reuse',
      cache_bust: false,
      timeout_ms: 120_000,
      idle_timeout_ms: null,
      max_duration_ms: null,
      max_requests: null,
      stop_after_failures: 5,
      retries: 0,
      wait_for_ready_ms: 0,
      thresholds: ['max-error-rate 5%'],
      confidence: 'point',
      on_inconclusive: 'warn',
      report_only: false,
      prompt_text: 'full',
      mock: null,
    });
    expect(JSON.stringify(shown)).not.toContain('s3cret');
  });

  test('shows no known secret where no name says that there is one', async () => {
    const shown = await config(MISPLACED('sk-s3cret-key'));
    expect(JSON.stringify([publicConfig(shown), publicUrl(shown), publicModel(shown)])).not.toContain('s3cret');
    expect([shown.notes, shown.warnings].flat().join()).not.toContain('s3cret');
    expect(publicConfig(shown)).toMatchObject({
      endpoint_url: 'http://llm.example/gw/***/v1/chat/completions?team=***',
      model: 'of-***',
      parameters: { user: '*** and more' },
      baseline_key: '***',
      baseline_epoch: '***',
    });
    expect(shown.notes).toContain('api: openai-chat, by the path /gw/***/v1/chat/completions.');
  });

  test('shows the shape of the mock instead of a URL', async () => {
    const mock = await config({ mode: 'mock', 'mock-latency': 'lognormal(1s, 2s)', 'mock-output-tokens': '5' });
    expect(publicUrl(mock)).toBeNull();
    expect(publicConfig(mock)).toMatchObject({
      endpoint_url: null,
      mock: {
        latency_ms: { kind: 'lognormal', p50: 1000, p99: 2000 },
        ttft_ms: { kind: 'uniform', low: 200, high: 600 },
        output_tokens: { kind: 'constant', value: 5 },
        error_rate: 0,
        time_scale: 1,
      },
    });
  });
});

describe('the fingerprint', () => {
  test('names its parts', async () => {
    expect(fingerprint(await config(SECRETIVE))).toEqual({
      hash: expect.stringMatching(/^[\da-f]{64}$/),
      parts: {
        mode: 'real',
        endpoint_url: 'https://llm.example/v1/chat/completions?sig=***&api-version=1',
        api: 'openai-chat',
        model: 'gpt-test',
        stream: true,
        parameters: {
          temperature: 0.7,
          metadata: { access_token: '***', level: 'high', keys: ['***', 2, { note: 'n' }] },
        },
        max_output_tokens: null,
        connection: 'reuse',
        cache_bust: false,
        prompts_sha256: expect.stringMatching(/^[\da-f]{64}$/),
      },
    });
  });

  test.each([
    ['keys', { 'api-key': 'another-key' }],
    ['credentials in the URL', { 'endpoint-url': SECRETIVE['endpoint-url']?.replace('s3cret', 'rotated') ?? '' }],
    ['headers', { headers: 'X-Other: something' }],
    [
      'the order of keys',
      { parameters: 'metadata: {keys: [x, 2, {note: n}], level: high, access_token: t}\ntemperature: 0.7' },
    ],
    ['how prompts are written', { prompts: '# comment\nWhy?\n' }],
    [
      'limits and pace',
      { repeat: '9', warmup: '2', order: 'shuffled', seed: '1', delay: '1s', 'max-average-latency': '1s' },
    ],
  ])('does not change with %s', async (_, other) => {
    expect(await hashOf({ ...SECRETIVE, ...other })).toBe(await hashOf(SECRETIVE));
  });

  test('stays the same where a key is another one, wherever it stands', async () => {
    const { 'baseline-key': _, ...byUrl } = MISPLACED('sk-s3cret-key');
    const { 'baseline-key': __, ...rotated } = MISPLACED('sk-rotated/now');
    expect(await hashOf(byUrl)).toBe(await hashOf(rotated));
    expect(JSON.stringify(fingerprint(await config(MISPLACED('sk-s3cret-key'))).parts)).not.toContain('s3cret');
  });

  test.each([
    ['mode', { ...REAL, mode: 'mock' }],
    ['URL', { ...REAL, 'endpoint-url': 'https://api.openai.com/v2/chat/completions' }],
    ['query', { ...REAL, 'endpoint-url': `${REAL['endpoint-url']}?api-version=2` }],
    ['model', { ...REAL, model: 'other' }],
    ['stream', { ...REAL, stream: 'false' }],
    ['parameters', { ...REAL, parameters: 'temperature: 0.8' }],
    ['max-output-tokens', { ...REAL, 'max-output-tokens': '9' }],
    ['connection', { ...REAL, connection: 'fresh' }],
    ['cache-bust', { ...REAL, 'cache-bust': 'true' }],
    ['prompts', { ...REAL, prompts: 'How?' }],
  ])('changes with %s', async (_, other) => {
    expect(await hashOf(other)).not.toBe(await hashOf(REAL));
  });
});
