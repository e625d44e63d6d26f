import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.ts';
import { startChatServer, type ChatServer } from '../support/chat-server.ts';
import { createWorkspace, startAction, startCommand, type Workspace } from '../support/run-process.ts';
import { unzip } from '../support/unzip.ts';

/** Requests that are answered before one is held for ever. */
const ANSWERED = 3;

let server: ChatServer;
let service: ArtifactService;
let workspace: Workspace;

beforeEach(async () => {
  server = await startChatServer((request) => (request <= ANSWERED ? 'answer' : 'hold'));
  service = await startArtifactService();
  workspace = createWorkspace();
});

afterEach(async () => {
  workspace.remove();
  await Promise.all([server.close(), service.close()]);
});

const endpoint = (): Record<string, string> => ({
  LLM_ENDPOINT_URL: server.url,
  LLM_API_KEY: 'sk-test-0123',
  LLM_MODEL_NAME: 'm',
});

const read = (name: string): string => readFileSync(join(workspace.dir, 'llm-latency-results', name), 'utf8');
const rows = (): Record<string, string>[] => parse(read('metrics_requests.csv'), { columns: true });

/** Windows has no way to send a signal that the receiver could handle. */
const onPosix = process.platform === 'win32' ? { describe: describe.skip, test: test.skip } : { describe, test };

onPosix.describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, exitCode) => {
  test('the action publishes what was measured, marked as interrupted', async () => {
    const environment = { ...endpoint(), ...service.environment };
    const { child, finished } = startAction({ workspace, inputs: { repeat: '5', 'artifact-name': 'a' }, environment });
    await server.arrived(ANSWERED + 1);
    child.kill(signal);
    const { code, outputs, summary, stdout } = await finished;
    expect(code).toBe(exitCode);
    expect(outputs).toMatchObject({
      'artifact-id': '101',
      'failed-requests': '0',
      'total-requests': String(ANSWERED),
    });
    expect(summary).toContain('it was interrupted');
    expect(stdout).toMatch(/^::warning::The run was interrupted after 3 of 20 requests/m);
    expect(rows().map((row) => row['outcome'])).toEqual(['ok', 'ok', 'ok', 'failed']);
    expect(JSON.parse(read('metrics_summary.json'))).toMatchObject({ cut_short: 'interrupted' });
    expect([...unzip(service.artifacts[0]?.zip ?? Buffer.alloc(0)).keys()].toSorted()).toEqual([
      'metrics_requests.csv',
      'metrics_summary.json',
      'report.html',
    ]);
  });

  test('the command writes what was measured', async () => {
    const { child, finished } = startCommand({ workspace, args: ['--repeat', '5'], environment: endpoint() });
    await server.arrived(ANSWERED + 1);
    child.kill(signal);
    const { code, stdout, stderr } = await finished;
    expect(code).toBe(exitCode);
    expect(stderr).toBe('\nEnding: writing what was measured so far. Once more ends at once.\n');
    expect(stdout).toMatch(/^note: The run ended early, after .*: it was interrupted\.$/m);
    expect(rows()).toHaveLength(ANSWERED + 1);
    expect(JSON.parse(read('metrics_summary.json'))).toMatchObject({ cut_short: 'interrupted' });
  });
});

onPosix.test('what a cancelled workflow sends does not keep the action from publishing', async () => {
  service.failNext('CreateArtifact', 'silence');
  const environment = { ...endpoint(), ...service.environment };
  const { child, finished } = startAction({ workspace, inputs: { 'artifact-name': 'a' }, environment });
  await server.arrived(ANSWERED + 1);
  child.kill('SIGINT');
  await service.called('CreateArtifact');
  child.kill('SIGTERM');
  const { code, outputs, summary, stdout } = await finished;
  expect(code).toBe(130);
  expect(outputs).toMatchObject({ 'total-requests': '3', 'artifact-id': '' });
  expect(summary).toContain('it was interrupted');
  expect(stdout).toContain('The results were not uploaded: it was not done after 4.00 s.');
});

/** Holds the process, deaf to everything but a signal that nobody listens for, as soon as it writes its last file. */
const HOLD_BEFORE_SUMMARY = `
  import fs, { writeSync } from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { writeFileSync } = fs;
  fs.writeFileSync = (path, ...rest) => {
    if (!String(path).includes('metrics_summary')) return writeFileSync(path, ...rest);
    writeSync(2, 'held');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  };
  syncBuiltinESMExports();
`;

onPosix.test('a second Ctrl-C ends the command at once', async () => {
  const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(HOLD_BEFORE_SUMMARY)}`];
  const { child, finished } = startCommand({ workspace, args: [], environment: endpoint(), nodeArgs });
  await server.arrived(ANSWERED + 1);
  child.kill('SIGINT');
  await new Promise<void>((resolve) => {
    child.stderr?.on('data', (text: string) => text.includes('held') && resolve());
  });
  child.kill('SIGINT');
  expect(await finished).toMatchObject({ code: null, signal: 'SIGINT' });
});

test.each(['action', 'command'] as const)('the %s is killed: every finished request is in the CSV', async (entry) => {
  const start = entry === 'action' ? startAction : startCommand;
  const { child, finished } = start({ workspace, environment: endpoint() });
  await server.arrived(ANSWERED + 1);
  child.kill('SIGKILL');
  expect(await finished).toMatchObject({ code: null, signal: 'SIGKILL' });
  expect(read('metrics_requests.csv')).toMatch(/\r\n$/);
  expect(rows().map((row) => row['outcome'])).toEqual(Array(ANSWERED).fill('ok'));
});
