import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { startArtifactService } from '../support/artifact-service.ts';
import { REPOSITORY, REPOSITORY_ID, startGitHubService, TOKEN, type GitHubService } from '../support/github-service.ts';
import { createWorkspace, runAction, runCommand, type Finished } from '../support/run-process.ts';
import { unzip } from '../support/unzip.ts';

/** Some twenty processes, on a machine that may be busy. */
jest.setTimeout(300_000);

let github: GitHubService;

beforeAll(async () => {
  github = await startGitHubService();
});

afterAll(async () => {
  await github.close();
});

/** What the workflow run is. */
interface Job {
  readonly runId: number;
  readonly workflow: string;
  readonly event: string;
  readonly attempt?: number;
  readonly payload?: object;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A finished use of the action in a workflow run, and how many API calls it made. */
interface Night extends Finished {
  readonly calls: number;
  /** Runs that its artifact carries, oldest first; null = it has no history. */
  readonly carried: readonly { readonly run_id: string; readonly left_out: string | null }[] | null;
}

const INPUTS = {
  mode: 'mock',
  'mock-time-scale': '0',
  'mock-latency': '600ms..1s',
  repeat: '10',
  'artifact-name': 'llm-latency-bench-0',
  baseline: 'history',
  'github-token': TOKEN,
};
const TWICE_AS_SLOW = { 'mock-latency': '1200ms..2s' };

/** Runs the built action as a job of a workflow; its artifacts are then listed as that run's. */
async function runJob(job: Job): Promise<Night> {
  const { runId, attempt = 1, inputs = {} } = job;
  const artifacts = await startArtifactService();
  const workspace = createWorkspace();
  const run = register(job);
  const before = github.calls.length;
  const eventPath = join(workspace.root, 'event.json');
  writeFileSync(
    eventPath,
    JSON.stringify({ repository: { id: REPOSITORY_ID, default_branch: 'main' }, ...job.payload }),
  );
  const finished = await runAction({
    workspace,
    inputs: { ...INPUTS, seed: String(runId * 10 + attempt), ...inputs },
    environment: { ...artifacts.environment, ...environmentOf(job), GITHUB_EVENT_PATH: eventPath },
  });
  const uploaded = artifacts.artifacts.map(({ name, zip }, i) => ({
    id: runId * 100 + attempt * 10 + i,
    name,
    zip: zip!,
  }));
  run.artifacts.push(...uploaded);
  await artifacts.close();
  workspace.remove();
  const history = uploaded[0] && unzip(uploaded[0].zip).get('history.jsonl');
  return { ...finished, calls: github.calls.length - before, carried: history === undefined ? null : linesOf(history) };
}

/** GitHub lists a run as soon as it has started. */
function register({ runId, workflow, event, attempt = 1 }: Job) {
  const earlier = github.runs.findIndex(({ id }) => id === runId);
  const artifacts = earlier < 0 ? [] : [...github.runs[earlier]!.artifacts];
  const createdAt = new Date(Date.now() - (1000 - runId) * 1000).toISOString();
  const branch = event === 'pull_request' ? 'feature' : 'main';
  const run = { id: runId, workflow, event, branch, attempt, createdAt, artifacts };
  github.runs.splice(earlier < 0 ? github.runs.length : earlier, 1, run);
  return run;
}

function environmentOf({ runId, workflow, event, attempt = 1 }: Job): Record<string, string> {
  return {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_REPOSITORY_ID: String(REPOSITORY_ID),
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_JOB: 'bench',
    GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/${workflow}@refs/heads/main`,
    GITHUB_REF_NAME: 'main',
    GITHUB_EVENT_NAME: event,
  };
}

const linesOf = (history: Buffer) =>
  history
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const night = (runId: number, inputs: Record<string, string> = {}, attempt = 1): Promise<Night> =>
  runJob({ runId, workflow: 'nightly.yml', event: 'schedule', attempt, inputs });

const pull = (runId: number, inputs: Record<string, string> = {}): Promise<Night> =>
  runJob({
    runId,
    workflow: 'pull-request.yml',
    event: 'pull_request',
    payload: pullRequestOf(REPOSITORY_ID),
    inputs: { 'baseline-workflow': 'nightly.yml', comment: 'true', ...inputs },
  });

const pullRequestOf = (headRepositoryId: number) => ({
  pull_request: {
    number: 7,
    head: { sha: 'c'.repeat(40), repo: { id: headRepositoryId } },
    base: { repo: { id: REPOSITORY_ID } },
  },
});

const fork = (inputs: Record<string, string>): Promise<Night> =>
  runJob({
    runId: 201,
    workflow: 'pull-request.yml',
    event: 'pull_request',
    payload: pullRequestOf(1),
    inputs: {
      mode: 'real',
      'mock-latency': '',
      'mock-time-scale': '',
      'endpoint-url': 'http://127.0.0.1:9/v1/chat/completions',
      model: 'm',
      ...inputs,
    },
  });

const warningsOf = ({ stdout }: Finished): string[] =>
  stdout.split(/\r?\n/).filter((line) => line.startsWith('::warning'));

describe('eleven nights and two pull requests', () => {
  const nights: Night[] = [];
  const runIds = () => nights.map(({ outputs }) => outputs['run-id']);

  test('the first night has nothing to compare with, says so loudly, and is not failed by it', async () => {
    nights.push(await night(1));
    const [first] = nights;
    const problem =
      'no comparable baseline: nightly.yml on main has no results of the last 30 days that can be compared with';
    expect(first).toMatchObject({ code: 0, stderr: '', carried: [], calls: 1 });
    expect(first?.outputs).toMatchObject({ verdict: 'inconclusive', comparison: '' });
    expect(warningsOf(first!)).toEqual([`::warning::Verdict inconclusive: ${problem}`]);
    expect(first?.summary).toContain(`> [!WARNING]\n> ${problem}.`);
  });

  test('equal nights pass with three calls each, and carry one run more each', async () => {
    for (let id = 2; id <= 10; id += 1) nights.push(await night(id));
    const equal = nights.slice(1);
    expect(equal.map(({ code, calls, outputs }) => [code, calls, outputs['verdict']])).toEqual(
      equal.map(() => [0, 3, 'pass']),
    );
    expect(nights.map(({ carried }) => carried?.map(({ run_id: id }) => id))).toEqual(
      nights.map((_, i) => runIds().slice(0, i)),
    );
  });

  test('the trend shows the nights before and where this one was to be expected', async () => {
    const { summary } = nights.at(-1)!;
    expect(summary).toContain('Baseline: 9 earlier runs, from ');
    expect(summary).toMatch(
      /### Trend\n\nLatency: the median of \d+ ms is within what was to be expected of a run like the last 9 \(\d+ ms to \d+ ms\)\./,
    );
    expect(summary).toMatch(/x-axis \[1, 2, 3, 4, 5, 6, 7, 8, 9, now\]\n/);
  });

  test('the eleventh night is twice as slow and fails; the results are there all the same', async () => {
    const slow = await night(11, TWICE_AS_SLOW);
    nights.push(slow);
    expect(slow).toMatchObject({ code: 1, calls: 3 });
    expect(slow.outputs).toMatchObject({ verdict: 'fail', comparison: 'regression' });
    expect(Number(slow.outputs['change-low'])).toBeGreaterThan(0.1);
    expect(slow.stdout).toMatch(/::error::Verdict fail: p50 latency is [\d.]+ %25 slower than the baseline, at least /);
    expect(slow.summary).toMatch(/is above what was to be expected of a run like the last 10/);
    expect(slow.carried).toHaveLength(10);
  });

  test('a failed night is shown by the next one and not compared with', async () => {
    const next = await night(12);
    expect(next).toMatchObject({ code: 0, calls: 3 });
    expect(next.outputs['verdict']).toBe('pass');
    expect(next.carried?.at(-1)).toMatchObject({
      run_id: nights.at(-1)?.outputs['run-id'],
      left_out: expect.stringMatching(/^p50 latency is /),
    });
    expect(next.summary).toContain('Baseline: 10 earlier runs, from ');
    expect(next.summary).toContain('One run of these is shown, but not compared with');
  });

  test('a re-run of a failed job uploads under its own name and is read as the newest attempt', async () => {
    const failed = await night(13, TWICE_AS_SLOW);
    const again = await night(13, {}, 2);
    expect([failed.code, again.code]).toEqual([1, 0]);
    expect(github.runs.find(({ id }) => id === 13)?.artifacts.map(({ name }) => name)).toEqual([
      'llm-latency-bench-0',
      'llm-latency-bench-0-attempt-2',
    ]);
    const { carried, calls } = await night(14);
    const carriedIds = carried?.map(({ run_id: id }) => id);
    expect(carriedIds).toContain(again.outputs['run-id']);
    expect(carriedIds).not.toContain(failed.outputs['run-id']);
    expect(calls).toBe(3);
  });

  test('an equal pull request passes against the nights, and says so in a comment', async () => {
    const equal = await pull(101);
    expect(equal).toMatchObject({ code: 0, calls: 5 });
    expect(equal.outputs['verdict']).toBe('pass');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(
      /^<!-- llm-latency-action:[\da-f]{24} -->\n\n### ✅ Latency \(llm-latency-bench-0\): pass/,
    );
    expect(github.comments[0]?.body).toContain(
      'Commit cccccccc · [the whole report](<https://github.com/owner/name/actions/runs/101>)',
    );
  });

  test('one that is twice as slow fails, and renews the comment', async () => {
    const slow = await pull(102, TWICE_AS_SLOW);
    expect(slow).toMatchObject({ code: 1, calls: 5 });
    expect(slow.outputs).toMatchObject({ verdict: 'fail', comparison: 'regression' });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('### ❌ Latency (llm-latency-bench-0): fail');
  });

  test('what a pull request measured is no baseline of a night', async () => {
    const { carried } = await night(15);
    const ids = github.runs.filter(({ event }) => event === 'pull_request').map(({ id }) => id);
    expect(ids).toEqual([101, 102]);
    expect(carried).toHaveLength(14);
  });
});

describe('what stands in the way is said and fails nothing', () => {
  test('a token that may not read runs', async () => {
    const { code, outputs, summary, stdout } = await night(16, { 'github-token': 'nothing' });
    const problem =
      'no comparable baseline: the token may not (403: Resource not accessible by integration); earlier runs are read with "permissions: actions: read"';
    expect(code).toBe(0);
    expect(outputs['verdict']).toBe('inconclusive');
    expect(stdout).toContain(`::warning::Verdict inconclusive: ${problem}`);
    expect(summary).toContain('earlier runs are read with "permissions: actions: read"');
  });

  test('unless a baseline is required', async () => {
    const { code, outputs } = await night(17, { 'github-token': 'nothing', 'require-baseline': 'true' });
    expect([code, outputs['verdict']]).toEqual([1, 'fail']);
  });

  test('a comment that may not be written is a notice', async () => {
    const { code, stdout } = await pull(103, { 'github-token': 'read-only' });
    expect(code).toBe(0);
    expect(stdout).toContain(
      '::notice::No comment: the token may not (403: Resource not accessible by integration). It is written with "permissions: pull-requests: write".',
    );
    expect(github.comments).toHaveLength(1);
  });
});

describe('a pull request from a fork', () => {
  const reason = 'This pull request comes from a fork, and GitHub gives its workflows no secrets: api-key is empty';

  test('is skipped where that was asked for: green, one notice, one line', async () => {
    const skipped = await fork({ 'on-missing-credentials': 'skip' });
    expect(skipped).toMatchObject({ code: 0, calls: 0, outputs: { verdict: 'skipped' } });
    expect(skipped.stdout).toContain(`::notice::Skipped, nothing was measured. ${reason}.`);
    expect(skipped.summary).toBe(`## ⏭️ Skipped: nothing was measured\n\n${reason}.\n`);
  });

  test('fails otherwise, and says what it is', async () => {
    const failed = await fork({});
    expect(failed).toMatchObject({ code: 1, outputs: { verdict: 'error' } });
    expect(failed.stdout).toContain(`${reason}; "on-missing-credentials: skip" ends such a run green`);
  });
});

test('results of a fork are commented on by the command, after another workflow', async () => {
  const workspace = createWorkspace();
  const measured = await runCommand({
    workspace,
    args: ['--mock', '--mock-time-scale', '0', '--output-dir', 'results/bench'],
  });
  expect(measured.code).toBe(0);
  const sha = 'd'.repeat(40);
  const after = {
    id: 301,
    event: 'pull_request',
    head_sha: sha,
    head_branch: 'fix',
    head_repository: { owner: { login: 'them' } },
  };
  const eventPath = join(workspace.root, 'event.json');
  writeFileSync(eventPath, JSON.stringify({ workflow_run: after }));
  github.pulls.push({ number: 12, head: 'them:fix', headSha: sha });
  const finished = await runCommand({
    workspace,
    args: ['comment', '--from', 'results'],
    environment: {
      ...environmentOf({ runId: 302, workflow: 'fork-comment.yml', event: 'workflow_run' }),
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_TOKEN: TOKEN,
    },
  });
  workspace.remove();
  expect(finished).toMatchObject({ code: 0, stderr: '', stdout: 'Comment on pull request 12 created for bench.\n' });
  const [comment] = github.comments.filter(({ pullRequest }) => pullRequest === 12);
  expect(comment?.body).toContain('### ✅ Latency (bench): pass');
});
