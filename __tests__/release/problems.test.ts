import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findProblems } from '../../scripts/release/problems.ts';
import { createRepository, repositoryOf, versionFiles, type Repository } from './a-repository.ts';

let repository: Repository;

beforeEach(() => {
  repository = createRepository();
});

afterEach(() => repository.remove());

function problems(version = '1.2.0', on: string | null = null): readonly string[] {
  return findProblems({ dir: repository.dir, git: repository.git, version, repository: on });
}

test('a repository in order can be released', () => {
  expect(problems()).toEqual([]);
});

test.each(['1.2', 'v1.2.0', '1.2.0+build', '01.2.0', '1.2.0-', '', '1.2.0; true'])('"%s" is no version', (version) => {
  expect(problems(version)).toEqual([`"${version}" is no version; write it as 1.2.3 or 1.2.3-rc.1`]);
});

test('changes that are not committed, by name, new files included', () => {
  repository.git.run('config', 'status.showUntrackedFiles', 'no');
  repository.write('src/version.ts', `${repository.read('src/version.ts')}\n`);
  repository.write('notes.txt', 'x');
  expect(problems()).toEqual(['there are changes that are not committed (src/version.ts, notes.txt)']);
});

test('a dist/ that a build has changed', () => {
  repository.write('dist/index.js', 'new');
  repository.write('dist/cli/index.js', "console.log('1.2.0'); // other");
  expect(problems()).toEqual([
    'dist/ is not what is committed; run "npm run check:dist" (dist/cli/index.js, dist/index.js)',
  ]);
});

test('at most five names', () => {
  for (let n = 1; n <= 6; n += 1) repository.write(`${n}.txt`, 'x');
  expect(problems()).toEqual(['there are changes that are not committed (1.txt, 2.txt, 3.txt, 4.txt, 5.txt, …)']);
});

test('files that name somebody else than the owner, or nobody yet', () => {
  expect(problems('1.2.0', repositoryOf('somebody'))).toEqual([]);
  expect(problems('1.2.0', repositoryOf('Somebody'))).toEqual([]);
  const [theirs, ours] = [repositoryOf('somebody'), repositoryOf('acme')];
  expect(problems('1.2.0', ours)).toEqual([
    `the files say ${theirs}, and this is ${ours}; run "npm run release owner acme"`,
  ]);
  expect(problems('1.2.0', 'somebody/latency')).toEqual([
    'this repository is called latency, and every file says llm-latency-action; rename it',
  ]);
  repository.push({ 'package.json': versionFiles('1.2.0', { owner: 'org' })['package.json'] ?? '' });
  expect(problems()).toEqual(['the owner is still "org"; run "npm run release owner NAME"']);
});

test.each([
  ['package.json', 'package.json says 1.1.9, not 1.2.0'],
  ['src/version.ts', 'src/version.ts says 1.1.9, not 1.2.0'],
  ['dist/cli/index.js', 'dist/cli/index.js --version says 1.1.9, not 1.2.0'],
])('%s that says another version', (file, problem) => {
  repository.push({ [file]: versionFiles('1.1.9')[file] ?? '' });
  expect(problems()).toEqual([problem]);
});

test('package-lock.json says it twice', () => {
  repository.push({ 'package-lock.json': versionFiles('1.1.9')['package-lock.json'] ?? '' });
  expect(problems()).toEqual([
    'package-lock.json says 1.1.9, not 1.2.0',
    'package-lock.json, packages says 1.1.9, not 1.2.0',
  ]);
});

test('a built command that cannot run says nothing', () => {
  repository.push({ 'dist/cli/index.js': 'throw new Error("broken")' });
  expect(problems()).toEqual(['dist/cli/index.js --version says nothing, not 1.2.0']);
});

test('a changelog without the version, or with an empty section', () => {
  repository.push({ 'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n- x\n' });
  expect(problems()).toEqual(['CHANGELOG.md says nothing of 1.2.0']);
  repository.push({ 'CHANGELOG.md': '## [1.2.0] - 2026-01-31\n\n### Added\n\n## [1.1.0]\n\n- x\n' });
  expect(problems()).toEqual(['CHANGELOG.md says nothing of 1.2.0']);
});

test('a tag that exists on the remote, wherever it points', () => {
  repository.git.run('push', '--quiet', 'origin', 'HEAD:refs/tags/v1.2.0');
  expect(problems()).toEqual(['v1.2.0 is released already; a version is never used twice']);
});

test('a commit that is not the last one of main', () => {
  repository.commit({ 'new.txt': 'x' });
  expect(problems()).toEqual(['this is not the last commit of main on the remote']);
});

test('all at once', () => {
  repository.push(versionFiles('2.0.0'));
  repository.write('dist/cli/index.js', "console.log('2.0.1')");
  expect(problems('2.0.0')).toEqual([
    'dist/ is not what is committed; run "npm run check:dist" (dist/cli/index.js)',
    'dist/cli/index.js --version says 2.0.1, not 2.0.0',
    'CHANGELOG.md says nothing of 2.0.0',
  ]);
});
