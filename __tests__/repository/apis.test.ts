import { expect, test } from '@jest/globals';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { FORMATS } from '../../src/api/registry.ts';
import { INPUTS } from '../../src/config/inputs.ts';

const NAMES = FORMATS.map(({ name }) => name);

// CONTRIBUTING.md says which lists a new API has to be added to; these tests are what leads there.

test('the input api offers every API, and auto', () => {
  const row = INPUTS.find(({ name }) => name === 'api');
  expect(row).toMatchObject({ kind: 'choice', choices: expect.arrayContaining(['auto', ...NAMES]) });
});

test('every list of APIs in src/ has all of them', () => {
  const lists = globSync('src/**/*.ts').map((file) => {
    const text = readFileSync(file, 'utf8');
    return { file, listed: NAMES.filter((name) => text.includes(`'${name}'`)) };
  });
  // A list holds most of them; a file that names one or two speaks of just these.
  const whole = lists.filter(({ listed }) => listed.length > NAMES.length / 2);
  expect(whole.length).toBeGreaterThan(1);
  expect(whole).toEqual(whole.map(({ file }) => ({ file, listed: NAMES })));
});

test('each has recorded answers', () => {
  expect(NAMES.filter((name) => !existsSync(`__tests__/fixtures/${name}`))).toEqual([]);
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
