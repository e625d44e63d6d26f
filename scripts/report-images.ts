// `npm exec -c 'node scripts/report-images.ts'`: takes the pictures in docs/images, of the built dist/ on the mock: report.html as
// it is, the job summary as GitHub shows Markdown and Mermaid. Look at them before committing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../__tests__/support/browser.ts';
import { createWorkspace, runAction, type Workspace } from '../__tests__/support/run-process.ts';

const IMAGES = 'docs/images';
/** Of WebP, 0 to 100; texts stay sharp from here on. */
const QUALITY = 82;

const MOCK = {
  mode: 'mock',
  'mock-time-scale': '0',
  'upload-artifact': 'false',
  repeat: '15',
  seed: '4',
  'mock-latency': 'lognormal(900ms, 2.4s)',
  // Its slowest first token comes before its fastest answer ends: else an answer arrives in one piece, and is flagged for it.
  'mock-ttft': 'lognormal(140ms, 330ms)',
};
const PLAIN = {
  ...MOCK,
  warmup: '2',
  'mock-error-rate': '4%',
  'max-average-latency': '2s',
  thresholds: 'latency.p95 < 2.4s\nttft.p95 < 250ms\ngoodput(latency < 2s, ttft < 300ms) >= 90%',
};
const COMPARED = {
  ...MOCK,
  baseline: 'endpoint',
  'mock-latency': 'lognormal(900ms, 1.6s)',
  'baseline-mock-latency': 'lognormal(680ms, 1.2s)',
};

interface Shot {
  readonly name: string;
  readonly page: string;
  readonly context: BrowserContextOptions;
  readonly media?: 'print';
  /** Done in the page before. */
  readonly before?: string;
}

/** Measures the mock, and returns where its report is and what the job summary says. */
async function measure(workspace: Workspace, inputs: Readonly<Record<string, string>>) {
  const { outputs, summary, stdout } = await runAction({ workspace, inputs });
  const report = outputs['report-html'] ?? '';
  if (report === '') throw new Error(`nothing was measured:\n${stdout}`);
  return { report: pathToFileURL(join(workspace.dir, report)).href, summary };
}

async function take(browser: Browser, { name, page: url, context, media, before }: Shot): Promise<void> {
  const page = await (await browser.newContext(context)).newPage();
  await page.goto(url);
  if (media !== undefined) await page.emulateMedia({ media });
  if (before !== undefined) await page.evaluate(before);
  await store(page, `report-${name}`);
}

async function store(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  writeFileSync(join(IMAGES, `${name}.webp`), Buffer.from(data, 'base64'));
  await page.context().close();
}

/** Sizes, colours and signs of a job summary on GitHub, near enough. */
const GITHUB_STYLE = `
  body { font: 15px/1.5 system-ui, sans-serif; color: #1f2328; width: 1000px; margin: 24px auto; }
  h2, h3 { font-weight: 600; margin: 20px 0 12px; line-height: 1.25; }
  h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: 6px; }
  table { border-collapse: collapse; margin: 12px 0; font-size: 14px; }
  th, td { border: 1px solid #d1d9e0; padding: 5px 12px; }
  tr:nth-child(2n) { background: #f6f8fa; }
  code { font: 85% ui-monospace, monospace; background: #818b981f; padding: 2px 5px; border-radius: 5px; }
  pre { background: #f6f8fa; padding: 12px; border-radius: 6px; } pre code { background: none; padding: 0; }
  pre.mermaid { background: none; text-align: center; } pre.mermaid svg { max-height: 300px; }
  blockquote { border-left: 4px solid #9a6700; margin: 12px 0; padding: 0 14px; }
`;

/** The job summary as somebody sees it who opens the run. */
async function takeSummary(browser: Browser, markdown: string): Promise<void> {
  const body = (await marked.parse(markdown, { gfm: true })).replaceAll(
    /<pre><code class="language-mermaid">([^]*?)<\/code><\/pre>/g,
    '<pre class="mermaid">$1</pre>',
  );
  const page = await (await browser.newContext({ viewport: { width: 1060, height: 1100 } })).newPage();
  await page.setContent(`<meta charset="utf-8"><style>${GITHUB_STYLE}</style>${body}`);
  const mermaid = createRequire(import.meta.url)
    .resolve('mermaid')
    .replace(/[^/\\]+$/, 'mermaid.min.js');
  await page.addScriptTag({ content: readFileSync(mermaid, 'utf8') });
  await page.evaluate("mermaid.initialize({ startOnLoad: false }), mermaid.run({ querySelector: 'pre.mermaid' })");
  await store(page, 'summary');
}

const scrollTo = (id: string) => `document.getElementById('${id}').scrollIntoView()`;
const workspace = createWorkspace();
const browser = await launchBrowser();
try {
  mkdirSync(IMAGES, { recursive: true });
  const { report: plain, summary } = await measure(workspace, PLAIN);
  const { report: compared } = await measure(workspace, COMPARED);
  await takeSummary(browser, summary);
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
  workspace.remove();
}
