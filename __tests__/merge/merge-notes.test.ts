import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { notesOf } from '../../src/merge/merge-notes.ts';
import { renderMergeHtml } from '../../src/merge/render-html.ts';
import { mergeLines } from '../../src/merge/render-log.ts';
import { renderMergeMarkdown } from '../../src/merge/render-markdown.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';
import { mergeAway, mergeJobs } from './merge-jobs.ts';

const TOOL = { tool: { name: 'llm-latency-action', version: '9.9.9' } };

test('notes on configurations are in every report, with whose they are', async () => {
  await withTemporaryDir(async (dir) => {
    const ended = { cut_short: 'max-duration' };
    const jobs = {
      a: { model: 'm', summary: ended },
      b: { model: 'n', shard: '1/2' },
      c: { model: 'n', shard: '2/2' },
    };
    const { merged, mergeJson } = await mergeJobs(dir, jobs);
    const note = `m: Ended early (max-duration): ${dir}`;
    expect(mergeLines(merged)).toContainEqual(expect.stringContaining(`note: ${note}`));
    expect(renderMergeMarkdown(merged, { artifactUrl: null })).toMatch(
      /### Notes\n\n- m: Ended early \(max-duration\)/,
    );
    expect(renderMergeHtml(merged, dir)).toContain('<li><bdi>n: Put together from 2 jobs, each with every 2nd prompt');
    expect(JSON.parse(readFileSync(mergeJson, 'utf8'))).toMatchObject({
      groups: [
        { label: 'm', notes: [expect.stringMatching(/^Ended early \(max-duration\): /)] },
        { label: 'n', notes: [expect.stringMatching(/^Put together from 2 jobs/)] },
      ],
    });
  });
});

test('what several configurations have in common is said once', async () => {
  const summary = { cut_short: 'max-requests' };
  const shard = { shard: '1/1', summary };
  const { merged } = await mergeAway({ a: { ...shard, model: 'm' }, b: { ...shard, model: 'n' } });
  expect(notesOf(merged)).toEqual(['every configuration: Ended early (max-requests): 1/1.']);
});

test('versions and settings are compared between configurations', async () => {
  const { merged } = await mergeAway({
    a: { model: 'm', config: { warmup: 0 } },
    b: { model: 'n', config: { warmup: 2 }, summary: TOOL },
    c: { model: 'o', config: { warmup: 2 } },
  });
  expect(merged.notes).toEqual([
    'The configurations were measured with different versions of this tool: 1.2.3 (m, o), 9.9.9 (n).',
    'The configurations had different settings: warmup (0, 2).',
  ]);
});

test('one job of several says what it sent, and not that it was put together', async () => {
  const { merged } = await mergeAway({ a: { shard: '2/3' } });
  expect(notesOf(merged)).toEqual([]);
  expect(merged.groups[0]?.report.notes).toEqual(['From one job, which sent every 3rd prompt.']);
});
