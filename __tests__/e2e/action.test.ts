import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTPUTS } from '../../src/config/outputs.ts';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.ts';
import { createWorkspace, runAction, type Finished, type Workspace } from '../support/run-process.ts';
import { unzip } from '../support/unzip.ts';

const MOCK = { mode: 'mock', 'mock-time-scale': '0', 'artifact-name': 'llm-latency-bench-0' };
const JOB = { GITHUB_REPOSITORY: 'owner/name', GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'bench' };

let service: ArtifactService;
let workspace: Workspace;

beforeEach(async () => {
  service = await startArtifactService();
  workspace = createWorkspace();
});

afterEach(async () => {
  workspace.remove();
  await service.close();
});

function act(inputs: Record<string, string>, environment: Record<string, string> = {}): Promise<Finished> {
  return runAction({ workspace, inputs, environment: { ...JOB, ...service.environment, ...environment } });
}

const commands = (finished: Finished, name: string): string[] =>
  finished.stdout.split(/\r?\n/).filter((line) => line.startsWith(`::${name}`));

const rowsOf = (csv: string): Record<string, string>[] =>
  parse(readFileSync(join(workspace.dir, csv)), { columns: true });

const figuresOf = ({ outputs }: Finished): string[] =>
  Object.entries(outputs).flatMap(([name, value]) => (/seconds|second$|rps/.test(name) ? [value] : []));

describe('a run against the mock', () => {
  test('leaves files, outputs, a summary and an artifact, and passes', async () => {
    const finished = await act({ ...MOCK, repeat: '5', 'max-average-latency': '5s' });
    expect(finished).toMatchObject({ code: 0, stderr: '' });
    expect(Object.keys(finished.outputs).toSorted()).toEqual(OUTPUTS.map(({ name }) => name).toSorted());
    expect(finished.outputs).toMatchObject({
      verdict: 'pass',
      'run-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'total-requests': '20',
      'failed-requests': '0',
      'error-rate': '0',
      'p90-latency-seconds': expect.stringMatching(/^0\.\d+$|^1\.\d+$/),
      'p99-latency-seconds': '',
      'requests-csv': join('llm-latency-results', 'metrics_requests.csv'),
      'summary-json': join('llm-latency-results', 'metrics_summary.json'),
      'report-html': join('llm-latency-results', 'report.html'),
      'artifact-id': '101',
      'artifact-url': 'https://github.com/owner/name/actions/runs/42/artifacts/101',
    });
    expect(commands(finished, 'error')).toEqual([]);
    expect(commands(finished, 'warning')).toEqual([]);
    expect(finished.stdout).toMatch(/^\[1\] Latency: \d\.\d{3}s {2}TTFT: \d\.\d{3}s {2}tokens: \d+$/m);
    expect(finished.summary).toMatch(/^## ✅ Pass/);
    expect(finished.summary).toContain('(<./42/artifacts/101>)');
  });

  test('says the same in CSV, JSON and outputs', async () => {
    const { outputs } = await act({ ...MOCK, repeat: '3' });
    const rows = rowsOf(outputs['requests-csv'] ?? '');
    const summary = JSON.parse(readFileSync(join(workspace.dir, outputs['summary-json'] ?? ''), 'utf8'));
    expect(rows).toHaveLength(12);
    expect(new Set(rows.map((row) => row['run_id']))).toEqual(new Set([outputs['run-id']]));
    expect(summary).toMatchObject({ run_id: outputs['run-id'], mode: 'mock', total_requests: 12 });
    expect(String(summary.average_latency_seconds)).toBe(outputs['average-latency-seconds']);
    const latencies = rows.map((row) => Number(row['latency_seconds']));
    const average = latencies.reduce((sum, value) => sum + value, 0) / latencies.length;
    expect(Number(outputs['average-latency-seconds'])).toBeCloseTo(average, 5);
  });

  test('uploads exactly the files that are on disk', async () => {
    const { outputs } = await act({ ...MOCK, 'retention-days': '5' });
    const [artifact] = service.artifacts;
    expect(artifact).toMatchObject({ name: 'llm-latency-bench-0', id: outputs['artifact-id'] });
    expect(artifact?.expiresAt).toMatch(/^\d{4}-/);
    const files = unzip(artifact?.zip ?? Buffer.alloc(0));
    const folder = join(workspace.dir, 'llm-latency-results');
    expect([...files.keys()].toSorted()).toEqual(readdirSync(folder).toSorted());
    for (const [name, bytes] of files) expect(bytes.equals(readFileSync(join(folder, name)))).toBe(true);
  });

  test('is the same run again from the same seed', async () => {
    const first = await act({ ...MOCK, seed: '7' });
    const second = await act({ ...MOCK, seed: '7' });
    expect(figuresOf(second)).toEqual(figuresOf(first));
  });

  test('a second use in one job keeps the first one’s results', async () => {
    const first = await act(MOCK);
    const second = await act(MOCK);
    expect(first.outputs['requests-csv']).toBe(join('llm-latency-results', 'metrics_requests.csv'));
    expect(second.outputs['requests-csv']).toBe(join('llm-latency-results-2', 'metrics_requests.csv'));
    expect(service.artifacts.map(({ name }) => name)).toEqual(['llm-latency-bench-0', 'llm-latency-bench-0-2']);
    expect(rowsOf(first.outputs['requests-csv'] ?? '')[0]?.['run_id']).toBe(first.outputs['run-id']);
  });

  test('a re-run meets the artifact of the attempt before', async () => {
    service.put('llm-latency-bench-0', Buffer.alloc(0));
    const finished = await act(MOCK, { GITHUB_RUN_ATTEMPT: '2' });
    expect(finished.code).toBe(0);
    expect(service.artifacts.at(-1)?.name).toBe('llm-latency-bench-0-attempt-2');
  });
});

describe('a failed run has everything all the same', () => {
  test('a missed limit', async () => {
    const finished = await act({ ...MOCK, 'max-average-latency': '100ms' });
    expect(finished.code).toBe(1);
    expect(commands(finished, 'error')).toEqual([
      expect.stringMatching(/^::error::Verdict fail: average latency \d+ ms is over the limit of 100 ms/),
    ]);
    expect(finished.stdout.trimEnd().split(/\r?\n/).at(-1)).toMatch(/^::error::/);
    expect(finished.outputs).toMatchObject({ verdict: 'fail', 'total-requests': '4', 'artifact-id': '101' });
    expect(finished.summary).toMatch(/^## ❌ Fail/);
    expect(rowsOf(finished.outputs['requests-csv'] ?? '')).toHaveLength(4);
  });

  test('every request failed', async () => {
    const finished = await act({ ...MOCK, 'mock-error-rate': '100%', 'max-error-rate': '100%' });
    expect(finished.code).toBe(1);
    expect(commands(finished, 'error')).toEqual([expect.stringContaining('nothing was measured')]);
    expect(commands(finished, 'warning')).toEqual([expect.stringContaining('4 of 4 requests failed')]);
    expect(finished.outputs).toMatchObject({
      verdict: 'fail',
      'failed-requests': '4',
      'error-rate': '1',
      'average-latency-seconds': '',
      'throughput-rps': '',
      'artifact-id': '101',
    });
    expect(rowsOf(finished.outputs['requests-csv'] ?? '').map((row) => row['latency_seconds'])).toEqual(
      Array(4).fill(''),
    );
  });

  test('with report-only it does not fail', async () => {
    const finished = await act({ ...MOCK, 'max-average-latency': '100ms', 'report-only': 'true' });
    expect(finished.code).toBe(0);
    expect(commands(finished, 'error')).toEqual([]);
    expect(commands(finished, 'warning')).toEqual([expect.stringContaining('is over the limit of 100 ms')]);
    expect(finished.outputs['verdict']).toBe('fail');
  });
});

describe('wrong inputs', () => {
  test('fail before anything is sent, and say what is wrong', async () => {
    const finished = await act({ mode: 'moc', repeat: '0' });
    expect(finished.code).toBe(1);
    expect(commands(finished, 'error')).toEqual([expect.stringMatching(/^::error::mode: .*mock.*%0Arepeat: /)]);
    expect(finished.outputs).toEqual({ verdict: 'error' });
    expect(finished.summary).toContain('Not measured');
    expect(readdirSync(workspace.dir)).toEqual([]);
    expect(service.calls).toEqual([]);
  });

  test('a misspelt input is one of them', async () => {
    const finished = await act({ ...MOCK, 'max-averge-latency': '1s' });
    expect(commands(finished, 'error')).toEqual([expect.stringContaining('Did you mean max-average-latency?')]);
  });

  test('a variable of the workflow that only looks like an input is none', async () => {
    const finished = await act({ ...MOCK, 'something-else-entirely': 'x' });
    expect(finished.code).toBe(0);
  });

  test('an output directory that is a file', async () => {
    const finished = await act({ ...MOCK, 'output-dir': join(workspace.root, 'output') });
    expect(finished.code).toBe(1);
    expect(commands(finished, 'error')).toEqual([expect.stringMatching(/^::error::output-dir: /)]);
  });
});

describe('what the surroundings lack', () => {
  test('no artifact service is one warning', async () => {
    const finished = await act(MOCK, { ACTIONS_RUNTIME_TOKEN: '', ACTIONS_RESULTS_URL: '' });
    expect(finished).toMatchObject({ code: 0, outputs: { verdict: 'pass', 'artifact-id': '' } });
    expect(commands(finished, 'warning')).toEqual([
      '::warning::The results were not uploaded: no artifact service is available here. They are in llm-latency-results on this machine.',
    ]);
  });

  test('a service that refuses is one warning', async () => {
    service.failNext('FinalizeArtifact', { status: 400, message: 'no' });
    const finished = await act(MOCK);
    expect(finished.code).toBe(0);
    expect(commands(finished, 'warning')).toEqual([expect.stringContaining('The results were not uploaded: ')]);
  });

  test('no summary and no output file: nothing to say', async () => {
    const finished = await act(MOCK, { GITHUB_STEP_SUMMARY: '', GITHUB_OUTPUT: '' });
    expect(finished.code).toBe(0);
    expect(commands(finished, 'warning')).toEqual([]);
    expect(commands(finished, 'set-output')).toEqual([]);
  });

  test('a summary and an output file that cannot be written are one warning', async () => {
    const missing = join(workspace.root, 'no-such-folder', 'file');
    const finished = await act(MOCK, { GITHUB_STEP_SUMMARY: missing, GITHUB_OUTPUT: missing });
    expect(finished.code).toBe(0);
    expect(commands(finished, 'warning')).toEqual([
      expect.stringMatching(
        /^::warning::The outputs could not be set: .*%0A.*%0AThe job summary could not be written: /,
      ),
    ]);
  });

  test('nothing is uploaded or shown that was not asked for', async () => {
    const finished = await act({ ...MOCK, 'upload-artifact': 'false', 'job-summary': 'false' });
    expect(finished).toMatchObject({ code: 0, summary: '' });
    expect(service.calls).toEqual([]);
  });
});

test('a full disk ends the run and fails it; what was written is whole', async () => {
  const breakage = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { writeSync } = fs;
    let rows = 0;
    fs.writeSync = (file, bytes, ...rest) => {
      if (String(bytes).includes(',measured,') && (rows += 1) > 2) {
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      }
      return writeSync(file, bytes, ...rest);
    };
    syncBuiltinESMExports();
  `;
  const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(breakage)}`];
  const finished = await runAction({ workspace, inputs: MOCK, nodeArgs, environment: service.environment });
  expect(finished.code).toBe(1);
  expect(commands(finished, 'error')).toEqual([
    expect.stringMatching(/^::error::cannot write .*metrics_requests\.csv: ENOSPC/),
  ]);
  expect(finished.outputs).toMatchObject({ verdict: 'pass', 'artifact-id': '101' });
  expect(rowsOf(finished.outputs['requests-csv'] ?? '')).toHaveLength(2);
});

test('a mistake of ours is told with its stack, and without secrets', async () => {
  const key = 'sk-canary-0123456789';
  const breakage = `
    import crypto from 'node:crypto';
    import { syncBuiltinESMExports } from 'node:module';
    crypto.randomUUID = () => { throw new Error('::error::broken by ${key}'); };
    syncBuiltinESMExports();
  `;
  const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(breakage)}`];
  const finished = await runAction({ workspace, inputs: MOCK, nodeArgs, environment: { LLM_API_KEY: key } });
  expect(finished.code).toBe(1);
  expect(commands(finished, 'error')).toEqual([
    '::error::This is a mistake in llm-latency-action, not in your workflow. Please report it with the log: ::error::broken by ***',
  ]);
  expect(finished.stdout).toMatch(/^ {2}Error: ::error::broken by \*\*\*\r?\n {2}at /m);
  expect(finished.stdout.replace(/^::add-mask::.*$/m, '')).not.toContain('canary');
});

test('an old Node is told so in one line', async () => {
  const nodeArgs = [
    '--import',
    'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.20.2"})',
  ];
  const finished = await runAction({ workspace, inputs: MOCK, nodeArgs });
  expect(finished.code).toBe(1);
  expect(finished.stdout).toMatch(/^::error::llm-latency needs Node 24 or newer, this is Node 20\.20\.2\..*\n$/);
  expect(finished.stderr).toBe('');
});
