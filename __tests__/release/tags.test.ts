import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { moveMajorTag, tagRelease } from '../../scripts/release/tags.ts';
import { createRepository, type Repository } from './a-repository.ts';

let repository: Repository;
let head: string;

beforeEach(() => {
  repository = createRepository();
  head = repository.git.run('rev-parse', 'HEAD');
});

afterEach(() => repository.remove());

function tag(version: string, dryRun = false): string {
  return tagRelease({ git: repository.git, version, dryRun });
}

function moveMajor(version: string, dryRun = false): string {
  return moveMajorTag({ git: repository.git, version, dryRun });
}

test('a release is tagged, and its major tag made, then moved by the next one', () => {
  expect(tag('1.2.0')).toBe(`tagged ${head} as v1.2.0`);
  expect(moveMajor('1.2.0')).toBe(`moved v1 to ${head}`);
  const next = repository.push({ 'a.txt': 'a' });
  expect(tag('1.10.0')).toBe(`tagged ${next} as v1.10.0`);
  expect(moveMajor('1.10.0')).toBe(`moved v1 to ${next}`);
  expect(repository.tags()).toEqual({ v1: next, 'v1.10.0': next, 'v1.2.0': head });
});

test('a dry run says the same and changes nothing', () => {
  expect(tag('1.2.0', true)).toBe(`would tag ${head} as v1.2.0`);
  expect(moveMajor('1.2.0', true)).toBe(`would move v1 to ${head}`);
  expect(repository.tags()).toEqual({});
});

test('tagging again does nothing; another commit is refused, in a dry run too', () => {
  tag('1.2.0');
  expect(tag('1.2.0')).toBe(`v1.2.0 is on ${head} already`);
  repository.push({ 'a.txt': 'a' });
  for (const dryRun of [false, true]) {
    expect(() => tag('1.2.0', dryRun)).toThrow(`v1.2.0 is on ${head}, and a release never moves`);
  }
  expect(repository.tags()).toEqual({ 'v1.2.0': head });
});

test('the major tag moves only to a release, and not back to an older one', () => {
  expect(() => moveMajor('1.2.0')).toThrow('v1.2.0 is not on the remote; tag it first');
  tag('1.10.0');
  moveMajor('1.10.0');
  const correction = repository.push({ 'a.txt': 'a' });
  tag('1.9.1');
  expect(moveMajor('1.9.1')).toBe('v1 stays: 1.10.0 is newer than 1.9.1');
  expect(repository.tags()).toEqual({ v1: head, 'v1.10.0': head, 'v1.9.1': correction });
});

test('a prerelease has its tag and nothing else', () => {
  tag('2.0.0-rc.1');
  expect(moveMajor('2.0.0-rc.1')).toBe('v2 stays: 2.0.0-rc.1 is a prerelease');
  expect(repository.tags()).toEqual({ 'v2.0.0-rc.1': head });
});

const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix(
  'a tag that GitHub takes from a person only is said to be one, with the command; then the job can run again',
  () => {
    const said = 'refusing to allow a GitHub App to create or update workflow `x.yml` without `workflows` permission';
    repository.refusePushes(said);
    const remedy = (command: string) => `push it yourself ("${command}") and run the job again`;
    expect(() => tag('1.2.0')).toThrow(remedy(`git push origin ${head}:refs/tags/v1.2.0`));
    repository.refusePushes(null);
    repository.git.run('push', '--quiet', 'origin', `${head}:refs/tags/v1.2.0`);
    expect(tag('1.2.0')).toBe(`v1.2.0 is on ${head} already`);
    repository.refusePushes(said);
    expect(() => moveMajor('1.2.0')).toThrow(remedy(`git push --force origin ${head}:refs/tags/v1`));
    repository.refusePushes('no');
    expect(() => moveMajor('1.2.0')).toThrow(/^Command failed: git push/);
  },
);

test('each major version has a tag of its own', () => {
  for (const version of ['1.2.0', '10.0.0', '2.0.0-rc.1']) tag(version);
  expect(moveMajor('1.2.0')).toBe(`moved v1 to ${head}`);
  expect(moveMajor('10.0.0')).toBe(`moved v10 to ${head}`);
  expect(Object.keys(repository.tags()).toSorted()).toEqual(['v1', 'v1.2.0', 'v10', 'v10.0.0', 'v2.0.0-rc.1']);
});
