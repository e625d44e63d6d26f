import { afterEach, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimName, nextName } from '../../src/github/claims.ts';
import { readJobEnvironment, type JobEnvironment } from '../../src/github/environment.ts';

const folders: string[] = [];

function aJob(overrides: Partial<JobEnvironment> = {}): JobEnvironment {
  const temp = mkdtempSync(join(tmpdir(), 'claims-'));
  folders.push(temp);
  return { ...readJobEnvironment({}), temp, workflowRunId: '42', job: 'bench', ...overrides };
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('each further use in a job gets the next number', () => {
  const job = aJob();
  const names = ['results', 'results', 'other', 'results'].map((name) => claimName('output-dir', name, job));
  expect(names).toEqual(['results', 'results-2', 'other', 'results-3']);
});

test('the next name can be asked for without taking it', () => {
  const job = aJob();
  expect([nextName('artifact', 'results', job), nextName('artifact', 'results', job)]).toEqual(['results', 'results']);
  claimName('artifact', 'results', job);
  expect(nextName('artifact', 'results', job)).toBe('results-2');
  expect(nextName('comment', 'results', job)).toBe('results');
  expect(nextName('artifact', 'results', { ...job, temp: null })).toBe('results');
});

test('a folder and an artifact may have one name', () => {
  const job = aJob();
  expect(claimName('output-dir', 'results', job)).toBe('results');
  expect(claimName('artifact', 'results', job)).toBe('results');
});

test('a number that a user gave is not given again', () => {
  const job = aJob();
  const names = ['results-2', 'results', 'results'].map((name) => claimName('artifact', name, job));
  expect(names).toEqual(['results-2', 'results', 'results-3']);
});

test.each<Partial<JobEnvironment>>([{ workflowRunId: '43' }, { attempt: 2 }, { job: 'other' }])(
  'what another job left behind does not count: %j',
  (other) => {
    const job = aJob();
    claimName('artifact', 'results', job);
    expect(claimName('artifact', 'results', { ...job, ...other })).toBe('results');
  },
);

test('without a usable folder the name stays as it is', () => {
  const blocked = aJob();
  writeFileSync(join(blocked.temp ?? '', 'llm-latency-action'), '');
  const missing = { ...aJob(), temp: null };
  for (const job of [blocked, missing]) {
    expect([1, 2].map(() => claimName('artifact', 'results', job))).toEqual(['results', 'results']);
  }
});

test('a claim that cannot be written leaves the name as it is', () => {
  const job = aJob();
  mkdirSync(join(job.temp ?? '', 'llm-latency-action'));
  const name = 'results';
  expect(claimName('artifact', name, { ...job, temp: join(job.temp ?? '', 'a\0b') })).toBe(name);
});
