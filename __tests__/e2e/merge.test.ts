import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MERGE_OUTPUTS } from '../../src/merge/outputs.ts';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.ts';
import { startChatServer } from '../support/chat-server.ts';
import {
  createWorkspace,
  runAction,
  runCommand,
  runMerge,
  startCommand,
  type Finished,
  type Workspace,
} from '../support/run-process.ts';
import { unzip } from '../support/unzip.ts';
import { zip } from '../support/zip.ts';

const SHARDS = 8;
/** 21 prompts, so that some shards have one more than others. */
const PROMPTS = Array.from(
  { length: 21 },
  (_, i) => `Question number ${i + 1}: what comes after ${'so '.repeat(i)}many?`,
);
const MOCK = {
  mode: 'mock',
  'mock-time-scale': '0',
  prompts: PROMPTS.join('\n'),
  repeat: '6',
  warmup: '2',
  seed: '5',
};
const RUN = { GITHUB_REPOSITORY: 'owner/name', GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '1' };

type Row = Readonly<Record<string, string>>;
type Json = Readonly<Record<string, unknown>>;

const workspaces: Workspace[] = [];
afterAll(() => {
  for (const workspace of workspaces) workspace.remove();
});

function newWorkspace(): Workspace {
  const workspace = createWorkspace();
  workspaces.push(workspace);
  return workspace;
}

/** A job of the matrix: its own machine, the artifacts of the run. */
function measure(
  service: ArtifactService,
  { name, inputs, attempt = '1' }: { name: string; inputs: Readonly<Record<string, string>>; attempt?: string },
): Promise<Finished> {
  return runAction({
    workspace: newWorkspace(),
    inputs: { ...MOCK, 'artifact-name': name, ...inputs },
    environment: { ...RUN, ...service.environment, GITHUB_JOB: 'bench', GITHUB_RUN_ATTEMPT: attempt },
  });
}

function merge(service: ArtifactService, inputs: Readonly<Record<string, string>> = {}): Promise<Finished> {
  const environment = { ...RUN, ...service.environment, GITHUB_JOB: 'merge' };
  return runMerge({ workspace: newWorkspace(), inputs: { 'artifact-name': 'merged', ...inputs }, environment });
}

const rowsOf = ({ workspace, outputs }: Finished): Row[] =>
  parse(readFileSync(join(workspace.dir, outputs['requests-csv'] ?? ''), 'utf8'), { columns: true });

const summaryOf = ({ workspace, outputs }: Finished): Json =>
  JSON.parse(readFileSync(join(workspace.dir, outputs['summary-json'] ?? ''), 'utf8')) as Json;

const commands = (finished: Finished, name: string): string[] =>
  finished.stdout.split(/\r?\n/).filter((line) => line.startsWith(`::${name}`));

function without(object: Json | Row, names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

describe('eight shards and an undivided run', () => {
  let service: ArtifactService;
  let whole: Finished;
  let shards: Finished[];
  let merged: Finished;
  beforeAll(async () => {
    service = await startArtifactService();
    whole = await measure(service, { name: 'undivided', inputs: {} });
    shards = [];
    for (let index = 1; index <= SHARDS; index += 1) {
      const inputs = { shard: `${index}/${SHARDS}` };
      shards.push(await measure(service, { name: `llm-latency-bench-${index - 1}`, inputs }));
    }
    merged = await merge(service, { thresholds: 'latency.p95 < 2s' });
  });
  afterAll(() => service.close());

  test('all end well', () => {
    expect([whole, ...shards].map(({ code }) => code)).toEqual(Array(SHARDS + 1).fill(0));
    expect(merged).toMatchObject({ code: 0, stderr: '' });
    expect(commands(merged, 'error')).toEqual([]);
    expect(commands(merged, 'warning')).toEqual([]);
  });

  test('have the same rows, one by one', () => {
    // What a job has of its own: its identity, its clock, its place, and its warm-up.
    const OWN = ['run_id', 'timestamp_utc', 'shard'];
    const measured = (finished: Finished): Json[] =>
      rowsOf(finished)
        .filter((row) => row['phase'] === 'measured')
        .map((row) => without(row, OWN));
    expect(measured(merged)).toHaveLength(PROMPTS.length * 6);
    expect(measured(merged)).toEqual(measured(whole));
  });

  test('keep whose row is whose', () => {
    const rows = rowsOf(merged);
    const runs = shards.map(({ outputs }) => outputs['run-id']);
    expect(rows.filter((row) => row['phase'] === 'warmup')).toHaveLength(2 * SHARDS);
    for (const row of rows) {
      const [index, count] = (row['shard'] ?? '').split('/').map(Number);
      expect(count).toBe(SHARDS);
      expect(row['run_id']).toBe(runs[(index ?? 0) - 1]);
      if (row['phase'] === 'measured') expect((Number(row['prompt_id']?.slice(1)) - 1) % SHARDS).toBe((index ?? 0) - 1);
    }
  });

  test('have the same figures, to the last digit', () => {
    const OWN = ['run_id', 'started_at', 'config', 'connection', 'notes', 'checks', 'verdict', 'warmup_requests'];
    expect(without(summaryOf(merged), OWN)).toEqual(without(summaryOf(whole), OWN));
    expect(summaryOf(merged)).toMatchObject({
      run_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      warmup_requests: 2 * SHARDS,
      planned_requests: PROMPTS.length * 6,
      config: { shard: null, prompts: { count: PROMPTS.length }, merged: { shards: SHARDS, missing: [] } },
      checks: [{ threshold: 'latency.p95 < 2s', answer: 'pass' }, { threshold: 'max-error-rate 5%' }],
    });
  });

  test('leave outputs, a summary and an artifact', () => {
    const { outputs, summary } = merged;
    expect(Object.keys(outputs).toSorted()).toEqual(MERGE_OUTPUTS.map(({ name }) => name).toSorted());
    expect(outputs).toMatchObject({
      verdict: 'pass',
      configurations: '1',
      problems: '0',
      'total-requests': String(PROMPTS.length * 6),
      'failed-requests': '0',
      'average-latency-seconds': whole.outputs['average-latency-seconds'],
      'p99-latency-seconds': whole.outputs['p99-latency-seconds'],
      'best-latency': '',
      'merge-json': join('llm-latency-merged', 'merge.json'),
    });
    expect(summary).toMatch(/^## ✅ Pass/);
    expect(summary).toContain('8 shards of 8');
    const artifact = service.artifacts.find(({ name }) => name === 'merged');
    expect([...unzip(artifact?.zip ?? Buffer.alloc(0)).keys()].toSorted()).toEqual([
      'merge.json',
      'metrics_requests.csv',
      'metrics_summary.json',
      'report.html',
    ]);
  });

  test('are merged by the command in the same way', async () => {
    const workspace = newWorkspace();
    for (const [i, { workspace: job }] of shards.entries()) {
      cpSync(join(job.dir, 'llm-latency-results'), join(workspace.dir, 'in', `job-${i}`), { recursive: true });
    }
    const finished = await runCommand({ workspace, args: ['merge', 'in', '--thresholds', 'latency.p95 < 2s'] });
    expect(finished).toMatchObject({ code: 0, stderr: '' });
    const folder = join(workspace.dir, 'llm-latency-merged');
    const csv = readFileSync(join(folder, 'metrics_requests.csv'));
    expect(csv.equals(readFileSync(join(merged.workspace.dir, merged.outputs['requests-csv'] ?? '')))).toBe(true);
    expect(finished.stdout).toContain('total_requests: 126');
    const json = await runCommand({ workspace, args: ['merge', 'in', '--json', '--quiet'] });
    expect(json).toMatchObject({ code: 0, stderr: '' });
    expect(json.stdout).toBe(readFileSync(join(folder, 'merge.json'), 'utf8'));
  });
});

describe('what can be wrong with a matrix', () => {
  let service: ArtifactService;
  beforeEach(async () => {
    service = await startArtifactService();
  });
  afterEach(() => service.close());

  const shard = (index: number, more: Readonly<Record<string, string>> = {}, attempt = '1') =>
    measure(service, { name: `llm-latency-bench-${index}`, inputs: { shard: `${index}/3`, ...more }, attempt });

  test('a missing shard fails the merge, and is named; what is there is reported', async () => {
    await shard(1);
    await shard(3);
    const finished = await merge(service);
    expect(finished.code).toBe(1);
    expect(commands(finished, 'error')).toEqual(['::error::Verdict fail: shard 2/3 of mock is missing']);
    expect(finished.outputs).toMatchObject({ verdict: 'fail', problems: '1', 'total-requests': '84' });
    expect(finished.summary).toContain('shard 2/3 of mock is missing');
    expect(rowsOf(finished)).toHaveLength(84 + 4);
  });

  test('unless shards may be missing', async () => {
    await shard(1);
    const finished = await merge(service, { 'allow-missing': 'true' });
    expect(finished).toMatchObject({ code: 0, outputs: { verdict: 'pass', problems: '1', 'total-requests': '42' } });
    expect(commands(finished, 'warning')).toEqual([expect.stringContaining('shards 2/3, 3/3 of mock are missing')]);
  });

  test('of a job that ran again the last attempt counts', async () => {
    await shard(1);
    await shard(2, { repeat: '1' });
    await shard(3);
    const again = await shard(2, {}, '2');
    expect(service.artifacts.map(({ name }) => name)).toContain('llm-latency-bench-2-attempt-2');
    const finished = await merge(service);
    expect(finished).toMatchObject({ code: 0, outputs: { verdict: 'pass', 'total-requests': '126' } });
    expect(new Set(rowsOf(finished).map((row) => row['run_id']))).toContain(again.outputs['run-id']);
  });

  test('the last attempt is found by a pattern that names the job', async () => {
    const named = { 'artifact-name': 'bench' };
    await shard(1, { ...named, shard: '', repeat: '1' });
    await shard(1, { ...named, shard: '' }, '2');
    const finished = await merge(service, { pattern: 'bench' });
    expect(finished).toMatchObject({ code: 0, outputs: { 'total-requests': '126', problems: '0' } });
  });

  test('a later attempt of another job of the same name takes nothing away', async () => {
    await shard(0, { shard: '', 'baseline-key': 'region-a' });
    await shard(0, { shard: '', 'baseline-key': 'region-b' }, '2');
    const finished = await merge(service);
    expect(finished).toMatchObject({ code: 0, outputs: { configurations: '2', problems: '0' } });
  });

  test('an artifact without results is named, and the others are merged', async () => {
    await shard(1, { shard: '' });
    service.put('llm-latency-logs', zip([{ name: 'log.txt', bytes: Buffer.from('nothing of ours') }]));
    const finished = await merge(service, { 'allow-missing': 'true' });
    expect(finished).toMatchObject({ code: 0, outputs: { problems: '1', 'total-requests': '126' } });
    expect(commands(finished, 'warning').join()).toContain('artifact llm-latency-logs: there are no results in it');
  });

  test('artifacts of which none can be downloaded are named', async () => {
    await shard(1);
    service.failNext('GetSignedArtifactURL', { status: 404, message: 'it is gone' });
    const finished = await merge(service);
    expect(finished).toMatchObject({ code: 1, outputs: { verdict: 'error' } });
    expect(commands(finished, 'error')).toEqual([
      expect.stringMatching(
        /^::error::there is nothing to merge: artifact llm-latency-bench-1 could not be downloaded: .*it is gone/,
      ),
    ]);
  });

  test('an artifact that cannot be downloaded is a missing shard', async () => {
    await shard(1);
    await shard(2);
    service.failNext('GetSignedArtifactURL', { status: 404, message: 'it is gone' });
    const finished = await merge(service);
    expect(finished).toMatchObject({ code: 1, outputs: { verdict: 'fail', problems: '2', 'total-requests': '42' } });
    expect(commands(finished, 'error')).toEqual([
      expect.stringMatching(
        /^::error::Verdict fail: 2 problems%0A- artifact llm-latency-bench-\d could not be downloaded: .*it is gone/,
      ),
    ]);
  });

  test('no artifact that fits is a wrong input', async () => {
    await shard(1);
    const finished = await merge(service, { pattern: 'other-*' });
    expect(finished).toMatchObject({ code: 1, outputs: { verdict: 'error' } });
    expect(commands(finished, 'error')).toEqual([
      '::error::pattern: no artifact of this workflow run fits other-*; it has llm-latency-bench-1',
    ]);
  });
});

test('shards that asked another arm in turns are compared with it as an undivided run is', async () => {
  const workspace = newWorkspace();
  const arms = { ...MOCK, baseline: 'endpoint', 'baseline-mock-latency': '300ms..900ms', 'upload-artifact': 'false' };
  const measured = async (dir: string, inputs: Readonly<Record<string, string>>): Promise<Finished> =>
    await runAction({ workspace, inputs: { ...arms, 'output-dir': dir, ...inputs } });
  const whole = await measured('whole', {});
  for (const index of [1, 2, 3]) await measured(`in/${index}`, { shard: `${index}/3` });
  const finished = await runMerge({ workspace, inputs: { paths: 'in', 'upload-artifact': 'false' } });
  expect(finished).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
  const [one, all] = [summaryOf(whole), summaryOf(finished)];
  expect(all['baseline']).toMatchObject({ state: 'regression' });
  expect(all['baseline']).toEqual(one['baseline']);
  expect(all['checks']).toEqual(one['checks']);
  expect(all['verdict']).toEqual(one['verdict']);
  expect(finished.summary).toContain('**regression** in `latency.p50`');
});

test('configurations are put beside each other, from folders', async () => {
  const workspace = newWorkspace();
  for (const [model, latency] of [
    ['slow', '900ms..1s'],
    ['quick', '300ms..400ms'],
  ] as const) {
    const inputs = { ...MOCK, model, 'mock-latency': latency, 'output-dir': `in/${model}`, 'upload-artifact': 'false' };
    expect(await runAction({ workspace, inputs })).toMatchObject({ code: 0 });
  }
  const inputs = { paths: 'in', 'upload-artifact': 'false', thresholds: 'latency.p95 < 500ms' };
  const finished = await runMerge({ workspace, inputs });
  expect(finished.code).toBe(1);
  expect(finished.outputs).toMatchObject({
    verdict: 'fail',
    configurations: '2',
    'best-latency': 'quick',
    'worst-latency': 'slow',
    'requests-csv': '',
    'report-html': join('llm-latency-merged', 'report.html'),
  });
  expect(commands(finished, 'error')).toEqual([expect.stringMatching(/^::error::Verdict fail: slow: p95 latency /)]);
  expect(finished.summary).toMatch(/\| 1 \| `quick` \| ✅ pass \| \*\*\d+&nbsp;ms\*\*&nbsp;\(best\) \|/);
  expect(existsSync(join(workspace.dir, 'llm-latency-merged', 'quick', 'report.html'))).toBe(true);
});

test('an unknown input is refused, and a likely one is named', async () => {
  const finished = await runMerge({ workspace: newWorkspace(), inputs: { 'allow-mising': 'true', paths: '.' } });
  expect(finished.code).toBe(1);
  expect(commands(finished, 'error')).toEqual([expect.stringContaining('Did you mean allow-missing?')]);
});

test('damaged files are named one by one', async () => {
  const workspace = newWorkspace();
  for (const index of [1, 2, 3]) {
    const inputs = { ...MOCK, shard: `${index}/3`, 'output-dir': `in/${index}`, 'upload-artifact': 'false' };
    await runAction({ workspace, inputs });
  }
  const second = join(workspace.dir, 'in', '2', 'metrics_requests.csv');
  writeFileSync(second, readFileSync(second).subarray(0, 3000));
  mkdirSync(join(workspace.dir, 'in', '4'));
  writeFileSync(join(workspace.dir, 'in', '4', 'metrics_requests.csv'), '');
  const finished = await runMerge({ workspace, inputs: { paths: 'in', 'upload-artifact': 'false' } });
  expect(finished).toMatchObject({ code: 1, outputs: { verdict: 'fail', problems: '2', 'total-requests': '84' } });
  expect(commands(finished, 'error')).toEqual([
    expect.stringContaining(`- shard 2/3: ${join('in', '2', 'metrics_requests.csv')}`),
  ]);
  expect(commands(finished, 'error').join()).toContain(`- ${join('in', '4')} has no metrics_summary.json`);
});

/** Windows has no way to send a signal that the receiver could handle. */
const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix('of a shard that was interrupted, what it measured counts', async () => {
  const workspace = newWorkspace();
  const server = await startChatServer((request) => (request === 7 ? 'hold' : 'answer'));
  const environment = { LLM_ENDPOINT_URL: server.url, LLM_API_KEY: 'sk-test-0123', LLM_MODEL_NAME: 'm' };
  const prompts = ['--prompts', 'a\nb\nc\nd', '--repeat', '2', '--quiet'];
  const shard = (index: number): string[] => ['--shard', `${index}/2`, '--output-dir', `in/${index}`];
  expect(await runCommand({ workspace, args: [...prompts, ...shard(1)], environment })).toMatchObject({ code: 0 });
  const { child, finished } = startCommand({ workspace, args: [...prompts, ...shard(2)], environment });
  await server.arrived(7);
  child.kill('SIGINT');
  expect(await finished).toMatchObject({ code: 130 });
  await server.close();
  const merged = await runCommand({ workspace, args: ['merge', 'in'] });
  expect(merged.code).toBe(1);
  expect(merged.stdout).toContain('shard 2/2 of m ended early (interrupted), after 2 of 4 requests');
  expect(merged.stdout).toMatch(/^total_requests: 6$/m);
  expect(merged.stdout).not.toContain('cut off');
  const csv = readFileSync(join(workspace.dir, 'llm-latency-merged', 'metrics_requests.csv'), 'utf8');
  const rows: Row[] = parse(csv, { columns: true });
  expect(rows).toHaveLength(7);
  expect(rows.filter((row) => row['failure'] === 'aborted')).toHaveLength(1);
  expect(await runCommand({ workspace, args: ['merge', 'in', '--allow-missing'] })).toMatchObject({ code: 0 });
});
