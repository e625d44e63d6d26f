import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { aFailedRequest } from '../support/a-record.ts';
import { BROWSER_PATH, launchBrowser, openWatched } from '../support/browser.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';
import { mergeJobs } from './merge-jobs.ts';
import { someRequests } from './some-results.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FAILING = [...someRequests(null), ...Array.from({ length: 4 }, () => aFailedRequest({ promptId: 'p1' }))];
const JOBS = {
  a: { model: 'quick', requests: someRequests(null, { rounds: 6, latency: (prompt) => prompt / 10 }) },
  b: { model: 'a deployment with a name of some sixty characters, in a region', shard: '1/2' },
  c: { model: 'failing', requests: FAILING },
} as const;
const INPUTS = { thresholds: 'latency.max < 1s', 'overall-thresholds': 'warn latency.max < 1s' };

(BROWSER_PATH === null ? describe.skip : describe)('a page of several configurations in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function looking<Seen>(width: number, look: (page: Page) => Promise<Seen>): Promise<Seen> {
    return await withTemporaryDir(async (dir) => {
      const { reportHtml } = await mergeJobs(dir, JOBS, INPUTS);
      const url = pathToFileURL(reportHtml ?? '').href;
      const { page, troubles } = await openWatched(browser, url, { viewport: { width, height: 900 } });
      const seen = await look(page);
      expect(troubles).toEqual([]);
      await page.context().close();
      return seen;
    });
  }

  test('has room for the whole table at 1,000 pixels', async () => {
    const hidden = await looking(1000, (page) =>
      page.evaluate(`(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.scroll'))`),
    );
    expect(hidden).toBe(0);
  });

  test('shows names, verdicts and latencies at 400, and scrolls for the rest beside the names', async () => {
    const [right, left] = (await looking(400, (page) =>
      page.evaluate(`
        const table = document.querySelector('.beside');
        const right = table.querySelector('tbody tr td:nth-child(5)').getBoundingClientRect().right;
        table.parentElement.scrollLeft = 1000;
        [right, table.querySelector('tbody th').getBoundingClientRect().left - table.parentElement.getBoundingClientRect().left]`),
    )) as [number, number];
    expect(right).toBeLessThanOrEqual(400);
    expect(left).toBe(0);
  });

  test.each([1000, 400])('can be read by everybody at %i pixels', async (width) => {
    const violations = await looking(width, async (page) => {
      await page.evaluate(AXE);
      const results = (await page.evaluate('axe.run()')) as AxeResults;
      return results.violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
  });
});
