import { expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { APIS } from '../../src/model.ts';

// CONTRIBUTING.md says what a new API needs; what the compiler does not ask for, these tests do.

test('each has recorded answers', () => {
  expect(APIS.filter((name) => !existsSync(`__tests__/fixtures/${name}`))).toEqual([]);
});

test('CONTRIBUTING.md names files that are there', () => {
  const page = readFileSync('CONTRIBUTING.md', 'utf8');
  const files = Array.from(page.matchAll(/`((?:src|__tests__|docs|schema)\/[\w./-]+\.\w+)`/g), ([, file = '']) => file);
  expect(files.length).toBeGreaterThan(8);
  expect(files.filter((file) => !existsSync(file) && !file.includes('your-api'))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = Array.from(page.matchAll(/`npm run ([\w:-]+)/g), ([, name = '']) => name);
  expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
