import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../../src/version.ts';
import { startChatServer, type ChatServer } from '../support/chat-server.ts';
import { createWorkspace, runCommand, startCommand, type Finished, type Workspace } from '../support/run-process.ts';

const MOCK = ['--mock', '--mock-time-scale', '0'];

let workspace: Workspace;
let server: ChatServer | null = null;

beforeEach(() => {
  workspace = createWorkspace();
});

afterEach(async () => {
  workspace.remove();
  await server?.close();
  server = null;
});

function command(args: readonly string[], environment: Record<string, string> = {}): Promise<Finished> {
  return runCommand({ workspace, args, environment });
}

describe('exit code', () => {
  test('0: measured, limits kept; files are there', async () => {
    const finished = await command([...MOCK, '--max-average-latency', '5s']);
    expect(finished).toMatchObject({ code: 0, stderr: '' });
    const lines = finished.stdout.split('\n');
    expect(lines.slice(0, 4)).toEqual(
      [1, 2, 3, 4].map((n) =>
        expect.stringMatching(new RegExp(`^\\[${n}\\] Latency: \\d\\.\\d{3}s  TTFT: \\d\\.\\d{3}s  tokens: \\d+$`)),
      ),
    );
    expect(lines).toContain('--- summary ---');
    expect(finished.stdout).toMatch(/^average_latency_seconds: \d\.\d{3}$/m);
    expect(finished.stdout).toMatch(/^throughput_rps: \d\.\d{3}$/m);
    expect(readdirSync(join(workspace.dir, 'llm-latency-results')).toSorted()).toEqual([
      'metrics_requests.csv',
      'metrics_summary.json',
      'report.html',
    ]);
  });

  test('1: a limit missed', async () => {
    const finished = await command([...MOCK, '--max-average-latency', '100ms']);
    expect(finished.code).toBe(1);
    expect(finished.stdout).toMatch(/^verdict: fail - average latency/m);
  });

  test('1: nothing measured', async () => {
    const finished = await command([...MOCK, '--mock-error-rate', '100%', '--max-error-rate', '100%']);
    expect(finished.code).toBe(1);
    expect(finished.stdout).toMatch(/^verdict: fail - nothing was measured/m);
  });

  test('0: a limit missed that is only reported', async () => {
    const finished = await command([...MOCK, '--max-average-latency', '100ms', '--report-only']);
    expect(finished.code).toBe(0);
  });

  test.each([
    [['--modell', 'x'], '--modell: there is no such flag. Did you mean --model?\n'],
    [['--mock', '--repeat', '0'], expect.stringMatching(/^repeat: [^\n]*\n$/)],
    [['--mock', '--artifact-name', 'x'], expect.stringMatching(/^artifact-name: [^\n]*GitHub[^\n]*\n$/)],
    [[], expect.stringMatching(/^endpoint-url: [^\n]*LLM_ENDPOINT_URL[^\n]*\napi-key: [^\n]*LLM_API_KEY[^\n]*\n$/)],
  ])('2: wrong input %j', async (args, stderr) => {
    const finished = await command(args);
    expect(finished).toMatchObject({ code: 2, stdout: '', stderr });
    expect(readdirSync(workspace.dir)).toEqual([]);
  });

  test('2: a Node that is too old', async () => {
    const nodeArgs = [
      '--import',
      'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.20.2"})',
    ];
    const finished = await runCommand({ workspace, args: MOCK, nodeArgs });
    expect(finished).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^llm-latency needs Node 24 or newer, this is Node 20\.20\.2\.[^\n]*\n$/),
    });
  });

  test('3: a mistake of ours, told with its stack and without secrets', async () => {
    const key = 'sk-canary-0123456789';
    const breakage = `process.stdout.write = () => { throw new Error("broken by ${key}") }`;
    const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(breakage)}`];
    const finished = await runCommand({ workspace, args: MOCK, nodeArgs, environment: { LLM_API_KEY: key } });
    expect(finished.code).toBe(3);
    expect(finished.stderr).toMatch(/^This is a mistake in llm-latency, .*\nError: broken by \*\*\*\n {4}at /);
    expect(finished.stderr).not.toContain('canary');
  });
});

test('--help and --version', async () => {
  const help = await command(['--help']);
  expect(help).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('--max-average-latency') });
  expect(help.stdout).not.toContain('--artifact-name');
  expect(await command(['--version'])).toMatchObject({ code: 0, stderr: '', stdout: `${VERSION}\n` });
});

test('--json prints the summary alone to standard output, --quiet nothing beside it', async () => {
  const finished = await command([...MOCK, '--json', '--export', 'junit,openmetrics,benchmark-json']);
  const dir = join(workspace.dir, 'llm-latency-results');
  expect(finished.stdout).toBe(readFileSync(join(dir, 'metrics_summary.json'), 'utf8'));
  expect(finished.stderr).toMatch(/^\[1\] Latency: [^]*--- summary ---[^]*^files: .*report\.html.*$/m);
  expect(readdirSync(dir).toSorted()).toEqual([
    'metrics_benchmark.json',
    'metrics_junit.xml',
    'metrics_openmetrics.txt',
    'metrics_requests.csv',
    'metrics_summary.json',
    'report.html',
  ]);
  const quiet = await command([...MOCK, '--json', '--quiet']);
  expect([JSON.parse(quiet.stdout).total_requests, quiet.stderr]).toEqual([4, '']);
  expect(readdirSync(dir)).toHaveLength(3);
});

test('--quiet says nothing before the end', async () => {
  const { stdout } = await command([...MOCK, '--quiet']);
  expect(stdout).toMatch(/^--- summary ---\n/);
});

test('a later run takes the place of an earlier one', async () => {
  await command(MOCK);
  writeFileSync(join(workspace.dir, 'llm-latency-results', 'mine.txt'), 'kept');
  await command([...MOCK, '--repeat', '2']);
  expect(readdirSync(workspace.dir)).toEqual(['llm-latency-results']);
  const csv = readFileSync(join(workspace.dir, 'llm-latency-results', 'metrics_requests.csv'), 'utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(9);
  expect(existsSync(join(workspace.dir, 'llm-latency-results', 'mine.txt'))).toBe(true);
});

test('a reader that closes the pipe does not end the measuring', async () => {
  const { child, finished } = startCommand({ workspace, args: [...MOCK, '--repeat', '200'] });
  child.stdout?.destroy();
  expect(await finished).toMatchObject({ code: 0, stderr: '' });
  const csv = readFileSync(join(workspace.dir, 'llm-latency-results', 'metrics_requests.csv'), 'utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(801);
});

describe('against an endpoint', () => {
  test('flags beat the environment, which says where and with which key', async () => {
    server = await startChatServer();
    const environment = {
      LLM_ENDPOINT_URL: server.url,
      LLM_API_KEY: 'sk-test-0123',
      LLM_MODEL_NAME: 'from-environment',
    };
    const first = await command(['--prompts', 'one'], environment);
    const second = await command(['--prompts', 'two', '--model', 'from-flag', '--stream=false'], environment);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(server.seen.map(({ body }) => [body.model, body.stream ?? false, body.messages[0]?.content])).toEqual([
      ['from-environment', true, 'one'],
      ['from-flag', false, 'two'],
    ]);
    expect(server.seen.map(({ headers }) => headers['authorization'])).toEqual(Array(2).fill('Bearer sk-test-0123'));
  });

  test('whatever the server says, no line is a workflow command, and no key is shown', async () => {
    const key = 'sk-canary-0123456789';
    const message = `::error::gotcha\n::set-env name=A::b\n##[error]x ${key} \u001b[31m`;
    server = await startChatServer(() => ({ status: 500, message }));
    const environment = { LLM_ENDPOINT_URL: server.url, LLM_API_KEY: key, LLM_MODEL_NAME: 'm' };
    const finished = await command(['--prompts', '::warning::mine'], environment);
    expect(finished.code).toBe(1);
    const lines = `${finished.stdout}\n${finished.stderr}`.split('\n');
    expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    expect(finished.stdout).toMatch(/^\[1\] FAILED http 500: /m);
    expect(finished.stdout).not.toContain('\u001b');
    const folder = join(workspace.dir, 'llm-latency-results');
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    for (const text of [...files, ...lines]) expect(text).not.toContain('canary');
  });
});
