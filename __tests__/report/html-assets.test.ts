import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { pageAssets } from '../../scripts/embed-page.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from '../../src/report/html/assets.ts';

test('the page holds what "npm run docs" makes of its files', async () => {
  expect(readFileSync('src/report/html/assets.ts', 'utf8')).toBe(await pageAssets());
});

test('style and script take little of a page', () => {
  expect(PAGE_STYLE.length).toBeLessThan(15_000);
  expect(PAGE_SCRIPT.length).toBeLessThan(30_000);
  expect(PAGE_STYLE + PAGE_SCRIPT).not.toMatch(
    /https?:(?!\/\/www\.w3\.org\/2000\/svg)|url\(|@import|@font-face|\beval\b|innerHTML/,
  );
});

test('its pictures in the documentation are small, and all of them are shown', () => {
  const pages = ['docs/reports.md', 'README.md'].map((page) => readFileSync(page, 'utf8')).join('');
  const images = readdirSync('docs/images').filter((name) => name.startsWith('report-'));
  expect(images.length).toBeGreaterThan(3);
  expect(images.filter((name) => statSync(`docs/images/${name}`).size > 150_000)).toEqual([]);
  expect(images.filter((name) => !pages.includes(`images/${name})`))).toEqual([]);
});
