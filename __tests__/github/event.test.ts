import { describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJobEvent, type JobEvent } from '../../src/github/event.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';

const JOB = { repository: 'Owner/name' };
const SHA = 'a'.repeat(40);

/** Reads an event whose file holds the payload. */
function read(payload: unknown, variables: Record<string, string> = {}): Promise<JobEvent> {
  return withTemporaryDir((dir) => {
    const path = join(dir, 'event.json');
    writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
    return readJobEvent({ GITHUB_EVENT_PATH: path, ...variables }, JOB);
  });
}

const NOTHING: JobEvent = {
  name: null,
  apiUrl: 'https://api.github.com',
  repositoryId: null,
  isPublic: false,
  workflowFile: null,
  defaultBranch: null,
  pullRequest: null,
  commit: null,
  withoutSecrets: null,
  after: null,
};

describe('an event', () => {
  test('is nothing on a laptop', () => {
    expect(readJobEvent({}, { repository: null })).toEqual(NOTHING);
  });

  test.each([
    [{ repository: { private: false } }, true],
    [{ repository: { private: true } }, false],
    [{ repository: {} }, false],
    [{}, false],
  ])('%j is of a public repository: %s', async (payload, isPublic) => {
    expect((await read(payload)).isPublic).toBe(isPublic);
  });

  test('of a pull request says which one', async () => {
    const payload = {
      repository: { default_branch: 'trunk' },
      pull_request: { number: 7, head: { sha: SHA, repo: { id: 1 } }, base: { repo: { id: 1 } } },
    };
    const variables = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_API_URL: 'https://ghe.example/api/v3',
      GITHUB_REPOSITORY_ID: '1',
      GITHUB_WORKFLOW_REF: 'owner/NAME/.github/workflows/check.yml@refs/pull/7/merge',
    };
    expect(await read(payload, variables)).toEqual({
      ...NOTHING,
      name: 'pull_request',
      apiUrl: 'https://ghe.example/api/v3',
      repositoryId: 1,
      workflowFile: 'check.yml',
      defaultBranch: 'trunk',
      pullRequest: 7,
      commit: SHA,
    });
  });

  test('of a schedule is on the default branch, whatever it says', async () => {
    const variables = { GITHUB_EVENT_NAME: 'schedule', GITHUB_REF_NAME: 'trunk' };
    expect((await read({ schedule: '30 4 * * *' }, variables)).defaultBranch).toBe('trunk');
    expect((await read({}, { ...variables, GITHUB_EVENT_NAME: 'push' })).defaultBranch).toBeNull();
  });

  test.each(['other/repo/.github/workflows/a.yml@refs/heads/main', 'owner/name/a.yml', ''])(
    'has no workflow here when it is %j',
    async (ref) => {
      expect((await read({}, { GITHUB_WORKFLOW_REF: ref })).workflowFile).toBeNull();
    },
  );

  test.each(['not JSON', '[]', 'null', '{"pull_request":7}', '{"pull_request":{"number":"7","head":{"sha":"main"}}}'])(
    'may hold anything: %s',
    async (payload) => {
      expect(await read(payload)).toEqual(NOTHING);
    },
  );
});

const pull = (from: number | null, to = 1) => ({
  pull_request: { number: 7, head: { repo: from === null ? null : { id: from } }, base: { repo: { id: to } } },
});

describe('secrets are missing', () => {
  test.each([
    ['pull_request', pull(2), 'someone', 'fork'],
    ['pull_request', pull(null), 'someone', 'fork'],
    ['pull_request_review', pull(2), 'someone', 'fork'],
    ['pull_request', pull(1), 'someone', null],
    ['pull_request', pull(1), 'dependabot[bot]', 'dependabot'],
    ['push', {}, 'dependabot[bot]', 'dependabot'],
    ['push', {}, 'someone', null],
    ['schedule', {}, 'dependabot[bot]', null],
    ['pull_request_target', pull(2), 'someone', null],
    ['workflow_run', {}, 'someone', null],
  ])('on %s %j of %s: %s', async (name, payload, actor, expected) => {
    const event = await read(payload, { GITHUB_EVENT_NAME: name, GITHUB_ACTOR: actor });
    expect(event.withoutSecrets).toBe(expected);
  });
});

describe('after another workflow', () => {
  const run = {
    id: 5,
    event: 'pull_request',
    head_sha: SHA,
    head_branch: 'fix',
    head_repository: { owner: { login: 'them' } },
  };

  test('it says what that one ran on', async () => {
    const { after } = await read({ workflow_run: run });
    expect(after).toEqual({ id: 5, event: 'pull_request', headSha: SHA, headBranch: 'fix', headOwner: 'them' });
  });

  test.each([{ id: 'x' }, { head_sha: 'main' }, { head_branch: null }, { head_repository: null }])(
    'it says nothing when that is incomplete: %j',
    async (change) => {
      expect((await read({ workflow_run: { ...run, ...change } })).after).toBeNull();
    },
  );
});
