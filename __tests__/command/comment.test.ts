import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comment } from '../../src/command/comment.ts';
import { renderJson } from '../../src/report/json.ts';
import { aReport } from '../support/a-record.ts';
import { REPOSITORY, startGitHubService, TOKEN, type GitHubService } from '../support/github-service.ts';

const SHA = 'a'.repeat(40);
/** After a workflow that ran for a pull request from a fork: GitHub lists no pull requests with it. */
const AFTER_FORK = {
  workflow_run: {
    id: 77,
    event: 'pull_request',
    head_sha: SHA,
    head_branch: 'fix',
    head_repository: { owner: { login: 'them' } },
    pull_requests: [],
  },
};

let github: GitHubService;
let root: string;
let said: string;

beforeEach(async () => {
  github = await startGitHubService();
  root = mkdtempSync(join(tmpdir(), 'llm-latency-comment-'));
  said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

afterEach(async () => {
  jest.restoreAllMocks();
  rmSync(root, { recursive: true });
  await github.close();
});

/** Writes results into a folder below the root; returns the root. */
function results(folder = '', text = renderJson(aReport())): string {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'metrics_summary.json'), text);
  return root;
}

function run(
  args: readonly string[],
  payload: object = AFTER_FORK,
  variables: Record<string, string> = {},
): Promise<number> {
  const eventPath = join(root, 'event.json');
  writeFileSync(eventPath, JSON.stringify(payload));
  return comment(args, {
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_RUN_ID: '99',
    GITHUB_JOB: 'comment',
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/fork-comment.yml@refs/heads/main`,
    GITHUB_TOKEN: TOKEN,
    ...variables,
  });
}

describe('results of a fork', () => {
  beforeEach(() => void github.pulls.push({ number: 12, head: 'them:fix', headSha: SHA }));

  test('go to the pull request that GitHub says they are of', async () => {
    await expect(run(['--from', results()])).resolves.toBe(0);
    expect(said).toBe('Comment on pull request 12 created.\n');
    expect(github.comments).toEqual([expect.objectContaining({ pullRequest: 12 })]);
    expect(github.comments[0]?.body).toContain(
      'Commit aaaaaaaa · [the whole report](<https://github.com/owner/name/actions/runs/77>)',
    );
  });

  test('are renewed by the next run', async () => {
    results();
    await run(['--from', root]);
    await run(['--from', root]);
    expect(said).toContain('Comment on pull request 12 updated.\n');
    expect(github.comments).toHaveLength(1);
  });

  test('of several jobs get a comment each, ten at most', async () => {
    for (let i = 10; i < 25; i += 1) results(`llm-latency-bench-${i}`);
    await run(['--from', root]);
    expect(github.comments).toHaveLength(10);
    expect(said).toContain('Comment on pull request 12 created for llm-latency-bench-10.\n');
    expect(said).toMatch(/\nNo comment for 5 more results: 10 are the most of one workflow run\.\n$/);
  });

  test('cannot choose another pull request', async () => {
    const text = JSON.stringify({ ...JSON.parse(renderJson(aReport())), pull_request: 1, number: 1 });
    await run(['--from', results('', text)]);
    expect(github.comments.map(({ pullRequest }) => pullRequest)).toEqual([12]);
  });
});

test.each([
  ['has newer commits', { number: 12, head: 'them:fix', headSha: 'b'.repeat(40) }],
  ['is of another branch', { number: 12, head: 'them:other', headSha: SHA }],
  ['is of somebody else', { number: 12, head: 'us:fix', headSha: SHA }],
])('no comment where the pull request %s', async (_, pull) => {
  github.pulls.push(pull);
  await expect(run(['--from', results()])).resolves.toBe(0);
  expect([said, github.comments]).toEqual([
    'No comment: there is no open pull request whose newest commit was measured.\n',
    [],
  ]);
});

test('no comment after a workflow that ran for something else', async () => {
  github.pulls.push({ number: 12, head: 'them:fix', headSha: SHA });
  await run(['--from', results()], { workflow_run: { ...AFTER_FORK.workflow_run, event: 'push' } });
  expect(github.comments).toEqual([]);
});

test('for a pull request itself its number counts', async () => {
  await run(['--from', results()], { pull_request: { number: 5, head: { sha: SHA } } });
  expect(github.comments.map(({ pullRequest }) => pullRequest)).toEqual([5]);
});

test('a token that may not comment is said and no failure', async () => {
  github.pulls.push({ number: 12, head: 'them:fix', headSha: SHA });
  await expect(run(['--from', results()], AFTER_FORK, { GITHUB_TOKEN: 'read-only' })).resolves.toBe(0);
  expect(said).toBe(
    'No comment: the token may not (403: Resource not accessible by integration). It is written with "permissions: pull-requests: write".\n',
  );
});

/** Windows asks for a privilege before it makes a link. */
const onUnix = process.platform === 'win32' ? test.skip : test;

describe('refused:', () => {
  test('no folder', async () => {
    await expect(run([])).rejects.toThrow('--from: missing; name the folder of the results');
  });

  test('an unknown flag', async () => {
    await expect(run(['--form', 'x'])).rejects.toThrow("Unknown option '--form'");
  });

  test('a folder that is not there', async () => {
    await expect(run(['--from', join(root, 'nowhere')])).rejects.toThrow(/^--from: .*nowhere cannot be read: ENOENT/);
  });

  test('a folder without results', async () => {
    await expect(run(['--from', root])).rejects.toThrow('there is no metrics_summary.json');
  });

  test('results that are too large', async () => {
    truncateSync(join(results(), 'metrics_summary.json'), 17 * 1024 * 1024);
    await expect(run(['--from', root])).rejects.toThrow(/^--from: .*metrics_summary\.json is larger than 16 MiB/);
  });

  test('results that are none', async () => {
    await expect(run(['--from', results('', '{}')])).rejects.toThrow('is not a metrics_summary.json of this version');
  });

  onUnix('a link that leads elsewhere', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'llm-latency-outside-'));
    writeFileSync(join(outside, 'metrics_summary.json'), renderJson(aReport()));
    symlinkSync(join(outside, 'metrics_summary.json'), join(root, 'metrics_summary.json'));
    symlinkSync(outside, join(root, 'folder'));
    await expect(run(['--from', root])).rejects.toThrow('there is no metrics_summary.json');
    rmSync(outside, { recursive: true });
  });

  test('a place that is no workflow', async () => {
    await expect(run(['--from', results()], {}, { GITHUB_REPOSITORY: '' })).rejects.toThrow(
      'inside GitHub Actions only',
    );
  });

  test('no token', async () => {
    await expect(run(['--from', results()], {}, { GITHUB_TOKEN: '' })).rejects.toThrow('GITHUB_TOKEN: missing');
  });
});

test('--help says what it does', async () => {
  await expect(run(['--help'])).resolves.toBe(0);
  expect(said).toMatch(/^Usage: llm-latency comment --from DIR\n/);
});
