import { describe, expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: unknown;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FILES = globSync('.github/workflows/*.yml').toSorted();
const WORKFLOWS = FILES.map((file) => [file, parse(readFileSync(file, 'utf8')) as Workflow] as const);
const JOBS = WORKFLOWS.flatMap(([file, { jobs }]) =>
  Object.entries(jobs).map(([name, job]) => [`${file}: ${name}`, job] as const),
);
const stepsOf = (job: Job) => job.steps ?? [];

/** Rights with which somebody else's code could publish, or change what is published. */
const POWERFUL = ['contents', 'id-token', 'attestations', 'packages', 'actions'];

describe('each workflow', () => {
  test.each(WORKFLOWS)('%s may at most read, unless a job asks for more', (_, { permissions }) => {
    expect(permissions).toBeDefined();
    expect(Object.values(permissions).filter((right) => right !== 'read')).toEqual([]);
  });

  test.each(WORKFLOWS)('%s never runs code of a pull request with the rights of main', (_, { on }) => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
  });

  test.each(JOBS)('%s ends at some time', (_, job) => {
    expect(job['timeout-minutes']).toBeDefined();
  });

  test.each(JOBS)('%s leaves no token behind in the checkout', (_, job) => {
    const checkouts = stepsOf(job).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('an action has one version in all of them', () => {
    const pins = new Set(
      FILES.flatMap((file) => readFileSync(file, 'utf8').match(/[\w-]+\/[\w/-]+@[0-9a-f]{40}/g) ?? []),
    );
    const actions = [...pins].map((pin) => pin.split('@')[0]);
    expect(actions.filter((action, index) => actions.indexOf(action) !== index)).toEqual([]);
  });
});

test('a container that a step starts is named by its digest', () => {
  const runs = JOBS.flatMap(([name, job]) => stepsOf(job).map(({ run = '' }) => [name, run] as const));
  const starts = runs.filter(([, run]) => /\bdocker (run|pull|build)\b/.test(run));
  expect(starts.map(([name]) => name)).toEqual([
    '.github/workflows/nightly.yml: server',
    '.github/workflows/pull-request.yml: server',
  ]);
  const images = starts.map(([, run]) => /\S+:[\w.-]+@sha256:[0-9a-f]{64}(?= )/.exec(run)?.[0]);
  expect(images).toEqual([expect.any(String), images[0]]);
});

describe('a job that may write', () => {
  const powerful = JOBS.filter(([, { permissions = {} }]) => POWERFUL.some((name) => permissions[name] === 'write'));

  test('is one of a release, or commits dist/', () => {
    expect(powerful.map(([name]) => name.replace('.github/workflows/', ''))).toEqual([
      'commit-dist.yml: commit',
      'release.yml: github',
      'release.yml: npm',
      'release.yml: major',
    ]);
  });

  test.each(powerful)('%s installs and builds nothing', (_, job) => {
    const commands = stepsOf(job).map(({ run = '' }) => run);
    expect(commands.filter((run) => /\bnpm (?!publish)|\bnpx\b/.test(run))).toEqual([]);
  });
});

test('ci.yml does what .ci/run does', () => {
  const local = Array.from(
    readFileSync('.ci/run', 'utf8').matchAll(/^step (?:env CI=true )?(npm .*)$/gm),
    ([, command = '']) => command.replace(/ (?:--no-audit|--no-fund|--loglevel=error|-- --json .*)/g, '').trim(),
  );
  const [, ci] = WORKFLOWS.find(([file]) => file.endsWith('ci.yml')) ?? [];
  const commands = stepsOf(ci?.jobs['full'] ?? {}).flatMap(({ run = '' }) => (run.startsWith('npm ') ? [run] : []));
  expect(local.length).toBeGreaterThan(4);
  expect(commands.filter((command) => local.includes(command))).toEqual(local);
});

test('release.yml calls steps that the release script has', () => {
  const text = readFileSync('.github/workflows/release.yml', 'utf8');
  const usage = readFileSync('scripts/release.ts', 'utf8');
  const steps = Array.from(
    text.matchAll(/(?:npm run --silent release|scripts\/release\.ts) (\w+)/g),
    ([, step]) => step,
  );
  expect(steps).toEqual(['check', 'notes', 'tag', 'major', 'tag', 'major']);
  for (const step of steps) expect(usage).toContain(`step === '${step}'`);
});
