import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import type { PastRun } from '../../src/baseline/history-file.ts';
import type { PastRuns, PastRunsQuery } from '../../src/baseline/past-runs.ts';
import { openApi } from '../../src/github/api.ts';
import { findPastRuns, type PastRunsContext } from '../../src/github/past-runs.ts';
import { aReport } from '../support/a-record.ts';
import {
  REPOSITORY,
  REPOSITORY_ID,
  startGitHubService,
  TOKEN,
  type GitHubService,
  type HeldArtifact,
  type HeldRun,
} from '../support/github-service.ts';
import { A_MISSED_LIMIT, pastArtifact, runIdOf, startOf, type PastParts } from '../support/past-artifact.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';
import { zip } from '../support/zip.ts';

const NAME = 'llm-latency-bench-0';
const { fingerprint } = aReport();
const QUERY: PastRunsQuery = {
  kind: 'history',
  workflow: null,
  branch: null,
  runs: 10,
  maxAgeMs: 30 * 86_400_000,
  fingerprint: { ...fingerprint, hash: 'f'.repeat(64) },
  shard: null,
  whyUnusable: () => null,
};

let github: GitHubService;
let skipped: string[];

beforeEach(async () => {
  github = await startGitHubService();
  skipped = [];
});

afterEach(async () => {
  await github.close();
});

interface Asking {
  readonly query?: Partial<PastRunsQuery>;
  readonly context?: Partial<PastRunsContext>;
  readonly token?: string;
  readonly temp?: string | null;
}

/** Looks for earlier runs on day 20. */
async function find({ query = {}, context = {}, token = TOKEN, temp = null }: Asking = {}): Promise<PastRuns> {
  const signal = new AbortController().signal;
  const api = await openApi({ url: github.url, token, repository: REPOSITORY, signal, pausesMs: [1, 1] });
  return findPastRuns(
    { ...QUERY, ...query },
    {
      api,
      workflow: 'nightly.yml',
      defaultBranch: 'main',
      repositoryId: REPOSITORY_ID,
      workflowRunId: '20',
      artifactName: NAME,
      temp,
      now: Date.parse(startOf(20)),
      onSkipped: (line) => void skipped.push(line),
      ...context,
    },
  );
}

/** A night's workflow run, whose number is its day. */
function aNight(day: number, { run = {}, artifact = {}, ...parts }: Partial<PastParts> & Spoiled = {}): HeldRun {
  const zipped = pastArtifact({ day, ...parts });
  const artifacts = [{ id: day * 100, name: NAME, zip: zipped, ...artifact }];
  return {
    id: day,
    workflow: 'nightly.yml',
    event: 'schedule',
    branch: 'main',
    createdAt: startOf(day),
    artifacts,
    ...run,
  };
}

interface Spoiled {
  readonly run?: Partial<HeldRun>;
  readonly artifact?: Partial<HeldArtifact>;
}

const endedEarly =
  (ending: string | null): NonNullable<PastParts['spoil']> =>
  (summary) => ({ ...summary, cut_short: ending, total_requests: 2, planned_requests: 40 });

const days = (runs: readonly PastRun[]): number[] => runs.map(({ runId }) => Number(runId.slice(-12)));

/** Nights as they come about: each carries what it found. */
async function liveThrough(from: number, to: number): Promise<number[]> {
  const calls: number[] = [];
  for (let day = from; day <= to; day += 1) {
    const before = github.calls.length;
    const { runs } = await find({ context: { now: Date.parse(startOf(day)), workflowRunId: String(day) } });
    calls.push(github.calls.length - before);
    github.runs.push(aNight(day, { history: runs }));
  }
  return calls;
}

describe('a history', () => {
  test('grows night by night with three calls each', async () => {
    github.runs.push(aNight(1));
    await expect(liveThrough(2, 15)).resolves.toEqual(Array.from({ length: 14 }, () => 3));
    const { runs, problem, notes } = await find();
    expect([days(runs), problem, notes]).toEqual([Array.from({ length: 15 }, (_, i) => i + 1), null, []]);
    expect(skipped).toEqual([]);
  });

  test('reads the figures of each run', async () => {
    github.runs.push(aNight(1));
    const { runs } = await find();
    const [run] = runs;
    expect(run).toMatchObject({ runId: runIdOf(1), startedAt: startOf(1), fingerprint: 'f'.repeat(64), leftOut: null });
    expect(run?.figures.metrics.latency).toEqual({ count: 12, p50: 0.555, low: 0.52, high: 0.59, p90: 0.599 });
    expect(run?.figures.errorRate).toBe(0);
  });

  test('is found again by older artifacts where one did not carry it on', async () => {
    github.runs.push(aNight(1));
    await liveThrough(2, 12);
    github.runs.push(aNight(13));
    const { runs } = await find();
    expect(days(runs)).toEqual(Array.from({ length: 13 }, (_, i) => i + 1));
    expect(github.calls.slice(-5)).toHaveLength(5);
  });

  test('leaves nothing unpacked behind', async () => {
    github.runs.push(aNight(1));
    await withTemporaryDir(async (temp) => {
      await find({ temp });
      expect(readdirSync(temp)).toEqual([]);
    });
  });

  test('shows runs that failed, and does not count them', async () => {
    const verdict = { status: 'fail', reason: A_MISSED_LIMIT.reason, checks: [A_MISSED_LIMIT] } as const;
    github.runs.push(aNight(1), aNight(2, { report: { verdict } }));
    const { runs, problem } = await find();
    expect(runs.map(({ leftOut }) => leftOut)).toEqual([null, A_MISSED_LIMIT.reason]);
    expect(problem).toBeNull();
  });

  test('of failed runs alone is none', async () => {
    const verdict = { status: 'fail', reason: A_MISSED_LIMIT.reason, checks: [A_MISSED_LIMIT] } as const;
    github.runs.push(aNight(1, { report: { verdict } }));
    const { runs, problem } = await find();
    expect(runs).toHaveLength(1);
    expect(problem).toBe(
      `a limit or a comparison failed in every earlier run of nightly.yml on main, or it did not come to its end; the last time: ${A_MISSED_LIMIT.reason}`,
    );
  });

  test.each([
    ['a warning limit', { threshold: { ...A_MISSED_LIMIT.threshold, warnOnly: true } }],
    ['an inconclusive limit', { answer: 'inconclusive' as const }],
    [
      'a baseline that was required and not there',
      {
        observed: null,
        threshold: {
          ...A_MISSED_LIMIT.threshold,
          subject: { kind: 'regression', metric: 'latency', percent: 50 } as const,
        },
      },
    ],
  ])('counts a run with %s, or none would ever begin', async (_, change) => {
    const checks = [{ ...A_MISSED_LIMIT, ...change }];
    github.runs.push(aNight(1, { report: { verdict: { status: 'inconclusive', reason: 'x', checks } } }));
    expect((await find()).runs.map(({ leftOut }) => leftOut)).toEqual([null]);
  });

  test('leaves out a run whose slowdown failed it', async () => {
    const subject = { kind: 'regression', metric: 'latency', percent: 50 } as const;
    const checks = [{ ...A_MISSED_LIMIT, threshold: { ...A_MISSED_LIMIT.threshold, subject } }];
    github.runs.push(aNight(1), aNight(2, { report: { verdict: { status: 'fail', reason: 'x', checks } } }));
    expect((await find()).runs.map(({ leftOut }) => leftOut)).toEqual([null, A_MISSED_LIMIT.reason]);
  });

  test.each([
    ['interrupted', 'the run was interrupted after 2 of 40 requests'],
    ['stop-after-failures', 'the run was given up, as too many requests failed in a row, after 2 of 40 requests'],
    ['write-failed', 'the results could not be written any more after 2 of 40 requests'],
    ['broken-off', 'the run broke off after 2 of 40 requests'],
  ])('leaves out a run that did not come to its end: %s', async (ending, reason) => {
    github.runs.push(aNight(1), aNight(2, { spoil: endedEarly(ending) }));
    expect((await find()).runs.map(({ leftOut }) => leftOut)).toEqual([null, reason]);
  });

  test('of interrupted runs alone is none', async () => {
    github.runs.push(aNight(1, { spoil: endedEarly('interrupted') }));
    expect((await find()).problem).toMatch(/; the last time: the run was interrupted after 2 of 40 requests$/);
  });

  test.each(['max-duration', 'max-requests', 'decided', null])(
    'counts a run that ended as somebody asked: %s',
    async (ending) => {
      github.runs.push(aNight(1, { spoil: endedEarly(ending) }));
      expect((await find()).runs.map(({ leftOut }) => leftOut)).toEqual([null]);
    },
  );

  test('does not carry what is too old or of another measurement', async () => {
    github.runs.push(aNight(1));
    const [one] = (await find()).runs;
    const old = { ...one!, runId: runIdOf(101), startedAt: new Date(Date.UTC(2026, 8, 1)).toISOString() };
    const other = { ...one!, runId: runIdOf(102), fingerprint: '0'.repeat(64) };
    const shard = { ...one!, runId: runIdOf(103), shard: '2/5' };
    github.runs.push(aNight(2, { history: [old, other, shard] }));
    expect(days((await find()).runs)).toEqual([1, 2]);
  });
});

const attempts = (...names: string[]): HeldArtifact[] =>
  names.map((name, i) => ({ id: 500 + i, name, zip: pastArtifact({ day: 50 + i }) }));

describe('the newest attempt of a run is read', () => {
  test('by its name', async () => {
    const artifacts = attempts(NAME, `${NAME}-attempt-2`, `${NAME}-attempt-10`);
    github.runs.push(aNight(5, { run: { attempt: 10, artifacts } }));
    expect(days((await find()).runs)).toEqual([52]);
  });

  test('also where only another job was run again', async () => {
    github.runs.push(aNight(5, { run: { attempt: 3, artifacts: attempts(NAME, 'other-attempt-3') } }));
    expect(days((await find()).runs)).toEqual([50]);
  });

  test('also where the run left more artifacts than GitHub lists at once', async () => {
    const others = Array.from({ length: 120 }, (_, i) => `other-${i}-attempt-2`);
    github.runs.push(aNight(5, { run: { attempt: 2, artifacts: attempts(...others, NAME) } }));
    expect(days((await find()).runs)).toEqual([170]);
  });

  test('an older one where it cannot be read', async () => {
    const artifacts = attempts(NAME, `${NAME}-attempt-2`).map((artifact) =>
      artifact.name === NAME ? artifact : { ...artifact, zip: artifact.zip.subarray(0, 200) },
    );
    github.runs.push(aNight(5, { run: { attempt: 2, artifacts } }));
    expect(days((await find()).runs)).toEqual([50]);
  });
});

describe('never a baseline, with its reason:', () => {
  test.each<[string, Partial<HeldRun>, string]>([
    ['a fork whose branch is called main', { event: 'pull_request', headRepositoryId: 1 }, 'run 5: made by a fork'],
    ['a fork on a schedule of ours', { headRepositoryId: 1 }, 'run 5: made by a fork'],
    ['a pull request', { event: 'pull_request' }, 'run 5: started by pull_request'],
    ['a run before baseline-max-age', { createdAt: startOf(-20) }, 'run 5: older than baseline-max-age'],
  ])('%s', async (_, run, reason) => {
    github.runs.push(aNight(5, { run }));
    const { runs, problem } = await find();
    expect([runs, skipped]).toEqual([[], [reason]]);
    expect(problem).toBe('nightly.yml on main has no results of the last 30 days that can be compared with');
    expect(github.calls.filter((call) => call.includes('/zip'))).toEqual([]);
  });

  test('a run on another branch', async () => {
    github.runs.push(aNight(5, { run: { branch: 'feature' } }));
    expect((await find()).runs).toEqual([]);
  });

  test('the run itself, also in its earlier attempts', async () => {
    github.runs.push(aNight(5));
    expect((await find({ context: { workflowRunId: '5' } })).runs).toEqual([]);
  });

  const digest = `sha256:${'0'.repeat(64)}`;
  test.each<[string, Partial<HeldArtifact>, string]>([
    ['expired', { expired: true }, 'run 5: artifact llm-latency-bench-0: expired'],
    ['too large', { size: 200_000_000 }, 'run 5: artifact llm-latency-bench-0: larger than 134217728 bytes'],
    [
      'another digest',
      { digest },
      'artifact llm-latency-bench-0 of run 5 cannot be used: its digest is not the one that GitHub lists',
    ],
    [
      'a zip that was cut off',
      { zip: pastArtifact({ day: 5 }).subarray(0, 900) },
      'artifact llm-latency-bench-0 of run 5 cannot be used: End of central directory',
    ],
    [
      'a zip bomb',
      { zip: zip([{ name: 'metrics_summary.json', bytes: Buffer.alloc(40_000_000) }]) },
      'artifact llm-latency-bench-0 of run 5 cannot be used: metrics_summary.json unpacks to 40000000 bytes, more than 16777216',
    ],
    [
      'a name that leads out',
      { zip: zip([{ name: '../../.bashrc', bytes: Buffer.from('x') }]) },
      'artifact llm-latency-bench-0 of run 5 cannot be used: invalid relative path: ../../.bashrc',
    ],
    [
      'no summary',
      { zip: zip([{ name: 'a', bytes: Buffer.from('x') }]) },
      'artifact llm-latency-bench-0 of run 5 cannot be used: it holds no metrics_summary.json',
    ],
  ])('an artifact: %s', async (_, artifact, reason) => {
    github.runs.push(aNight(5, { artifact }));
    const { runs, problem } = await find();
    expect(runs).toEqual([]);
    expect(skipped).toEqual([expect.stringContaining(reason)]);
    expect(problem).toMatch(
      /^(artifact llm-latency-bench-0 of run 5 cannot be used: |nightly.yml on main has no results)/,
    );
  });

  test.each<[string, PastParts['spoil'], RegExp]>([
    ['not a summary', () => ({ hello: 1 }), /it has no schema_version/],
    ['another version', (summary) => ({ ...summary, schema_version: 2 }), /schema_version 2/],
    ['figures that are none', (summary) => ({ ...summary, error_rate: 'high' }), /error_rate: Invalid type/],
    [
      'a measurement of another model',
      (summary) => ({ ...summary, fingerprint: { hash: 'x', parts: { mode: 'real', model: 'other' } } }),
      /differs in model \("other" there, "test-model" here\)/,
    ],
    [
      'another shard',
      (summary) => ({ ...summary, config: { shard: { index: 2, count: 5, listed: 10 } } }),
      /differs in shard \("2\/5" there, null here\)/,
    ],
  ])('a file: %s', async (_, spoil, reason) => {
    github.runs.push(aNight(5, { spoil: spoil! }));
    const { runs, problem } = await find();
    expect(runs).toEqual([]);
    expect(problem).toMatch(reason);
  });

  test('one bad night does not hide the good ones before it', async () => {
    github.runs.push(aNight(4), aNight(5, { artifact: { digest } }));
    expect(days((await find()).runs)).toEqual([4]);
  });
});

describe('what stands in the way is said:', () => {
  beforeEach(() => void github.runs.push(aNight(5)));

  test.each([
    [
      'nothing',
      'the token may not (403: Resource not accessible by integration); earlier runs are read with "permissions: actions: read"',
    ],
    [
      'wrong',
      'GitHub does not accept the token (401: Bad credentials); earlier runs are read with "permissions: actions: read"',
    ],
  ])('the token %s', async (token, problem) => {
    expect(await find({ token })).toEqual({ runs: [], previous: null, problem, notes: [] });
  });

  const exhausted = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.UTC(2026, 10, 20, 5, 15) / 1000) };
  test.each([
    [
      'the rate limit',
      { status: 403, message: 'API rate limit exceeded', headers: exhausted },
      'the repository has no API calls left until 05:15 UTC (403)',
    ],
    [
      'a secondary limit',
      { status: 403, message: 'You have exceeded a secondary rate limit' },
      'GitHub asks for fewer calls (403: You have exceeded a secondary rate limit)',
    ],
    [
      'a limit with a time',
      { status: 429, message: 'Too Many Requests', headers: { 'retry-after': '60' } },
      'GitHub asks for fewer calls (429: Too Many Requests)',
    ],
    [
      'an unknown workflow',
      { status: 404, message: 'Not Found' },
      'GitHub does not find it, or not for this token (404: Not Found)',
    ],
  ])('%s, without asking again', async (_, refusal, problem) => {
    github.refuseNext('/actions/workflows/', refusal);
    expect(await find()).toMatchObject({ runs: [], problem });
    expect(github.calls).toHaveLength(1);
  });

  test('a failure of GitHub, after three attempts', async () => {
    for (let i = 0; i < 3; i += 1) github.refuseNext('/actions/workflows/', { status: 502, message: 'Bad Gateway' });
    expect(await find()).toMatchObject({ runs: [], problem: 'GitHub failed (502: Bad Gateway)' });
    expect(github.calls).toHaveLength(3);
  });

  test('nothing, where GitHub recovers', async () => {
    github.refuseNext('/actions/workflows/', { status: 500, message: 'Server Error' });
    github.refuseNext('/zip', { status: 503, message: 'Unavailable' });
    expect(await find()).toMatchObject({ problem: null, notes: [] });
    expect(github.calls).toHaveLength(5);
  });

  test('a limit on the way, with what was found until then', async () => {
    github.runs.push(aNight(6));
    github.refuseNext('/runs/5/artifacts', {
      status: 429,
      message: 'Too Many Requests',
      headers: { 'retry-after': '60' },
    });
    const { runs, problem, notes } = await find();
    expect([days(runs), problem]).toEqual([[6], null]);
    expect(notes).toEqual(['Not all earlier runs were found: GitHub asks for fewer calls (429: Too Many Requests).']);
  });

  test('GitHub is not there', async () => {
    await github.close();
    const { problem } = await find();
    expect(problem).toMatch(/^GitHub was not reached: connect ECONNREFUSED 127\.0\.0\.1:\d+$/);
    github = await startGitHubService();
  });

  test('the runner does not name the workflow', async () => {
    const { problem } = await find({ context: { workflow: null } });
    expect(problem).toBe('the runner names no workflow file of this repository; set baseline-workflow');
  });

  test('an answer that is none', async () => {
    github.refuseNext('/actions/workflows/', { status: 200, message: 'x' });
    const { problem } = await find();
    expect(problem).toMatch(/^GitHub's answer is not understood: workflow_runs/);
  });
});

describe('where to look', () => {
  test('is asked for where the event does not say', async () => {
    github.runs.push(aNight(5));
    expect(days((await find({ context: { defaultBranch: null } })).runs)).toEqual([5]);
    expect(github.calls[0]).toBe('GET /repos/owner/name');
  });

  test('can be named', async () => {
    github.runs.push(aNight(5, { run: { branch: 'release', workflow: 'weekly.yml' } }));
    expect(days((await find({ query: { workflow: 'weekly.yml', branch: 'release' } })).runs)).toEqual([5]);
  });

  test('includes a job of another name, as long as it measured the same', async () => {
    const artifacts = ['llm-latency-other-0', 'llm-latency-other-1', 'coverage'].map((name, i) => {
      const parts = { mode: 'real', model: `model-${i}` };
      const spoil: PastParts['spoil'] = (summary) => ({
        ...summary,
        fingerprint: { hash: 'x', parts: i === 0 ? fingerprint.parts : parts },
      });
      return { id: 600 + i, name, zip: pastArtifact({ day: 60 + i, spoil }) };
    });
    github.runs.push(aNight(5, { run: { artifacts } }));
    expect(days((await find()).runs)).toEqual([60]);
  });
});

describe('a matrix of forty cells stays far below the 1,000 calls an hour of a repository', () => {
  const cells = Array.from({ length: 40 }, (_, i) => `llm-latency-bench-${i}`);
  const context = { now: Date.parse(startOf(30)), workflowRunId: '30' };

  beforeEach(async () => {
    github.runs.push(aNight(1));
    await liveThrough(2, 11);
    const { runs: history } = await find();
    for (let day = 12; day < 30; day += 1) {
      const zipped = pastArtifact({ day, history });
      const artifacts = cells.map((name, i) => ({ id: day * 100 + i, name, zip: zipped }));
      github.runs.push(aNight(day, { run: { artifacts } }));
    }
    github.calls.length = 0;
  });

  test('with three calls a cell', async () => {
    for (const artifactName of cells) {
      const { runs } = await find({ context: { ...context, artifactName } });
      expect(runs).toHaveLength(12);
    }
    expect(github.calls).toHaveLength(40 * 3);
  });

  test('with seven where none of them measured the same before', async () => {
    const fingerprintOfNone = { hash: '0'.repeat(64), parts: { mode: 'mock' } };
    for (const artifactName of cells) {
      await find({ context: { ...context, artifactName }, query: { fingerprint: fingerprintOfNone } });
    }
    expect(github.calls).toHaveLength(40 * 7);
  });

  test('with eleven where none of them left anything', async () => {
    for (const { artifacts } of github.runs) (artifacts as unknown[]).length = 0;
    for (const artifactName of cells) await find({ context: { ...context, artifactName } });
    expect(github.calls).toHaveLength(40 * 11);
  });
});

describe('the previous run', () => {
  const query = { kind: 'previous-run', runs: 1 } as const;

  test('comes with its requests, and with the history for the trend', async () => {
    github.runs.push(aNight(1));
    github.runs.push(aNight(2, { history: (await find()).runs }));
    const { previous, runs } = await find({ query });
    expect(previous?.summary.runId).toBe(runIdOf(2));
    expect(previous?.table?.length).toBe(12);
    expect(days(runs)).toEqual([1, 2]);
  });

  test('is one that did not fail', async () => {
    const verdict = { status: 'fail', reason: 'x', checks: [A_MISSED_LIMIT] } as const;
    github.runs.push(aNight(1), aNight(2, { report: { verdict } }));
    expect((await find({ query })).previous?.summary.runId).toBe(runIdOf(1));
  });

  test('is not one that was interrupted', async () => {
    github.runs.push(aNight(1), aNight(2, { spoil: endedEarly('interrupted') }));
    const { previous, runs } = await find({ query });
    expect(previous?.summary.runId).toBe(runIdOf(1));
    expect(runs.map(({ leftOut }) => leftOut === null)).toEqual([true, false]);
  });

  test('is not one that is of no use; why, is said where there is no other', async () => {
    const whyUnusable: PastRunsQuery['whyUnusable'] = ({ summary: { runId } }) =>
      runId === runIdOf(2) ? 'has 3 answered requests' : null;
    github.runs.push(aNight(2));
    const reason = 'artifact llm-latency-bench-0 of run 2 has 3 answered requests';
    expect(await find({ query: { ...query, whyUnusable } })).toMatchObject({ previous: null, problem: reason });
    github.runs.push(aNight(1));
    github.runs.reverse();
    expect((await find({ query: { ...query, whyUnusable } })).previous?.summary.runId).toBe(runIdOf(1));
    expect(skipped).toEqual([reason, reason]);
  });

  test('has only its figures where the requests were not kept, or are of another run', async () => {
    github.runs.push(aNight(1, { files: { 'metrics_requests.csv': Buffer.from('') } }));
    expect(await find({ query })).toMatchObject({ previous: null, problem: expect.stringContaining('cannot be used') });
  });
});
