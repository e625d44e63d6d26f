import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openApi, type GitHubApi } from '../../src/github/api.ts';
import { commentKey, upsertComment } from '../../src/github/comment.ts';
import { commentMarker } from '../../src/report/comment.ts';
import {
  REPOSITORY,
  startGitHubService,
  TOKEN,
  type GitHubService,
  type HeldComment,
} from '../support/github-service.ts';

const KEY = commentKey({ workflow: 'check.yml', job: 'bench', name: 'llm-latency-bench-0' });
const PLACE = { repository: REPOSITORY, pullRequest: 7, key: KEY };
const MARKED = `${commentMarker(KEY)}\n\nold`;

let github: GitHubService;

beforeEach(async () => {
  github = await startGitHubService();
});

afterEach(async () => {
  await github.close();
});

function open(token = TOKEN): Promise<GitHubApi> {
  const signal = new AbortController().signal;
  return openApi({ url: github.url, token, repository: REPOSITORY, signal, pausesMs: [1, 1] });
}

function aComment(overrides: Partial<HeldComment> = {}): HeldComment {
  return { id: 1, pullRequest: 7, author: 'github-actions', isBot: true, body: MARKED, ...overrides };
}

const bodies = (): string[] => github.comments.map(({ body }) => body);

describe('a comment', () => {
  test('is written once and renewed after that', async () => {
    await expect(upsertComment(await open(), PLACE, MARKED)).resolves.toBe('created');
    await expect(upsertComment(await open(), PLACE, `${commentMarker(KEY)}\n\nnew`)).resolves.toBe('updated');
    expect(bodies()).toEqual([`${commentMarker(KEY)}\n\nnew`]);
  });

  test.each<[string, Partial<HeldComment>]>([
    ['somebody who copied the marker', { author: 'mallory', isBot: false }],
    ['somebody who is called like the application', { isBot: false }],
    ['another application', { author: 'renovate' }],
    ['us, about another job', { body: `${commentMarker('0'.repeat(24))}\n\nother` }],
    ['us, quoting the marker', { body: `> ${MARKED}` }],
    ['us, on another pull request', { pullRequest: 8 }],
  ])('by %s is left alone', async (_, overrides) => {
    github.comments.push(aComment(overrides));
    await expect(upsertComment(await open(), PLACE, MARKED)).resolves.toBe('created');
    expect(github.comments[0]).toEqual(aComment(overrides));
  });

  test('is found behind hundreds of others', async () => {
    github.comments.push(
      ...Array.from({ length: 250 }, (_, id) => aComment({ id, body: 'talk', author: 'someone', isBot: false })),
    );
    github.comments.push(aComment({ id: 250 }));
    await expect(upsertComment(await open(), PLACE, `${commentMarker(KEY)}\n\nnew`)).resolves.toBe('updated');
    expect(github.calls).toHaveLength(4);
    expect(bodies().at(-1)).toBe(`${commentMarker(KEY)}\n\nnew`);
  });

  test('that may not be written is an error for the caller to tell', async () => {
    await expect(upsertComment(await open('read-only'), PLACE, MARKED)).rejects.toMatchObject({ kind: 'permission' });
  });

  test('is never written twice because an answer got lost', async () => {
    github.refuseNext('POST /repos', { status: 502, message: 'Bad Gateway' });
    await expect(upsertComment(await open(), PLACE, MARKED)).rejects.toMatchObject({ kind: 'down' });
    expect(github.calls).toEqual(['POST /graphql', 'POST /repos/owner/name/issues/7/comments']);
  });

  test('is renewed although GitHub failed at first', async () => {
    github.comments.push(aComment());
    github.refuseNext('POST /graphql', { status: 502, message: 'Bad Gateway' });
    github.refuseNext('PATCH', { status: 503, message: 'Unavailable' });
    await expect(upsertComment(await open(), PLACE, MARKED)).resolves.toBe('updated');
  });
});

test('workflows, jobs and matrix cells have keys of their own', () => {
  const keys = ['check.yml', 'other.yml'].flatMap((workflow) =>
    ['bench', 'smoke'].flatMap((job) => ['cell-0', 'cell-1'].map((name) => commentKey({ workflow, job, name }))),
  );
  expect(new Set(keys).size).toBe(8);
  for (const key of keys) expect(key).toMatch(/^[\da-f]{24}$/);
});
