import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { headingAnchors, linksOf } from './markdown-links.ts';
import { PAGES } from './pages.ts';

/** Pages whose own links count, and what they link to. */
const LINKS = PAGES.flatMap((page) =>
  linksOf(readFileSync(page, 'utf8'))
    .filter((target) => !/^[a-z]+:/i.test(target))
    .map((target) => ({ page, target })),
);

describe('links in the documentation', () => {
  test('there are some', () => {
    expect(LINKS.length).toBeGreaterThan(30);
  });

  test('every one leads to a file that is there, and to a heading of it', () => {
    const broken = LINKS.filter(({ page, target }) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : normalize(join(dirname(page), path));
      if (!existsSync(file)) return true;
      return anchor !== undefined && !headingAnchors(readFileSync(file, 'utf8')).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('every page of docs/ can be reached from docs/README.md', () => {
    const index = linksOf(readFileSync('docs/README.md', 'utf8'));
    const pages = PAGES.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md');
    expect(pages.filter((page) => !index.includes(page.slice('docs/'.length)))).toEqual([]);
  });

  test('a heading becomes an anchor as on GitHub', () => {
    const markdown = '# `baseline: history` and *more*!\n\n## Twice\n\n## Twice\n\n```sh\n# no heading\n```\n';
    expect(headingAnchors(markdown)).toEqual(['baseline-history-and-more', 'twice', 'twice-1']);
  });
});
