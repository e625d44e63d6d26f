import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findResults } from '../../src/merge/find-results.ts';
import { readResults } from '../../src/merge/results.ts';
import { groupShards, type ShardGroup } from '../../src/merge/shard-groups.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';
import { runIdOf, writeJob, type JobOptions } from './some-results.ts';

/** Groups of jobs, each in the folder of its name. */
async function groupsOf(jobs: Readonly<Record<string, JobOptions>>): Promise<readonly ShardGroup[]> {
  return await withTemporaryDir(async (dir) => {
    let number = 0;
    for (const [name, options] of Object.entries(jobs))
      writeJob(join(dir, name), { runId: runIdOf(++number), ...options });
    const { results } = await readResults(findResults([dir]));
    const plain = (path: string): string => path.slice(dir.length + 1);
    return groupShards(results.map((result) => ({ ...result, dir: plain(result.dir), place: plain(result.place) })));
  });
}

const outline = ({ label, results, count, missing, problems }: ShardGroup) => ({
  label,
  dirs: results.map(({ dir }) => dir),
  count,
  missing: missing.map(({ index }) => index),
  problems,
});

describe('groupShards', () => {
  test('puts shards together in their order, and configurations apart', async () => {
    const groups = await groupsOf({
      a: { shard: '2/2' },
      b: { shard: '1/2' },
      c: { model: 'other' },
    });
    expect(groups.map(outline)).toEqual([
      { label: 'test-model', dirs: ['b', 'a'], count: 2, missing: [], problems: [] },
      { label: 'other', dirs: ['c'], count: null, missing: [], problems: [] },
    ]);
  });

  test('names what is missing', async () => {
    const [group] = await groupsOf({ a: { shard: '2/4' } });
    expect(outline(group!)).toEqual({
      label: 'test-model',
      dirs: ['a'],
      count: 4,
      missing: [1, 3, 4],
      problems: ['shards 1/4, 3/4, 4/4 of test-model are missing'],
    });
  });

  test('does not miss shards that a short list has no prompts for', async () => {
    const [group] = await groupsOf({ a: { shard: '1/9', listed: 2 }, b: { shard: '2/9', listed: 2 } });
    expect(group).toMatchObject({ count: 9, missing: [], problems: [] });
  });

  test('of a shard that is there twice takes the one that was started last', async () => {
    const groups = await groupsOf({
      a: { shard: '1/2', startedAt: '2026-11-24T10:00:00.000Z' },
      b: { shard: '1/2', startedAt: '2026-11-24T11:00:00.000Z' },
      c: { shard: '2/2' },
    });
    expect(groups.map(outline)).toEqual([
      {
        label: 'test-model',
        dirs: ['b', 'c'],
        count: 2,
        missing: [],
        problems: ['shard 1/2 is there 2 times (b, a), and the first of these that can be read counts'],
      },
    ]);
  });

  test('tells what to do about the same measurement twice', async () => {
    const [group] = await groupsOf({ a: {}, b: {} });
    expect(group?.problems).toEqual([
      'the same measurement is there 2 times (a, b), and the first of these that can be read counts; "shard" deals prompts to several jobs, "baseline-key" tells jobs apart',
    ]);
  });

  test('of several divisions takes the one with most results', async () => {
    const groups = await groupsOf({
      a: { shard: '1/2' },
      b: { shard: '1/3' },
      c: { shard: '2/3' },
      d: { shard: '3/3' },
    });
    expect(groups.map(outline)).toEqual([
      {
        label: 'test-model',
        dirs: ['b', 'c', 'd'],
        count: 3,
        missing: [],
        problems: ['a (shard 1/2) does not fit to the other shards, which are of 3'],
      },
    ]);
  });
});

describe('labels', () => {
  const labelsOf = async (jobs: Parameters<typeof groupsOf>[0]): Promise<string[]> =>
    (await groupsOf(jobs)).map(({ label }) => label);
  const at = (endpoint_url: string | null) => ({ parts: { endpoint_url } });

  test('are what tells the configurations apart, and no more', async () => {
    const apart = (model: string, host: string, temperature: number) => ({
      model,
      parts: { endpoint_url: `https://${host}/v1`, parameters: { temperature }, stream: temperature === 0 },
    });
    expect(await labelsOf({ a: apart('m', 'a.example', 0), b: apart('n', 'b.example', 1) })).toEqual(['m', 'n']);
    expect(
      await labelsOf({ a: apart('m', 'a.example', 0), b: apart('n', 'b.example', 1), c: apart('n', 'a.example', 1) }),
    ).toEqual(['m, a.example', 'n, b.example', 'n, a.example']);
    expect(
      await labelsOf({ a: apart('m', 'a.example', 0), b: apart('n', 'a.example', 0), c: apart('n', 'a.example', 1) }),
    ).toEqual([
      'm, parameters {"temperature":0}',
      'n, parameters {"temperature":0}',
      'n, parameters {"temperature":1}',
    ]);
  });

  test('are keys where jobs have them, and the model of one that has none', async () => {
    const keyed = (baseline_key: string | null) => ({ model: `m-${baseline_key}`, parts: { baseline_key } });
    expect(await labelsOf({ a: keyed('eu'), b: keyed('us'), c: { model: 'n' } })).toEqual(['eu', 'us', 'n']);
  });

  test('leave out what is empty', async () => {
    const sent = (parameters: Readonly<Record<string, number>>) => ({ parts: { parameters } });
    expect(await labelsOf({ a: sent({}), b: sent({ top_k: 1 }) })).toEqual(['test-model', 'parameters {"top_k":1}']);
  });

  test('give the whole address where hosts are not enough', async () => {
    const jobs = { a: at('https://a.example/v1'), b: at('https://a.example/v2'), c: at(null) };
    expect(await labelsOf(jobs)).toEqual(['https://a.example/v1', 'https://a.example/v2', 'test-model']);
  });

  test('leave out what long addresses share', async () => {
    const deployment = (name: string) =>
      at(`https://one.openai.azure.com/openai/deployments/${name}/chat/completions?api-version=2024-10-21`);
    expect(await labelsOf({ a: deployment('gpt-4o'), b: deployment('gpt-4o-mini') })).toEqual([
      'one.openai.azure.com/…/gpt-4o/…',
      'one.openai.azure.com/…/gpt-4o-mini/…',
    ]);
    const model = (name: string) => at(`https://bedrock-runtime.us-east-1.amazonaws.com/model/${name}/invoke`);
    expect(
      await labelsOf({ a: model('meta.llama3'), b: model('mistral.large'), c: at('https://a.example/v1') }),
    ).toEqual([
      'bedrock-runtime.us-east-1.amazonaws.com/…/meta.llama3/…',
      'bedrock-runtime.us-east-1.amazonaws.com/…/mistral.large/…',
      'https://a.example/v1',
    ]);
  });

  test('are never the same', async () => {
    const long = (end: string) => ({ parts: { parameters: { stop: `${'x'.repeat(100)}${end}` } } });
    const groups = await groupsOf({ a: long('1'), b: long('2') });
    const labels = groups.map(({ label }) => label);
    expect(new Set(labels).size).toBe(2);
    expect(labels[1]).toMatch(/ \([\da-f]{8}\)$/);
  });

  test('show lists of prompts by their hash, and hostile texts harmlessly', async () => {
    const groups = await groupsOf({
      a: { parts: { prompts_sha256: 'b'.repeat(64) } },
      b: { model: 'evil\u001b[31m\nmodel' },
    });
    expect(groups.map(({ label }) => label)).toEqual(['test-model', 'evil model']);
    const listed = { a: { parts: { prompts_sha256: 'b'.repeat(64) } }, b: {} };
    expect(await labelsOf(listed)).toEqual(['prompts bbbbbbbb…', 'prompts aaaaaaaa…']);
  });

  test.each([
    ['interrupted', 'shard 2/2 of test-model ended early (interrupted), after 4 of 6 requests'],
    ['broken-off', 'shard 2/2 of test-model ended early (broken-off), after 4 of 6 requests'],
    ['stop-after-failures', 'shard 2/2 of test-model ended early (stop-after-failures), after 4 of 6 requests'],
    ['write-failed', 'shard 2/2 of test-model ended early (write-failed), after 4 of 6 requests'],
    ['max-requests', null],
    ['max-duration', null],
    ['decided', null],
  ])('names a job whose end nobody asked for: %s', async (end, problem) => {
    const [group] = await groupsOf({
      a: { shard: '1/2', listed: 4 },
      b: { shard: '2/2', listed: 4, summary: { cut_short: end, planned_requests: 6 } },
    });
    expect(group).toMatchObject({ results: [{}, {}], problems: problem === null ? [] : [problem] });
  });

  test('names jobs that measured nothing, whatever ended them', async () => {
    const nothing = { requests: [], listed: 9 };
    const [group] = await groupsOf({
      a: { ...nothing, shard: '1/3' },
      b: { ...nothing, shard: '2/3', summary: { cut_short: 'max-duration' } },
      c: { ...nothing, shard: '3/3' },
    });
    expect(group!.problems).toEqual([
      'shards 1/3, 3/3 of test-model measured nothing',
      'shard 2/3 of test-model measured nothing (max-duration)',
    ]);
    const [single] = await groupsOf({ a: { summary: { cut_short: 'interrupted' } } });
    expect(single!.problems).toEqual(['test-model (a) ended early (interrupted), after 12 requests']);
  });
});
