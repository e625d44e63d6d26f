import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { detectApi, FORMATS } from '../../src/api/registry.ts';

const DOCS = readFileSync(fileURLToPath(new URL('../../docs/apis.md', import.meta.url)), 'utf8');

test('every endpoint in the documentation is recognised', () => {
  const snippets = [...DOCS.matchAll(/endpoint-url: (\S+)/g)].map(([, url]) => url ?? '');
  const tables = [...DOCS.matchAll(/^\| [\w. ]+\| `(https?:\S+)`/gm)].map(([, url]) => url ?? '');
  const urls = [...snippets, ...tables];
  expect(urls.length).toBeGreaterThan(15);
  expect(urls.filter((url) => 'problem' in detectApi(new URL(url)))).toEqual([]);
});

test('every API has its row', () => {
  const rows = DOCS.split('\n').filter((line) => /^\| `[a-z-]+` +\|/.test(line));
  expect(rows.map((row) => row.split('`')[1])).toEqual(['api', ...FORMATS.map(({ name }) => name)]);
});
