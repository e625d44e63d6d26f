import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RawInputs } from '../src/config/given.ts';
import { readConfig } from '../src/config/read-config.ts';
import type { JsonObject, RequestRecord } from '../src/model.ts';
import { readRequestsCsv } from '../src/report/read-csv.ts';
import { run, type Finished } from '../src/run.ts';
import { refusalAsync } from './config/refusal.ts';
import { startChatServer } from './support/chat-server.ts';
import { withTemporaryDir } from './support/temporary-dir.ts';

const ENVIRONMENT = { os: 'linux', architecture: 'x64', node: '24', runnerImage: null, region: null };

async function runWith(raw: RawInputs): Promise<Finished> {
  const defaults = { outputDir: 'unused', artifactName: 'unused' };
  const config = await readConfig(raw, { entry: 'command', environment: {}, defaults });
  return run(config, {
    onStart: () => {},
    onRecord: () => {},
    signal: new AbortController().signal,
    environment: ENVIRONMENT,
  });
}

/** Runs the mock at once, its latencies a little apart. */
function runMock(dir: string, raw: RawInputs): Promise<Finished> {
  return runWith({
    mode: 'mock',
    'mock-time-scale': '0',
    'mock-latency': '400ms..600ms',
    repeat: '10',
    'output-dir': dir,
    ...raw,
  });
}

async function rowsOf({ requestsCsv }: Finished): Promise<RequestRecord[]> {
  return Array.fromAsync(readRequestsCsv(requestsCsv), ({ record }) => record);
}

function files(dir: string): { readonly json: string; readonly csv: string } {
  return { json: join(dir, 'metrics_summary.json'), csv: join(dir, 'metrics_requests.csv') };
}

function ending({ report }: Finished): unknown[] {
  return [report.cutShort, report.summary.attempted, report.verdict.status];
}

const SLOW = { baseline: 'endpoint', 'mock-latency': '520ms..780ms', 'baseline-mock-latency': '400ms..600ms' };
/** Thirty runs take a while on a busy machine. */
const LONG_MS = 60_000;
const SEEDS = Array.from({ length: 30 }, (_, seed) => String(seed));

async function states(dir: string, raw: RawInputs): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const seed of SEEDS) {
    const { report } = await runMock(dir, { ...raw, seed });
    const state = `${report.comparison?.state} ${report.verdict.status}`;
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

describe('two arms of the mock', () => {
  test(
    'a slow arm is caught, at every seed',
    () =>
      withTemporaryDir(async (dir) => {
        expect(await states(dir, SLOW)).toEqual({ 'regression fail': 30 });
      }),
    LONG_MS,
  );

  test(
    'two equal arms are quiet, at every seed',
    () =>
      withTemporaryDir(async (dir) => {
        const counts = await states(dir, { baseline: 'endpoint' });
        const passed = (counts['proven pass'] ?? 0) + (counts['none-seen pass'] ?? 0);
        expect([passed + (counts['suspected inconclusive'] ?? 0), counts['regression fail']]).toEqual([30, undefined]);
        expect(passed).toBeGreaterThan(25);
      }),
    LONG_MS,
  );

  test('are both in the rows, in pairs that each arm leads as often; figures are those of the candidate', () =>
    withTemporaryDir(async (dir) => {
      const finished = await runMock(dir, { ...SLOW, warmup: '2' });
      const rows = await rowsOf(finished);
      expect(rows.map(({ index }) => index)).toEqual(Array.from({ length: 84 }, (_, i) => i + 1));
      const pairs = Array.from({ length: 42 }, (_, i) => rows.slice(2 * i, 2 * i + 2));
      const places = pairs.map(([one, other]) =>
        [one, other].map((row) => `${row?.phase} ${row?.promptId} ${row?.round}`),
      );
      expect(places.filter(([one, other]) => one !== other)).toEqual([]);
      expect(pairs.slice(0, 2).map(([one]) => one?.phase)).toEqual(['warmup', 'warmup']);
      expect(pairs.slice(2).filter(([one]) => one?.arm === 'candidate')).toHaveLength(20);

      const { summary, planned, comparison } = finished.report;
      const mine = rows.filter((row) => row.arm === 'candidate' && row.phase === 'measured');
      expect([summary.attempted, summary.warmup, planned]).toEqual([40, 2, 40]);
      expect(summary.metrics.latency.min).toBeGreaterThan(0.5);
      // Without the baseline's requests: the candidate's alone, and a little for the end of each stream.
      const sum = mine.reduce((total, row) => total + (row.latencySeconds ?? 0), 0);
      expect(summary.totalTimeSeconds - sum).toBeLessThan(0.002 * 40);
      expect(summary.totalTimeSeconds).toBeGreaterThan(sum);
      expect(comparison?.pairs).toEqual({
        attempted: 40,
        complete: 40,
        candidateFailed: 0,
        baselineFailed: 0,
        candidateTimedOut: 0,
        unpaired: 0,
      });
    }));

  test('draw from seeds of their own on one clock: equal arms are not equal to the last bit', () =>
    withTemporaryDir(async (dir) => {
      const rows = await rowsOf(await runMock(dir, { baseline: 'endpoint' }));
      const [mine, theirs] = ['candidate', 'baseline'].map((arm) =>
        rows.filter((row) => row.arm === arm).map(({ latencySeconds }) => latencySeconds),
      );
      expect(mine?.filter((latency, i) => latency === theirs?.[i])).toEqual([]);
      const starts = rows.map(({ startedAt }) => Date.parse(startedAt));
      const pauses = starts.slice(1).map((start, i) => start - starts[i]!);
      expect(pauses.filter((pause) => pause < 400)).toEqual([]);
    }));

  test('a seed gives the same figures and the same answer, to the letter', () =>
    withTemporaryDir(async (dir) => {
      const once = await runMock(dir, { ...SLOW, seed: '7' });
      const again = await runMock(dir, { ...SLOW, seed: '7' });
      expect(again.report.comparison).toEqual(once.report.comparison);
      expect(again.report.verdict).toEqual(once.report.verdict);
      const other = await runMock(dir, { ...SLOW, seed: '8' });
      expect(other.report.comparison?.metrics).not.toEqual(once.report.comparison?.metrics);
    }));

  test('a slow candidate that times out is suspected at least, although what it answers is as fast', () =>
    withTemporaryDir(async (dir) => {
      const { report } = await runMock(dir, {
        baseline: 'endpoint',
        repeat: '30',
        'mock-latency': '900ms..1.1s',
        'baseline-mock-latency': '850ms..1.05s',
        timeout: '1.09s',
        'max-error-rate': '20%',
      });
      expect(report.comparison?.pairs?.candidateTimedOut).toBeGreaterThan(0);
      expect([report.comparison?.state, report.verdict.status]).toEqual(['suspected', 'inconclusive']);
      expect(report.verdict.reason).toMatch(/requests? timed out where the baseline answered/);
    }));
});

describe('early-stop', () => {
  test.each([
    ['a regression', { ...SLOW, 'mock-latency': '700ms..900ms' }, 'regression', 'fail'],
    ['a proof that there is none', { baseline: 'endpoint', 'mock-latency': '490ms..510ms' }, 'proven', 'pass'],
  ])('ends at %s, and says what that saved', (_, raw, state, status) =>
    withTemporaryDir(async (dir) => {
      const { report } = await runMock(dir, { ...raw, repeat: '50', 'early-stop': 'true' });
      const { comparison, verdict, cutShort, summary, notes } = report;
      expect([comparison?.state, verdict.status, cutShort, summary.attempted]).toEqual([state, status, 'decided', 20]);
      expect(notes.at(-1)).toBe('early-stop: decided after 20 of 200 pairs, which saved 360 requests.');
    }),
  );

  test('goes on to the end where nothing is decided', () =>
    withTemporaryDir(async (dir) => {
      // As much slower as is tolerated.
      const raw = { ...SLOW, 'mock-latency': '440ms..660ms', seed: '1' };
      const { report } = await runMock(dir, { ...raw, 'early-stop': 'true' });
      const all = await runMock(dir, raw);
      expect([report.cutShort, report.summary.attempted]).toEqual([null, 40]);
      // Five looks ask for more than one, so the bounds are wider.
      const [looked, once] = [report, all.report].map(({ comparison }) => comparison!.metrics[0]!);
      expect(looked!.change).toBe(once!.change);
      expect([looked!.low! < once!.low!, looked!.high! > once!.high!]).toEqual([true, true]);
    }));

  test('waits for limits that want evidence, and for nothing else when there is no baseline', () =>
    withTemporaryDir(async (dir) => {
      const limits = { thresholds: 'latency.p95 < 1s', confidence: '95%', 'early-stop': 'true', repeat: '50' };
      const alone = await runMock(dir, limits);
      const compared = await runMock(dir, { ...limits, baseline: 'endpoint', 'mock-latency': '490ms..510ms' });
      // 5 looks at 1 % each: 90 answers are the fewest that prove a p95.
      expect([ending(alone), ending(compared)]).toEqual([
        ['decided', 140, 'pass'],
        ['decided', 140, 'pass'],
      ]);
    }));
});

describe('an earlier run', () => {
  test.each(['json', 'csv'] as const)('is compared request by request, from its %s', (kind) =>
    withTemporaryDir(async (dir) => {
      await runMock(join(dir, 'old'), { seed: '1' });
      const baseline = files(join(dir, 'old'))[kind];
      const slower = await runMock(join(dir, 'new'), { baseline, 'mock-latency': '800ms..1.2s' });
      expect(slower.report.comparison).toMatchObject({
        state: 'regression',
        baseline: { kind: 'run', path: baseline },
        pairs: { attempted: 40, complete: 40, unpaired: 0 },
      });
      const same = await runMock(join(dir, 'new'), { baseline });
      expect(same.report.comparison?.state).toBe('none-seen');
      expect(same.report.verdict.reason).toMatch(
        /cannot exclude up to \+\d.*; more would not help, as two runs differ/,
      );
    }),
  );

  test('may be the one that this run replaces', () =>
    withTemporaryDir(async (dir) => {
      const old = await runMock(dir, { seed: '1' });
      const { report } = await runMock(dir, { baseline: files(dir).json });
      expect(report.comparison?.baseline).toMatchObject({ runId: old.report.runId });
      const written = JSON.parse(readFileSync(files(dir).json, 'utf8')) as JsonObject;
      expect([written['run_id'], (written['baseline'] as JsonObject)['run_id']]).toEqual([
        report.runId,
        old.report.runId,
      ]);
    }));

  test('of something else is not compared: inconclusive, or a failure where a baseline is required', () =>
    withTemporaryDir(async (dir) => {
      await runMock(join(dir, 'old'), { prompts: 'One?\nTwo?', model: 'old' });
      const { json: baseline } = files(join(dir, 'old'));
      const problem = `no comparable baseline: ${baseline} differs in model ("old" there, "mock" here), prompts`;
      for (const [required, status] of [
        ['false', 'inconclusive'],
        ['true', 'fail'],
      ] as const) {
        const { report } = await runMock(join(dir, 'new'), { baseline, 'require-baseline': required });
        const { comparison, verdict } = report;
        expect(comparison).toMatchObject({ problem, state: null, metrics: [], pairs: null, sides: [] });
        expect([verdict.status, verdict.reason]).toEqual([status, problem]);
        expect(verdict.checks[0]).toMatchObject({ observed: null, interval: null, samples: 0, reason: problem });
      }
    }));

  test('that is too small to ever fail against is refused before anything is sent', () =>
    withTemporaryDir(async (dir) => {
      await runMock(join(dir, 'old'), { repeat: '1' });
      const { json } = files(join(dir, 'old'));
      expect(await refusalAsync(() => runMock(join(dir, 'new'), { baseline: json }))).toBe(
        `baseline: ${json} has 4 answered requests to compare with, and with fewer than 5 a comparison could never fail; measure it again with repeat: 2 or more`,
      );
    }));

  test('that cannot be read is refused by name', () =>
    withTemporaryDir(async (dir) => {
      const baseline = join(dir, 'nowhere.json');
      expect(await refusalAsync(() => runMock(dir, { baseline }))).toMatch(
        new RegExp(`^baseline: ${RegExp.escape(baseline)} cannot be read: .*no such file`),
      );
    }));
});

describe('two arms over the network', () => {
  const real = { 'api-key': 'sk-candidate', model: 'new', prompts: 'One?\nTwo?', repeat: '3' };

  test('each get their own requests, marks against caches and connection', () =>
    withTemporaryDir(async (dir) => {
      const server = await startChatServer();
      const { report } = await runWith({
        ...real,
        'endpoint-url': server.url,
        'output-dir': dir,
        baseline: 'endpoint',
        'baseline-model': 'old',
        'baseline-api-key': 'sk-baseline',
        'cache-bust': 'true',
        warmup: '1',
      });
      await server.close();
      const seen = server.seen.map(({ body, headers }) => `${body.model} ${String(headers['authorization'])}`);
      expect([...new Set(seen)].toSorted()).toEqual(['new Bearer sk-candidate', 'old Bearer sk-baseline']);
      expect(seen.filter((one) => one.startsWith('new'))).toHaveLength(7);
      expect(new Set(server.seen.map(({ body }) => body.messages.at(-1)?.content)).size).toBe(14);
      expect(report.comparison).toMatchObject({
        baseline: { kind: 'endpoint', url: server.url, api: 'openai-chat', model: 'old' },
        pairs: { attempted: 6, complete: 6 },
      });
      expect(report.summary.attempted).toBe(6);
    }));

  test('a baseline that fails is no failure of the candidate, and nothing to compare with', () =>
    withTemporaryDir(async (dir) => {
      const candidate = await startChatServer();
      const baseline = await startChatServer(() => ({ status: 500, message: 'down' }));
      const finished = await runWith({
        ...real,
        'endpoint-url': candidate.url,
        'output-dir': dir,
        baseline: 'endpoint',
        'baseline-endpoint-url': baseline.url,
      });
      await Promise.all([candidate.close(), baseline.close()]);
      const { report } = finished;
      expect([report.cutShort, report.summary.failed, baseline.seen.length]).toEqual(['stop-after-failures', 0, 5]);
      expect(report.verdict).toMatchObject({
        status: 'inconclusive',
        reason: 'no request of the baseline has a value for latency (unknown when the request failed)',
      });
    }));
});
