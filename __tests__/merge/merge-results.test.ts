import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { annotateMerge } from '../../src/merge/annotate.ts';
import { groupRows } from '../../src/merge/group-row.ts';
import { mergeResults, type FinishedMerge } from '../../src/merge/merge-results.ts';
import { readMergeConfig } from '../../src/merge/read-config.ts';
import { mergeLines } from '../../src/merge/render-log.ts';
import type { Environment } from '../../src/model.ts';
import { refusalAsync } from '../config/refusal.ts';
import { aFailedRequest } from '../support/a-record.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';
import { mergeJobs, type Inputs } from './merge-jobs.ts';
import { runIdOf, someRequests, writeJob, type JobOptions } from './some-results.ts';

/** As {@link mergeJobs}, what it says without the directory. */
async function verdictOf(jobs: Readonly<Record<string, JobOptions>>, inputs: Inputs = {}) {
  return await withTemporaryDir(async (dir) => {
    const { merged } = await mergeJobs(dir, jobs, inputs);
    const plain = (text: string): string => text.replaceAll(join(dir, 'in', '/'), '').replaceAll('\\', '/');
    return {
      status: merged.verdict.status,
      reason: plain(merged.verdict.reason),
      problems: merged.problems.map(plain),
      notes: merged.groups[0]?.report.notes.map(plain) ?? [],
      labels: merged.groups.map(({ group }) => group.label),
    };
  });
}

/** What the files of a single configuration say. */
const summaryOf = ({ merged }: FinishedMerge): { readonly [name: string]: unknown } =>
  JSON.parse(readFileSync(merged.groups[0]?.summaryJson ?? '', 'utf8')) as { readonly [name: string]: unknown };
const pageOf = ({ reportHtml }: FinishedMerge): string => readFileSync(reportHtml ?? '', 'utf8');
const headingOf = (page: string): string => /<h1>(.*)<\/h1>/.exec(page)?.[1]?.replace(/<[^>]+>/g, '') ?? '';

const SHARDS = { a: { shard: '1/2' }, b: { shard: '2/2' } } as const;
const slow = (factor: number) => ({ requests: someRequests(null, { latency: (prompt) => prompt * factor }) });

describe('the verdict', () => {
  test('of one configuration is that of its limits', async () => {
    expect(await verdictOf(SHARDS, { thresholds: 'latency.max < 7s' })).toMatchObject({
      status: 'pass',
      reason: expect.stringMatching(
        /^maximum latency 6\.20 s is within the limit of 7 s \(12 requests; [^)]*\); 1 more limit kept$/,
      ),
    });
    expect(await verdictOf(SHARDS, { thresholds: 'latency.max < 6s' })).toMatchObject({
      status: 'fail',
      reason: expect.stringMatching(/^maximum latency 6\.20 s is over the limit of 6 s/),
    });
  });

  test('of several names the one that missed a limit', async () => {
    const jobs = {
      a: { model: 'quick', ...slow(0.1) },
      b: { model: 'slow', ...slow(1) },
      c: { model: 'slower', ...slow(2) },
    };
    expect(await verdictOf(jobs, { thresholds: 'latency.max < 2s' })).toMatchObject({
      status: 'fail',
      reason: expect.stringMatching(
        /^slow: maximum latency 6.00 s is over the limit of 2 s .*; also failed: 1 configuration$/,
      ),
      labels: ['quick', 'slow', 'slower'],
    });
    expect(await verdictOf(jobs)).toMatchObject({
      status: 'pass',
      reason: 'all 3 configurations keep their limits (36 requests)',
    });
  });

  test('counts limits over all requests together', async () => {
    const failing = [...someRequests(null), ...Array.from({ length: 2 }, () => aFailedRequest({ promptId: 'p1' }))];
    const jobs = { a: { model: 'm' }, b: { model: 'n', requests: failing } };
    const inputs = { 'max-error-rate': '20%', 'overall-thresholds': 'error_rate < 5%' };
    expect(await verdictOf(jobs, inputs)).toMatchObject({
      status: 'fail',
      reason: expect.stringMatching(
        /^all requests together: error rate 7\.7 % is over the limit of 5 % \(2 of 26 requests failed\)$/,
      ),
    });
    expect(await verdictOf(jobs, { ...inputs, 'overall-thresholds': 'warn error_rate < 5%' })).toMatchObject({
      status: 'pass',
    });
  });

  test('is said by the files of a single configuration, too', async () => {
    await withTemporaryDir(async (dir) => {
      const merge = await mergeJobs(dir, { a: { shard: '1/2' } }, { 'overall-thresholds': 'latency.max < 1s' });
      const reason = /^shard 2\/2 of test-model is missing; and maximum latency 5\.20 s is over the limit of 1 s/;
      expect(merge.merged.verdict).toMatchObject({ status: 'fail', reason: expect.stringMatching(reason) });
      expect(headingOf(pageOf(merge))).toMatch(/^Fail shard 2\/2 of test-model is missing; and maximum/);
      expect(pageOf(merge)).toContain('<code>latency.max &lt; 1s</code>');
      expect(summaryOf(merge)).toMatchObject({
        verdict: { status: 'fail', reason: merge.merged.verdict.reason },
        checks: [
          { threshold: 'max-error-rate 5%', answer: 'pass' },
          { threshold: 'latency.max < 1s', answer: 'fail' },
        ],
      });
    });
  });

  test('fails when nothing was answered', async () => {
    const requests = [aFailedRequest({ promptId: 'p1' })];
    expect(await verdictOf({ a: { requests } })).toMatchObject({
      status: 'fail',
      reason: 'nothing was measured: 1 of 1 request failed',
    });
  });
});

describe('what is missing', () => {
  test('fails a merge, unless it may be', async () => {
    const jobs = { b: { shard: '2/3' } };
    const problems = ['shards 1/3, 3/3 of test-model are missing'];
    expect(await verdictOf(jobs)).toMatchObject({ status: 'fail', reason: problems[0], problems });
    expect(await verdictOf(jobs, { 'allow-missing': 'true' })).toMatchObject({ status: 'pass', problems });
  });

  test('stands above the figures, in every file', async () => {
    await withTemporaryDir(async (dir) => {
      const merge = await mergeJobs(dir, { b: { shard: '2/3' } }, { 'allow-missing': 'true' });
      const { notes, verdict } = summaryOf(merge);
      expect(verdict).toMatchObject({ status: 'pass' });
      expect(notes).toContain('Problems with the results: shards 1/3, 3/3 of test-model are missing.');
      expect(pageOf(merge)).toMatch(
        /<main>\n<div class="alert warning">Problems with the results:<ul><li><bdi>shards 1\/3/,
      );
    });
  });

  test('ends with one mark, a full stop or its own', async () => {
    await withTemporaryDir(async (dir) => {
      rmSync(join(writeJob(join(dir, 'in', 'b'), { model: 'other' }), 'metrics_summary.json'));
      const { merged } = await mergeJobs(dir, { a: {} }, { 'allow-missing': 'true' });
      expect(merged.groups[0]?.report.alert?.lines).toEqual([
        expect.stringMatching(/was the job killed before it could write one\?$/),
      ]);
    });
  });

  test('is noticed where somebody said how much there should be', async () => {
    expect((await verdictOf({ a: {} }, { expected: '1' })).problems).toEqual([]);
    expect(await verdictOf({ a: {} }, { expected: '3' })).toMatchObject({
      status: 'fail',
      reason: '3 results should be there, and 1 is',
    });
    const twice = { a: { model: 'm' }, b: { model: 'n' } };
    expect(await verdictOf(twice, { expected: '1' })).toMatchObject({ reason: '1 result should be there, and 2 are' });
  });

  test('counts as planned', async () => {
    await withTemporaryDir(async (dir) => {
      const { merged } = await mergeJobs(dir, { b: { shard: '2/3' } });
      expect(merged.groups[0]?.report).toMatchObject({ planned: 12, summary: { attempted: 4 } });
    });
  });
});

describe('damaged results', () => {
  test.each([
    [
      'no summary',
      (dir: string) => rmSync(join(dir, 'metrics_summary.json')),
      /^b has no metrics_summary\.json; was the job killed/,
    ],
    [
      'no requests',
      (dir: string) => rmSync(join(dir, 'metrics_requests.csv')),
      /^b has no metrics_requests\.csv; a merge needs every request/,
    ],
  ])('%s', async (_, damage, reason) => {
    await withTemporaryDir(async (dir) => {
      writeJob(join(dir, 'in', 'a'), { shard: '1/2' });
      damage(writeJob(join(dir, 'in', 'b'), { shard: '2/2', runId: runIdOf(2) }));
      const { merged } = await mergeJobs(dir, {});
      expect(merged.problems.map((problem) => problem.replaceAll(join(dir, 'in', '/'), ''))).toEqual([
        expect.stringMatching(reason),
        'shard 2/2 of test-model is missing',
      ]);
    });
  });

  test.each([
    [
      { schema_version: 2 },
      /^b\/metrics_summary\.json has schema_version 2, and this version reads 1; measure it again$/,
    ],
    [{ schema_version: 0 }, /has schema_version 0/],
    [{ run_id: 'x' }, /^b\/metrics_summary\.json is no metrics_summary\.json: run_id: /],
    [{ total_requests: -1 }, /total_requests: /],
    [{ fingerprint: { hash: 'x', parts: {} } }, /fingerprint\.hash: /],
    [{ config: { shard: { index: 9, count: 2, listed: 6 } } }, /config/],
  ])('a summary with %j', async (summary, reason) => {
    const { status, problems } = await verdictOf({ a: { shard: '1/2' }, b: { shard: '2/2', summary } });
    expect(status).toBe('fail');
    expect(problems).toEqual([expect.stringMatching(reason), 'shard 2/2 of test-model is missing']);
  });

  test('rows that are cut off leave their shard missing', async () => {
    await withTemporaryDir(async (dir) => {
      const cut = (text: string): string => text.slice(0, -30);
      const { merged, mergeJson } = await mergeJobs(dir, { a: { shard: '1/2' }, b: { shard: '2/2', csv: cut } });
      expect(merged.problems).toEqual([expect.stringMatching(/^shard 2\/2: .*metrics_requests\.csv, line 7: /)]);
      expect(groupRows(merged)[0]?.shards).toBe('1 of 2 shards');
      expect(merged.groups[0]?.report).toMatchObject({ planned: 12, summary: { attempted: 6 } });
      expect(JSON.parse(readFileSync(mergeJson, 'utf8'))).toMatchObject({ groups: [{ missing: ['2/2'] }] });
    });
  });

  test('of a shard that is there twice the older one counts when the rows of the newer are damaged', async () => {
    await withTemporaryDir(async (dir) => {
      const cut = (text: string): string => text.slice(0, -30);
      const { merged } = await mergeJobs(dir, {
        a: { shard: '1/2' },
        b: { shard: '2/2', csv: cut, startedAt: '2026-11-24T11:00:00.000Z' },
        c: { shard: '2/2', startedAt: '2026-11-24T10:00:00.000Z' },
      });
      expect(merged.problems.map((problem) => problem.replaceAll(join(dir, 'in', '/'), ''))).toEqual([
        'shard 2/2 is there 2 times (b, c), and the first of these that can be read counts',
        expect.stringMatching(/^shard 2\/2: b\/metrics_requests\.csv, line 7: /),
      ]);
      expect(groupRows(merged)[0]?.shards).toBe('2 shards');
      expect(merged.groups[0]?.results.map((result) => result.place.slice(-1))).toEqual(['a', 'c']);
      expect(merged.groups[0]?.report).toMatchObject({ summary: { attempted: 12 } });
      expect(merged.verdict.status).toBe('fail');
    });
  });

  test('the request in flight when a job was interrupted is a row that counts nowhere', async () => {
    const requests = [...someRequests('2/2'), aFailedRequest({ promptId: 'p2', shard: '2/2', failure: 'aborted' })];
    const summary = { total_requests: 6, failed_requests: 0 };
    const { problems } = await verdictOf({ a: { shard: '1/2' }, b: { shard: '2/2', requests, summary } });
    expect(problems).toEqual([]);
  });

  test('all of them are nothing to merge', async () => {
    await withTemporaryDir(async (dir) => {
      const merging = mergeJobs(dir, { a: { summary: { schema_version: 2 } } });
      expect((await refusalAsync(() => merging)).replaceAll('\\', '/')).toMatch(
        /^there is nothing to merge: .*\/in\/a\/metrics_summary\.json has schema_version 2/,
      );
      expect(existsSync(join(dir, 'out'))).toBe(false);
    });
  });

  test('nothing at all: every reason is told', async () => {
    await withTemporaryDir(async (dir) => {
      const config = readMergeConfig({ 'output-dir': join(dir, 'out') }, { entry: 'action', artifactName: '' });
      const lost = ['artifact a could not be downloaded: it is gone', 'artifact b could not be downloaded: it is gone'];
      expect(await refusalAsync(() => mergeResults(config, [], lost))).toBe(
        `there is nothing to merge: ${lost.join('; ')}`,
      );
      expect(await refusalAsync(() => mergeResults(config, [join(dir, 'x')], []))).toBe(
        `there is nothing to merge: ${join(dir, 'x')}: there is no such folder`,
      );
    });
  });

  test('a source without results is named, and does not end the merge', async () => {
    await withTemporaryDir(async (dir) => {
      writeJob(join(dir, 'a'));
      mkdirSync(join(dir, 'b'));
      const inputs = { 'output-dir': join(dir, 'out'), 'allow-missing': 'true' };
      const config = readMergeConfig(inputs, { entry: 'action', artifactName: '' });
      const sources = ['a', 'b'].map((name) => ({ path: join(dir, name), name: `artifact ${name}` }));
      const { merged } = await mergeResults(config, sources);
      expect(merged.problems).toEqual(['artifact b: there are no results in it, no metrics_summary.json']);
      expect(merged.verdict.status).toBe('pass');
    });
  });

  test('a damaged artifact is called by its name', async () => {
    await withTemporaryDir(async (dir) => {
      writeJob(join(dir, 'a'), { shard: '1/2' });
      writeJob(join(dir, 'b', 'results'), { shard: '2/2', summary: { schema_version: 2 } });
      const inputs = { 'output-dir': join(dir, 'out'), 'allow-missing': 'true' };
      const config = readMergeConfig(inputs, { entry: 'action', artifactName: '' });
      const sources = ['a', 'b'].map((name) => ({ path: join(dir, name), name: `artifact ${name}` }));
      expect((await mergeResults(config, sources)).merged.problems[0]).toMatch(
        /^artifact b, folder results: metrics_summary\.json has schema_version 2, /,
      );
    });
  });

  test('an attempt that cannot be used gives way to a later one, and a note says so', async () => {
    await withTemporaryDir(async (dir) => {
      const damaged = writeJob(join(dir, 'in', 'x', 'r'), { model: 'm' });
      rmSync(join(damaged, 'metrics_summary.json'));
      const { merged } = await mergeJobs(dir, { 'x-attempt-2/r': { model: 'm' } });
      expect(merged.problems).toEqual([]);
      expect(merged.notes).toEqual([`${damaged} is left out: it cannot be used, and a later attempt of it is there.`]);
    });
  });

  test('a configuration whose rows are all damaged is left out, and named', async () => {
    const { status, problems, labels } = await verdictOf({ a: { model: 'm' }, b: { model: 'n', csv: () => 'x' } });
    expect({ status, labels }).toEqual({ status: 'fail', labels: ['m'] });
    expect(problems).toEqual([
      expect.stringMatching(/^b\/metrics_requests\.csv, line 1: columns run_id, /),
      'nothing of n is in the figures, because none of its rows can be read',
    ]);
  });

  test.each<[string, Readonly<Record<string, JobOptions>>, readonly string[]]>([
    ['the only configuration', { a: { csv: () => 'x' } }, ['merge.json', 'report.html']],
    [
      'one of two',
      { a: { model: 'm' }, b: { model: 'n', csv: () => 'x' } },
      ['m/metrics_requests.csv', 'm/metrics_summary.json', 'm/report.html', 'merge.json'],
    ],
  ])('leave no files where nothing could be read: %s', async (_, jobs, expected) => {
    await withTemporaryDir(async (dir) => {
      const { files } = await mergeJobs(dir, jobs, { 'allow-missing': 'true' });
      const output = join(dir, 'out');
      const there = readdirSync(output, { recursive: true, withFileTypes: true });
      const names = there.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      expect(names.toSorted()).toEqual(expected.map((name) => join(output, name)).toSorted());
      expect(files.toSorted()).toEqual(names.toSorted());
      expect(there.filter((entry) => entry.isDirectory()).map(({ name }) => name)).toEqual(
        expected.length > 2 ? ['m'] : [],
      );
    });
  });
});

describe('notes', () => {
  test('tell of jobs of different versions, settings and ends', async () => {
    const { notes } = await verdictOf({
      a: { shard: '1/3', config: { retries: 0, seed: 1 } },
      b: { shard: '2/3', config: { retries: 2, seed: 1 }, summary: { tool: { name: 'x', version: '9.9.9' } } },
      c: { shard: '3/3', config: { retries: 0, seed: 1 }, summary: { cut_short: 'max-duration' } },
    });
    expect(notes).toEqual([
      'Put together from 3 jobs, each with every 3rd prompt; the time is the sum of theirs.',
      'The jobs measured with different versions of this tool: 1.2.3, 9.9.9.',
      'The jobs had different settings: retries (0, 2).',
      'Ended early (max-duration): 3/3.',
    ]);
  });

  test('tell of jobs that kept prompts in different ways; files say what they show', async () => {
    await withTemporaryDir(async (dir) => {
      const kept = (kind: string): JobOptions => ({ config: { prompt_text: kind }, summary: { prompt_text: kind } });
      const { merged } = await mergeJobs(dir, {
        a: { ...SHARDS.a, ...kept('none') },
        b: { ...SHARDS.b, ...kept('full') },
      });
      const { report } = merged.groups[0]!;
      expect(report).toMatchObject({ promptText: 'full', config: { prompt_text: 'full' } });
      expect(report.notes).toContain(
        'The jobs kept prompts in different ways (prompt-text: full, none), and so do these files: some hold more of them than others.',
      );
      const same = await mergeJobs(dir, { a: { ...SHARDS.a, ...kept('hash') }, b: { ...SHARDS.b, ...kept('hash') } });
      expect(same.merged.groups[0]!.report).toMatchObject({ promptText: 'hash', config: { prompt_text: 'hash' } });
      expect(same.merged.groups[0]!.report.notes.join()).not.toContain('prompt-text');
    });
  });

  test('say nothing of a single job', async () => {
    expect((await verdictOf({ a: {} })).notes).toEqual([]);
  });
});

describe('the report', () => {
  test('adds the times of the jobs, and names their machines', async () => {
    const environment = (node: string): Environment & { runner_image: null } => ({
      os: 'linux',
      architecture: 'x64',
      node,
      runnerImage: null,
      region: null,
      runner_image: null,
    });
    await withTemporaryDir(async (dir) => {
      const { merged } = await mergeJobs(dir, {
        a: {
          ...SHARDS.a,
          summary: { environment: { ...environment('24.1.0') }, total_time_seconds: 2 },
          startedAt: '2026-11-24T12:00:00.000Z',
        },
        b: { ...SHARDS.b, summary: { environment: { ...environment('24.2.0') }, total_time_seconds: 4 } },
      });
      expect(merged.groups[0]?.report).toMatchObject({
        startedAt: '2026-11-24T10:00:00.000Z',
        environment: { os: 'linux', node: '24.1.0 / 24.2.0', runnerImage: null },
        summary: { attempted: 12, totalTimeSeconds: 6, throughputRps: 2 },
        config: {
          shard: null,
          prompts: { count: 6 },
          merged: { shards: 2, missing: [], runs: [runIdOf(1), runIdOf(2)] },
        },
      });
    });
  });
});

describe('files', () => {
  test('of several configurations lie in folders of their own', async () => {
    await withTemporaryDir(async (dir) => {
      const { files, problems } = await mergeJobs(dir, { a: { model: 'Org/Model:1' }, b: { model: '模型' } });
      const names = files.map((file) => file.slice(dir.length + 5).replaceAll('\\', '/'));
      expect(names.toSorted()).toEqual([
        'configuration/metrics_requests.csv',
        'configuration/metrics_summary.json',
        'configuration/report.html',
        'merge.json',
        'org-model-1/metrics_requests.csv',
        'org-model-1/metrics_summary.json',
        'org-model-1/report.html',
        'report.html',
      ]);
      expect(files.filter((file) => !existsSync(file))).toEqual([]);
      expect(problems).toEqual([]);
    });
  });

  test('of a merge are replaced by those of the next, and not merged again', async () => {
    await withTemporaryDir(async (dir) => {
      const inputs = { 'output-dir': join(dir, 'in', 'out') };
      await mergeJobs(dir, SHARDS, inputs);
      const { merged } = await mergeJobs(dir, {}, inputs);
      expect(merged.verdict.status).toBe('pass');
      expect(merged.notes).toEqual([`${join(dir, 'in', 'out')} is left out: it was merged already.`]);
      await mergeJobs(dir, { c: { model: 'another' } }, inputs);
      const { merged: again } = await mergeJobs(dir, {}, inputs);
      expect(again.groups).toHaveLength(2);
    });
  });

  test('merge.json says what was merged and where it is', async () => {
    await withTemporaryDir(async (dir) => {
      const { mergeJson } = await mergeJobs(dir, { ...SHARDS, c: { model: 'other', ...slow(3) } });
      const { groups, ...rest } = JSON.parse(readFileSync(mergeJson, 'utf8')) as Record<string, unknown>;
      expect(rest).toMatchObject({
        schema_version: 1,
        verdict: { status: 'pass' },
        total_requests: 24,
        failed_requests: 0,
        problems: [],
        ranking_problem: null,
      });
      expect(groups).toMatchObject([
        { label: 'test-model', shards: 2, missing: [], jobs: [{ shard: '1/2' }, { shard: '2/2' }], total_requests: 12 },
        { label: 'other', shards: null, jobs: [{ shard: null }], metrics: { latency: { count: 12, mark: 'worst' } } },
      ]);
    });
  });
});

describe('the log and the annotations', () => {
  test('say the same', async () => {
    await withTemporaryDir(async (dir) => {
      const jobs = { a: { model: 'quick', ...slow(0.1) }, b: { model: '::error::slow', ...slow(1) } };
      const { merged } = await mergeJobs(dir, jobs, { thresholds: 'latency.max < 2s' });
      const log = mergeLines(merged);
      expect(log.filter((line) => /^\s*::/.test(line))).toEqual([]);
      expect(log[1]).toMatch(/^\[1\] quick: p50 350 ms \(best\), p95 n\/a, /);
      expect(log.at(-1)).toMatch(/^verdict: fail - ::error::slow: maximum latency 6.00 s is over the limit of 2 s/);
      const { gates } = readMergeConfig({}, { entry: 'action', artifactName: '' });
      const occasion = { gates, fails: true, lost: [], problems: ['The results were not uploaded.'] };
      expect(annotateMerge(merged, occasion)).toEqual({
        error: expect.stringMatching(/^Verdict fail: ::error::slow: maximum[^\n]*$/),
        warnings: ['The results were not uploaded.'],
      });
      expect(annotateMerge(merged, { ...occasion, fails: false, problems: [] })).toEqual({
        error: null,
        warnings: [expect.stringMatching(/^Verdict fail: /)],
      });
    });
  });
});
