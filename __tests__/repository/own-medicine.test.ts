import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createWorkspace, runAction, type Finished, type Workspace } from '../support/run-process.ts';

// nightly.yml and pull-request.yml use our own action. Here their steps run as they stand, as far as there is no GitHub around.

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** What needs GitHub's side. */
const GITHUB = {
  'upload-artifact': 'false',
  baseline: '',
  'baseline-workflow': '',
  'max-regression': '',
  comment: 'false',
};

let workspace: Workspace;
let server: ChildProcess | null = null;

beforeEach(() => {
  workspace = createWorkspace();
});

afterEach(() => {
  server?.kill();
  server = null;
  workspace.remove();
});

function stepsOf(workflow: string, job: string): readonly Step[] {
  const text = readFileSync(`.github/workflows/${workflow}.yml`, 'utf8');
  return (parse(text) as { jobs: Record<string, { steps: readonly Step[] }> }).jobs[job]?.steps ?? [];
}

/** Runs a step that uses the action; `more` replaces some of its inputs. */
function use(step: Step, more: Readonly<Record<string, string>>): Promise<Finished> {
  const inputs = Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value)]));
  return runAction({ workspace, inputs: { ...inputs, ...more } });
}

/** Runs the step that looks at the outputs of others; returns its exit code. */
function look(step: Step | undefined, outputs: ReadonlyMap<string, Finished>): number | null {
  const value = (text: string) =>
    text.replace(
      /^\$\{\{ steps\.([\w-]+)\.outputs\.([\w-]+) \}\}$/,
      (_, id, name) => outputs.get(id)?.outputs[name] ?? '',
    );
  const env = Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, text]) => [name, value(text)]));
  return spawnSync('bash', ['-e', '-c', step?.run ?? 'exit 9'], { env: { ...process.env, ...env } }).status;
}

/** Starts what the step starts in a container, here without one and on a free port; returns its origin. */
function startServer(step: Step | undefined): Promise<string> {
  const script = (step?.run ?? '').replaceAll('\\\n', ' ').trim();
  const [, options = '', args = ''] = /^docker run (.*) \S+@sha256:[0-9a-f]{64} +node (.*)$/.exec(script) ?? [];
  expect(options.split(/ +/)).toEqual(expect.arrayContaining(['--detach', '127.0.0.1:4010:4010', '/repository']));
  // The port is published by an address of the container that is not its loopback.
  expect(args).toContain('--host 0.0.0.0 --port 4010');
  const here = args.replace('--host 0.0.0.0 --port 4010', '--port 0').split(' ');
  server = spawn(process.execPath, here, { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let log = '';
    const read = (text: Buffer) => {
      log += text.toString();
      const [, origin] = /listening on (http:\S+)/.exec(log) ?? [];
      if (origin !== undefined) resolve(origin);
    };
    server?.stdout?.on('data', read);
    server?.stderr?.on('data', read);
    server?.on('close', () => reject(new Error(log)));
  });
}

test.each(['nightly', 'pull-request'])('%s.yml measures its local server', async (workflow) => {
  const steps = stepsOf(workflow, 'server');
  const origin = await startServer(steps.find(({ name }) => name === 'Start the server'));
  const measure = steps.find(({ uses }) => uses === './') as Step;
  const url = String(measure.with?.['endpoint-url']).replace('http://127.0.0.1:4010', origin);
  const finished = await use(measure, { ...GITHUB, 'endpoint-url': url, repeat: '2', thresholds: '' });
  expect(finished).toMatchObject({
    code: 0,
    outputs: { verdict: 'pass', 'total-requests': '8', 'failed-requests': '0' },
  });
  expect(Number(finished.outputs['p50-ttft-seconds'])).toBeGreaterThan(0.035);
});

const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix('nightly.yml has limits that the mock keeps, in every night', async () => {
  const steps = stepsOf('nightly', 'mock');
  const latency = await use(steps.find(({ id }) => id === 'latency') as Step, GITHUB);
  expect(look(steps.at(-1), new Map([['latency', latency]]))).toBe(0);
  expect(latency.outputs['verdict']).toBe('pass');
  const spoilt = { ...latency, outputs: { ...latency.outputs, comparison: 'regression' } };
  expect(look(steps.at(-1), new Map([['latency', spoilt]]))).toBe(1);
});

onPosix('pull-request.yml tells two same arms from a slower one', async () => {
  const steps = stepsOf('pull-request', 'mock');
  const finished = new Map<string, Finished>();
  for (const step of steps.filter(({ id }) => id !== undefined)) {
    finished.set(step.id ?? '', await use(step, { 'upload-artifact': 'false' }));
  }
  expect([...finished.keys()]).toEqual(['same', 'slower']);
  expect([...finished.values()].map(({ code }) => code)).toEqual([0, 0]);
  expect(look(steps.at(-1), finished)).toBe(0);
  const [same, slower] = [...finished.values()] as [Finished, Finished];
  expect(
    look(
      steps.at(-1),
      new Map([
        ['same', slower],
        ['slower', slower],
      ]),
    ),
  ).toBe(1);
  expect(
    look(
      steps.at(-1),
      new Map([
        ['same', same],
        ['slower', same],
      ]),
    ),
  ).toBe(1);
});
