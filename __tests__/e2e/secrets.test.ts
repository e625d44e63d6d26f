import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { finish, event, streamed, text, whole } from '../nasty/answers.ts';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.ts';
import { REPOSITORY, REPOSITORY_ID, startGitHubService, TOKEN, type GitHubService } from '../support/github-service.ts';
import {
  createWorkspace,
  runAction,
  runCommand,
  runMerge,
  type Finished,
  type Workspace,
} from '../support/run-process.ts';
import { startScriptedServer, type Script, type ScriptedServer } from '../support/scripted-server.ts';
import { unzip } from '../support/unzip.ts';
import { leaksIn, SHAPES } from './canaries.ts';

/** Processes on a busy machine take their time. */
jest.setTimeout(180_000);

/** One for each place that a secret can be given in; each with a middle of letters and digits, and no two alike. */
const SECRETS = {
  key: 'sk-4f9A/+canary7b1ckeyd"x&<=z',
  header: 'Token canary77aaheader==',
  query: 'canary99ccquery/+=',
  parameter: 'canary55eeparameter',
  proxy: 'canary88bbproxy/x@y',
  baselineKey: 'sk-Canary33DDbaselinekey',
  baselineHeader: 'canary22ffbaselineheader',
  baselineQuery: 'canary11ggbaselinequery',
};
const ALL = Object.values(SECRETS);
/** Told beside each secret, so that it is known what gets through. */
const INNOCENT = 'innocent';

/** Every place of an answer that a text of the server's gets out of. */
const PLACES: readonly ((echo: string, secret: string) => Script)[] = [
  (echo) => whole('401 Unauthorized', JSON.stringify({ error: { message: echo } })),
  (echo) => whole('400 Bad Request', JSON.stringify({ error: { message: INNOCENT, code: echo } })),
  (echo) => whole('500 Oops', echo, 'content-type: text/plain\r\n'),
  (echo) => whole('502 Bad Gateway', `<title>${echo}</title>`, 'content-type: text/html\r\n'),
  (echo) => whole(`503 ${head(echo)}`, '', `retry-after: ${head(echo)}\r\n`),
  (_, secret) =>
    whole('302 Found', '', `location: https://${host(secret)}.example/${host(secret)}?k=${host(secret)}\r\n`),
  (_, secret) => whole('307 Moved', '', `location: https://a:${host(secret)}@target.example:99999/\r\n`),
  (echo) =>
    streamed([text('Hi'), finish()], `x-request-id: ${head(echo)}\r\nserver-timing: a;desc="${head(echo)}"\r\n`),
  (echo) => streamed([event({ model: echo, id: echo, choices: [{ delta: { content: echo } }] }), finish()]),
  (echo) => streamed([text('Hi'), finish(undefined, echo)]),
  (echo) => streamed([text('Hi'), event({ error: { message: echo, code: echo, type: echo } })]),
  (echo) => streamed([text('Hi'), event(`{"oops": ${echo}`)]),
  (echo) => streamed([`data ${echo}`]),
];

/** As a header can carry it. */
function head(echo: string): string {
  return echo.replace(/[^\x20-\x7e]/g, ' ');
}

/** As the name of a host can carry it. */
function host(secret: string): string {
  return /^[\w.-]{1,60}$/.test(secret) ? secret : INNOCENT;
}

/** Secret, shape and place differ in how often they return, so that any two of them meet. */
function echoOf(request: number): Script {
  const secret = ALL[request % ALL.length]!;
  const [, shape] = SHAPES[(request + Math.floor(request / SHAPES.length)) % SHAPES.length]!;
  return PLACES[request % PLACES.length]!(`${INNOCENT} ${shape(secret)}`, secret);
}

/** Two requests each, one to each arm: enough for all of them to meet. */
const ROUNDS = (SHAPES.length * PLACES.length) / 2;

let server: ScriptedServer;
let service: ArtifactService;
let github: GitHubService;
let workspace: Workspace;

beforeEach(async () => {
  server = await startScriptedServer((_, number) => echoOf(number));
  service = await startArtifactService();
  github = await startGitHubService();
  workspace = createWorkspace();
});

afterEach(async () => {
  workspace.remove();
  await server.close();
  await service.close();
  await github.close();
});

const INPUTS = {
  'endpoint-url': `http://endpoint.invalid/v1/chat/completions?api_key=${encodeURIComponent(SECRETS.query)}`,
  model: 'm',
  headers: `X-Upstream: ${SECRETS.header}`,
  parameters: JSON.stringify({ extra: { api_key: SECRETS.parameter } }),
  baseline: 'endpoint',
  'baseline-endpoint-url': `http://baseline.invalid/v1/chat/completions?token=${SECRETS.baselineQuery}`,
  'baseline-headers': `X-Upstream: ${SECRETS.baselineHeader}`,
  prompts: 'Hello',
  repeat: String(ROUNDS),
  'stop-after-failures': '1000000',
  export: 'junit,openmetrics,benchmark-json',
};

/** The endpoint is behind a proxy, which is the server; everything else is not. */
function proxyTo({ port }: ScriptedServer): Record<string, string> {
  return { HTTP_PROXY: `http://someone:${encodeURIComponent(SECRETS.proxy)}@127.0.0.1:${port}`, NO_PROXY: '127.0.0.1' };
}

const KEYS = { 'api-key': SECRETS.key, 'baseline-api-key': SECRETS.baselineKey };
const DEBUG = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', ACTIONS_RUNNER_DEBUG: 'true' };

function pullRequest(): Record<string, string> {
  const path = join(workspace.root, 'event.json');
  const repo = { id: REPOSITORY_ID };
  const pull = { number: 7, head: { sha: 'c'.repeat(40), repo }, base: { repo } };
  writeFileSync(path, JSON.stringify({ repository: repo, pull_request: pull }));
  return {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_REPOSITORY_ID: String(REPOSITORY_ID),
    GITHUB_RUN_ID: '42',
    GITHUB_JOB: 'bench',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path,
  };
}

const ADD_MASK = '::add-mask::';

/** Lines as the runner shows them: the ones that ask for masking are taken, and each value they name is replaced. */
function shown(finished: Finished): string {
  const lines = `${finished.stdout}\n${finished.stderr}`.split(/\r?\n/);
  const visible = lines.filter((line) => !line.startsWith(ADD_MASK)).join('\n');
  return masksOf(finished)
    .toSorted((a, b) => b.length - a.length)
    .reduce((log, mask) => log.replaceAll(mask, '***'), visible);
}

function masksOf({ stdout }: Finished): string[] {
  const lines = stdout.split(/\r?\n/).filter((line) => line.startsWith(ADD_MASK));
  return lines.map((line) => unescapeData(line.slice(ADD_MASK.length)));
}

function unescapeData(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** What lies in a folder and in the folders below it, by its name. */
function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name), 'utf8')]),
  );
}

function uploads(): Record<string, string> {
  const files = service.artifacts.flatMap(({ zip }) => [...unzip(zip ?? Buffer.alloc(0))]);
  return Object.fromEntries(files.map(([name, bytes]) => [`artifact ${name}`, String(bytes)]));
}

/** Nothing leaks anywhere, and a leak would have been seen there: each secret in each shape is found when it is put in. */
function expectNoLeaks(leavings: Readonly<Record<string, string>>, secrets: readonly string[] = ALL): void {
  for (const [place, left] of Object.entries(leavings)) {
    expect({ place, leaks: leaksIn(left, secrets) }).toEqual({ place, leaks: [] });
    for (const [name, shape] of SHAPES) {
      const planted = `${left.slice(0, 2000)}${secrets.map(shape).join(' ')}${left.slice(-2000)}`;
      expect({ place, name, found: leaksIn(planted, secrets) }).toEqual({ place, name, found: secrets });
    }
  }
}

describe('whatever the server echoes, nothing secret is in', () => {
  test('anything that the action leaves', async () => {
    const finished = await runAction({
      workspace,
      inputs: { ...INPUTS, ...KEYS, comment: 'true', 'github-token': TOKEN },
      environment: { ...service.environment, ...pullRequest(), ...proxyTo(server), ...DEBUG },
    });
    expect(finished.outputs).toMatchObject({ verdict: 'fail', 'total-requests': String(ROUNDS), 'artifact-id': '101' });
    const log = shown(finished);
    const comment = github.comments.map(({ body }) => body).join('\n');
    const files = filesIn(join(workspace.dir, 'llm-latency-results'));
    const echoed = { log, summary: finished.summary, comment, ...files, ...uploads() };
    const figuresOnly = /openmetrics|benchmark|\.prom|junit|\.xml|history/;
    for (const [place, left] of Object.entries(echoed)) {
      if (!figuresOnly.test(place)) expect({ place, told: left.includes(INNOCENT) }).toEqual({ place, told: true });
    }
    expect(Object.keys(uploads()).length).toBe(Object.keys(files).length);
    expect(log).toMatch(/^::error::.+\n|^::warning::.*innocent/m);
    expectNoLeaks({ ...echoed, outputs: JSON.stringify(finished.outputs) }, [...ALL, TOKEN]);
    expect(masksOf(finished)).toEqual(expect.arrayContaining([...ALL, TOKEN]));
    expect(masksOf(finished).filter((mask) => mask.trim().length < 4)).toEqual([]);
    const sent = server.requests.map(({ rawHead, body, path }) => `${path}\n${rawHead}\n${body}`).join('\n');
    expect(leaksIn(sent, ALL)).toEqual(ALL);
  });

  test('anything that the command leaves or prints, and it prints no line that asks for masking', async () => {
    const args = Object.entries(INPUTS).flatMap(([name, value]) => [`--${name}`, value]);
    const environment = { LLM_API_KEY: SECRETS.key, LLM_BASELINE_API_KEY: SECRETS.baselineKey, ...DEBUG };
    const finished = await runCommand({
      workspace,
      args: [...args, '--json'],
      environment: { ...environment, ...proxyTo(server) },
    });
    expect(finished.code).toBe(1);
    const files = filesIn(join(workspace.dir, 'llm-latency-results'));
    const { stdout, stderr } = finished;
    for (const left of [stdout, stderr]) expect(left).toContain(INNOCENT);
    expect(stdout + stderr).not.toContain('::add-mask');
    expectNoLeaks({ stdout, stderr, ...files });
  });

  test('what tells of a URL and of settings that hold the key where no name says so', async () => {
    const key = encodeURIComponent(SECRETS.key);
    const url = `http://endpoint.invalid/gw/${key}/v1/chat/completions?team=${key}`;
    const other = `http://baseline.invalid/${encodeURIComponent(SECRETS.baselineKey)}/v1/chat/completions`;
    const parameters = JSON.stringify({ user: SECRETS.key });
    const inputs = { ...INPUTS, 'endpoint-url': url, 'baseline-endpoint-url': other, parameters };
    const finished = await runAction({
      workspace,
      inputs: { ...inputs, ...KEYS, 'baseline-headers': '', headers: '' },
      environment: { ...service.environment, ...proxyTo(server), ...DEBUG },
    });
    expect(finished.outputs).toMatchObject({ verdict: 'fail', 'total-requests': String(ROUNDS) });
    const files = filesIn(join(workspace.dir, 'llm-latency-results'));
    const outputs = JSON.stringify(finished.outputs);
    const left = { log: shown(finished), summary: finished.summary, outputs, ...files, ...uploads() };
    expect(files['metrics_summary.json']).toContain('http://endpoint.invalid/gw/***/v1/chat/completions?team=***');
    expectNoLeaks(left, [SECRETS.key, SECRETS.baselineKey]);
  });

  test('what is made of the results afterwards', async () => {
    const args = Object.entries(INPUTS).flatMap(([name, value]) => [`--${name}`, value]);
    const environment = { LLM_API_KEY: SECRETS.key, LLM_BASELINE_API_KEY: SECRETS.baselineKey };
    await runCommand({ workspace, args, environment: { ...environment, ...proxyTo(server) } });
    const results = join(workspace.dir, 'llm-latency-results');
    const judged = await runCommand({
      workspace,
      args: ['judge', join(results, 'metrics_requests.csv'), '--max-error-rate', '1%'],
      environment,
    });
    const other = createWorkspace();
    cpSync(results, join(other.dir, 'bench'), { recursive: true });
    const merged = await runMerge({
      workspace: other,
      inputs: { paths: 'bench', 'artifact-name': 'merged' },
      environment: { ...service.environment, GITHUB_REPOSITORY: REPOSITORY, GITHUB_RUN_ID: '42' },
    });
    const files = filesIn(other.dir);
    other.remove();
    expect(judged.stdout).toContain('error rate');
    expect(merged.outputs).toMatchObject({ 'artifact-id': '101' });
    expect(Object.keys(uploads())).not.toEqual([]);
    const outputs = JSON.stringify(merged.outputs);
    expectNoLeaks({
      judged: shown(judged),
      log: shown(merged),
      summary: merged.summary,
      outputs,
      ...files,
      ...uploads(),
    });
  });
});

const PASSWORD = 'canary44hhpassword';

/** Inputs that are refused, each with a secret where a message could repeat it. */
const WRONG: readonly (readonly [what: string, inputs: Readonly<Record<string, string>>])[] = [
  ['a user name in the URL', { 'endpoint-url': `https://someone:${PASSWORD}@127.0.0.1/v1/chat/completions` }],
  ['slashes before it', { 'endpoint-url': `https:///someone:${PASSWORD}@127.0.0.1/v1/chat/completions` }],
  ['a token behind #', { 'endpoint-url': `https://127.0.0.1/v1/chat/completions#access_token=${PASSWORD}` }],
  ['a port that is none', { 'endpoint-url': `https://127.0.0.1:99999/v1/chat/completions?key=${PASSWORD}` }],
  ['no scheme', { 'endpoint-url': `someone:${PASSWORD}@127.0.0.1/v1/chat/completions` }],
  ['a key for a URL', { 'endpoint-url': PASSWORD }],
  ['a path that tells no API', { 'endpoint-url': `https://127.0.0.1/other?session=${PASSWORD}` }],
  [
    'a baseline with a password',
    { baseline: 'endpoint', 'baseline-endpoint-url': `https:\\\\a:${PASSWORD}@127.0.0.1/` },
  ],
  ['two keys', { 'api-key': `${PASSWORD} ${PASSWORD}` }],
  ['a key with its scheme', { 'api-key': `Bearer ${PASSWORD}` }],
  ['a header without a colon', { headers: `X-Fine: ${PASSWORD}1\noops ${PASSWORD}` }],
  ['a header of two lines', { headers: `X-Key: ${PASSWORD}\n ${PASSWORD}` }],
  ['a header that is managed', { headers: `Proxy-Authorization: ${PASSWORD}` }],
  ['parameters that are no YAML', { parameters: `api_key: "${PASSWORD}` }],
  ['parameters that are no mapping', { parameters: PASSWORD }],
  ['a misspelt input', { 'api-kye': PASSWORD }],
];

describe.each(WRONG)('with %s', (_, inputs) => {
  test('the action refuses and shows no secret', async () => {
    const base = { 'endpoint-url': 'http://127.0.0.1:9/v1/chat/completions', 'api-key': SECRETS.key, model: 'm' };
    const finished = await runAction({ workspace, inputs: { ...base, ...inputs }, environment: DEBUG });
    expect(finished.outputs).toEqual({ verdict: 'error' });
    expect(shown(finished)).toMatch(/^::error::/m);
    expect(leaksIn(finished.summary + shown(finished), [PASSWORD, SECRETS.key])).toEqual([]);
  });
});

test('the command refuses and shows no secret, of a proxy neither', async () => {
  const environment = {
    LLM_ENDPOINT_URL: `https:///someone:${PASSWORD}@127.0.0.1/`,
    LLM_API_KEY: `Bearer ${SECRETS.key}`,
    LLM_BASELINE_API_KEY: SECRETS.baselineKey,
    HTTP_PROXY: `http://someone:${SECRETS.proxy}@:x`,
  };
  const finished = await runCommand({ workspace, args: ['--headers', SECRETS.header], environment });
  expect(finished.code).toBe(2);
  expect(finished.stderr).toMatch(/^endpoint-url .*\n(.*\n)*HTTP_PROXY: /m);
  expect(leaksIn(finished.stdout + finished.stderr, [PASSWORD, ...ALL])).toEqual([]);
});

describe('a crash', () => {
  const TOLD = ALL.flatMap((secret) => [secret, Buffer.from(`x${secret}`).toString('base64')]).join(' | ');

  /** Throws what holds every secret, one error after the other, some time after the first request was asked for. */
  function crash(): string[] {
    const file = join(workspace.root, 'crash.mjs');
    writeFileSync(
      file,
      `
      const told = ${JSON.stringify(TOLD)};
      for (const wait of [0, 20, 40]) setTimeout(() => {
        if (wait === 20) Promise.reject(new TypeError(told));
        else throw new Error('crashed with ' + told);
      }, 700 + wait);
    `,
    );
    return ['--import', pathToFileURL(file).href];
  }

  test('of the action shows no secret', async () => {
    const inputs = { ...INPUTS, ...KEYS, delay: '1s', repeat: '5' };
    const environment = { ...proxyTo(server), ...DEBUG };
    const finished = await runAction({ workspace, inputs, environment, nodeArgs: crash() });
    expect(finished.code).toBe(1);
    expect(finished.stdout).toContain('Please report it with the log: crashed with ***');
    expect(leaksIn(shown(finished) + finished.summary, ALL)).toEqual([]);
    expect(leaksIn(`${shown(finished)} ${SECRETS.key}`, ALL)).toEqual([SECRETS.key]);
  });

  test('of the command shows no secret', async () => {
    const args = Object.entries({ ...INPUTS, delay: '1s', repeat: '5' }).flatMap(([name, value]) => [
      `--${name}`,
      value,
    ]);
    const environment = { LLM_API_KEY: SECRETS.key, LLM_BASELINE_API_KEY: SECRETS.baselineKey, ...proxyTo(server) };
    const finished = await runCommand({ workspace, args, environment, nodeArgs: crash() });
    expect(finished.code).toBe(3);
    expect(finished.stderr).toContain('crashed with ***');
    expect(leaksIn(finished.stdout + finished.stderr, ALL)).toEqual([]);
  });
});

describe('a key over plain http', () => {
  const inputs = { prompts: 'Hello', model: 'm', 'max-requests': '1' };

  test('is warned of where it leaves the machine, and sent all the same', async () => {
    const url = 'http://endpoint.invalid/v1/chat/completions';
    const finished = await runAction({
      workspace,
      inputs: { ...inputs, 'api-key': SECRETS.key, 'endpoint-url': url },
      environment: proxyTo(server),
    });
    const warning =
      'endpoint-url: plain http carries the key to endpoint.invalid where everyone on the way can read it';
    expect(finished.stdout).toContain(`::warning::${warning}`);
    expect(finished.summary).toContain('plain http carries the key to endpoint.invalid');
    expect(server.requests).toHaveLength(1);
    const command = await runCommand({
      workspace,
      args: ['--quiet', '--prompts', 'Hello', '--model', 'm', '--endpoint-url', url],
      environment: { ...proxyTo(server), LLM_API_KEY: SECRETS.key },
    });
    expect(command.stderr).toContain(warning);
  });

  test('is no matter where it does not', async () => {
    const url = `${server.origin}/v1/chat/completions`;
    const finished = await runAction({ workspace, inputs: { ...inputs, 'api-key': SECRETS.key, 'endpoint-url': url } });
    expect(finished.stdout).not.toContain('plain http');
    expect(finished.outputs).toMatchObject({ 'total-requests': '1' });
  });
});

test('blanks are never registered as secrets', async () => {
  const inputs = { mode: 'mock', 'mock-time-scale': '0', 'api-key': ' \n ', 'github-token': '', headers: '\n' };
  const finished = await runAction({ workspace, inputs, environment: { LLM_API_KEY: '   ' } });
  expect(finished.code).toBe(0);
  expect(finished.stdout).not.toContain(ADD_MASK);
});
