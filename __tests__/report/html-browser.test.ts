import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { renderHtml } from '../../src/report/html.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { aCompletedRequest, aFailedRequest, aReport } from '../support/a-record.ts';
import { BROWSER_PATH, launchBrowser, openWatched, type WatchedPage } from '../support/browser.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { anInterleavedRun } from '../support/interleaved-run.ts';
import { aFailingRun, anAllFailedRun, anEmptyRun, aNormalRun, MISSED, someAnswers } from '../support/sample-reports.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUNS = [
  ['normal', aNormalRun()],
  ['failing', aFailingRun()],
  ['all-failed', anAllFailedRun()],
  ['empty', anEmptyRun()],
  ['interleaved', anInterleavedRun()],
] as const;

/** Words of ours, so none in what quotes, that stand on more than one line. */
const BROKEN_WORDS = `
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const broken = [];
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    if (text.parentElement.closest('bdi, code, pre, script, style')) continue;
    for (const { 0: word, index } of text.data.matchAll(/[\\w.]+/g)) {
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set(Array.from(range.getClientRects(), ({ top }) => top)).size > 1) broken.push(word);
    }
  }
  broken;`;

test('a browser is there where the tests run for others', () => {
  if (process.env['CI'] !== undefined) expect(BROWSER_PATH).not.toBeNull();
});

(BROWSER_PATH === null ? describe.skip : describe)('in a browser', () => {
  let browser: Browser;
  let dir: string;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'llm-latency-page-'));
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    rmSync(dir, { recursive: true });
  });

  function open(report: Report, options: BrowserContextOptions = {}): Promise<WatchedPage> {
    const file = join(dir, 'report.html');
    writeFileSync(file, renderHtml(report));
    return openWatched(browser, pathToFileURL(file).href, options);
  }

  /** What axe-core finds, after every part that can be opened was opened. */
  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    const results = (await page.evaluate(`
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      document.querySelector('.opener')?.click();
      axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    `)) as AxeResults;
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
  }

  describe.each(RUNS)('a run that is %s', (_, report) => {
    test.each(['light', 'dark'] as const)('is accessible, silent and asks for nothing: %s', async (colorScheme) => {
      const { page, troubles } = await open(report, { colorScheme });
      expect(await violations(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await page.context().close();
    });

    test('fits a screen of 320 pixels', async () => {
      const { page } = await open(report, { viewport: { width: 320, height: 700 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      await page.context().close();
    });
  });

  test.each([400, 800, 1100, 1400])(
    'at %i pixels, our words are whole and long foreign ones stay inside',
    async (width) => {
      const word = 'w'.repeat(300);
      const flags = ['event_loop_delay', 'cached_prompt', 'length_limited'] as const;
      const said = { promptText: word, model: word, finishReason: word, flags };
      const requests = [1, 2, 3].map((index) => aCompletedRequest({ ...said, index, promptId: `${index}${word}` }));
      const { page } = await open(aReport({ requests, notes: [word] }), { viewport: { width, height: 900 } });
      for (const opener of await page.locator('.opener').all()) await opener.click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.evaluate(BROKEN_WORDS)).toEqual([]);
      await page.context().close();
    },
  );

  test('on a narrow screen a comparison shows its sentence and its result without scrolling', async () => {
    const { page } = await open(anInterleavedRun(), { viewport: { width: 400, height: 900 } });
    const seen = (await page.evaluate(`
      ['small', '.answer'].map((part) => document.querySelector('#comparison table ' + part).getBoundingClientRect().right)
    `)) as number[];
    expect(seen.every((right) => right > 0 && right <= 400)).toBe(true);
    await page.context().close();
  });

  describe('the table of requests', () => {
    const requests = [
      ...someAnswers(58),
      aFailedRequest({ index: 59, promptId: 'odd', promptText: 'What fails?' }),
      aCompletedRequest({ index: 60, promptId: 'p10', latencySeconds: 9, ttftSeconds: null }),
    ];
    let watched: WatchedPage;
    let page: Page;

    beforeAll(async () => {
      watched = await open(aReport({ requests }), { permissions: ['clipboard-read', 'clipboard-write'] });
      ({ page } = watched);
    });

    afterAll(() => page.context().close());

    /** The first `count` texts of a column of the request table. */
    async function column(number: number, count = 3): Promise<string[]> {
      const cells = page.locator(`#request-table tbody tr > :nth-child(${number})`);
      return (await cells.allInnerTexts()).slice(0, count).map((text) => text.replace(/^[▸▾]\s*/, ''));
    }

    const heading = (name: string) => page.locator('#request-table').getByRole('button', { name, exact: true });
    const status = () => page.locator('#request-table [role=status]').innerText();
    const sorted = () =>
      page.locator('#request-table [aria-sort]:not([aria-sort=none])').evaluateAll((found) => {
        return found.map((cell) => `${cell.textContent} ${cell.getAttribute('aria-sort')}`);
      });

    test('shows the requests in the order of sending, a page at a time', async () => {
      expect(await column(1)).toEqual(['1', '2', '3']);
      expect(await page.locator('#request-table tbody tr').count()).toBe(25);
      expect(await status()).toBe('1 to 25 of 60 requests');
      await page.locator('#request-table').getByRole('button', { name: 'Next' }).click();
      expect(await status()).toBe('26 to 50 of 60 requests');
      await page.locator('#request-table').getByRole('button', { name: 'Previous' }).click();
      expect(await status()).toBe('1 to 25 of 60 requests');
    });

    test('sorts by a figure, largest first, then the other way round; what is unknown stays last', async () => {
      await heading('Latency').click();
      expect([await sorted(), await column(4)]).toEqual([['Latency descending'], ['9.00 s', '1.88 s', '1.81 s']]);
      await heading('Latency').click();
      expect([await sorted(), await column(4, 1)]).toEqual([['Latency ascending'], ['400 ms']]);
      await heading('TTFT').click();
      await heading('TTFT').click();
      expect((await column(5, 1))[0]).toBe('80.2 ms');
      await heading('#').click();
      expect(await column(1)).toEqual(['1', '2', '3']);
    });

    test('sorts by names as people count', async () => {
      await heading('Prompt').click();
      await heading('Prompt').click();
      expect((await column(2, 2)).map((text) => text.split(/\s/)[0])).toEqual(['p10', 'p5']);
      await heading('#').click();
    });

    test('finds every word in any order, and says how many were left out', async () => {
      const search = page.getByRole('searchbox', { name: 'Search requests' });
      await search.fill('RAIN haiku');
      expect(await status()).toBe('1 to 12 of 12 requests, filtered from 60');
      await search.fill('no such thing');
      expect(await status()).toBe('No requests, filtered from 60');
      await search.fill('');
      expect(await status()).toBe('1 to 25 of 60 requests');
    });

    test('filters by result', async () => {
      const select = page.locator('#request-table').getByLabel('Result');
      await select.selectOption('failed');
      expect([await column(1), await column(3)]).toEqual([['59'], ['rate_limit 429']]);
      await select.selectOption('all');
    });

    test('opens a request with the keyboard, and keeps the focus', async () => {
      await page.getByRole('button', { name: 'Details of request 2', exact: true }).focus();
      await page.keyboard.press('Enter');
      const focused = 'document.activeElement.getAttribute("aria-expanded")';
      expect(await page.evaluate(focused)).toBe('true');
      expect(await page.locator('#request-table .detail').innerText()).toMatch(
        /Wait for headers 95\.0 ms[^]*Input tokens\s+12/,
      );
      await page.keyboard.press('Enter');
      expect(await page.evaluate(focused)).toBe('false');
      expect(await page.locator('#request-table .detail').count()).toBe(0);
    });

    test('is where the picture leads to', async () => {
      await page.getByRole('slider').focus();
      await page.keyboard.press('End');
      expect(await page.locator('.inspector output').innerText()).toBe('#60, p10: 9.00 s');
      await page.keyboard.press('ArrowLeft');
      expect(await page.locator('.inspector output').innerText()).toBe('#59, odd: failed, rate_limit');
      await page.getByRole('searchbox', { name: 'Search requests' }).fill('haiku');
      await page.getByRole('button', { name: 'Show it in the table' }).click();
      expect(await page.locator('#request-table .opened').innerText()).toMatch(/59\s+odd/);
      expect(await page.locator('#request-table .detail').innerText()).toContain(
        'Rate limit reached, try again in 20 s',
      );
      expect(await status()).toBe('51 to 60 of 60 requests');
    });

    test('follows the pointer over the picture', async () => {
      const picture = page.locator('[data-readout]');
      await picture.scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await picture.boundingBox())!;
      await page.mouse.move(x + width / 2, y + height / 2);
      expect(await page.locator('.inspector output').innerText()).toMatch(/^#3[01], /);
    });

    test('did all that in silence', () => {
      expect(watched.troubles).toEqual([]);
    });
  });

  test('10,000 requests: no more of them in the document than a page holds', async () => {
    const { page, troubles } = await open(aReport({ requests: someAnswers(10_000), bounds: aReport().bounds }));
    await page.locator('#request-table').getByRole('button', { name: 'Latency', exact: true }).click();
    expect(await page.locator('#request-table [role=status]').innerText()).toBe('1 to 25 of 10,000 requests');
    expect(await page.locator('#request-table tbody tr').count()).toBe(25);
    expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(2500);
    expect(await page.locator('.inspector output').innerText()).not.toBe('');
    await page.getByRole('slider').focus();
    await page.keyboard.press('Home');
    expect(await page.locator('.inspector output').innerText()).toMatch(
      /^#1 to #40: median 8\d\d ms, slowest 1\.\d\d s, TTFT 10\d ms$/,
    );
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('light and dark: as the system says, then as the reader says', async () => {
    const { page } = await open(aNormalRun(), { colorScheme: 'dark' });
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await paper()).toBe('rgb(20, 23, 28)');
    await page.getByRole('button', { name: 'Light' }).click();
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await page.reload();
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await paper()).toBe('rgb(20, 23, 28)');
    await page.emulateMedia({ media: 'print' });
    expect(await paper()).toBe('rgb(255, 255, 255)');
    expect(await page.locator('.tools, .controls, nav, .inspector').filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  });

  test('copies the report as Markdown', async () => {
    const report = aFailingRun();
    const { page, troubles } = await open(report, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const copied = (await page.evaluate('navigator.clipboard.readText()')) as string;
    expect(copied.replaceAll('\r\n', '\n')).toBe(renderMarkdown(report, { artifactUrl: null, budget: 60_000 }));
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('copies by selection where the clipboard is closed', async () => {
    const { page } = await open(aNormalRun());
    await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    expect(await page.locator('#copied').innerText()).not.toBe('');
    await page.context().close();
  });

  test('without a script, everything but the tables of prompts and requests can be read', async () => {
    const { page } = await open(aNormalRun(), { javaScriptEnabled: false });
    expect(await page.locator('h2').allInnerTexts()).toContain('Pictures');
    expect(await page.locator('noscript p').count()).toBe(2);
    expect(await page.locator('button').filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  });

  test('hostile texts stay texts', async () => {
    const requests = HOSTILE_TEXTS.flatMap((text, i) => {
      const said = { promptId: `${i} ${text}`, promptText: text, model: text, finishReason: text };
      return [
        aCompletedRequest({ ...said, index: 2 * i + 1 }),
        aFailedRequest({ ...said, index: 2 * i + 2, failureMessage: text }),
      ];
    });
    const checks = HOSTILE_TEXTS.map((text) => ({
      ...MISSED,
      reason: text,
      threshold: { ...MISSED.threshold, source: text },
    }));
    const { page, troubles } = await open(
      aReport({ requests, notes: HOSTILE_TEXTS, verdict: { status: 'fail', reason: HOSTILE_TEXTS.join(' '), checks } }),
      { viewport: { width: 320, height: 700 } },
    );
    for (const opener of await page.locator('.opener').all()) await opener.click();
    expect(
      await page.evaluate(
        '[...document.querySelectorAll("img, iframe, script:not([type]), h1, a:not([href^=\\"#\\"])")].map((e) => e.tagName)',
      ),
    ).toEqual(['H1', 'SCRIPT']);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
