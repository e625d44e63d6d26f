import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findResults } from '../../src/merge/find-results.ts';
import { readGroup } from '../../src/merge/read-group.ts';
import { readResults } from '../../src/merge/results.ts';
import type { RequestRecord } from '../../src/model.ts';
import { csvHeader } from '../../src/report/csv.ts';
import { aCompletedRequest, aFailedRequest } from '../support/a-record.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';
import { runIdOf, someRequests, someShards, writeJob, type JobOptions } from './some-results.ts';

/** The rows of two shards in the order in which they are dealt, by their messages. */
async function dealt(...jobs: readonly (readonly RequestRecord[])[]): Promise<string[]> {
  return await withTemporaryDir(async (dir) => {
    for (const [i, requests] of jobs.entries()) {
      const shard = `${i + 1}/${jobs.length}`;
      writeJob(join(dir, `${i}`), {
        shard,
        runId: runIdOf(i + 1),
        requests: requests.map((row) => ({ ...row, shard })),
      });
    }
    const { results } = await readResults(findResults([dir]));
    return [...readGroup({ results, older: new Map() }, dir).table.rows()].map(({ promptId }) => promptId);
  });
}

const row = (promptId: string, more: Partial<RequestRecord> = {}): RequestRecord =>
  aCompletedRequest({ promptId, ...more } as object);

describe('rows are dealt', () => {
  test('in turns, round by round, as one job would have sent them', async () => {
    const shard = (index: number) => someRequests(`${index}/3`, { listed: 8, rounds: 2 });
    expect(await dealt(shard(1), shard(2), shard(3))).toEqual(
      [...Array(2).keys()].flatMap(() => ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8']),
    );
  });

  test('warm-up before everything', async () => {
    const warm = { phase: 'warmup' } as const;
    expect(await dealt([row('a', warm), row('b')], [row('c', warm), row('d', warm), row('e')])).toEqual([
      'a',
      'c',
      'd',
      'b',
      'e',
    ]);
  });

  test('a refused option before the request that it belongs to', async () => {
    const refused = { phase: 'negotiation' } as const;
    expect(await dealt([row('a'), row('b', refused), row('b2')], [row('c', refused), row('c2'), row('d')])).toEqual([
      'c',
      'a',
      'c2',
      'b',
      'b2',
      'd',
    ]);
  });

  test('both arms of a pair together', async () => {
    const other = { arm: 'baseline' } as const;
    expect(
      await dealt(
        [row('a'), row('A', other), row('B', other), row('b')],
        [row('c'), row('C', other), row('d'), row('D', other)],
      ),
    ).toEqual(['a', 'A', 'c', 'C', 'B', 'b', 'd', 'D']);
  });

  test('a shard that ended early leaves its turns to the others', async () => {
    expect(await dealt([row('a')], [row('b'), row('c'), row('d', { round: 2 })])).toEqual(['a', 'b', 'c', 'd']);
  });

  test('rounds that go backwards, as in a file that was edited, are no reason to stop', async () => {
    expect(await dealt([row('a', { round: 3 }), row('b', { round: 1 })], [row('c', { round: 2 })])).toEqual([
      'c',
      'a',
      'b',
    ]);
  });
});

/** What reading a group of jobs comes to, without the directory. */
async function readJobs(jobs: readonly JobOptions[]) {
  return await withTemporaryDir(async (dir) => {
    for (const [i, job] of jobs.entries()) writeJob(join(dir, `job-${i + 1}`), { runId: runIdOf(i + 1), ...job });
    const { results } = await readResults(findResults([dir]));
    const rows = readGroup({ results, older: new Map() }, dir);
    return {
      csv: readFileSync(join(dir, 'metrics_requests.csv'), 'utf8'),
      prompts: [...rows.table.rows()].map(({ promptId }) => promptId),
      indexes: [...rows.table.rows()].map(({ index }) => index),
      read: rows.results.map((result) => result.dir.slice(dir.length + 1)),
      damaged: rows.damaged.map((reason) => reason.replaceAll(dir, '').replaceAll('\\', '/')),
    };
  });
}

const cut = (text: string): string => text.slice(0, text.length - 30);
const lines = (text: string): string[] => text.trimEnd().split('\r\n');

describe('reading a group', () => {
  test('keeps each row byte for byte, and numbers them anew', async () => {
    const odd = someRequests('1/2').map((request) => ({ ...request, promptText: 'a "quoted",\r\nprompt é' }));
    const { csv, indexes, read } = await readJobs([{ shard: '1/2', requests: odd }, { shard: '2/2' }]);
    expect(csv.startsWith(csvHeader())).toBe(true);
    expect(csv.match(/"a ""quoted"",\r\nprompt é"/g)).toHaveLength(6);
    expect(indexes).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(read).toEqual(['job-1', 'job-2']);
  });

  test('puts columns in our order, and leaves out what is not ours', async () => {
    const moved = (text: string): string =>
      lines(text)
        .map((line) => `extra,${line.split(',').toReversed().join(',')}`)
        .join('\n');
    const [usual, changed] = [await readJobs([{}]), await readJobs([{ csv: moved }])];
    expect(changed.csv).toBe(usual.csv);
  });

  test.each([
    [
      'is cut off in the middle of a row',
      { csv: cut },
      /^shard 2\/2: \/job-2\/metrics_requests\.csv, line 7: \d+ values where/,
    ],
    [
      'lacks its last rows',
      { csv: (text: string) => `${lines(text).slice(0, 5).join('\r\n')}\r\n` },
      /^shard 2\/2: \/job-2\/metrics_requests\.csv holds 4 requests, 0 failed, and the summary beside it says 6 requests, 0 failed; was it cut off\?$/,
    ],
    [
      'is empty',
      { csv: () => '' },
      /^shard 2\/2: \/job-2\/metrics_requests\.csv is empty; expected a metrics_requests\.csv$/,
    ],
    [
      'has another run’s rows',
      { csv: (text: string) => text.replaceAll(runIdOf(2), runIdOf(9)) },
      /^shard 2\/2: \/job-2\/metrics_requests\.csv and the summary beside it are not of the same run; keep the two of one run together$/,
    ],
    [
      'has another shard’s rows',
      { csv: (text: string) => text.replaceAll(',2/2,', ',1/2,') },
      /^shard 2\/2: \/job-2\/metrics_requests\.csv and the summary beside it are not of the same run/,
    ],
    [
      'is no CSV',
      { csv: (text: string) => `${text}a,"b` },
      /^shard 2\/2: \/job-2\/metrics_requests\.csv, line 8: a quote is never closed; a file that was cut off, or edited\?$/,
    ],
    [
      'has a cell that is none of ours',
      { csv: (text: string) => text.replace(',measured,2,', ',measured,2x,') },
      /^shard 2\/2: \/job-2\/metrics_requests\.csv, line 5: round is "2x"; allowed: a number or nothing$/,
    ],
  ])('leaves out a job whose file %s, and keeps the others whole', async (_, job, reason) => {
    const whole = await readJobs([{ shard: '1/2' }]);
    const { prompts, csv, read, damaged } = await readJobs([{ shard: '1/2' }, { shard: '2/2', ...job }]);
    expect(damaged).toEqual([expect.stringMatching(reason)]);
    expect({ prompts, csv, read }).toEqual({ prompts: whole.prompts, csv: whole.csv, read: ['job-1'] });
  });

  test('counts failed requests too', async () => {
    const requests = [...someRequests('2/2'), aFailedRequest({ promptId: 'p2', shard: '2/2' })];
    const { damaged } = await readJobs([
      { shard: '2/2', requests, csv: (text: string) => text.replace(',failed,rate_limit,', ',ok,,') },
    ]);
    expect(damaged).toEqual([expect.stringContaining('latency_seconds is empty')]);
  });
});

test('a million rows need no million objects: a table can be filled from files alone', async () => {
  await withTemporaryDir(async (dir) => {
    const results = await someShards(dir, 3, { listed: 9 });
    const { table } = readGroup({ results, older: new Map() }, dir);
    expect({ length: table.length, prompts: table.promptCount }).toEqual({ length: 18, prompts: 9 });
    expect(table.at(4)).toMatchObject({
      index: 5,
      promptId: 'p5',
      promptText: 'prompt number 5',
      shard: '2/3',
      latencySeconds: 5.1,
    });
  });
});
