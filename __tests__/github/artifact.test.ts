import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uploadArtifact, type ArtifactRequest, type UploadPatience } from '../../src/github/artifact.ts';
import { readJobEnvironment, type JobEnvironment } from '../../src/github/environment.ts';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.ts';
import { unzip } from '../support/unzip.ts';

const RUN_ID = '01890a5d-ac96-774b-bcce-b302099a8057';

let service: ArtifactService;
let root: string;
const before = { ...process.env };

beforeEach(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  service = await startArtifactService();
  root = mkdtempSync(join(tmpdir(), 'artifact-'));
  mkdirSync(join(root, 'results'));
  writeFileSync(join(root, 'results', 'a.csv'), 'one,two\r\n');
  writeFileSync(join(root, 'results', 'b.json'), '{}\n');
  Object.assign(process.env, service.environment);
  delete process.env['GITHUB_SERVER_URL'];
});

afterEach(async () => {
  jest.restoreAllMocks();
  process.env = { ...before };
  rmSync(root, { recursive: true });
  await service.close();
});

function aJob(overrides: Partial<JobEnvironment> = {}): JobEnvironment {
  const variables = { ...service.environment, GITHUB_REPOSITORY: 'owner/name', GITHUB_RUN_ID: '42', RUNNER_TEMP: root };
  return { ...readJobEnvironment(variables), ...overrides };
}

function aRequest(overrides: Partial<ArtifactRequest> = {}): ArtifactRequest {
  const folder = join(root, 'results');
  const files = ['a.csv', 'b.json'].map((name) => join(folder, name));
  return { name: 'results', runId: RUN_ID, files, folder, retentionDays: null, patience: somePatience(), ...overrides };
}

function somePatience(overrides: Partial<UploadPatience> = {}): UploadPatience {
  return { timeoutMs: 60_000, interruptedMs: 60_000, signal: new AbortController().signal, ...overrides };
}

test('the files arrive as they are, and the answer says where', async () => {
  await expect(uploadArtifact(aRequest(), aJob())).resolves.toEqual({
    state: 'uploaded',
    name: 'results',
    id: '101',
    url: 'https://github.com/owner/name/actions/runs/42/artifacts/101',
  });
  const [artifact] = service.artifacts;
  const files = unzip(artifact?.zip ?? Buffer.alloc(0));
  expect([...files.keys()].toSorted()).toEqual(['a.csv', 'b.json']);
  for (const [name, bytes] of files) expect(bytes).toEqual(readFileSync(join(root, 'results', name)));
  expect(artifact).toMatchObject({ name: 'results', expiresAt: null });
});

test('retention is asked for', async () => {
  const start = Date.now();
  await uploadArtifact(aRequest({ retentionDays: 3 }), aJob());
  const days = (Date.parse(service.artifacts[0]?.expiresAt ?? '') - start) / 86_400_000;
  expect(Math.round(days)).toBe(3);
});

const names = (): string[] => service.artifacts.map(({ name }) => name);

describe('names', () => {
  test('a second use in one job gets its own', async () => {
    const job = aJob();
    await uploadArtifact(aRequest(), job);
    await uploadArtifact(aRequest(), job);
    expect(names()).toEqual(['results', 'results-2']);
  });

  test('a re-run does not meet the artifact of the attempt before', async () => {
    await uploadArtifact(aRequest(), aJob());
    await uploadArtifact(aRequest(), aJob({ attempt: 2 }));
    expect(names()).toEqual(['results', 'results-attempt-2']);
  });

  test('a taken one gets the run id, once', async () => {
    service.put('results', Buffer.alloc(0));
    await expect(uploadArtifact(aRequest(), aJob())).resolves.toMatchObject({ name: `results-${RUN_ID}` });
    expect(service.calls.filter((call) => call === 'CreateArtifact')).toHaveLength(2);
  });

  test('characters that the service refuses are replaced', async () => {
    await uploadArtifact(aRequest({ name: 'org/model:tag' }), aJob());
    expect(names()).toEqual(['org-model-tag']);
  });
});

describe('an upload that fails says why and throws nothing', () => {
  test('the service is gone', async () => {
    await service.close();
    await expect(uploadArtifact(aRequest(), aJob())).resolves.toEqual({
      state: 'failed',
      reason: 'Failed to CreateArtifact: Unable to make request: ECONNREFUSED',
    });
  });

  test('the service refuses', async () => {
    service.failNext('CreateArtifact', { status: 403, message: 'not for you' });
    await expect(uploadArtifact(aRequest(), aJob())).resolves.toEqual({
      state: 'failed',
      reason: 'Failed to CreateArtifact: Received non-retryable error: Failed request: (403) Forbidden: not for you',
    });
  });

  test('the quota is used up', async () => {
    service.failNext('CreateArtifact', { status: 403, message: 'insufficient usage' });
    const upload = await uploadArtifact(aRequest(), aJob());
    expect(upload).toMatchObject({ state: 'failed', reason: expect.stringContaining('quota') });
  });

  test('the service never answers', async () => {
    service.failNext('CreateArtifact', 'silence');
    const patience = somePatience({ timeoutMs: 300 });
    await expect(uploadArtifact(aRequest({ patience }), aJob())).resolves.toEqual({
      state: 'given-up',
      reason: 'it was not done after 300 ms',
    });
  });

  test('the job is cancelled before or while the service does not answer', async () => {
    service.failNext('CreateArtifact', 'silence');
    service.failNext('CreateArtifact', 'silence');
    const controller = new AbortController();
    const patience = somePatience({ interruptedMs: 200, signal: controller.signal });
    const cancelled = { state: 'given-up', reason: 'it was not done after 200 ms' };
    const upload = uploadArtifact(aRequest({ patience }), aJob());
    await service.called('CreateArtifact');
    controller.abort();
    await expect(upload).resolves.toEqual(cancelled);
    await expect(uploadArtifact(aRequest({ patience }), aJob())).resolves.toEqual(cancelled);
  });
});
