import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArguments } from '../../src/command/arguments.ts';
import { readJudgeOptions } from '../../src/command/judge-options.ts';
import type { RawInputs } from '../../src/config/given.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { createWorkspace, runCommand, type Workspace } from '../support/run-process.ts';
import { blocksIn } from './pages.ts';
import { commandsOf } from './shell-commands.ts';

/** Programs of somebody else, and why they are not run here. */
const NOT_RUN: Readonly<Record<string, string>> = {
  git: 'changes repositories',
  gh: 'needs an account and a network',
  npm: 'installs, packs or publishes; scripts of package.json are looked up',
  npx: 'downloads; what follows llm-latency-action is checked as llm-latency',
  docker: 'needs a daemon',
  curl: 'needs a network',
  pip: 'needs a network',
  python3: 'the script stands beside it and is compiled',
  export: 'sets a variable of the shell',
  cd: 'has no effect of its own',
  cosign: 'needs a network',
  openssl: 'needs a network',
  './.ci/run': 'runs these tests',
  '.ci/run': 'runs these tests',
};

const SCRIPTS = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);
const COMMANDS = blocksIn('sh', 'bash', 'shell', 'console').flatMap(commandsOf);
/** Commands of ours. */
const OURS = COMMANDS.flatMap(({ where, words }) => {
  const args = ourArguments(words);
  return args === null ? [] : [{ where, args: filledIn(args) }];
});

/** The arguments of the command, however it is called; null = it is another program. */
function ourArguments(words: readonly string[]): readonly string[] | null {
  const afterDashes = words.includes('--') ? words.slice(words.indexOf('--') + 1) : [];
  const called = words.join(' ');
  if (words[0] === 'llm-latency') return words.slice(1);
  if (/^npx (--yes |-y )?llm-latency-action(@\S+)?( |$)/.test(called)) {
    return words.slice(words.findIndex((word) => word.startsWith('llm-latency-action')) + 1);
  }
  if (/^node (\S+\/)?dist\/cli\/index\.js/.test(called)) return words.slice(2);
  if (words[0] === 'npm' && words[1] === 'start') return ['--mock', ...afterDashes];
  return /^npm run (--silent |-s )?llm-latency/.test(called) ? afterDashes : null;
}

/** A page writes `…` for what is the reader's own. */
function filledIn(args: readonly string[]): string[] {
  return args.map((arg) => {
    if (arg.startsWith('https://…') || arg === '…') return 'https://llm.example.com/v1/chat/completions';
    return arg.replaceAll('…', 'something');
  });
}

/** Files that commands of the pages refer to, made by the built command itself. */
async function makeResults(workspace: Workspace): Promise<void> {
  const dir = (name: string): string => join(workspace.dir, name);
  const mock = ['--mock', '--mock-time-scale', '0', '--repeat', '10'];
  await runCommand({ workspace, args: [...mock, '--baseline', 'endpoint'] });
  await runCommand({ workspace, args: [...mock, '--output-dir', 'old'] });
  cpSync(dir('old'), dir('new'), { recursive: true });
  cpSync(dir('old'), dir('before'), { recursive: true });
  cpSync(dir('old'), join(dir('results'), 'one'), { recursive: true });
}

const isOffline = ([first = '', ...others]: readonly string[]): boolean =>
  ['judge', 'merge', '--help', '--version'].includes(first) || first === '--mock' || others.includes('--mock');

describe('commands in the documentation', () => {
  let workspace: Workspace;

  beforeAll(async () => {
    workspace = createWorkspace();
    await makeResults(workspace);
  });

  afterAll(() => workspace.remove());

  test('are there', () => {
    expect(OURS.length).toBeGreaterThan(5);
  });

  test.each(COMMANDS.filter(({ words }) => ourArguments(words) === null).map(({ where, words }) => [where, words]))(
    '%s is a script of package.json, or a program that is not run: %j',
    (_, words) => {
      const [program = '', verb = '', script = ''] = words;
      expect(Object.keys(NOT_RUN)).toContain(program);
      if (program === 'npm' && verb === 'run') expect(SCRIPTS).toContain(script === '--silent' ? words[3] : script);
      if (program === 'npm' && ['test', 'start'].includes(verb)) expect(SCRIPTS).toContain(verb);
    },
  );

  test.each(OURS.filter(({ args }) => isOffline(args)))('$where runs: $args', async ({ args }) => {
    const quick = args.includes('--mock') && !args.includes('--mock-time-scale') ? ['--mock-time-scale', '0'] : [];
    // A measurement replaces the results that the commands after it judge, so it has a folder of its own.
    const own = args.includes('--mock') ? {} : { workspace };
    const { code, stderr, workspace: used } = await runCommand({ ...own, args: [...args, ...quick] });
    if (used !== workspace) used.remove();
    // 1 is a limit that was missed, which may be what the page shows.
    expect({ isKnown: code === 0 || code === 1, stderr }).toEqual({ isKnown: true, stderr: '' });
  });

  test.each(OURS.filter(({ args }) => !isOffline(args)))('$where is read, and not sent: $args', async ({ args }) => {
    if (args[0] === 'comment') return expect(args.slice(1)).toEqual(['--from', expect.any(String)]);
    const invocation = parseArguments(args);
    if (invocation.kind !== 'run') throw new Error('it measures nothing');
    expect(await modeOf(invocation.raw)).toBe('real');
  });

  test('a wrong flag is found', () => {
    expect(() => parseArguments(['--repaet', '5'])).toThrow('there is no such flag');
    expect(() => readJudgeOptions(['a.csv', '--repeat', '5'])).toThrow('says how to measure');
  });
});

/** Reads inputs as the command does; what a page leaves to the environment, and files of the reader, are made up. */
async function modeOf(inputs: RawInputs): Promise<string> {
  const files = inputs['prompts-file'] === undefined ? {} : { 'prompts-file': 'examples/prompts/mixed.jsonl' };
  const environment = {
    LLM_ENDPOINT_URL: 'https://llm.example.com/v1/chat/completions',
    LLM_API_KEY: inputs['auth'] === 'none' ? '' : 'key',
    LLM_MODEL_NAME: 'model',
  };
  const defaults = { outputDir: 'out', artifactName: '' };
  return (await readConfig({ ...inputs, ...files }, { entry: 'command', environment, defaults })).mode;
}
