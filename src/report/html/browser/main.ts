import type { PageData } from '../page-data.ts';
import { serveCopy } from './clipboard.ts';
import { part } from './element.ts';
import { serveInspector } from './inspector.ts';
import { createPromptTable } from './prompt-table.ts';
import { createRequestTable } from './request-table.ts';
import { serveTheme } from './theme.ts';

/** Makes the page work: it can be read without this, but not sorted, filtered or looked into. */
function start(): void {
  const data = JSON.parse(part('data')?.textContent ?? '') as PageData;
  const [copy, copied, theme] = [part('copy'), part('copied'), part('theme')];
  if (theme !== null) serveTheme(theme);
  if (copy !== null && copied !== null) serveCopy(copy, copied, data.markdown);
  document.querySelector('.tools')?.removeAttribute('hidden');
  const prompts = part('prompt-table');
  if (prompts !== null) createPromptTable(prompts, data);
  const requests = part('request-table');
  const table = requests === null ? null : createRequestTable(requests, data);
  const inspector = part('over-time-readout');
  if (inspector !== null) serveInspector(inspector, data, (row) => table?.show(row));
}

start();
