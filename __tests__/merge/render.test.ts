import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { marked, type Tokens } from 'marked';
import { barChart } from '../../src/merge/bar-chart.ts';
import { groupRows, MOST_GROUPS } from '../../src/merge/group-row.ts';
import { mergeResults } from '../../src/merge/merge-results.ts';
import type { Merged } from '../../src/merge/model.ts';
import { readMergeConfig } from '../../src/merge/read-config.ts';
import { renderMergeHtml } from '../../src/merge/render-html.ts';
import { mergeLines } from '../../src/merge/render-log.ts';
import { renderMergeMarkdown } from '../../src/merge/render-markdown.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';
import { runIdOf, someRequests, writeJob } from './some-results.ts';

/** A merge of configurations with these models, each slower than the one before. */
async function mergedOf(models: readonly string[], inputs: Readonly<Record<string, string>> = {}): Promise<Merged> {
  return await withTemporaryDir(async (dir) => {
    for (const [i, model] of models.entries()) {
      const requests = someRequests(null, { rounds: 6, latency: (prompt) => (prompt * (i + 1)) / 10 });
      writeJob(join(dir, 'in', `job-${i}`), { model, runId: runIdOf(i + 1), requests });
    }
    const config = readMergeConfig(
      { 'output-dir': join(dir, 'out'), ...inputs },
      { entry: 'action', artifactName: '' },
    );
    return (await mergeResults(config, [join(dir, 'in')])).merged;
  });
}

/** The same configuration again and again, as from a very large matrix. */
function manyOf(merged: Merged, count: number): Merged {
  const [group] = merged.groups;
  return { ...merged, groups: Array.from({ length: count }, () => group!) };
}

const tablesOf = (markdown: string): Tokens.Table[] =>
  marked.lexer(markdown).filter((token): token is Tokens.Table => token.type === 'table');

const options = { artifactUrl: './1/artifacts/2' };

describe('texts that a file chose', () => {
  test('break no table, and speak no command', async () => {
    const merged = await mergedOf(HOSTILE_TEXTS, { thresholds: 'latency.max < 1ms', 'allow-missing': 'true' });
    const markdown = renderMergeMarkdown(merged, options);
    const [table] = tablesOf(markdown);
    expect(table?.rows).toHaveLength(merged.groups.length);
    expect(new Set(table?.rows.map((cells) => cells.length))).toEqual(new Set([9]));
    const page = await marked.parse(markdown);
    expect(page).not.toMatch(/<script|<img|<h1|href="(?!\.\/1\/)/);
    expect(page.match(/<details>.*?<\/summary>/g)).toEqual(['<details><summary>How this was measured</summary>']);
    expect(mergeLines(merged).filter((line) => /^\s*::|##\[/.test(line) || /\p{Cc}/u.test(line))).toEqual([]);
    const html = renderMergeHtml(merged, '/out');
    expect(html).not.toMatch(/<script|<img|<h1>owned|<\/?details/);
    expect(html.match(/<tr><th scope="row"/g)).toHaveLength(merged.groups.length);
  });
});

describe('Markdown', () => {
  test('of one configuration is that of a run, under the merge’s verdict', async () => {
    const markdown = renderMergeMarkdown(await mergedOf(['m'], { expected: '2' }), options);
    expect(markdown).toMatch(/^## ❌ Fail: 2 results should be there, and 1 is\n/m);
    expect(markdown).toContain('### Figures');
    expect(markdown).toContain('> - 2 results should be there, and 1 is');
  });

  test('of several puts them beside each other, the fastest first', async () => {
    const merged = await mergedOf(['quick', 'slow', 'slower'], { 'overall-thresholds': 'latency.max < 1s' });
    const markdown = renderMergeMarkdown(merged, options);
    const [table] = tablesOf(markdown);
    expect(table?.rows.map((cells) => cells.slice(0, 4).map(({ text }) => text))).toEqual([
      ['1', '`quick`', '✅ pass', '**350&nbsp;ms**&nbsp;(best)'],
      ['2', '`slow`', '✅ pass', '700&nbsp;ms'],
      ['3', '`slower`', '✅ pass', '**1.05&nbsp;s**&nbsp;(worst)'],
    ]);
    expect(markdown).toContain('### Limits over all requests together');
    expect(markdown).toContain('[All files of this merge](<./1/artifacts/2>)');
  });

  test('of a thousand configurations stays within what GitHub takes, and says that it is not all', async () => {
    const many = manyOf(await mergedOf(['m', 'x'.repeat(200)]), 1000);
    const markdown = renderMergeMarkdown(many, options);
    expect(Buffer.byteLength(markdown)).toBeLessThan(900 * 1024);
    expect(tablesOf(markdown)[0]?.rows).toHaveLength(MOST_GROUPS);
    expect(markdown).toContain(`${1000 - MOST_GROUPS} more: see merge.json.`);
    expect(Buffer.byteLength(renderMergeHtml(many, '/out'))).toBeLessThan(2 * 1024 * 1024);
    expect(mergeLines(many).length).toBeLessThan(250);
  });

  test('that fits nowhere else leaves the verdict', async () => {
    const merged = await mergedOf(['m', 'n']);
    expect(renderMergeMarkdown(merged, { ...options, budget: 500 })).toBe(
      '## ✅ Pass: all 2 configurations keep their limits (72 requests)\n',
    );
  });
});

describe('HTML', () => {
  test('leads to each configuration’s own page, and to no other place', async () => {
    const merged = await mergedOf(['org/model', 'other']);
    const dir = join(merged.groups[0]!.dir, '..');
    const html = renderMergeHtml(merged, dir);
    expect(Array.from(html.matchAll(/href="([^"]*)"/g), ([, address]) => address)).toEqual([
      'data:,',
      'org-model/report.html',
      'other/report.html',
    ]);
    expect(html).not.toMatch(/https?:\/\/(?!api\.example)/);
  });

  test('says why a configuration did not pass', async () => {
    const merged = await mergedOf(['quick', 'slow'], { thresholds: 'latency.p50 < 0.5s' });
    const html = renderMergeHtml(merged, join(merged.groups[0]!.dir, '..'));
    expect(html).toMatch(
      /<h2[^>]*>Not passed<\/h2>\s*<ul><li><a href="slow\/report\.html"><bdi>slow<\/bdi><\/a>: <code>latency\.p50 &lt; 0\.5s<\/code>: <bdi>p50 latency 700/,
    );
    expect(html.match(/<span class="answer (pass|fail)">/g)).toEqual([
      '<span class="answer pass">',
      '<span class="answer fail">',
    ]);
  });
});

describe('the picture', () => {
  test('has a bar for each configuration, up to what can be told apart', async () => {
    const merged = await mergedOf(['a', 'b']);
    const chart = barChart(groupRows(merged));
    expect(chart?.source).toContain('x-axis "Configuration" ["1", "2"]');
    expect(chart?.source).toContain('bar [0.350, 0.700]');
    expect(barChart(groupRows(manyOf(merged, 100)))?.caption).toMatch(/^The 40 fastest: median latency/);
    expect(barChart(groupRows(manyOf(merged, 1)))).toBeNull();
  });
});
