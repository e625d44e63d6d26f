import { expect } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startAction, startCommand, type Finished, type Running } from '../support/run-process.ts';
import { ok, type Aftermath, type FaultCase, type Preparation } from './fault-case.ts';
import { readResults } from './results.ts';
import { onStage, type Stage } from './stage.ts';

/** Goes to no one but the endpoint. */
const CANARY_KEY = 'sk-canary-4be1c07d9f2a6358';

/** Far longer than any case takes on a busy machine: whoever needs more does not end by itself. */
const LIMIT_MS = 60_000;
const SLOW_LIMIT_MS = 400_000;

/** Plays a case with the built action or command, and fails the test when anything is not as the case says. */
export async function playCase(fault: FaultCase, entry: 'action' | 'command'): Promise<void> {
  await onStage(async (stage) => {
    const prepared = await fault.prepare(stage);
    const limit = fault.slow === true ? SLOW_LIMIT_MS : LIMIT_MS;
    const { finished, endedByItself } = await within(start(entry, prepared, stage), limit);
    const dir = resolve(stage.workspace.dir, prepared.inputs?.['output-dir'] ?? 'llm-latency-results');
    const after = { finished, ...readResults(dir) };
    const { code, signal } = finished;
    const { exitCode, rows } = seenLate(after) ? (fault.seenLate ?? fault) : fault;
    expect({ endedByItself, code, signal, rows: after.rows?.map(decidedColumns) ?? null }).toEqual({
      endedByItself: true,
      code: entry === 'action' ? Math.min(exitCode, 1) : exitCode,
      signal: null,
      rows: rows === 'some' ? after.rows?.map(() => ok()) : rows,
    });
    expectFiles(after, fault, prepared);
    expectNoMistakeOfOurs(finished, entry);
    expectNoKey(stage, finished);
    prepared.verify?.(after);
  });
}

function start(entry: 'action' | 'command', prepared: Preparation, { workspace }: Stage): Running {
  const { url = 'http://127.0.0.1:9/v1/chat/completions', nodeArgs = [] } = prepared;
  const environment = { LLM_API_KEY: CANARY_KEY, ...prepared.environment };
  const common = { 'endpoint-url': url, model: 'm', prompts: 'One\nTwo', timeout: '20s', ...prepared.inputs };
  if (entry === 'action') {
    const inputs = { 'upload-artifact': 'false', 'artifact-name': 'a', ...common };
    return startAction({ workspace, environment, nodeArgs, inputs });
  }
  const args = Object.entries(common).flatMap(([name, value]) => [`--${name}`, value]);
  return startCommand({ workspace, environment, nodeArgs, args });
}

/** Kills a process that does not end in time. */
async function within({ child, finished }: Running, limitMs: number) {
  let endedByItself = true;
  const timer = setTimeout(() => {
    endedByItself = false;
    child.kill('SIGKILL');
  }, limitMs);
  return { finished: await finished.finally(() => clearTimeout(timer)), endedByItself };
}

/** A busy machine may need a second for what takes a millisecond; the row says so. */
function seenLate({ rows }: Aftermath): boolean {
  const broken = rows?.filter(({ connection, failure }) => connection === 'reused' && failure === 'connect') ?? [];
  return broken.some((row) => Number(row['waited_seconds']) >= 1);
}

/** On a busy machine any request may be held up, which says nothing of the fault. */
function decidedColumns(row: Readonly<Record<string, string>>): unknown {
  const decided = Object.keys(ok()).map((column) => [column, row[column]]);
  return { ...Object.fromEntries(decided), flags: row['flags']?.replace(/ ?\bevent_loop_delay\b/, '').trimStart() };
}

function expectFiles({ files, rows, summary }: Aftermath, fault: FaultCase, { lost = [] }: Preparation): void {
  if (fault.rows === null) return;
  const kept = ['metrics_requests.csv', 'metrics_summary.json', 'report.html'].filter(
    (name) => !(lost as readonly string[]).includes(name),
  );
  expect(files.toSorted()).toEqual(kept);
  expect(rows).not.toEqual([]);
  if (summary !== null) expect(summary.total_requests).toBe(rows?.length);
}

function expectNoMistakeOfOurs({ stdout, stderr }: Finished, entry: 'action' | 'command'): void {
  expect(stdout + stderr).not.toContain('This is a mistake in');
  if (entry === 'action') expect(stderr).toBe('');
}

/** The runner masks what it is told to mask; nobody masks files. */
function expectNoKey({ workspace }: Stage, { stdout, stderr }: Finished): void {
  const shown = (stdout + stderr).replace(/^::add-mask::.*$/gm, '');
  const files = readdirSync(workspace.root, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  for (const text of [shown, ...files]) expect(text).not.toContain(CANARY_KEY);
}
