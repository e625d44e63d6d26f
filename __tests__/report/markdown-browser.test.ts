import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRequire } from 'node:module';
import { marked } from 'marked';
import type { Browser, Page } from 'playwright-core';
import { barChart } from '../../src/merge/bar-chart.ts';
import type { GroupRow } from '../../src/merge/group-row.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { aCompletedRequest, aFailedRequest, aReport } from '../support/a-record.ts';
import { BROWSER_PATH, launchBrowser } from '../support/browser.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { anInterleavedRun } from '../support/interleaved-run.ts';
import { aFailingRun, anAllFailedRun, anEmptyRun, aNormalRun, KEPT, someAnswers } from '../support/sample-reports.ts';

const require = createRequire(import.meta.url);
/** The oldest 11 that GitHub may still run, and the newest. */
const MERMAIDS = [
  ['11.0', require.resolve('mermaid-oldest').replace(/[^/\\]+$/, 'mermaid.min.js')],
  ['newest', require.resolve('mermaid').replace(/[^/\\]+$/, 'mermaid.min.js')],
] as const;

const RUNS: readonly (readonly [string, Report])[] = [
  ['normal', aNormalRun()],
  ['failing', aFailingRun()],
  ['all failed', anAllFailedRun()],
  ['empty', anEmptyRun()],
  ['interleaved, with a history', anInterleavedRun()],
  ['long', aReport({ requests: someAnswers(2500) })],
  [
    'in milliseconds',
    aReport({ requests: someAnswers(30).map((answer) => ({ ...answer, latencySeconds: 0.25 }) as typeof answer) }),
  ],
  [
    'of a week',
    aReport({ requests: someAnswers(30).map((answer) => ({ ...answer, latencySeconds: 40_000 }) as typeof answer) }),
  ],
];

/** Configurations whose every answer took so many seconds. */
function rowsOf(latencies: readonly number[], answers = 25): GroupRow[] {
  return latencies.map((latencySeconds, place) => {
    const requests = someAnswers(answers).map((answer) => ({ ...answer, latencySeconds }) as typeof answer);
    const { summary, verdict } = aReport({ requests });
    const { metrics, attempted, failed } = summary;
    return { number: place + 1, label: `m${place}`, metrics, marks: {}, attempted, failed, shards: '', verdict };
  });
}

const MERGES: readonly (readonly [string, readonly GroupRow[]])[] = [
  ['two configurations', rowsOf([1, 2])],
  ['forty', rowsOf(Array.from({ length: 40 }, (_, i) => 1 + i / 10))],
  ['more than are shown', rowsOf(Array.from({ length: 60 }, (_, i) => 1 + i / 10))],
  ['some that answer at once', rowsOf([0.000001, 0.00002, 0.8])],
  ['some a thousand times as fast as others', rowsOf([0.04, 40, 40_000])],
  ['a few requests each', rowsOf([1, 2, 3], 3)],
];

interface Drawn {
  readonly diagramType: string;
  readonly isError: boolean;
  readonly lines: number;
  readonly bars: number;
}

/** Draws a diagram; needs Mermaid in the page. */
function draw(page: Page, source: string): Promise<Drawn> {
  return page.evaluate(async (text) => {
    const { mermaid } = globalThis as unknown as {
      mermaid: {
        parse: (text: string) => Promise<{ diagramType: string }>;
        render: (id: string, text: string) => Promise<{ svg: string }>;
      };
    };
    const { diagramType } = await mermaid.parse(text);
    const { svg } = await mermaid.render('drawn', text);
    const [bars = ''] = /<g class="bar-plot-\d+">.*?<\/g>/s.exec(svg) ?? [];
    return {
      diagramType,
      isError: svg.includes('Syntax error'),
      lines: (svg.match(/<path /g) ?? []).length,
      bars: (bars.match(/<rect /g) ?? []).length,
    };
  }, source);
}

function markdownOf(report: Report): string {
  return renderMarkdown(report, { artifactUrl: './1/artifacts/2' });
}

function diagramsOf(report: Report): string[] {
  return Array.from(markdownOf(report).matchAll(/^```mermaid\n([^]*?)\n```$/gm), ([, source = '']) => source);
}

function saying(text: string): Report {
  const said = { promptId: text, promptText: text, model: text };
  const requests = Array.from({ length: 6 }, (_, i) =>
    aCompletedRequest({ ...said, index: i + 1, latencySeconds: 1 + i / 10 }),
  );
  const check = {
    ...KEPT,
    answer: 'inconclusive',
    reason: text,
    threshold: { ...KEPT.threshold, source: text },
  } as const;
  return aReport({
    requests: [...requests, aFailedRequest({ ...said, index: 7, failureMessage: text })],
    target: { url: text, api: 'openai-chat', model: text },
    verdict: { status: 'inconclusive', reason: text, checks: [check] },
    notes: [text],
  });
}

(BROWSER_PATH === null ? describe.skip : describe)('in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  describe.each(MERMAIDS)('Mermaid %s', (_, path) => {
    let page: Page;

    beforeAll(async () => {
      page = await browser.newPage();
      await page.addScriptTag({ path });
    });

    test.each(RUNS)('parses and draws every diagram of a run that is %s', async (_name, report) => {
      for (const source of diagramsOf(report)) {
        const drawn = await draw(page, source);
        const lines = (source.match(/^ {4}line /gm) ?? []).length;
        expect(drawn).toMatchObject({ diagramType: 'xychart', isError: false });
        expect(drawn.lines).toBeGreaterThanOrEqual(lines);
      }
    });

    test.each(MERGES)('parses and draws the bars of a merge of %s', async (_name, rows) => {
      const source = barChart(rows)?.source ?? '';
      const drawn = await draw(page, source);
      expect(drawn).toMatchObject({ diagramType: 'xychart', isError: false, bars: Math.min(rows.length, 40) });
      expect(drawn.lines).toBeGreaterThanOrEqual((source.match(/^ {4}line /gm) ?? []).length);
    });

    test('has no diagram to draw only where nothing was answered', () => {
      const counts = RUNS.map(([, report]) => diagramsOf(report).length);
      expect(counts).toEqual([1, 1, 0, 0, 2, 1, 1, 1]);
    });
  });

  describe('as GitHub reads Markdown', () => {
    let page: Page;

    beforeAll(async () => {
      page = await browser.newPage({ javaScriptEnabled: false });
    });

    /** Tags of the page in order, with the number of cells for a row; code and pictures are not looked into. */
    async function structureOf(report: Report): Promise<string[]> {
      await page.setContent(await marked.parse(markdownOf(report), { gfm: true }));
      return page.locator('body *').evaluateAll((elements) =>
        elements.map((element) => {
          const { tagName, children } = element as unknown as { tagName: string; children: { length: number } };
          return tagName === 'TR' ? `TR of ${children.length}` : tagName;
        }),
      );
    }

    test.each(RUNS)('tables and folds of a run that is %s are whole', async (_, report) => {
      const tags = await structureOf(report);
      const markdown = markdownOf(report);
      const rules = markdown.match(/^\|( :?-+:? \|)+$/gm) ?? [];
      expect(tags.filter((tag) => tag === 'TABLE')).toHaveLength(rules.length);
      expect(tags.filter((tag) => tag === 'DETAILS')).toHaveLength((markdown.match(/<details>/g) ?? []).length);
      expect(await page.locator('body').innerText()).not.toMatch(/\| ?:?--|<\/?details|(?<!\*)\*\*(?!\*)|&nbsp;|^#+ /m);
      expect(await page.locator('details details, h2, h3').filter({ hasText: /^$/ }).count()).toBe(0);
    });

    test('a fold of figures holds its table', async () => {
      await structureOf(aNormalRun());
      expect(await page.locator('details table').count()).toBe(1);
      expect(await page.locator('details pre code').count()).toBe(1);
    });

    test.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 60), text]))(
      '%j adds nothing to the page',
      async (_, text) => {
        const [usual, hostile] = [await structureOf(saying('x')), await structureOf(saying(text))];
        const emptied = (tags: readonly string[]) => tags.filter((tag) => tag !== 'CODE' && tag !== 'SPAN');
        expect(emptied(hostile)).toEqual(emptied(usual));
        expect(await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
          './1/artifacts/2',
        ]);
      },
    );
  });
});
