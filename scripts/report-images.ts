// `node scripts/report-images.ts`: takes the pictures of report.html in docs/images, of runs of the mock. Look at them before committing.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../__tests__/support/browser.ts';
import type { RawInputs } from '../src/config/given.ts';
import { readConfig } from '../src/config/read-config.ts';
import { run } from '../src/run.ts';

const IMAGES = 'docs/images';
/** Of WebP, 0 to 100; texts stay sharp from here on. */
const QUALITY = 82;

const MOCK = {
  mode: 'mock',
  'mock-time-scale': '0',
  repeat: '15',
  'mock-latency': 'lognormal(900ms, 2.6s)',
  'mock-ttft': 'lognormal(140ms, 420ms)',
};
const PLAIN = {
  ...MOCK,
  warmup: '2',
  'mock-error-rate': '4%',
  'max-average-latency': '2s',
  thresholds: 'latency.p95 < 2.4s\nttft.p95 < 300ms\ngoodput(latency < 2s, ttft < 300ms) >= 90%',
};
const COMPARED = { ...MOCK, baseline: 'endpoint', 'baseline-mock-latency': 'lognormal(700ms, 2s)' };

interface Shot {
  readonly name: string;
  readonly page: string;
  readonly context: BrowserContextOptions;
  readonly media?: 'print';
  /** Done in the page before. */
  readonly before?: string;
}

/** Measures the mock, and returns where its report is. */
async function measure(raw: RawInputs, dir: string): Promise<string> {
  const defaults = { outputDir: dir, artifactName: '' };
  const config = await readConfig({ ...raw, 'output-dir': dir }, { entry: 'command', environment: {}, defaults });
  const finished = await run(config, {
    onStart: () => {},
    onRecord: () => {},
    signal: new AbortController().signal,
    environment: { os: 'linux', architecture: 'x64', node: '24', runnerImage: 'ubuntu-24.04', region: null },
  });
  return pathToFileURL(finished.reportHtml ?? '').href;
}

async function take(browser: Browser, { name, page: url, context, media, before }: Shot): Promise<void> {
  const page = await (await browser.newContext(context)).newPage();
  await page.goto(url);
  if (media !== undefined) await page.emulateMedia({ media });
  if (before !== undefined) await page.evaluate(before);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  writeFileSync(join(IMAGES, `report-${name}.webp`), Buffer.from(data, 'base64'));
  await page.context().close();
}

const scrollTo = (id: string) => `document.getElementById('${id}').scrollIntoView()`;
const dir = mkdtempSync(join(tmpdir(), 'llm-latency-images-'));
const browser = await launchBrowser();
try {
  mkdirSync(IMAGES, { recursive: true });
  const plain = await measure(PLAIN, join(dir, 'plain'));
  const compared = await measure(COMPARED, join(dir, 'compared'));
  const wide = { width: 1100, height: 1540 };
  const open = `document.querySelectorAll('.opener')[2].click();`;
  await take(browser, { name: 'light', page: plain, context: { viewport: wide } });
  await take(browser, {
    name: 'dark',
    page: plain,
    context: { viewport: { ...wide, height: 1180 }, colorScheme: 'dark' },
    before: `${open} ${scrollTo('prompts')}`,
  });
  await take(browser, {
    name: 'compared',
    page: compared,
    context: { viewport: { width: 1100, height: 1300 } },
  });
  await take(browser, {
    name: 'narrow',
    page: plain,
    context: { viewport: { width: 340, height: 760 }, deviceScaleFactor: 2 },
    before: scrollTo('pictures'),
  });
  await take(browser, {
    name: 'print',
    page: compared,
    context: { viewport: { width: 794, height: 1123 } },
    media: 'print',
    // As the margins of a printer.
    before: `document.body.style.padding = '40px'`,
  });
} finally {
  await browser.close();
  rmSync(dir, { recursive: true });
}
