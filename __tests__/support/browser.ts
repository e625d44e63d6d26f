import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** A browser of this machine: the one that CHROMIUM_PATH names, else Chromium or Chrome where they are installed; null = none. */
export const BROWSER_PATH: string | null = [process.env['CHROMIUM_PATH'] ?? '', ...PLACES].find(existsSync) ?? null;

/** Starts the browser. As root, Chromium runs without its sandbox only. */
export function launchBrowser(): Promise<Browser> {
  if (BROWSER_PATH === null)
    throw new Error('No Chromium is installed: "apt-get install chromium", or set CHROMIUM_PATH');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: BROWSER_PATH, args: [...args, '--disable-gpu', '--disable-dev-shm-usage'] });
}

/** A page, and everything that went wrong in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Messages on the console, errors that nobody caught, dialogs, and requests to anywhere but the file itself. */
  readonly troubles: readonly string[];
}

/** Opens a page in a context of its own. */
export async function openWatched(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== url) troubles.push(`request: ${request.url().slice(0, 100)}`);
  });
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url);
  return { page, troubles };
}
