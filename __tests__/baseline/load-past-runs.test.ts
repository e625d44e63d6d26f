import { describe, expect, test } from '@jest/globals';
import type { Baseline } from '../../src/baseline/load-baseline.ts';
import { loadBaseline } from '../../src/baseline/load-baseline.ts';
import type { PastRuns, PastRunsQuery } from '../../src/baseline/past-runs.ts';
import { readStoredRun } from '../../src/baseline/stored-run.ts';
import { fingerprint } from '../../src/config/public-config.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Config } from '../../src/model.ts';
import { aContext } from '../config/a-context.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';
import { startOf } from '../support/past-artifact.ts';
import { RUN_ID, TWELVE, writeRequests, writeSummary } from './stored-files.ts';

const NOTHING: PastRuns = { runs: [], previous: null, problem: null, notes: [] };

function configOf(baseline: string, raw: Record<string, string> = {}): Promise<Config> {
  const inputs = { mode: 'mock', repeat: '5', 'github-token': 'a-token', baseline, ...raw };
  return readConfig(inputs, aContext({ entry: 'action' }));
}

/** Loads what the search finds; what was searched for is kept. */
async function load(config: Config, found: Partial<PastRuns>): Promise<Baseline & { asked: readonly PastRunsQuery[] }> {
  const asked: PastRunsQuery[] = [];
  const findPastRuns = (query: PastRunsQuery) => {
    asked.push(query);
    return Promise.resolve({ ...NOTHING, ...found });
  };
  const baseline = await loadBaseline(config, config.comparison!, { startedAt: startOf(20), findPastRuns });
  return { ...baseline, asked };
}

test('what is searched for is what this run measures', async () => {
  const config = await configOf('history', { shard: '2/3', 'baseline-runs': '7', 'baseline-branch': 'trunk' });
  const { asked } = await load(config, { problem: 'x' });
  expect(asked).toEqual([
    {
      kind: 'history',
      workflow: null,
      branch: 'trunk',
      runs: 7,
      maxAgeMs: 2_592_000_000,
      fingerprint: fingerprint(config),
      shard: '2/3',
      whyUnusable: expect.any(Function),
    },
  ]);
});

test.each(['history', 'previous-run'])('nothing found is no mistake, and said: %s', async (kind) => {
  const { identity, compared, problem, past } = await load(await configOf(kind), { problem: 'GitHub failed (502)' });
  expect({ identity, compared, problem, past }).toEqual({
    identity: { kind: 'none', wanted: kind },
    compared: null,
    problem: 'no comparable baseline: GitHub failed (502)',
    past: [],
  });
});

const figuresOf = (day: number) => ({ day }) as never;

const runOf = (day: number, leftOut: string | null = null) => ({
  runId: String(day),
  startedAt: startOf(day),
  fingerprint: 'f',
  shard: null,
  leftOut,
  figures: figuresOf(day),
});

describe('a history', () => {
  test('is the newest runs that count, as many as asked for', async () => {
    const runs = [runOf(1), runOf(2), runOf(3, 'too slow'), runOf(4), runOf(5)];
    const { identity, compared, past, notes } = await load(await configOf('history', { 'baseline-runs': '3' }), {
      runs,
      notes: ['Not all.'],
    });
    expect(identity).toEqual({ kind: 'history', runs: 3, firstAt: startOf(2), lastAt: startOf(5) });
    expect(compared).toEqual({ kind: 'history', runs: [2, 4, 5].map(figuresOf) });
    expect([past, notes]).toEqual([runs, ['Not all.']]);
  });
});

const previousOf = (dir: string, requests = TWELVE) => {
  writeRequests(dir, { requests });
  return readStoredRun(writeSummary(dir, { requests }));
};

describe('the previous run', () => {
  test('is compared request by request', () =>
    withTemporaryDir(async (dir) => {
      const { identity, compared, problem } = await load(await configOf('previous-run'), {
        previous: await previousOf(dir),
      });
      expect(identity).toEqual({ kind: 'previous-run', runId: RUN_ID, startedAt: '2026-11-24T10:00:00.000Z' });
      expect([compared?.kind, problem]).toEqual(['run', null]);
    }));

  test('is not one that is too small', () =>
    withTemporaryDir(async (dir) => {
      const { asked } = await load(await configOf('previous-run'), { problem: 'x' });
      const whyUnusable = asked[0]!.whyUnusable;
      expect(whyUnusable(await previousOf(dir))).toBeNull();
      expect(whyUnusable(await previousOf(dir, TWELVE.slice(0, 3)))).toMatch(
        /^has 3 answered requests to compare with/,
      );
    }));
});
