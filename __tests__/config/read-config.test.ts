import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { InputRow } from '../../src/config/input-row.ts';
import { INPUTS } from '../../src/config/inputs.ts';
import type { RawInputs } from '../../src/config/given.ts';
import { readConfig, type ReadContext } from '../../src/config/read-config.ts';
import { InputError } from '../../src/errors.ts';
import type { Config } from '../../src/model.ts';
import { aContext, REAL } from './a-context.ts';
import { refusalAsync } from './refusal.ts';

function read(raw: RawInputs, context: Partial<ReadContext> = {}): Promise<Config> {
  return readConfig(raw, aContext(context));
}

async function problemsOf(raw: RawInputs, context: Partial<ReadContext> = {}): Promise<string[]> {
  return (await refusalAsync(() => read(raw, context))).split('\n');
}

const PASSED_ON_DEFAULTS = Object.fromEntries((INPUTS as readonly InputRow[]).map((row) => [row.name, row.default]));
const MISSING_URL =
  'endpoint-url: missing; set the input endpoint-url or the environment variable LLM_ENDPOINT_URL. mode: mock needs none.';
const MISSING_KEY =
  'api-key: missing; set the input api-key or the environment variable LLM_API_KEY (or auth: none, where the endpoint takes no key). mode: mock needs none.';
const MISSING_MODEL =
  'model: missing; set the input model or the environment variable LLM_MODEL_NAME. mode: mock needs none.';

describe('a configuration', () => {
  test('of the mock needs nothing else', async () => {
    const { prompts, ...config } = await read({ mode: 'mock' });
    expect(prompts.source).toBe('4 built-in prompts');
    expect(config).toEqual({
      mode: 'mock',
      target: {
        url: 'http://mock.invalid/v1/chat/completions',
        apiKey: null,
        model: 'mock',
        api: 'openai-chat',
        auth: 'none',
        headers: [],
        parameters: {},
        stream: true,
        maxOutputTokens: null,
      },
      mock: {
        latencyMs: { kind: 'uniform', low: 300, high: 1200 },
        ttftMs: { kind: 'uniform', low: 60, high: 180 },
        latestTtft: 0.6,
        outputTokens: { kind: 'uniform', low: 20, high: 80 },
        errorRate: 0,
        timeScale: 1,
      },
      shard: null,
      plan: {
        repeat: 1,
        warmup: 0,
        order: 'listed',
        seed: 0,
        delayMs: 0,
        connection: 'reuse',
        cacheBust: false,
        earlyStop: false,
      },
      patience: {
        timeoutMs: 120_000,
        idleTimeoutMs: null,
        maxDurationMs: null,
        maxRequests: null,
        stopAfterFailures: 5,
        retries: 0,
        waitForReadyMs: 0,
      },
      gates: {
        thresholds: [
          {
            source: 'max-error-rate 5%',
            subject: { kind: 'error_rate' },
            operator: '<=',
            limit: 0.05,
            warnOnly: false,
            byObserved: true,
          },
        ],
        confidence: 'point',
        onInconclusive: 'warn',
        reportOnly: false,
      },
      comparison: null,
      baselineKey: null,
      baselineEpoch: null,
      githubToken: null,
      output: {
        dir: 'llm-latency-results-2',
        exports: [],
        promptText: 'full',
        uploadArtifact: true,
        artifactName: 'llm-latency-test',
        retentionDays: null,
        jobSummary: true,
        comment: false,
      },
      proxy: { http: null, https: null, bypass: null },
      notes: [],
      warnings: [],
      secrets: [],
    });
  });

  test('takes every input', async () => {
    const config = await read({
      'endpoint-url': 'https://llm.example/v1/chat/completions?api-version=1',
      'api-key': 'sk-s3cret-key\n',
      model: 'm',
      api: 'openai-chat',
      auth: 'api-key',
      stream: 'false',
      headers: 'X-Team: search-team\nX-Debug: 1',
      parameters: 'temperature: 0.7',
      'max-output-tokens': '50',
      prompts: 'One?\nTwo?',
      repeat: '3',
      warmup: '2',
      'wait-for-ready': '30s',
      order: 'shuffled',
      seed: '7',
      delay: '100ms',
      timeout: '1m',
      'idle-timeout': '10s',
      'max-duration': '1h',
      'max-requests': '100',
      'stop-after-failures': '9',
      connection: 'fresh',
      'cache-bust': 'true',
      retries: '2',
      'max-average-latency': '1.5',
      'max-error-rate': '0.1',
      'report-only': 'true',
      'output-dir': 'out',
      'prompt-text': 'hash',
      'upload-artifact': 'false',
      'artifact-name': 'mine',
      'retention-days': '7',
      'job-summary': 'false',
      export: 'junit, benchmark-json',
    });
    expect({ ...config, prompts: await Array.fromAsync(config.prompts.read()) }).toEqual({
      mode: 'real',
      target: {
        url: 'https://llm.example/v1/chat/completions?api-version=1',
        apiKey: 'sk-s3cret-key',
        model: 'm',
        api: 'openai-chat',
        auth: 'api-key',
        headers: [
          ['X-Team', 'search-team'],
          ['X-Debug', '1'],
        ],
        parameters: { temperature: 0.7 },
        stream: false,
        maxOutputTokens: 50,
      },
      mock: null,
      prompts: ['One?', 'Two?'].map((text, index) => ({
        id: `p${index + 1}`,
        text,
        messages: [{ role: 'user', content: text }],
        maxOutputTokens: null,
      })),
      shard: null,
      plan: {
        repeat: 3,
        warmup: 2,
        order: 'shuffled',
        seed: 7,
        delayMs: 100,
        connection: 'fresh',
        cacheBust: true,
        earlyStop: false,
      },
      patience: {
        timeoutMs: 60_000,
        idleTimeoutMs: 10_000,
        maxDurationMs: 3_600_000,
        maxRequests: 100,
        stopAfterFailures: 9,
        retries: 2,
        waitForReadyMs: 30_000,
      },
      gates: {
        thresholds: [
          {
            source: 'max-average-latency 1.5s',
            subject: { kind: 'metric', metric: 'latency', statistic: { kind: 'average' } },
            operator: '<=',
            limit: 1.5,
            warnOnly: false,
          },
          {
            source: 'max-error-rate 0.1',
            subject: { kind: 'error_rate' },
            operator: '<=',
            limit: 0.1,
            warnOnly: false,
            byObserved: true,
          },
        ],
        confidence: 'point',
        onInconclusive: 'warn',
        reportOnly: true,
      },
      comparison: null,
      baselineKey: null,
      baselineEpoch: null,
      githubToken: null,
      output: {
        dir: 'out',
        exports: ['junit', 'benchmark-json'],
        promptText: 'hash',
        uploadArtifact: false,
        artifactName: 'mine',
        retentionDays: 7,
        jobSummary: false,
        comment: false,
      },
      proxy: { http: null, https: null, bypass: null },
      notes: [],
      warnings: [],
      secrets: ['sk-s3cret-key', 'search-team'],
    });
  });

  test('is the same whether defaults are passed on or left out', async () => {
    const [left, passed] = await Promise.all([read(REAL), read({ ...PASSED_ON_DEFAULTS, ...REAL })]);
    expect({ ...passed, prompts: null }).toEqual({ ...left, prompts: null });
    await read({ ...PASSED_ON_DEFAULTS, mode: 'mock' });
  });

  test.each([
    ['2', 'max-average-latency 2s', 2],
    ['2.', 'max-average-latency 2.s', 2],
    ['2s', 'max-average-latency 2s', 2],
    ['800ms', 'max-average-latency 800ms', 0.8],
    [' 0.5m ', 'max-average-latency 0.5m', 30],
  ])('turns max-average-latency: %j into a threshold', async (text, source, limit) => {
    expect((await read({ mode: 'mock', 'max-average-latency': text })).gates.thresholds[0]).toMatchObject({
      source,
      limit,
    });
  });
});

describe('where a value comes from', () => {
  const environment = {
    LLM_ENDPOINT_URL: 'https://api.anthropic.com/v1/messages',
    LLM_API_KEY: 'env-key-1234',
    LLM_MODEL_NAME: 'env-model',
  };

  test('the environment fills in', async () => {
    const { target, notes } = await read({ model: ' ', 'api-key': '' }, { environment });
    expect(target).toMatchObject({
      url: 'https://api.anthropic.com/v1/messages',
      apiKey: 'env-key-1234',
      model: 'env-model',
      api: 'anthropic-messages',
      auth: 'x-api-key',
      maxOutputTokens: 1024,
    });
    expect(notes).toEqual([
      'api: anthropic-messages, by the path /v1/messages.',
      'max-output-tokens: 1024, because anthropic-messages requires a limit.',
    ]);
  });

  test('inputs beat the environment, and the unused key stays secret', async () => {
    const { target, secrets } = await read(REAL, { environment });
    expect(target).toMatchObject({ apiKey: 'sk-s3cret-key', model: 'gpt-test', api: 'openai-chat', auth: 'bearer' });
    expect(secrets).toEqual(['sk-s3cret-key', 'env-key-1234']);
  });

  test('a wrong value of the environment is named by its variable', async () => {
    expect(await problemsOf({}, { environment: { ...environment, LLM_ENDPOINT_URL: 'nothing' } })).toEqual([
      'endpoint-url (from LLM_ENDPOINT_URL): the value is no URL; it must begin with https:// or http://',
    ]);
  });

  test('the mock reads no endpoint from the environment', async () => {
    const { target, notes } = await read(
      { mode: 'mock' },
      { environment: { ...environment, LLM_ENDPOINT_URL: 'nothing' } },
    );
    expect(target).toMatchObject({ url: 'http://mock.invalid/v1/chat/completions', apiKey: null, model: 'mock' });
    expect(notes).toEqual([]);
  });

  test('the mock says which inputs it ignores', async () => {
    const raw = {
      mode: 'mock',
      model: 'm',
      'endpoint-url': 'nothing',
      'api-key': 'a b',
      auth: 'bearer',
      headers: 'X-A: b',
    };
    const { target, notes } = await read(raw);
    expect(target).toMatchObject({ apiKey: null, model: 'm', auth: 'none', headers: [] });
    expect(notes).toEqual([
      'endpoint-url: ignored, because the mock has no endpoint to reach.',
      'api-key: ignored, because the mock has no endpoint to reach.',
      'auth: ignored, because the mock has no endpoint to reach.',
      'headers: ignored, because the mock has no endpoint to reach.',
    ]);
  });

  test('proxy settings, the lower-case spelling first', async () => {
    const { proxy, secrets } = await read(
      { mode: 'mock' },
      {
        environment: {
          HTTP_PROXY: 'http://upper:1',
          http_proxy: 'http://u:pr0xy-pass@lower:1',
          HTTPS_PROXY: 'proxy:3128',
          no_proxy: ' ',
        },
      },
    );
    expect(proxy).toEqual({ http: 'http://u:pr0xy-pass@lower:1', https: 'proxy:3128', bypass: null });
    expect(secrets).toEqual(['pr0xy-pass']);
  });
});

describe('what is missing', () => {
  test('is named by input and environment variable', async () => {
    expect(await problemsOf({})).toEqual([MISSING_URL, MISSING_KEY]);
    expect(await problemsOf({ ...REAL, 'api-key': '', model: '' })).toEqual([MISSING_MODEL, MISSING_KEY]);
    expect(await problemsOf({ auth: 'none' })).toEqual([MISSING_URL]);
  });

  test('is named by flag in the command', async () => {
    expect(await problemsOf({}, { entry: 'command' })).toEqual([
      'endpoint-url: missing; give --endpoint-url URL or set the environment variable LLM_ENDPOINT_URL. To try without an endpoint: llm-latency --mock',
      'api-key: missing; give --api-key KEY or set the environment variable LLM_API_KEY (or --auth none, where the endpoint takes no key).',
    ]);
    expect(await problemsOf({ ...REAL, model: '', 'mock-ttft': '1s' }, { entry: 'command' })).toEqual([
      'mock-ttft: shapes the mock, but the mode is real; add --mock, or leave it out',
      'model: missing; give --model NAME or set the environment variable LLM_MODEL_NAME.',
    ]);
    const arms = {
      ...REAL,
      baseline: 'endpoint',
      'baseline-endpoint-url': 'https://b.example/v1/messages',
      repeat: '9',
    };
    expect(await problemsOf({ ...arms, 'baseline-auth': 'x-api-key', 'api-key': '' }, { entry: 'command' })).toEqual([
      'api-key: missing; give --api-key KEY or set the environment variable LLM_API_KEY (or --auth none, where the endpoint takes no key).',
    ]);
  });

  test('a key is not, where none is sent', async () => {
    const { target } = await read({ 'endpoint-url': 'http://localhost:11434/api/chat', model: 'm', auth: 'none' });
    expect(target).toMatchObject({ api: 'ollama', auth: 'none', apiKey: null });
  });

  test('a key of the environment is not sent with auth: none', async () => {
    const { target, secrets } = await read(
      { ...REAL, 'api-key': '', auth: 'none' },
      { environment: { LLM_API_KEY: 'env-key' } },
    );
    expect(target.apiKey).toBeNull();
    expect(secrets).toEqual(['env-key']);
  });

  test('a model is not, where the URL names it', async () => {
    const url = 'https://generativelanguage.googleapis.com/v1beta/models/gemini-x:streamGenerateContent?alt=sse';
    expect((await read({ 'endpoint-url': url, 'api-key': 'abcdefgh' })).target).toMatchObject({
      api: 'gemini',
      model: null,
    });
  });
});

describe('a refusal', () => {
  const cases: [string, RawInputs, (string | RegExp)[]][] = [
    ['an unknown mode alone', { mode: 'mok' }, ['mode: "mok" is not allowed; write real or mock. Did you mean mock?']],
    [
      'unknown inputs',
      { ...REAL, 'endpont-url': 'x', foo: 'y', unset: ' ' },
      [
        'there is no input "endpont-url". Did you mean endpoint-url?',
        'there is no input "foo". The README and --help list them all.',
      ],
    ],
    [
      'a base URL',
      { ...REAL, 'endpoint-url': 'https://api.openai.com/v1' },
      [/^endpoint-url: .*did you mean https:\/\/api\.openai\.com\/v1\/chat\/completions\?/],
    ],
    [
      'a URL that cannot be measured, whatever the API',
      {
        ...REAL,
        'endpoint-url': 'https://bedrock-runtime.us-east-1.amazonaws.com/model/x/converse-stream',
        api: 'openai-chat',
      },
      [/^endpoint-url: .*binary frames/],
    ],
    [
      'a URL that streams otherwise than asked',
      {
        'api-key': 'abcdefgh',
        'endpoint-url': 'https://generativelanguage.googleapis.com/v1beta/models/g:generateContent',
      },
      [
        'endpoint-url: stream: true needs the URL https://generativelanguage.googleapis.com/v1beta/models/g:streamGenerateContent?alt=sse; use it, or set stream: false',
      ],
    ],
    [
      'a key that is not sent',
      { ...REAL, auth: 'none' },
      ['api-key: is never sent with auth: none; drop one of the two'],
    ],
    [
      'two keys',
      { ...REAL, headers: 'authorization: Bearer other-key' },
      ['headers: "authorization" is what api-key is sent in; remove it, or send it alone with auth: none'],
    ],
    [
      'reserved parameters',
      { ...REAL, parameters: 'model: other\ntemperature: 1' },
      ['parameters: model is set by the action itself; use the input model'],
    ],
    [
      'prompts given twice',
      { ...REAL, prompts: 'a', 'prompts-file': 'b' },
      ['prompts: contradicts prompts-file; set one of the two'],
    ],
    [
      'mock settings for a real endpoint',
      { ...REAL, 'mock-latency': '1s' },
      ['mock-latency: shapes the mock, but the mode is real; add mode: mock, or leave it out'],
    ],
    [
      'an API that the mock does not speak',
      { mode: 'mock', api: 'gemini' },
      ['api: the mock speaks openai-chat only, not gemini; leave api out'],
    ],
    [
      'reserved parameters of the mock',
      { mode: 'mock', parameters: '{"stream": false}' },
      ['parameters: stream is set by the action itself; use the input stream'],
    ],
    [
      'a first token after the last one',
      { mode: 'mock', 'mock-latency': '100ms..200ms', 'mock-ttft': '300ms' },
      [
        'mock-ttft: 300ms at its shortest is later than mock-latency at its longest, 200ms; the first token comes before the last one',
      ],
    ],
    [
      'nothing left to measure',
      { mode: 'mock', warmup: '5', 'max-requests': '5' },
      ['max-requests: 5 leaves nothing to measure after warmup: 5; allow more requests'],
    ],
    [
      'everything at once',
      {
        mode: 'mock',
        stream: 'yes',
        timeout: '5',
        delay: '-1s',
        repeat: '0',
        'max-error-rate': '1',
        'prompts-file': 'no.txt',
      },
      [
        'stream: "yes" is not allowed; write true or false',
        'repeat: "0" is out of range; write a number from 1 to 1000000',
        'delay: "-1s" is negative; write a duration such as 2s',
        'timeout: "5" has no unit; write 5s or 5ms',
        'max-error-rate: "1" could mean 1% or all; write 1% or 100%',
        /^prompts-file: there is no file "no\.txt"/,
      ],
    ],
  ];

  test.each(cases)('of %s', async (_, raw, problems) => {
    const expected = problems.map((problem) =>
      typeof problem === 'string' ? problem : expect.stringMatching(problem),
    );
    expect(await problemsOf(raw)).toEqual(expected);
  });

  test('of what means nothing outside GitHub, even when it says what is so anyway', async () => {
    const raw = {
      mode: 'mock',
      'upload-artifact': 'true',
      'artifact-name': 'x',
      'retention-days': '5',
      'job-summary': 'false',
    };
    expect(await problemsOf(raw, { entry: 'command' })).toEqual(
      ['upload-artifact', 'artifact-name', 'retention-days', 'job-summary'].map(
        (name) => `${name}: means something inside GitHub Actions only; leave it out here`,
      ),
    );
  });

  test('never shows a secret', async () => {
    const raw = {
      'endpoint-url': 'https://llm.example/unknown?token=t0ken-in-url',
      'api-key': 'sk-s3cret-key',
      model: 'sk-s3cret-key',
      order: 'sk-s3cret-key',
      headers: 'X-Team: s3cret-team',
      timeout: 's3cret-team',
    };
    const message = await refusalAsync(() => read(raw));
    expect(message).not.toMatch(/s3cret|t0ken/);
    expect(message.split('\n')).toHaveLength(3);
  });

  test('of any texts is nothing but an InputError, and takes no input with it', async () => {
    const names = INPUTS.map(({ name }) => name).filter((name) => name !== 'prompts-file');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('mock', 'real', 'true', '1', '5%', '2s', 'a: b'),
    );
    const raws = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), texts, { maxKeys: 6 });
    await fc.assert(
      fc.asyncProperty(raws, async (raw) => {
        await read({ mode: 'mock', ...raw }).catch((thrown: unknown) => {
          if (!(thrown instanceof InputError)) throw thrown;
        });
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});

describe('the mock', () => {
  test.each([
    ['100ms', { kind: 'uniform', low: 20, high: 60 }],
    ['1s..3s', { kind: 'uniform', low: 200, high: 600 }],
    ['lognormal(500ms, 2s)', { kind: 'uniform', low: 100, high: 300 }],
  ])('answers early in a latency of %s', async (latency, ttft) => {
    expect((await read({ mode: 'mock', 'mock-latency': latency })).mock?.ttftMs).toEqual(ttft);
  });

  test('keeps a time to first token that was given', async () => {
    const { mock } = await read({ mode: 'mock', 'mock-latency': '100ms..1s', 'mock-ttft': '500ms' });
    expect(mock).toMatchObject({ ttftMs: { kind: 'constant', value: 500 }, latestTtft: 1 });
  });
});

test('secrets are found wherever they can stand, each once', async () => {
  const { secrets } = await read({
    ...REAL,
    'endpoint-url': 'https://llm.example/v1/chat/completions?sig=s%2Fig&api-version=1',
    auth: 'api-key',
    headers: 'Authorization: Basic dXNlcg==\nCookie: a=b\nX-Debug: 1\nX-Long: sk-s3cret-key',
    parameters: 'metadata: {access_token: t0ken, level: high, keys: [k1, 2]}',
  });
  expect(secrets).toEqual(['sk-s3cret-key', 'Basic dXNlcg==', 'dXNlcg==', 'a=b', 's%2Fig', 's/ig', 't0ken', 'k1']);
});

test('a limit that the API does not take is raised, and said', async () => {
  const raw = { ...REAL, 'endpoint-url': 'https://api.openai.com/v1/responses', 'max-output-tokens': '5' };
  expect(await read(raw)).toMatchObject({
    target: { maxOutputTokens: 16 },
    notes: [
      'api: openai-responses, by the path /v1/responses.',
      'max-output-tokens: 16, the smallest limit that openai-responses takes.',
    ],
  });
});

test('an API that the URL does not suggest is taken as set, and said', async () => {
  const { target, notes } = await read({ ...REAL, 'endpoint-url': 'https://gateway.example/llm', api: 'openai-chat' });
  expect(target.api).toBe('openai-chat');
  expect(notes).toEqual(['api: openai-chat, as set, although its endpoints usually end in /v1/chat/completions.']);
});
