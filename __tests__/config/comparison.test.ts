import { describe, expect, test } from '@jest/globals';
import type { RawInputs } from '../../src/config/given.ts';
import { fingerprint, publicConfig } from '../../src/config/public-config.ts';
import { readConfig, type ReadContext } from '../../src/config/read-config.ts';
import type { ComparisonPlan, Config } from '../../src/model.ts';
import { aContext, REAL } from './a-context.ts';
import { refusalAsync } from './refusal.ts';

const MOCK: RawInputs = { mode: 'mock', repeat: '5', baseline: 'endpoint' };
const ARMS: RawInputs = { ...REAL, repeat: '5', baseline: 'endpoint' };

const read = (raw: RawInputs, context: Partial<ReadContext> = {}): Promise<Config> =>
  readConfig(raw, aContext(context));
const refused = (raw: RawInputs, context: Partial<ReadContext> = {}): Promise<string> =>
  refusalAsync(() => read(raw, context));

async function planOf(raw: RawInputs, context?: Partial<ReadContext>): Promise<ComparisonPlan> {
  const { comparison } = await read(raw, context);
  if (comparison === null) throw new Error('nothing is compared');
  return comparison;
}

describe('a comparison', () => {
  test('is none unless it is asked for', async () => {
    expect((await read({ mode: 'mock' })).comparison).toBeNull();
  });

  test('with the same mock, by its defaults', async () => {
    const config = await read(MOCK);
    expect(config.comparison).toEqual({
      baseline: { kind: 'endpoint', target: config.target, mock: config.mock, deploymentVariation: 0 },
      metrics: [{ metric: 'latency', percent: 50, floor: 0.02 }],
      maxRegression: 0.1,
      alpha: 0.05,
      required: false,
    });
    expect(config.notes).toEqual([
      'baseline: both arms are the same, so whatever difference is found shows how quiet the comparison is.',
    ]);
  });

  test('with an earlier run, and everything set', async () => {
    expect(
      await planOf({
        mode: 'mock',
        repeat: '2',
        baseline: 'old/metrics_summary.json',
        confidence: '99%',
        'regression-metrics': 'ttft.p50',
        'max-regression': '0.25',
        'min-regression': 'ttft 5ms',
        'require-baseline': 'true',
      }),
    ).toEqual({
      baseline: { kind: 'run', path: 'old/metrics_summary.json' },
      metrics: [{ metric: 'ttft', percent: 50, floor: 0.005 }],
      maxRegression: 0.25,
      alpha: 0.01,
      required: true,
    });
  });

  test('is the same whether defaults are passed on or left out', async () => {
    const passed = { 'max-regression': '10%', 'min-regression': '20ms, tpot 1ms', 'regression-metrics': 'latency.p50' };
    expect(await planOf({ ...MOCK, ...passed, 'require-baseline': 'false' })).toEqual(await planOf(MOCK));
    expect((await read({ mode: 'mock', ...passed, 'require-baseline': 'false' })).comparison).toBeNull();
  });

  test('is shown without secrets', async () => {
    const config = await read({
      ...ARMS,
      'baseline-api-key': 's3cret-baseline',
      'baseline-headers': 'X-A: s3cret-header',
    });
    const shown = publicConfig(config);
    expect(shown['comparison']).toEqual({
      baseline: {
        endpoint_url: REAL['endpoint-url'],
        api: 'openai-chat',
        auth: 'bearer',
        model: 'gpt-test',
        stream: true,
        headers: ['X-A'],
        parameters: {},
        max_output_tokens: null,
        mock: null,
        deployment_variation: 0,
      },
      metrics: [{ figure: 'latency.p50', floor: 0.02 }],
      max_regression: 0.1,
      alpha: 0.05,
      required: false,
    });
    expect(JSON.stringify(shown)).not.toContain('s3cret');
    expect(config.secrets).toEqual(expect.arrayContaining(['s3cret-baseline', 's3cret-header', 'sk-s3cret-key']));
  });
});

describe('the other arm', () => {
  const other = {
    'baseline-endpoint-url': 'https://canary.example/v1/messages',
    'baseline-api-key': 'sk-other',
    'baseline-model': 'other',
    'baseline-headers': 'X-Canary: never-ever',
    'baseline-parameters': 'temperature: 0',
  };

  test('has what it is given, and the rest from the run', async () => {
    const { baseline } = await planOf({ ...ARMS, ...other, stream: 'false', parameters: 'top_p: 1' });
    expect(baseline).toEqual({
      kind: 'endpoint',
      target: {
        url: 'https://canary.example/v1/messages',
        apiKey: 'sk-other',
        model: 'other',
        api: 'anthropic-messages',
        auth: 'x-api-key',
        headers: [['X-Canary', 'never-ever']],
        parameters: { temperature: 0 },
        stream: false,
        maxOutputTokens: 1024,
      },
      mock: null,
      // Two origins.
      deploymentVariation: 0.05,
    });
    const { target } = await read(ARMS);
    const { baseline: sameButOne } = await planOf({ ...ARMS, 'baseline-model': 'other' });
    expect(sameButOne).toEqual({
      kind: 'endpoint',
      target: { ...target, model: 'other' },
      mock: null,
      deploymentVariation: 0,
    });
  });

  test('says what was chosen for it, where that is something else', async () => {
    expect((await read({ ...ARMS, ...other })).notes).toEqual([
      'api: openai-chat, by the path /v1/chat/completions.',
      'baseline: api: anthropic-messages, by the path /v1/messages.',
      'baseline: max-output-tokens: 1024, because anthropic-messages requires a limit.',
    ]);
    expect((await read({ ...ARMS, 'baseline-model': 'other' })).notes).toEqual([
      'api: openai-chat, by the path /v1/chat/completions.',
    ]);
  });

  test('can come from the environment, when it is asked for', async () => {
    const environment = {
      LLM_BASELINE_ENDPOINT_URL: 'https://old.example/v1/chat/completions',
      LLM_BASELINE_API_KEY: 'sk-environment',
      LLM_BASELINE_MODEL_NAME: 'old-model',
    };
    const { baseline } = await planOf(ARMS, { environment });
    expect(baseline).toMatchObject({
      target: { url: 'https://old.example/v1/chat/completions', apiKey: 'sk-environment', model: 'old-model' },
    });
    const odd = { ...environment, LLM_BASELINE_ENDPOINT_URL: 'nothing like a URL' };
    const without = await read(REAL, { environment: odd });
    expect([without.comparison, without.secrets.includes('sk-environment')]).toEqual([null, true]);
  });

  test('needs no key where the run has one', async () => {
    const { baseline } = await planOf({ ...ARMS, 'baseline-auth': 'none' });
    expect(baseline).toMatchObject({ target: { auth: 'none', apiKey: null } });
  });

  test('of the mock has its own latency, and a first token that moves along', async () => {
    const { baseline } = await planOf({ ...MOCK, 'mock-latency': '1s', 'baseline-mock-latency': '500ms' });
    expect(baseline).toMatchObject({
      mock: { latencyMs: { kind: 'constant', value: 500 }, ttftMs: { kind: 'uniform', low: 100, high: 300 } },
    });
  });

  test('deployments differ as much as is said', async () => {
    expect((await planOf({ ...ARMS, 'deployment-variation': '3%' })).baseline).toMatchObject({
      deploymentVariation: 0.03,
    });
    expect((await planOf({ ...ARMS, ...other, 'deployment-variation': '0%' })).baseline).toMatchObject({
      deploymentVariation: 0,
    });
  });
});

describe('refused:', () => {
  test.each([
    [
      { ...MOCK, baseline: 'endpont' },
      'baseline: "endpont" is not allowed; write endpoint, history, previous-run, or the path of a metrics_summary.json or metrics_requests.csv. Did you mean endpoint?',
    ],
    [
      { mode: 'mock', 'baseline-model': 'x' },
      'baseline-model: describes the other arm of baseline: endpoint; add that, or leave baseline-model out',
    ],
    [
      { mode: 'mock', repeat: '2', baseline: 'a.json', 'baseline-mock-latency': '1s', 'deployment-variation': '1%' },
      [
        'baseline-mock-latency: describes the other arm of baseline: endpoint; add that, or leave baseline-mock-latency out',
        'deployment-variation: describes the other arm of baseline: endpoint; add that, or leave deployment-variation out',
      ].join('\n'),
    ],
    [
      { mode: 'mock', 'max-regression': '5%' },
      'max-regression: there is nothing to compare with; set baseline: endpoint, history or the path of an earlier run',
    ],
    [
      { mode: 'mock', 'require-baseline': 'true' },
      'require-baseline: there is nothing to compare with; set baseline: endpoint, history or the path of an earlier run',
    ],
    [
      { ...ARMS, 'baseline-endpoint-url': 'https://canary.example/v1' },
      expect.stringMatching(/^baseline-endpoint-url: .*did you mean https:\/\/canary.example\/v1\/chat\/completions\?/),
    ],
    [
      { ...ARMS, 'baseline-parameters': 'model: x' },
      'baseline-parameters: model is set by the action itself; use the input model',
    ],
    [
      { ...ARMS, 'baseline-auth': 'none', 'baseline-api-key': 'sk-other' },
      'baseline-api-key: is never sent with baseline-auth: none; drop one of the two',
    ],
    [
      { ...ARMS, 'api-key': '', auth: 'none', 'baseline-api-key': 'sk-other' },
      'baseline-api-key: is never sent with auth: none; drop one of the two',
    ],
    [
      { ...ARMS, 'api-key': '', auth: 'none', 'baseline-auth': 'bearer' },
      'baseline-api-key: missing; set the input baseline-api-key or the environment variable LLM_BASELINE_API_KEY (or baseline-auth: none, where the endpoint takes no key). mode: mock needs none.',
    ],
    [
      { ...ARMS, 'baseline-headers': 'Authorization: Bearer abc' },
      'baseline-headers: "Authorization" is what baseline-api-key is sent in; remove it, or send it alone with baseline-auth: none',
    ],
    [
      { ...MOCK, 'mock-latency': '1s', 'mock-ttft': '800ms', 'baseline-mock-latency': '500ms' },
      'baseline: mock-ttft: 800ms at its shortest is later than mock-latency at its longest, 500ms; the first token comes before the last one',
    ],
    // What is wrong with both arms is told once.
    [{ ...ARMS, parameters: 'model: x' }, 'parameters: model is set by the action itself; use the input model'],
    [
      { ...ARMS, 'api-key': '' },
      'api-key: missing; set the input api-key or the environment variable LLM_API_KEY (or auth: none, where the endpoint takes no key). mode: mock needs none.',
    ],
  ])('%j', async (raw, message) => {
    expect(await refused(raw as RawInputs)).toEqual(message);
  });
});

describe('a comparison that could never fail is refused, with what to set:', () => {
  const prompts = { prompts: 'One?\nTwo?' };
  test.each([
    [
      { ...MOCK, repeat: '1' },
      'repeat: 1 gives 4 pairs, and with fewer than 5 a comparison of latency.p50 could never fail; set repeat: 2 or more',
    ],
    [
      { ...MOCK, ...prompts, repeat: '2', 'regression-metrics': 'latency.p50, ttft.p50' },
      'repeat: 2 gives 4 pairs, and with fewer than 6 a comparison of latency.p50, ttft.p50 could never fail; set repeat: 3 or more',
    ],
    [
      { ...MOCK, ...prompts, repeat: '3', confidence: '99%' },
      'repeat: 3 gives 6 pairs, and with fewer than 7 a comparison of latency.p50 could never fail; set repeat: 4 or more',
    ],
    [
      { ...MOCK, repeat: '49', 'regression-metrics': 'latency.p95' },
      'repeat: 49 gives 196 pairs, and with fewer than 200 a comparison of latency.p95 could never fail; set repeat: 50 or more',
    ],
    [
      { ...MOCK, repeat: '50', warmup: '1', 'max-requests': '11' },
      'max-requests: 11 allows 4 pairs, and with fewer than 5 a comparison of latency.p50 could never fail; allow 12 or more',
    ],
    [
      { mode: 'mock', repeat: '50', baseline: 'a.csv', 'max-requests': '4' },
      'max-requests: 4 allows 4 pairs, and with fewer than 5 a comparison of latency.p50 could never fail; allow 5 or more',
    ],
    [
      { mode: 'mock', repeat: '60', baseline: 'a.csv', 'regression-metrics': 'latency.p95' },
      'regression-metrics: latency.p95 needs baseline: endpoint, because the tail of one run differs from that of the next by a third for no reason; write latency.p50',
    ],
    [
      { ...MOCK, stream: 'false', 'regression-metrics': 'ttft.p50, latency.p50' },
      'regression-metrics: ttft.p50 is unknown with stream: false; stream, or leave ttft.p50 out',
    ],
    [
      { ...MOCK, 'regression-metrics': 'connect.p50' },
      'regression-metrics: connect.p50 is known of the first request only; set connection: fresh',
    ],
  ])('%j', async (raw, message) => {
    expect(await refused(raw as RawInputs)).toBe(message);
  });

  test.each([
    { ...MOCK, repeat: '2' },
    { ...MOCK, ...prompts, repeat: '3', 'regression-metrics': 'latency.p50, ttft.p50' },
    { ...MOCK, ...prompts, repeat: '4', confidence: '99%' },
    { ...MOCK, repeat: '50', 'regression-metrics': 'latency.p95' },
    { ...MOCK, repeat: '50', warmup: '1', 'max-requests': '12' },
    { ...MOCK, connection: 'fresh', 'regression-metrics': 'connect.p50' },
  ])('%j is enough', async (raw) => {
    expect((await read(raw as RawInputs)).comparison).not.toBeNull();
  });
});

describe('early-stop', () => {
  test.each([
    [{ baseline: 'endpoint', repeat: '5' }],
    [{ confidence: '95%', thresholds: 'latency.p95 < 2s' }],
    [{ confidence: '90%', 'max-average-latency': '2s' }],
  ])('%j can be decided early', async (raw) => {
    expect((await read({ mode: 'mock', 'early-stop': 'true', ...raw })).plan.earlyStop).toBe(true);
  });

  test.each([
    [{}],
    [{ thresholds: 'latency.p95 < 2s' }],
    [{ confidence: '95%' }],
    [{ confidence: '95%', thresholds: 'latency.max < 2s\nthroughput_rps > 1' }],
  ])('%j cannot, and is refused', async (raw) => {
    expect(await refused({ mode: 'mock', 'early-stop': 'true', ...(raw as RawInputs) })).toBe(
      'early-stop: limits that take the observed value as it is are never decided before the end; set confidence: 95% and a limit, or a baseline',
    );
  });
});

describe('baseline-key', () => {
  test('stands in for the URL in the fingerprint', async () => {
    const [one, other] = await Promise.all(
      ['https://pr-1.example/v1/chat/completions', 'https://pr-2.example/v1/chat/completions'].map((url) =>
        read({ ...REAL, 'endpoint-url': url, 'baseline-key': 'preview' }),
      ),
    );
    expect(fingerprint(one!)).toEqual(fingerprint(other!));
    expect(fingerprint(one!).parts).toMatchObject({ baseline_key: 'preview' });
    expect(fingerprint(one!).parts).not.toHaveProperty('endpoint_url');
    expect(fingerprint(one!).hash).not.toBe(fingerprint(await read(REAL)).hash);
  });
});

describe('limits', () => {
  test('are read with the one that every run has last', async () => {
    const { gates } = await read({
      mode: 'mock',
      'max-average-latency': '2',
      thresholds: 'ttft.p50 < 1s\nwarn error_rate <= 1%',
      confidence: '95%',
      'on-inconclusive': 'fail',
    });
    expect([gates.thresholds.map(({ source }) => source), gates.confidence, gates.onInconclusive]).toEqual([
      ['max-average-latency 2s', 'ttft.p50 < 1s', 'warn error_rate <= 1%', 'max-error-rate 5%'],
      '95%',
      'fail',
    ]);
  });

  test('that cannot be read are refused with their place', async () => {
    expect(await refused({ mode: 'mock', thresholds: 'ttft.p50 < 1s\nlatncy.p50 < 1s' })).toMatch(
      /^thresholds line 2, column 1: "latncy" is no subject; .* did you mean "latency"\?$/,
    );
  });
});
