import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.ts';
import { startChatServer, type ChatServer } from '../support/chat-server.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { createWorkspace, runAction, type Finished, type Workspace } from '../support/run-process.ts';
import { unzip } from '../support/unzip.ts';

/** Processes on a busy machine take their time. */
jest.setTimeout(60_000);

const KEY = 'sk-canary-4f9A/+7b1c2D==x';
const HEADER = 'header-canary-77aa';
const PASSWORD = 'password-canary-88bb';
const QUERY = 'query-canary-99cc';
const ENCODED_KEY = Buffer.from(KEY).toString('base64');
const ECHO = `you sent ${KEY}, ${ENCODED_KEY}, ${encodeURIComponent(KEY)}, ${JSON.stringify({ k: KEY })}, ${HEADER}, ${QUERY}`;

const ADD_MASK = '::add-mask::';

let server: ChatServer | null = null;
let service: ArtifactService;
let workspace: Workspace;

beforeEach(async () => {
  service = await startArtifactService();
  workspace = createWorkspace();
});

afterEach(async () => {
  workspace.remove();
  await service.close();
  await server?.close();
  server = null;
});

/** Lines as the runner shows them: the ones that ask for masking are taken, and each value they name is replaced. */
function shown(finished: Finished): string {
  const lines = `${finished.stdout}\n${finished.stderr}`.split(/\r?\n/);
  const visible = lines.filter((line) => !line.startsWith(ADD_MASK)).join('\n');
  return masksOf(finished)
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, mask) => text.replaceAll(mask, '***').replaceAll(encodeURIComponent(mask), '***'), visible);
}

function masksOf({ stdout }: Finished): string[] {
  const lines = stdout.split(/\r?\n/).filter((line) => line.startsWith(ADD_MASK));
  return lines.map((line) => unescapeData(line.slice(ADD_MASK.length)));
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** Everything that a run leaves for others to see. */
function leavings(finished: Finished): string[] {
  const folder = join(workspace.dir, 'llm-latency-results');
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const uploads = service.artifacts.flatMap(({ zip }) => [...unzip(zip ?? Buffer.alloc(0)).values()].map(String));
  return [shown(finished), JSON.stringify(finished.outputs), finished.summary, ...files, ...uploads];
}

test('what is secret is in nothing that a run leaves, whatever the server echoes', async () => {
  server = await startChatServer((request) =>
    request === 1 ? { status: 401, message: ECHO } : request === 2 ? { content: ECHO } : { status: 500, message: ECHO },
  );
  const url = new URL(server.url);
  url.searchParams.set('api_key', QUERY);
  const finished = await runAction({
    workspace,
    inputs: { 'endpoint-url': url.href, 'api-key': KEY, model: 'm', headers: `X-Trace: ${HEADER}`, prompts: 'a\nb\nc' },
    environment: { ...service.environment, RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' },
  });
  expect(finished.outputs).toMatchObject({ 'total-requests': '3', 'artifact-id': '101' });
  expect(masksOf(finished)).toEqual(expect.arrayContaining([KEY, HEADER, QUERY]));
  for (const text of leavings(finished)) {
    for (const secret of [KEY, ENCODED_KEY.slice(4, -4), encodeURIComponent(KEY), HEADER, QUERY]) {
      expect(text).not.toContain(secret);
    }
  }
});

test('a wrong input next to a key does not show the key', async () => {
  const inputs = {
    'endpoint-url': `https://someone:${PASSWORD}@127.0.0.1/`,
    'api-key': `${KEY} ${KEY}`,
    headers: `oops ${HEADER}`,
  };
  const finished = await runAction({ workspace, inputs });
  expect(finished.code).toBe(1);
  expect(shown(finished)).toMatch(/^::error::/m);
  expect(shown(finished)).not.toContain('canary');
  expect(finished.summary).not.toContain('canary');
});

test('no text of a prompt or a server becomes a workflow command', async () => {
  server = await startChatServer((request) => ({ status: 500, message: HOSTILE_TEXTS[request - 1] ?? '' }));
  const finished = await runAction({
    workspace,
    inputs: {
      repeat: String(HOSTILE_TEXTS.length),
      prompts: '::error::mine ##[error]mine',
      'stop-after-failures': '1000',
    },
    environment: { LLM_ENDPOINT_URL: server.url, LLM_API_KEY: 'sk-test-0123', LLM_MODEL_NAME: '::warning::m' },
  });
  const lines = finished.stdout.split(/\r?\n/);
  const commands = lines.filter((line) => /^\s*::|##\[/.test(line)).map((line) => /^::([\w-]+)/.exec(line)?.[1] ?? '');
  expect(commands.toSorted()).toEqual(['add-mask', 'endgroup', 'error', 'group', 'warning', 'warning']);
  expect(finished.stderr).toBe('');
  expect(finished.outputs).toMatchObject({ verdict: 'fail', 'failed-requests': String(HOSTILE_TEXTS.length) });
});
