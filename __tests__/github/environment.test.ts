import { describe, expect, test } from '@jest/globals';
import { readJobEnvironment } from '../../src/github/environment.ts';

const SERVICE = { ACTIONS_RUNTIME_TOKEN: 'token', ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' };

describe('what the runner tells', () => {
  test('is read from its variables', () => {
    expect(
      readJobEnvironment({
        ...SERVICE,
        ImageOS: 'ubuntu24',
        ImageVersion: '20261110.1.0',
        RUNNER_TEMP: '/temp',
        GITHUB_OUTPUT: '/out',
        GITHUB_STEP_SUMMARY: '/summary',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'owner/name',
        GITHUB_RUN_ID: '42',
        GITHUB_RUN_ATTEMPT: '3',
        GITHUB_JOB: 'bench',
      }),
    ).toEqual({
      runnerImage: 'ubuntu24 20261110.1.0',
      temp: '/temp',
      outputFile: '/out',
      summaryFile: '/summary',
      serverUrl: 'https://github.com',
      repository: 'owner/name',
      workflowRunId: '42',
      attempt: 3,
      job: 'bench',
      noArtifacts: null,
    });
  });

  test('is nothing on a laptop', () => {
    expect(readJobEnvironment({ RUNNER_TEMP: '', GITHUB_RUN_ATTEMPT: 'x' })).toEqual({
      runnerImage: null,
      temp: null,
      outputFile: null,
      summaryFile: null,
      serverUrl: 'https://github.com',
      repository: null,
      workflowRunId: null,
      attempt: 1,
      job: null,
      noArtifacts: 'no artifact service is available here',
    });
  });
});

test.each([
  ['https://github.com', null],
  ['https://octo.ghe.com', null],
  ['http://octo.localhost', null],
  ['https://github.example.com', 'GitHub Enterprise Server has no artifact service of the version that is needed'],
  ['https://ghe.com.example.org', 'GitHub Enterprise Server has no artifact service of the version that is needed'],
])('artifacts on %s', (GITHUB_SERVER_URL, expected) => {
  expect(readJobEnvironment({ ...SERVICE, GITHUB_SERVER_URL }).noArtifacts).toBe(expected);
});
