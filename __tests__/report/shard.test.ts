import { describe, expect, test } from '@jest/globals';
import { summaryLines } from '../../src/report/console.ts';
import { methodSentences } from '../../src/report/method.ts';
import type { Report } from '../../src/report/report.ts';
import { terminalLines } from '../../src/report/terminal.ts';
import { aReport } from '../support/a-record.ts';

const SHARD = { prompts: { count: 9 }, shard: { index: 2, count: 7, listed: 60 } };

const ofMethod = (report: Report): string[] =>
  methodSentences(report).map((phrases) => phrases.filter((phrase) => typeof phrase === 'string').join(''));

describe('a shard', () => {
  test('says which it is, and of how many prompts', () => {
    const report = aReport({ config: SHARD });
    expect(summaryLines(report)).toContain('shard: 2/7, 9 of 60 prompts');
    expect(terminalLines(report, { paint: (_, text) => text, width: 100 })).toContain('Shard 2/7: 9 of 60 prompts');
    expect(ofMethod(report)).toContain('Shard 2/7: 9 of 60 prompts; the figures are of these alone.');
  });

  test('is nothing that a run of all prompts speaks of', () => {
    expect(ofMethod(aReport({ config: { ...SHARD, shard: null } })).join()).not.toContain('Shard');
  });
});

describe('the connection', () => {
  const CONNECTION = /^Connection: (.*)\.$/;
  const connectionOf = (config: Report['config']): string | undefined =>
    ofMethod(aReport({ connection: null, config })).flatMap((text) => CONNECTION.exec(text)?.[1] ?? [])[0];

  test('of a merge was opened by each job', () => {
    const merged = { shards: 2, missing: [], runs: [] };
    expect(connectionOf({ merged, connection: 'reuse' })).toBe(
      "opened by each job before its first request; see the jobs' own reports",
    );
    expect(connectionOf({ merged, connection: 'fresh' })).toBe('opened by the requests, if any was needed');
  });

  test('of a run was opened by its requests, where not before', () => {
    expect(connectionOf({ connection: 'fresh' })).toBe('opened by the requests, if any was needed');
  });
});
