// `npm run test:act`: runs the example workflows for nights and pull requests as they stand, under nektos/act without containers,
// against an endpoint, an artifact service and a GitHub on loopback. act is a Go program: without it and without Go this says so.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { startArtifactService } from '../__tests__/support/artifact-service.ts';
import { startChatServer } from '../__tests__/support/chat-server.ts';
import { REPOSITORY, REPOSITORY_ID, startGitHubService, TOKEN } from '../__tests__/support/github-service.ts';

const ACT = 'github.com/nektos/act@v0.2.87';
const BIN = resolve('node_modules', '.cache', 'act');
/** The others of examples/workflows need containers, a fork or an endpoint by name. */
const WORKFLOWS = ['nightly.yml', 'pull-request.yml', 'pull-request-interleaved.yml', 'matrix.yml'];

/** One run of a workflow. */
interface Step {
  readonly runId: number;
  readonly workflow: string;
  readonly event: 'schedule' | 'pull_request';
  /** What the log must say. */
  readonly expected: string;
}

const STEPS: readonly Step[] = [
  { runId: 1, workflow: 'nightly.yml', event: 'schedule', expected: 'verdict: inconclusive - no comparable baseline' },
  { runId: 2, workflow: 'nightly.yml', event: 'schedule', expected: 'baseline: one earlier run' },
  { runId: 3, workflow: 'nightly.yml', event: 'schedule', expected: 'baseline: 2 earlier runs' },
  { runId: 4, workflow: 'pull-request.yml', event: 'pull_request', expected: 'baseline: 3 earlier runs' },
  {
    runId: 5,
    workflow: 'pull-request-interleaved.yml',
    event: 'pull_request',
    expected: 'limit: max-regression 10% (latency.p50): pass',
  },
  {
    runId: 6,
    workflow: 'matrix.yml',
    event: 'schedule',
    expected: 'note: Put together from 8 jobs, each with every 8th prompt',
  },
];

const act = findAct();
if (act === null) {
  console.log(`Skipped: there is neither act nor Go on this machine. Install Go, and this installs ${ACT}.`);
} else if (!existsSync('dist/index.js')) {
  console.error('dist/index.js is missing: run "npm run build" first');
  process.exitCode = 1;
} else {
  process.exitCode = (await runAll(act)) ? 0 : 1;
}

/** The one that is installed, or one that is installed now; null = neither can be had. */
function findAct(): string | null {
  const own = join(BIN, process.platform === 'win32' ? 'act.exe' : 'act');
  for (const candidate of ['act', own]) if (works(candidate, '--version')) return candidate;
  if (!works('go', 'version')) return null;
  console.log(`Installing ${ACT}, once`);
  execFileSync('go', ['install', ACT], { env: { ...process.env, GOBIN: BIN }, stdio: 'inherit' });
  return own;
}

function works(command: string, argument: string): boolean {
  return spawnSync(command, [argument]).status === 0;
}

async function runAll(command: string): Promise<boolean> {
  const [github, llm] = [await startGitHubService(), await startChatServer()];
  // Outside of the repository, which act copies.
  const home = mkdtempSync(join(tmpdir(), 'llm-latency-act-home-'));
  const [dir, action] = [createRepository(), createAction()];
  const problems: string[] = [];
  try {
    for (const step of STEPS) {
      const { log, code } = await runStep(command, step, { dir, home, action, github, endpoint: llm.url });
      if (code === 0 && log.includes(step.expected)) {
        console.log(`ok: run ${step.runId}, ${step.workflow}: ${step.expected}`);
        continue;
      }
      problems.push(`run ${step.runId} of ${step.workflow} ended with ${code}, and should have said: ${step.expected}`);
      console.log(log);
    }
    if (github.comments.length !== 2) problems.push(`${github.comments.length} comments on the pull request, not two`);
  } finally {
    await Promise.all([github.close(), llm.close()]);
    for (const made of [dir, home, action]) rmSync(made, { recursive: true, force: true });
  }
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${STEPS.length} workflow runs under act as expected`);
  return problems.length === 0;
}

/** What a release holds; act copies all of it for each step, so it is no more than that. */
function createAction(): string {
  const dir = mkdtempSync(join(tmpdir(), 'llm-latency-act-action-'));
  for (const part of ['action.yml', 'merge', 'dist']) cpSync(part, join(dir, part), { recursive: true });
  return dir;
}

/** act reads owner and name of the repository from its remote. */
function createRepository(): string {
  const dir = mkdtempSync(join(tmpdir(), 'llm-latency-act-'));
  const workflows = join(dir, '.github', 'workflows');
  mkdirSync(workflows, { recursive: true });
  for (const name of WORKFLOWS) cpSync(join('examples', 'workflows', name), join(workflows, name));
  mkdirSync(join(dir, 'prompts'));
  writeFileSync(join(dir, 'prompts', 'all.jsonl'), Array.from({ length: 40 }, (_, i) => `"prompt ${i}"\n`).join(''));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd: dir });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=Workflows');
  git('remote', 'add', 'origin', `https://github.com/${REPOSITORY}.git`);
  return dir;
}

interface Place {
  readonly dir: string;
  readonly home: string;
  readonly action: string;
  readonly github: Awaited<ReturnType<typeof startGitHubService>>;
  readonly endpoint: string;
}

/** Runs a workflow; its artifacts are then listed as that run's. */
async function runStep(
  command: string,
  { runId, workflow, event }: Step,
  { dir, home, action, github, endpoint }: Place,
) {
  const service = await startArtifactService();
  const artifacts: { id: number; name: string; zip: Buffer }[] = [];
  const branch = event === 'schedule' ? 'main' : 'feature';
  github.runs.push({ id: runId, workflow, event, branch, createdAt: new Date().toISOString(), artifacts });
  const side = { repo: { id: REPOSITORY_ID, fork: false }, sha: 'c'.repeat(40) };
  const payload = event === 'schedule' ? {} : { number: 7, pull_request: { number: 7, head: side, base: side } };
  const repository = { id: REPOSITORY_ID, default_branch: 'main', full_name: REPOSITORY };
  writeFileSync(join(dir, 'event.json'), JSON.stringify({ repository, ...payload }));
  const args = [event, '--workflows', join('.github', 'workflows', workflow), '--eventpath', 'event.json'];
  const child = spawn(
    command,
    [...args, ...actOptions(dir, { runId, workflow, action, endpoint, apiUrl: github.url })],
    {
      cwd: dir,
      // With an artifact server of its own asked for, act hands these two on to the steps.
      env: actEnvironment(home, service.environment),
    },
  );
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  for (const { name, zip } of service.artifacts)
    artifacts.push({ id: runId * 100 + artifacts.length, name, zip: zip! });
  await service.close();
  return { log, code };
}

function actOptions(
  dir: string,
  {
    runId,
    workflow,
    action,
    endpoint,
    apiUrl,
  }: Readonly<Record<'workflow' | 'action' | 'endpoint' | 'apiUrl', string>> & { runId: number },
): string[] {
  const variables = {
    GITHUB_API_URL: apiUrl,
    GITHUB_RUN_ID: String(runId),
    GITHUB_REPOSITORY_ID: String(REPOSITORY_ID),
    GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/${workflow}@refs/heads/main`,
  };
  return [
    ['--platform', 'ubuntu-latest=-self-hosted'],
    ['--no-cache-server'],
    ['--local-repository', `org/llm-latency-action@v1=${action}`],
    ['--artifact-server-path', join(dir, 'unused')],
    ['--artifact-server-addr', '127.0.0.1'],
    ['--artifact-server-port', '0'],
    ['--secret', `GITHUB_TOKEN=${TOKEN}`],
    ['--secret', 'LLM_API_KEY=sk-a-key-for-tests'],
    ['--var', `LLM_ENDPOINT_URL=${endpoint}`],
    ['--var', `LLM_PREVIEW_URL=${endpoint}`],
    ['--var', 'LLM_MODEL_NAME=test-model'],
    ...Object.entries(variables).map(([name, value]) => ['--env', `${name}=${value}`]),
  ].flat();
}

/** Without containers act runs the action with the Node that it finds, so it finds this one first. */
function actEnvironment(home: string, service: Readonly<Record<string, string>>): Record<string, string> {
  return {
    PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
    HOME: home,
    ACTIONS_RUNTIME_URL: service['ACTIONS_RESULTS_URL'] ?? '',
    ACTIONS_RUNTIME_TOKEN: service['ACTIONS_RUNTIME_TOKEN'] ?? '',
  };
}
