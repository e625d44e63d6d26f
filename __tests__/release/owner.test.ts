import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createGit } from '../../scripts/release/git.ts';
import { statedOwner, writeOwner } from '../../scripts/release/owner.ts';
import { createRepository, repositoryOf as ours, type Repository } from './a-repository.ts';

let repository: Repository;

beforeEach(() => {
  repository = createRepository();
});

afterEach(() => repository.remove());

/** Runs the step as a maintainer does. */
function own(...args: readonly string[]) {
  const script = resolve('scripts/release.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'owner', ...args], {
    cwd: repository.dir,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const PAGE = (owner: string) =>
  [
    `- uses: ${ours(owner)}@v1`,
    `- uses: ${ours(owner)}/merge@v1`,
    `[x](https://github.com/${ours(owner)}/issues), https://raw.githubusercontent.com/${ours(owner)}/v1/schema`,
    `${ours('not-somebody')} ${ours('a.somebody')} ${ours('somebody')}-fork somebody/else`,
    '',
  ].join('\n');

test('every file that says the owner says the new one, and nothing else changes', () => {
  const icon = Buffer.from([0, 1, 2, 0]).toString('latin1') + ours('somebody');
  repository.push({ 'docs/page.md': PAGE('somebody'), '.github/x.yml': PAGE('somebody'), 'icon.bin': icon });
  const before = repository.read('package.json');
  const files = ['.github/x.yml', 'docs/page.md', 'package.json'];
  expect(own('acme-2', '--dry-run')).toEqual({
    status: 0,
    stdout: [...files, 'would write acme-2 into these', ''].join('\n'),
    stderr: '',
  });
  expect(repository.git.changes()).toEqual([]);
  expect(own('acme-2').stdout).toBe([...files, 'wrote acme-2 into these', ''].join('\n'));
  expect(repository.read('docs/page.md')).toBe(PAGE('acme-2'));
  expect(repository.read('.github/x.yml')).toBe(PAGE('acme-2'));
  expect(repository.read('package.json')).toBe(before.replace(ours('somebody'), ours('acme-2')));
  expect(repository.git.changes().map((line) => line.slice(3))).toEqual(files);
  expect(own('acme-2').stdout).toBe('every file says acme-2 already\n');
});

test.each(['', '-acme', 'acme-', 'a--b', 'acme/x', 'acme.io', 'a'.repeat(40), '$&'])('"%s" is no account', (name) => {
  const { dir, git } = repository;
  expect(() => writeOwner({ dir, git, owner: name, dryRun: false })).toThrow(
    `"${name}" is no name of an account on GitHub`,
  );
});

test('without an address in package.json nobody knows whom to replace', () => {
  repository.push({ 'package.json': '{}\n' });
  expect(own('acme')).toEqual({
    status: 1,
    stdout: '',
    stderr: `package.json has no address like https://github.com/${ours('owner')}.git\n`,
  });
});

test('our own pages, examples, schemas and workflows say one owner', () => {
  const owner = statedOwner('.');
  const found = createGit('.').run('grep', '-hoIE', '[A-Za-z0-9-]+/llm-latency-action(@|/merge@|/v1|\\.git)');
  const owners = new Set(found.split('\n').map((line) => line.slice(0, line.indexOf('/'))));
  expect([...owners]).toEqual([owner]);
  const other = owner === 'a' ? 'b' : 'a';
  const files = writeOwner({ dir: '.', git: createGit('.'), owner: other, dryRun: true });
  expect(files).toEqual(
    expect.arrayContaining(['README.md', 'SECURITY.md', 'package.json', 'scripts/schema-address.ts']),
  );
  for (const file of ['README.md', 'examples/workflows/nightly.yml'])
    expect(readFileSync(file, 'utf8')).toContain(ours(owner));
});
