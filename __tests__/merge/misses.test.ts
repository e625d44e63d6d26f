import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { annotateMerge } from '../../src/merge/annotate.ts';
import type { Merged } from '../../src/merge/model.ts';
import { readMergeConfig } from '../../src/merge/read-config.ts';
import { renderMergeHtml } from '../../src/merge/render-html.ts';
import { mergeLines } from '../../src/merge/render-log.ts';
import { renderMergeMarkdown } from '../../src/merge/render-markdown.ts';
import { jobFails } from '../../src/verdict/conclude.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';
import { mergeAway, mergeJobs } from './merge-jobs.ts';
import { someRequests } from './some-results.ts';

/** Latencies from 0.1 to 0.6 s times this. */
const times = (factor: number) => ({ requests: someRequests(null, { latency: (prompt) => (prompt * factor) / 10 }) });
const TWO = { a: { model: 'quick', ...times(1) }, b: { model: 'slow', ...times(10) } } as const;

function annotationsOf(merged: Merged) {
  const { gates } = readMergeConfig({}, { entry: 'action', artifactName: '' });
  return annotateMerge(merged, { gates, fails: jobFails(merged.verdict, gates), lost: [], problems: [] });
}

const textOf = (html: string): string =>
  html
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<');

describe('limits that only warn', () => {
  test('are said to be missed by configurations that pass', async () => {
    const { merged } = await mergeAway(TWO, { thresholds: 'warn latency.max < 1s' });
    expect(merged.verdict).toMatchObject({
      status: 'pass',
      reason: 'all 2 configurations pass (24 requests), but 1 of them misses limits that only warn',
    });
    expect(annotationsOf(merged)).toEqual({
      error: null,
      warnings: [
        expect.stringMatching(
          /^Missed limits that only warn:\n- slow: warn latency\.max < 1s: maximum latency 6.00 s is over .*$/,
        ),
      ],
    });
    expect(mergeLines(merged)).toContainEqual(
      expect.stringMatching(/^\[2\] slow: warn latency\.max < 1s: fail \(warns only\), observed 6/),
    );
    expect(renderMergeMarkdown(merged, { artifactUrl: null })).toMatch(
      /### Not passed\n\n- 2 `slow`: `warn latency\.max < 1s`: maximum latency 6.00 s .*\(warns only\)\n/,
    );
    expect(textOf(renderMergeHtml(merged, '/out'))).toMatch(
      /Not passed\s+slow: warn latency\.max < 1s: maximum latency 6\.00.s .*\(warns only\)/,
    );
  });

  test('are said to be missed by all requests together', async () => {
    const { merged } = await mergeAway(TWO, { 'overall-thresholds': 'warn latency.max < 1s' });
    expect(merged.verdict.reason).toBe(
      'all 2 configurations pass (24 requests), but all requests together miss limits that only warn',
    );
    expect(annotationsOf(merged).warnings).toEqual([
      expect.stringMatching(/\n- all requests together: warn latency\.max < 1s: maximum latency 6.00 s/),
    ]);
    expect(mergeLines(merged)).toContainEqual(
      expect.stringMatching(/^overall limit: warn latency\.max < 1s: fail \(warns only\), observed 6/),
    );
    expect(renderMergeHtml(merged, '/out')).toMatch(/<span class="answer fail">missed<\/span> <small>warns only/);
  });

  test('warn of a single configuration, too', async () => {
    const { merged } = await mergeAway({ a: times(10) }, { thresholds: 'warn latency.max < 1s' });
    expect(annotationsOf(merged)).toEqual({
      error: null,
      warnings: [expect.stringMatching(/^Missed limits that only warn:\n- warn latency\.max < 1s: maximum/)],
    });
  });
});

describe('limits that were missed', () => {
  const inputs = { thresholds: 'latency.max < 1s\nlatency.p50 < 1s', 'overall-thresholds': 'latency.min > 1s' };

  test('are named one by one, whichever decided', async () => {
    const { merged } = await mergeAway(TWO, inputs);
    const max = 'maximum latency 6.00 s is over the limit of 1 s';
    expect(annotationsOf(merged).error?.split('\n')).toEqual([
      'Verdict fail: 3 limits missed',
      expect.stringMatching(/^- all requests together: minimum latency 100 ms is under the minimum of 1 s/),
      expect.stringContaining(`- slow: ${max}`),
      expect.stringMatching(/^- slow: p50 latency 3\.50 s is over/),
    ]);
    expect(mergeLines(merged).filter((line) => line.startsWith('[2] slow: latency'))).toEqual([
      expect.stringContaining(`latency.max < 1s: fail, observed 6.00 s - ${max}`),
      expect.stringContaining('latency.p50 < 1s: fail'),
    ]);
    const markdown = renderMergeMarkdown(merged, { artifactUrl: null });
    expect(markdown).toContain(`- 2 \`slow\`: \`latency.max < 1s\`: ${max}`);
    expect(markdown).toContain('- 2 `slow`: `latency.p50 < 1s`: p50 latency 3.50 s');
    const page = textOf(renderMergeHtml(merged, '/out'));
    expect(page).toMatch(/slow: latency\.max < 1s: maximum latency 6\.00.s is over/);
    expect(page).toContain('slow: latency.p50 < 1s: p50 latency');
  });

  test('stand beside those that were kept', async () => {
    const { merged } = await mergeAway(TWO, inputs);
    const limits = ['latency.max < 1s', 'latency.p50 < 1s', 'max-error-rate 5%'];
    expect(mergeLines(merged)).toContain(`limits of each: ${limits.join(', ')}`);
    expect(renderMergeMarkdown(merged, { artifactUrl: null })).toContain(
      `Limits of each configuration: ${limits.map((limit) => `\`${limit}\``).join(', ')}\n\n| # |`,
    );
    expect(textOf(renderMergeHtml(merged, '/out'))).toContain(`Limits of each configuration: ${limits.join(', ')}`);
  });

  test('are in merge.json, with those that were kept', async () => {
    await withTemporaryDir(async (dir) => {
      const { mergeJson } = await mergeJobs(dir, TWO, inputs);
      const { groups } = JSON.parse(readFileSync(mergeJson, 'utf8')) as { groups: unknown };
      expect(groups).toMatchObject([
        { label: 'quick', checks: [{ answer: 'pass' }, { answer: 'pass' }, { answer: 'pass' }] },
        { label: 'slow', checks: [{ answer: 'fail', observed: 6 }, { answer: 'fail' }, { answer: 'pass' }] },
      ]);
    });
  });

  test('are not hidden by a result that is missing', async () => {
    const { merged } = await mergeAway({ a: TWO.a, b: { ...TWO.b, model: 'slow' } }, { ...inputs, expected: '3' });
    expect(merged.verdict.reason).toMatch(
      /^3 results should be there, and 2 are; and slow: maximum latency 6.00 s .*; also failed: 1 overall limit$/,
    );
    expect(annotationsOf(merged).error?.split('\n').slice(0, 3)).toEqual([
      'Verdict fail: 1 problem and 3 limits missed',
      '- 3 results should be there, and 2 are',
      expect.stringMatching(/^- all requests together: minimum latency/),
    ]);
  });

  test('are said once where there is only one', async () => {
    const { merged } = await mergeAway(TWO, { thresholds: 'latency.max < 1s' });
    expect(annotationsOf(merged)).toEqual({
      error: expect.stringMatching(/^Verdict fail: slow: maximum latency 6.00 s [^\n]*$/),
      warnings: [],
    });
  });
});

test('a missing result that may be missing is a warning', async () => {
  const { merged } = await mergeAway(TWO, { expected: '3', 'allow-missing': 'true' });
  expect(annotationsOf(merged)).toEqual({
    error: null,
    warnings: ['Problems with the results:\n- 3 results should be there, and 2 are'],
  });
});
