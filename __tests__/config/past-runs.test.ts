import { describe, expect, test } from '@jest/globals';
import type { RawInputs } from '../../src/config/given.ts';
import { fingerprint, publicConfig } from '../../src/config/public-config.ts';
import { readConfig, type ReadContext } from '../../src/config/read-config.ts';
import type { Config } from '../../src/model.ts';
import { aContext } from './a-context.ts';
import { refusalAsync } from './refusal.ts';

const ACTION = { entry: 'action' } as const;
const HISTORY: RawInputs = { mode: 'mock', baseline: 'history', 'github-token': 'a-token' };

const read = (raw: RawInputs, context: Partial<ReadContext> = ACTION): Promise<Config> =>
  readConfig(raw, aContext(context));
const refused = (raw: RawInputs, context: Partial<ReadContext> = ACTION): Promise<string> =>
  refusalAsync(() => read(raw, context));

const THIRTY_DAYS_MS = 2_592_000_000;

describe('earlier runs', () => {
  test('are ten of this workflow on the default branch, by default', async () => {
    const { comparison, githubToken, secrets } = await read(HISTORY);
    expect(comparison?.baseline).toEqual({
      kind: 'history',
      workflow: null,
      branch: null,
      runs: 10,
      maxAgeMs: THIRTY_DAYS_MS,
    });
    expect([githubToken, secrets]).toEqual(['a-token', ['a-token']]);
  });

  test('can be chosen', async () => {
    const { comparison } = await read({
      ...HISTORY,
      'baseline-workflow': '.github/workflows/nightly.yml',
      'baseline-branch': 'release',
      'baseline-runs': '30',
      'baseline-max-age': '90d',
    });
    expect(comparison?.baseline).toEqual({
      kind: 'history',
      workflow: 'nightly.yml',
      branch: 'release',
      runs: 30,
      maxAgeMs: 3 * THIRTY_DAYS_MS,
    });
  });

  test('are one where it is the previous one', async () => {
    const { comparison } = await read({ ...HISTORY, baseline: 'previous-run', repeat: '5' });
    expect(comparison?.baseline).toMatchObject({ kind: 'previous-run', runs: 1 });
  });

  test('are shown without the token', async () => {
    const shown = publicConfig(await read({ ...HISTORY, 'baseline-epoch': '2026-11' }));
    expect(shown).toMatchObject({
      comparison: { baseline: { workflow: null, branch: null, runs: 10, max_age_ms: THIRTY_DAYS_MS } },
      baseline_epoch: '2026-11',
    });
    expect(JSON.stringify(shown)).not.toContain('a-token');
  });
});

describe('refused:', () => {
  test.each<[RawInputs, string]>([
    [
      { ...HISTORY, 'github-token': '' },
      'github-token: missing, and baseline: history is read with it; leave the input out, or set a token',
    ],
    [{ ...HISTORY, 'baseline-runs': '31' }, 'baseline-runs: "31" is out of range; write a number from 1 to 30'],
    [{ ...HISTORY, 'baseline-max-age': '401d' }, 'baseline-max-age: "401d" is too long; it must be at most 400d'],
    [
      { ...HISTORY, 'baseline-workflow': 'Nightly' },
      'baseline-workflow: "Nightly" is no workflow file of this repository; write nightly.yml',
    ],
    [
      { ...HISTORY, 'baseline-workflow': '../nightly.yml' },
      'baseline-workflow: "../nightly.yml" is no workflow file of this repository; write nightly.yml',
    ],
    [
      { ...HISTORY, 'baseline-model': 'x' },
      'baseline-model: describes the other arm of baseline: endpoint; add that, or leave baseline-model out',
    ],
    [
      { ...HISTORY, baseline: 'hystory' },
      'baseline: "hystory" is not allowed; write endpoint, history, previous-run, or the path of a metrics_summary.json or metrics_requests.csv. Did you mean history?',
    ],
    [
      { mode: 'mock', repeat: '5', baseline: 'endpoint', 'baseline-runs': '5' },
      'baseline-runs: says which earlier runs count; set baseline: history or previous-run, or leave baseline-runs out',
    ],
    [
      { mode: 'mock', 'baseline-workflow': 'a.yml' },
      'baseline-workflow: says which earlier runs count; set baseline: history or previous-run, or leave baseline-workflow out',
    ],
    [
      { ...HISTORY, 'regression-metrics': 'latency.p95' },
      'regression-metrics: latency.p95 needs baseline: endpoint, because the tail of one run differs from that of the next by a third for no reason; write latency.p50',
    ],
    [
      { ...HISTORY, prompts: 'one' },
      'repeat: 1 gives 1 request, and with fewer than 2 a comparison of latency.p50 could never fail; set repeat: 2 or more',
    ],
    [
      { ...HISTORY, baseline: 'previous-run' },
      'repeat: 1 gives 4 pairs, and with fewer than 5 a comparison of latency.p50 could never fail; set repeat: 2 or more',
    ],
  ])('%j', async (raw, message) => {
    expect(await refused(raw)).toBe(message);
  });

  test('on a laptop', async () => {
    expect(await refused({ mode: 'mock', baseline: 'history' }, { entry: 'command' })).toBe(
      'baseline: history is looked up inside GitHub Actions only; name the metrics_summary.json of an earlier run',
    );
  });
});

describe('baseline-epoch', () => {
  test('starts a new history: another text is another measurement', async () => {
    const hashes = await Promise.all(
      [{}, { 'baseline-epoch': '2026-11' }, { 'baseline-epoch': '2026-12' }].map(async (raw) => {
        return fingerprint(await read({ ...HISTORY, ...raw })).hash;
      }),
    );
    expect(new Set(hashes).size).toBe(3);
  });

  test('is named where two runs differ in it', async () => {
    const { parts } = fingerprint(await read({ ...HISTORY, 'baseline-epoch': '2026-11' }));
    expect(parts['baseline_epoch']).toBe('2026-11');
    expect(fingerprint(await read(HISTORY)).parts).not.toHaveProperty('baseline_epoch');
  });
});
