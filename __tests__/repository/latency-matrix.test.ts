import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { INPUTS } from '../../src/config/inputs.ts';
import { MERGE_INPUTS } from '../../src/merge/inputs.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on: { readonly workflow_call: { readonly inputs: Readonly<Record<string, unknown>> } };
  readonly jobs: Readonly<Record<'plan' | 'measure' | 'merge', { readonly steps: readonly Step[] }>>;
}

const TEXT = readFileSync('.github/workflows/latency-matrix.yml', 'utf8');
const { on, jobs } = parse(TEXT) as Workflow;
const PLAN = jobs.plan.steps.find(({ id }) => id === 'plan')!;

const hasJq = process.platform !== 'win32' && spawnSync('bash', ['-c', 'command -v jq']).status === 0;
const withJq = hasJq ? describe : describe.skip;

/** Runs the script of the Plan job as the runner does. */
function plan(endpoints: unknown, { shards = '1', name = 'matrix' } = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'llm-latency-'));
  const output = join(dir, 'output');
  writeFileSync(output, '');
  try {
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', PLAN.run!],
      {
        env: {
          PATH: process.env['PATH'],
          ENDPOINTS: typeof endpoints === 'string' ? endpoints : JSON.stringify(endpoints),
          SHARDS: shards,
          NAME: name,
          GITHUB_OUTPUT: output,
        },
        encoding: 'utf8',
      },
    );
    return { status, lines: stdout.split('\n').slice(0, -1), stderr, output: readFileSync(output, 'utf8') };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const ENDPOINT = { name: 'a', url: 'https://a.example.com/v1/chat/completions', model: 'm' };
const USAGE = '; write a list such as [{"name": "a", "url": "https://…", "model": "m"}]';

withJq('the Plan job', () => {
  test('makes a matrix of endpoints and shards', () => {
    const endpoints = [
      ENDPOINT,
      { ...ENDPOINT, name: 'eu west', api: 'ollama', auth: 'none', 'runs-on': ['self-hosted', 'eu'] },
      { name: '模型', url: 'http://127.0.0.1/x?a=$(id)`id`', model: null },
    ];
    const { status, lines, stderr, output } = plan(JSON.stringify(endpoints, null, 2), { shards: '2' });
    expect({ status, lines, stderr }).toEqual({ status: 0, lines: [], stderr: '' });
    const [matrix, count] = output.split('\n');
    expect(JSON.parse(matrix!.replace(/^matrix=/, ''))).toEqual({ endpoint: endpoints, shard: ['1/2', '2/2'] });
    expect(count).toBe('jobs=6');
  });

  test.each<[string, unknown, string]>([
    ['nothing', ' \n', `endpoints: it is empty${USAGE}`],
    ['a comma too many', '[{"name":"a",}]', `endpoints: it is no JSON: …${USAGE}`],
    ['an object', ENDPOINT, `endpoints: it is a mapping, not a list${USAGE}`],
    ['no endpoint', [], `endpoints: the list is empty${USAGE}`],
    ['a list of texts', ['https://a.example.com'], `endpoints: entry 1 is a text, not a mapping${USAGE}`],
    [
      'no name',
      [ENDPOINT, { ...ENDPOINT, name: ' ' }],
      'endpoints: entry 2 has no name; give it "name", a text of its own',
    ],
    [
      'no url',
      [{ ...ENDPOINT, url: 'a.example.com' }],
      'endpoints: entry 1 has no url; give it "url", an address that starts with https:// or http://',
    ],
    [
      'a model that is none',
      [{ ...ENDPOINT, model: 7 }],
      'endpoints: entry 1: model is a number; write a text, or leave it out',
    ],
    [
      'a runner that is none',
      [{ ...ENDPOINT, 'runs-on': [true] }],
      'endpoints: entry 1: runs-on is a list; write a label or a list of labels, or leave it out',
    ],
    [
      'names that are alike',
      ['EU west', 'b', 'eu-west'].map((name) => ({ ...ENDPOINT, name })),
      'endpoints: names have to differ in more than case and punctuation, and "EU west", "eu-west" do not; rename all but one',
    ],
    [
      'the same name',
      ['模型', '模型'].map((name) => ({ ...ENDPOINT, name })),
      'endpoints: names have to differ in more than case and punctuation, and "模型", "模型" do not; rename all but one',
    ],
    [
      'an unknown key',
      [{ ...ENDPOINT, modle: 'm' }],
      'endpoints: entry 1 has "modle", and allowed are name, url, model, api, auth and runs-on',
    ],
  ])('refuses %s', (_, endpoints, message) => {
    const planned = plan(endpoints);
    // Each version of jq words it in its own way.
    const lines = planned.lines.map((line) => line.replace(/(no JSON: ).* at line 1, column \d+/, '$1…'));
    expect({ ...planned, lines }).toEqual({ status: 1, lines: [`::error::${message}`], stderr: '', output: '' });
  });

  test.each([
    ['in an entry', JSON.stringify([{ ...ENDPOINT, 'api-key': 'sk-secret-0123' }])],
    ['in what is no JSON', '[{"name": "a", "api-key": "sk-secret-0123",}]'],
  ])('never shows a key that stands %s', (_, endpoints) => {
    const { status, lines, stderr } = plan(endpoints);
    expect(status).toBe(1);
    expect(lines.join() + stderr).not.toContain('sk-secret');
  });

  test('says where a key belongs', () => {
    expect(plan([{ ...ENDPOINT, 'api-key': 'x' }]).lines).toEqual([
      '::error::endpoints: entry 1 has "api-key", and allowed are name, url, model, api, auth and runs-on; keys belong into the secret api-keys, by the names of the endpoints',
    ]);
  });

  test.each(['1.5', '0', '-1', '', 'two'])('refuses %j shards', (shards) => {
    expect(plan([ENDPOINT], { shards })).toMatchObject({
      status: 1,
      lines: [
        `::error::shards: ${JSON.stringify(shards)} is no whole number from 1 on; write how many jobs share the prompts of an endpoint`,
      ],
    });
  });

  test('refuses more jobs than a matrix has', () => {
    expect(plan([ENDPOINT, { ...ENDPOINT, name: 'b' }], { shards: '200' }).lines).toEqual([
      '::error::endpoints: 2 of them in 200 shards make 400 jobs, and a matrix has at most 256; lower shards, or call this workflow several times',
    ]);
  });

  test.each(['eu/west', 'eu--west', '-eu', 'eu-', '', 'eu west', 'a\nb', 'x'.repeat(101), 'a\n'])(
    'refuses the name %j',
    (name) => {
      expect(plan([ENDPOINT], { name })).toMatchObject({
        status: 1,
        lines: [
          expect.stringMatching(/^::error::name: .* cannot be part of the names of artifacts; write up to 100 letters/),
        ],
      });
    },
  );

  test.each(['eu', 'eu-west', 'EU_west.1-b'])('takes the name %s', (name) => {
    expect(plan([ENDPOINT], { name }).status).toBe(0);
  });

  test('tells everything at once', () => {
    expect(plan([1, { ...ENDPOINT, url: 1 }], { shards: '0', name: '/' }).lines).toHaveLength(4);
  });
});

/** Inputs of a step that uses one of our actions. */
function inputsOf(job: 'measure' | 'merge', action: string): Readonly<Record<string, string>> {
  return jobs[job].steps.find(({ uses }) => uses === action)!.with!;
}

test('the pattern of a call takes no artifact of another', () => {
  const named = (text: string, name: string): string =>
    text.replace('${{ inputs.name }}', name).replace('${{ strategy.job-index }}', '0');
  const names = ['eu', 'eu-west', 'matrix', 'matrix-2', 'e'];
  for (const own of names) {
    const start = named(inputsOf('merge', './merge')['pattern']!, own).replace(/\*$/, '');
    const taken = names.filter((name) => named(inputsOf('measure', './')['artifact-name']!, name).startsWith(start));
    expect(taken).toEqual([own]);
  }
});

test('every input is used, and every use of ours names inputs that there are', () => {
  const used = Object.keys(on.workflow_call.inputs).filter((name) => TEXT.includes(`inputs.${name}`));
  expect(used).toEqual(Object.keys(on.workflow_call.inputs));
  const unknown = (inputs: object, rows: readonly { readonly name: string }[]): string[] =>
    Object.keys(inputs).filter((name) => !rows.some((row) => row.name === name));
  expect(unknown(inputsOf('measure', './'), INPUTS)).toEqual([]);
  expect(unknown(inputsOf('merge', './merge'), MERGE_INPUTS)).toEqual([]);
});
