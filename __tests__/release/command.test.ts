import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { statedVersions } from '../../scripts/release/version.ts';
import { VERSION } from '../../src/version.ts';
import { createRepository, repositoryOf, type Repository } from './a-repository.ts';

let repository: Repository;

beforeEach(() => {
  repository = createRepository();
});

afterEach(() => repository.remove());

function release(...args: readonly string[]) {
  const script = resolve('scripts/release.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: repository.dir,
    env: { ...process.env, GITHUB_REPOSITORY: repositoryOf('somebody') },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a whole release, step by step', () => {
  repository.push({ 'CHANGELOG.md': repository.read('CHANGELOG.md').replace('[Unreleased]\n', '$&\n- New.\n') });
  const today = new Date().toISOString().slice(0, 10);
  expect(release('prepare', '1.3.0')).toEqual({
    status: 0,
    stdout: 'wrote 1.3.0; now "npm run build", and commit all of it\n',
    stderr: '',
  });
  expect([...statedVersions(repository.dir).values()]).toEqual(['1.3.0', '1.3.0', '1.3.0', '1.3.0']);
  expect(repository.read('CHANGELOG.md')).toMatch(
    new RegExp(`^## \\[1\\.3\\.0\\] - (${today}|\\d{4}-\\d\\d-\\d\\d)$`, 'm'),
  );
  expect(release('check', '1.3.0')).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      'there are changes that are not committed (CHANGELOG.md, package-lock.json, package.json, src/version.ts)',
      'dist/cli/index.js --version says 1.2.0, not 1.3.0',
      '',
    ].join('\n'),
  });
  const commit = repository.push({ 'dist/cli/index.js': "console.log('1.3.0');\n" });
  expect(release('check', '1.3.0')).toEqual({ status: 0, stdout: '1.3.0 can be released\n', stderr: '' });
  expect(release('notes', '1.3.0')).toEqual({ status: 0, stdout: '- New.\n', stderr: '' });
  expect(release('tag', '1.3.0', '--dry-run').stdout).toBe(`would tag ${commit} as v1.3.0\n`);
  expect(release('major', '1.3.0', '--dry-run').stdout).toBe(`would move v1 to ${commit}\n`);
  expect(repository.tags()).toEqual({});
  expect(release('tag', '1.3.0').stdout).toBe(`tagged ${commit} as v1.3.0\n`);
  expect(release('major', '1.3.0').stdout).toBe(`moved v1 to ${commit}\n`);
  expect(repository.tags()).toEqual({ v1: commit, 'v1.3.0': commit });
  expect(release('check', '1.3.0').stderr).toBe('v1.3.0 is released already; a version is never used twice\n');
});

test('preparing keeps what else the files say, and in a dry run everything', () => {
  repository.push({ 'CHANGELOG.md': '## [Unreleased]\n\n- New.\n' });
  const before = repository.read('package-lock.json');
  expect(release('prepare', '1.3.0', '--dry-run').status).toBe(0);
  expect(repository.git.changes()).toEqual([]);
  release('prepare', '1.3.0');
  expect(repository.read('package-lock.json')).toBe(before.replaceAll('1.2.0', '1.3.0'));
});

test.each([
  [['prepare', '1.3.0'], 'CHANGELOG.md says nothing under "## [Unreleased]"; write down what changed for users\n'],
  [['prepare', 'next'], '"next" is no version; write it as 1.2.3 or 1.2.3-rc.1\n'],
  [['notes', '3.0.0'], 'CHANGELOG.md says nothing of 3.0.0\n'],
  [['publish', '1.2.0'], expect.stringMatching(/^"publish" is no step\n\nUsage: /)],
  [['check'], expect.stringMatching(/^Usage: /)],
])('%j is refused', (args, stderr) => {
  expect(release(...args)).toEqual({ status: 1, stdout: '', stderr });
  expect(repository.git.changes()).toEqual([]);
});

test('our own files all say the version that the command says', () => {
  expect([...statedVersions('.').entries()].filter(([, version]) => version !== VERSION)).toEqual([]);
  const { stdout } = spawnSync(process.execPath, [join('dist', 'cli', 'index.js'), '--version'], { encoding: 'utf8' });
  expect(stdout).toBe(`${VERSION}\n`);
  expect(readFileSync('.node-version', 'utf8').trim()).toMatch(/^24\./);
});
