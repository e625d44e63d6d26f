// `npm exec -c 'node scripts/external-links.ts'`: every link of the documentation that leads elsewhere, and the pages that have it.
// With `--check` after the name of the script each is asked for, and those that do not answer are listed; tests use no network, so that is for a
// person to run.
import { readFileSync } from 'node:fs';
import { linksOf } from '../__tests__/docs/markdown-links.ts';
import { PAGES } from '../__tests__/docs/pages.ts';

const found = PAGES.flatMap((page) => linksOf(readFileSync(page, 'utf8')).map((link) => ({ page, link })));
const external = found.filter(({ link }) => /^https?:/.test(link));
const links = Map.groupBy(external, ({ link }) => link);

for (const [link, uses] of [...links].toSorted(([a], [b]) => a.localeCompare(b))) {
  const pages = [...new Set(uses.map(({ page }) => page))].join(', ');
  const problem = process.argv.includes('--check') ? await problemOf(link) : null;
  console.log(problem === null ? `${link}  ${pages}` : `${link}  ${pages}  ${problem}`);
  if (problem !== null) process.exitCode = 1;
}

/** null = it answers. */
async function problemOf(link: string): Promise<string | null> {
  try {
    const { ok, status } = await fetch(link, { method: 'HEAD', signal: AbortSignal.timeout(20_000) });
    return ok ? null : `HTTP ${status}`;
  } catch (error) {
    return String(error);
  }
}
