import { expect, test } from '@jest/globals';
import { loadBaseline, type Baseline } from '../../src/baseline/load-baseline.ts';
import { fingerprint } from '../../src/config/public-config.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { JsonObject } from '../../src/model.ts';
import { aContext } from '../config/a-context.ts';
import { startOf } from '../support/past-artifact.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';
import { RUN_ID, writeRequests, writeSummary } from './stored-files.ts';

/** Compares shard 1/2 with an earlier run of the same measurement, of which another shard or all prompts were sent. */
async function compareShard(dir: string, there: JsonObject | null): Promise<Baseline & { readonly path: string }> {
  const raw = { mode: 'mock', repeat: '6', shard: '1/2', baseline: `${dir}/metrics_summary.json` };
  const config = await readConfig(raw, aContext());
  const { parts } = fingerprint(config);
  const spoil = (summary: JsonObject) => ({
    ...summary,
    run_id: RUN_ID,
    fingerprint: { parts },
    config: { shard: there },
  });
  const path = writeSummary(dir, { spoil });
  const context = { startedAt: startOf(20), findPastRuns: () => Promise.reject(new Error('not asked for')) };
  return { ...(await loadBaseline(config, config.comparison!, context)), path };
}

test.each([
  ['another shard', { index: 2, count: 2, listed: 4 }, '"2/2" there'],
  ['all prompts', null, 'null there'],
])('medians of %s are of other prompts', (_, there, seen) =>
  withTemporaryDir(async (dir) => {
    const { compared, problem, path } = await compareShard(dir, there);
    expect([compared, problem]).toEqual([
      null,
      `no comparable baseline: ${path} differs in shard (${seen}, "1/2" here)`,
    ]);
  }),
);

test('medians of the same shard are of the same prompts', () =>
  withTemporaryDir(async (dir) => {
    const { compared, problem } = await compareShard(dir, { index: 1, count: 2, listed: 4 });
    expect([compared?.kind, problem]).toEqual(['figures', null]);
  }));

test('requests of all prompts hold those of the shard', () =>
  withTemporaryDir(async (dir) => {
    writeRequests(dir);
    const { compared, problem } = await compareShard(dir, null);
    expect([compared?.kind, problem]).toEqual(['run', null]);
  }));
