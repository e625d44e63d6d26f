import { expect, test } from '@jest/globals';
import { renderMergeHtml } from '../../src/merge/render-html.ts';
import { renderMergeMarkdown } from '../../src/merge/render-markdown.ts';
import { aFailedRequest } from '../support/a-record.ts';
import { mergeAway } from './merge-jobs.ts';
import { someRequests } from './some-results.ts';

const at = (startedAt: string, node: string) => ({
  startedAt,
  summary: { environment: { os: 'linux', architecture: 'x64', node, runner_image: null, region: null } },
});

test('several configurations say when their jobs ran, how many, and on what', async () => {
  const { merged } = await mergeAway({
    a: { model: 'm', shard: '1/2', ...at('2026-11-24T10:00:00.000Z', '24.1.0') },
    b: { model: 'm', shard: '2/2', ...at('2026-11-24T12:30:59.000Z', '24.1.0') },
    c: { model: 'n', ...at('2026-11-24T11:00:00.000Z', '24.2.0') },
  });
  const markdown = renderMergeMarkdown(merged, { artifactUrl: null });
  expect(markdown).toContain('\n2 configurations · 3 jobs · 24 requests · started 2026-11-24 10:00 to 12:30 UTC\n');
  expect(markdown).toContain('- 3 jobs, started 2026-11-24 10:00 to 12:30 UTC.\n');
  expect(markdown).toContain('- Measured on `linux`, `x64`, `Node 24.1.0 / 24.2.0`.\n');
  const html = renderMergeHtml(merged, '/out');
  expect(html).toContain('<span>3 jobs</span> <span>24 requests</span> <span>started 2026-11-24 10:00 to 12:30 UTC');
  expect(html).toContain('<li>Measured on <code>linux</code>, <code>x64</code>, <code>Node 24.1.0 / 24.2.0</code>.');
});

test('a night over midnight names both days', async () => {
  const { merged } = await mergeAway({
    a: { model: 'm', ...at('2026-11-24T23:50:00.000Z', '24.1.0') },
    b: { model: 'n', ...at('2026-11-25T00:10:00.000Z', '24.1.0') },
  });
  expect(renderMergeHtml(merged, '/out')).toContain('started 2026-11-24 23:50 to 2026-11-25 00:10 UTC');
});

test('the share of failed requests stands beside their number in the page, too', async () => {
  const requests = [...someRequests(null), ...Array.from({ length: 4 }, () => aFailedRequest({ promptId: 'p1' }))];
  const { merged } = await mergeAway({ a: { model: 'm' }, b: { model: 'n', requests } });
  expect(renderMergeHtml(merged, '/out')).toContain('<td class="figure"><b>4</b> <small>25 %</small></td>');
  expect(renderMergeMarkdown(merged, { artifactUrl: null })).toContain('**4**&nbsp;(25&nbsp;%)');
});
