import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { marked } from 'marked';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { OUTPUTS } from '../../src/config/outputs.ts';
import { printable } from '../../src/foreign-text.ts';
import { event, streamed, text, whole } from '../nasty/answers.ts';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.ts';
import { BROWSER_PATH, launchBrowser, openWatched } from '../support/browser.ts';
import { REPOSITORY, REPOSITORY_ID, startGitHubService, TOKEN, type GitHubService } from '../support/github-service.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import {
  createWorkspace,
  runAction,
  runCommand,
  runMerge,
  type Finished,
  type Workspace,
} from '../support/run-process.ts';
import { unzip } from '../support/unzip.ts';
import { startScriptedServer, type Script, type ScriptedServer } from '../support/scripted-server.ts';

/** Processes and a browser on a busy machine take their time. */
jest.setTimeout(300_000);

/** What else somebody may try, beside the texts that every part of the report is tried with. */
const TEXTS: readonly string[] = [
  ...HOSTILE_TEXTS.filter((each) => each.trim() !== ''),
  '::set-env name=PATH::/evil',
  '::stop-commands::token',
  '::add-mask::e',
  ' \t::save-state name=x::y',
  '##[add-mask]e',
  '##[stop-commands]token',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '@octocat please look at #123',
  '<iframe src="https://evil.example"></iframe><svg onload=alert(1)>',
  '<a href="https://evil.example" onclick="alert(1)">x</a><style>@import "https://evil.example/x.css"</style>',
  '</script><script>alert(1)</script>',
  '```mermaid\nflowchart LR\n  A["<img src=x onerror=alert(1)>"]\n```',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '-2+3+cmd',
  '\t=1+1',
  '\r=1+1',
  '%0d%0a::error::x',
  'a\u0000b',
];

/** Requests of the candidate and of the baseline take turns. */
const MODEL =
  '::warning::<b>m</b> | `x` [l](javascript:alert(1)) @octocat ##[group]y\n::error::name of\r\ntwo lines\u202e';

function hostileAnswer(number: number): Script {
  const said = TEXTS[Math.floor(number / 8) % TEXTS.length]!.slice(0, 5000);
  const id = said.replace(/[^\x20-\x7e]/g, ' ');
  const headers = `content-type: text/event-stream\r\nx-request-id: ${id}\r\n`;
  const end = event({ model: said, id: said, choices: [{ delta: {}, finish_reason: said }] });
  const answers: readonly Script[] = [
    streamed([text('Hi'), end, 'data: [DONE]\n\n'], headers),
    whole('500 Oops', JSON.stringify({ error: { message: said, code: said, type: said } })),
    streamed([text('Hi'), event({ error: { message: said } })], headers),
    whole('503 Oops', said, 'content-type: text/plain\r\n'),
  ];
  return answers[Math.floor(number / 2) % answers.length]!;
}

/** An id may hold anything that can be shown. */
function idOf(said: string, index: number): string {
  return printable(`${index} ${said}`, 150);
}

const PROMPTS = TEXTS.map((prompt, index) => ({ id: idOf(prompt, index), prompt }));
const ROUNDS = 4;

let server: ScriptedServer;
let service: ArtifactService;
let github: GitHubService;
let workspace: Workspace;
let finished: Finished;

beforeAll(async () => {
  server = await startScriptedServer((_, number) => hostileAnswer(number));
  service = await startArtifactService();
  github = await startGitHubService();
  workspace = createWorkspace();
  writeFileSync(join(workspace.dir, 'prompts.jsonl'), PROMPTS.map((prompt) => `${JSON.stringify(prompt)}\n`).join(''));
  finished = await runAction({
    workspace,
    inputs: {
      'endpoint-url': `${server.origin}/v1/chat/completions`,
      'api-key': 'sk-test-0123456789',
      model: MODEL,
      'prompts-file': 'prompts.jsonl',
      repeat: String(ROUNDS),
      baseline: 'endpoint',
      'baseline-model': `${MODEL}-2`,
      'stop-after-failures': '1000000',
      thresholds: 'latency.p50 < 1ms # ::error::mine\nwarn error_rate < 1%',
      export: 'junit,openmetrics,benchmark-json',
      comment: 'true',
      'github-token': TOKEN,
      'artifact-name': '::error::<b>/x:y\n::notice::z',
      'baseline-epoch': '::debug::\n##[x]',
    },
    environment: { ...service.environment, ...pullRequest(), ImageOS: '<img src=x>', ImageVersion: '::debug::x' },
  });
});

afterAll(async () => {
  workspace.remove();
  await server.close();
  await service.close();
  await github.close();
});

function pullRequest(): Record<string, string> {
  const path = join(workspace.root, 'event.json');
  const repo = { id: REPOSITORY_ID };
  writeFileSync(
    path,
    JSON.stringify({ pull_request: { number: 7, head: { sha: 'c'.repeat(40), repo }, base: { repo } } }),
  );
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

const result = (name: string): string => readFileSync(join(workspace.dir, 'llm-latency-results', name), 'utf8');

/** The names of the commands that the runner finds in a log: behind blanks at the start of a line, or in the old form anywhere. */
function commandsIn(log: string): string[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const name = /^[\s\u0085\u200b\ufeff]*::([^:\s]*)/.exec(line)?.[1] ?? /##\[([^\]\s]*)/.exec(line)?.[1];
    return name === undefined ? [] : [name];
  });
}

/** What moves a terminal, turns text around or cannot be seen. */
const UNPRINTABLE = /[^\P{C}\n]|[\u2028\u2029]/u;

test('the run itself is an ordinary one', () => {
  expect(finished).toMatchObject({ code: 1, stderr: '' });
  const planned = String(PROMPTS.length * ROUNDS);
  expect(finished.outputs).toMatchObject({ verdict: 'fail', 'total-requests': planned, 'artifact-id': '101' });
  expect(Number(finished.outputs['failed-requests'])).toBeGreaterThan(PROMPTS.length);
  expect(server.requests).toHaveLength(2 * PROMPTS.length * ROUNDS);
});

test('the log holds no command but ours, and nothing that moves a terminal', () => {
  const commands = commandsIn(finished.stdout);
  const counts = Object.fromEntries(
    Object.entries(Object.groupBy(commands, (name) => name)).map(([k, v]) => [k, v?.length]),
  );
  // The artifact package masks the signature of its storage, too, and tells what it does where debugging is on.
  const ours = {
    'add-mask': 4,
    debug: expect.any(Number),
    group: 2,
    endgroup: 2,
    warning: expect.any(Number),
    error: 1,
  };
  expect(counts).toEqual(ours);
  expect(counts['warning']).toBeLessThanOrEqual(5);
  expect(finished.stdout).not.toMatch(UNPRINTABLE);
  expect(commandsIn(` ::a::\n x ##[b]c\n\u0085::d`)).toEqual(['a', 'b', 'd']);
});

test('the outputs are ours alone', () => {
  expect(Object.keys(finished.outputs).toSorted()).toEqual(OUTPUTS.map(({ name }) => name).toSorted());
  for (const value of Object.values(finished.outputs)) expect(value).toMatch(/^[\w.:/\\ -]*$/);
});

describe('metrics_requests.csv', () => {
  const rows = (): Record<string, string>[] =>
    parse(Buffer.from(result('metrics_requests.csv')), { columns: true, record_delimiter: '\r\n' });

  test('gives every prompt back to the letter', () => {
    expect(rows()).toHaveLength(2 * PROMPTS.length * ROUNDS);
    const asked = rows().map((row) => row['prompt']);
    for (const { prompt } of PROMPTS) {
      expect(asked.filter((each) => each === prompt.toWellFormed())).toHaveLength(2 * ROUNDS);
    }
  });

  test('has nothing of the server that a spreadsheet would calculate, or that cannot be seen', () => {
    const said = rows().flatMap((row) =>
      ['model', 'finish_reason', 'request_id', 'failure_message'].map((name) => row[name] ?? ''),
    );
    expect(said.filter((each) => each.includes('owned') || each.includes('octocat')).length).toBeGreaterThan(20);
    for (const each of said) {
      expect(each).not.toMatch(/^[=+\-@|%\t\r]/);
      expect(each).not.toMatch(UNPRINTABLE);
      expect(each.length).toBeLessThanOrEqual(400);
    }
  });
});

test('metrics_summary.json is JSON', () => {
  const json = result('metrics_summary.json');
  expect(json.isWellFormed()).toBe(true);
  expect(JSON.parse(json)).toMatchObject({ failed_requests: expect.any(Number), config: { model: MODEL } });
});

test('the exports are what they claim to be', () => {
  const names = ['junit.xml', 'openmetrics.txt', 'benchmark.json'].map((name) => exported(name));
  const [, openMetrics = '', benchmark = ''] = names;
  for (const line of openMetrics.trimEnd().split('\n')) {
    expect(line).toMatch(
      /^# (EOF|(HELP|TYPE|UNIT) [a-z_]+ .+)$|^[a-z_]+(\{[a-z_]+="(?:[^"\\\n]|\\[\\n"])*"(,[a-z_]+="(?:[^"\\\n]|\\[\\n"])*")*\})? [-+.\deNaInf]+$/,
    );
  }
  expect(openMetrics).toMatch(/# EOF\n$/);
  for (const entry of JSON.parse(benchmark) as object[])
    expect(Object.keys(entry)).toEqual(expect.arrayContaining(['name', 'unit', 'value']));
});

/** The export whose name ends so. */
function exported(end: string): string {
  const file = filesOf().find((name) => name.endsWith(end) || name.includes(end.replace(/\.\w+$/, '')));
  return result(file ?? end);
}

function filesOf(): string[] {
  const [artifact] = service.artifacts;
  return [...unzip(artifact?.zip ?? Buffer.alloc(0)).keys()];
}

(BROWSER_PATH === null ? describe.skip : describe)('in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  /** A page of Markdown the way GitHub shows it, but for one thing: here scripts would run. Returns what went wrong. */
  async function show(markdown: string): Promise<{ page: Page; troubles: string[] }> {
    const page = await browser.newPage();
    const troubles: string[] = [];
    page.on('dialog', (dialog) => {
      troubles.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
    await page.route('**', (route) => {
      troubles.push(`request: ${route.request().url()}`);
      return route.abort();
    });
    await page.setContent(await marked.parse(markdown, { gfm: true }));
    return { page, troubles };
  }

  /** What GitHub would make more of than text: everything outside of code that is a link, a mention, an issue or not ours. */
  const LIVE = `
    const found = [];
    for (const element of document.querySelectorAll('body *')) {
      if (!/^(h[1-6]|p|ul|ol|li|table|thead|tbody|tr|th|td|strong|em|code|pre|details|summary|span|blockquote|a|br|hr)$/i.test(element.tagName)) found.push(element.outerHTML);
      for (const { name, value } of element.attributes) if (!/^(align|class|open|start)$/.test(name) && !(name === 'href' && value.startsWith('./42/'))) found.push(name + '=' + value);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement.closest('code') === null && /@\\w|#\\d|\\bGH-\\d|https?:\\/\\/|www\\./.test(node.data)) found.push(node.data);
    }
    found`;

  test('the job summary shows text, and does nothing', async () => {
    expect(finished.summary.length).toBeGreaterThan(5000);
    const { page, troubles } = await show(finished.summary);
    expect(await page.evaluate(LIVE)).toEqual([]);
    expect(troubles).toEqual([]);
    expect(await page.locator('table').count()).toBeGreaterThan(2);
    await page.close();
  });

  test('the comment shows text, and does nothing', async () => {
    expect(github.comments).toHaveLength(1);
    const [own = '', ...rest] = github.comments[0]!.body.split(/(?<=-->)\n/);
    expect(own).toMatch(/^<!-- [^<>]+ -->$/);
    const body = rest.join('\n').replaceAll(`https://github.com/${REPOSITORY}/actions/runs/42`, './42/');
    const { page, troubles } = await show(body);
    expect(await page.evaluate(LIVE)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('what would be live is found', async () => {
    const { page, troubles } = await show('<img src=x onerror=alert(1)>\n\n@octocat [x](https://evil.example) #12');
    expect(await page.evaluate(LIVE)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('<img'),
        'href=https://evil.example',
        expect.stringContaining('@octocat'),
      ]),
    );
    expect(troubles).toEqual(expect.arrayContaining(['dialog: 1']));
    await page.close();
  });

  test('report.html shows every text, asks for nothing, and runs nothing but its own', async () => {
    const file = pathToFileURL(join(workspace.dir, 'llm-latency-results', 'report.html')).href;
    const { page, troubles } = await openWatched(browser, file);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true;
      for (const opener of [...document.querySelectorAll('.opener')].slice(0, 30)) opener.click();`);
    const foreign =
      await page.evaluate(`[...document.querySelectorAll('img, iframe, object, embed, base, form, a[href]:not([href^="#"]), [onclick], [onerror], [onload]')]
      .filter((element) => !/^(https:\\/\\/github\\.com\\/|metrics_)/.test(element.getAttribute('href') ?? '')).map((element) => element.outerHTML)`);
    expect(foreign).toEqual([]);
    expect(await page.locator('body').innerText()).toContain(
      '::warning::<b>m</b> | `x` [l](javascript:alert(1)) @octocat ##[group]y',
    );
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('JUnit is XML', async () => {
    const page = await browser.newPage();
    const read = `(xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      return { error: document.querySelector('parsererror')?.textContent ?? null, cases: document.querySelectorAll('testcase').length };
    }`;
    const parsed = (xml: string) => page.evaluate(`(${read})(${JSON.stringify(xml)})`);
    expect(await parsed(exported('junit.xml'))).toEqual({ error: null, cases: expect.any(Number) });
    expect(await parsed('<a>&</a>')).toMatchObject({ error: expect.any(String) });
    await page.close();
  });
});

describe('the command', () => {
  const environment = () => ({
    LLM_ENDPOINT_URL: `${server.origin}/v1/chat/completions`,
    LLM_API_KEY: 'sk-test-0123456789',
    LLM_MODEL_NAME: MODEL,
  });
  const args = ['--prompts-file', 'prompts.jsonl', '--stop-after-failures', '1000000', '--output-dir', 'command'];

  test('prints nothing that is a command to the runner, or that moves a terminal', async () => {
    const { code, stdout, stderr } = await runCommand({ workspace, args, environment: environment() });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/FAILED http 500: \S/);
    expect(commandsIn(stdout)).toEqual([]);
    expect(stdout).not.toMatch(UNPRINTABLE);
  });

  test('prints JSON that is none either', async () => {
    const { stdout, stderr } = await runCommand({ workspace, args: [...args, '--json'], environment: environment() });
    expect(JSON.parse(stdout)).toMatchObject({ config: { model: MODEL } });
    for (const printed of [stdout, stderr]) {
      expect(commandsIn(printed)).toEqual([]);
      expect(printed).not.toMatch(UNPRINTABLE);
    }
  });

  // Those that could be a command or move a terminal; no argument can hold a NUL.
  const risky = TEXTS.filter((each) => /::|##|[^\P{C}]|[\u2028\u2029]|x{1000}/u.test(each) && !each.includes('\0'));

  test.each(risky.map((each) => [each.slice(0, 40), each]))('refuses an input that is %j', async (_, said) => {
    const wrong = [
      `--mode=${said}`,
      `--order=${said}`,
      `--delay=${said}`,
      `--thresholds=${said}`,
      `--prompts-file=${said}`,
      `--parameters=${said}`,
      `--shard=${said}`,
    ];
    const { code, stdout, stderr } = await runCommand({ workspace, args: wrong.map((arg) => arg.slice(0, 100_000)) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(commandsIn(stderr)).toEqual([]);
    expect(stderr).not.toMatch(UNPRINTABLE);
    expect(stderr.length).toBeLessThan(10_000);
  });
});

test('a merge of these results is as harmless', async () => {
  const other = createWorkspace();
  cpSync(join(workspace.dir, 'llm-latency-results'), join(other.dir, '::error::<b>'), { recursive: true });
  const merged = await runMerge({
    workspace: other,
    inputs: { paths: '::error::<b>', 'upload-artifact': 'false', 'allow-missing': 'true' },
    environment: { GITHUB_REPOSITORY: REPOSITORY, GITHUB_RUN_ID: '43' },
  });
  const commands = new Set(commandsIn(merged.stdout));
  expect([...commands].filter((name) => !['error', 'warning', 'notice', 'group', 'endgroup'].includes(name))).toEqual(
    [],
  );
  expect(merged.stdout).not.toMatch(UNPRINTABLE);
  expect(merged.outputs).toMatchObject({ verdict: expect.stringMatching(/^(pass|fail|inconclusive)$/) });
  const html = await marked.parse(merged.summary, { gfm: true });
  expect(html).not.toMatch(/<(img|script|iframe|svg|style|object|a href="(?!\.))/i);
  other.remove();
});
