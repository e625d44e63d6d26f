import { describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { INPUTS } from '../../src/config/inputs.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { readPromptList } from '../../src/config/prompts/prompt-list.ts';
import { readMergeConfig } from '../../src/merge/read-config.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';
import { blocksIn, filesLike, PAGES } from './pages.ts';
import { isMapping, toWorkflow, type Mapping } from './workflow-text.ts';

const NAMES: readonly string[] = INPUTS.map(({ name }) => name);
const BLOCKS = blocksIn('yaml', 'yml');
const EXAMPLES = filesLike('examples/workflows/*.yml').map((file) => ({
  where: file,
  text: readFileSync(file, 'utf8'),
}));
const PROMPTS = BLOCKS.filter(({ text }) => isPrompts(text));
const PIECES = BLOCKS.filter(({ text }) => !isPrompts(text));
const WORKFLOWS = PIECES.map(({ where, text }) => ({ where, workflow: toWorkflow(text, NAMES) ?? '' }));

function isPrompts(text: string): boolean {
  const value = text.includes('# …') ? null : (parse(text) as unknown);
  return isMapping(value) && Array.isArray(value['prompts']);
}

/** What the two linters say to some workflows, without the names of the temporary files. */
async function lint(workflows: readonly { readonly where: string; readonly workflow: string }[]): Promise<string> {
  return withTemporaryDir(async (dir) => {
    const files = workflows.map(({ workflow }, index) => {
      const file = join(dir, `${index}.yml`);
      writeFileSync(file, workflow);
      return file;
    });
    const script = ['--import', './scripts/json-hook.mjs', 'scripts/check-actions.mjs'];
    const { stderr } = await promisify(execFile)(process.execPath, [...script, ...files]).catch(
      (failed: { stderr: string }) => failed,
    );
    return workflows.reduceRight((text, { where }, index) => text.replaceAll(files[index]!, where), stderr);
  });
}

/** Steps that use one of our actions, with their inputs. */
function usesOfOurs(workflow: string, action: string): Record<string, string>[] {
  const { jobs } = parse(workflow) as { jobs: Record<string, { steps?: Mapping[] }> };
  return Object.values(jobs)
    .flatMap(({ steps = [] }) => steps)
    .filter(({ uses }) => uses === action)
    .map((step) => Object.fromEntries(Object.entries((step['with'] ?? {}) as Mapping).map(withoutExpression)));
}

/** What an expression may come to, where a text will not do. */
const VALUES: Readonly<Record<string, string>> = {
  'endpoint-url': 'https://llm.example.com/v1/chat/completions',
  shard: '1/8',
};

function withoutExpression([name, value]: [string, unknown]): [string, string] {
  const text = String(value);
  if (name === 'prompts-file') return [name, 'examples/prompts/mixed.jsonl'];
  if (name === 'baseline-endpoint-url' || name === 'endpoint-url') {
    return [name, text.includes('${{') ? VALUES['endpoint-url']! : text];
  }
  return [name, text.replaceAll(/\$\{\{[^}]*\}\}/g, VALUES[name] ?? 'value')];
}

/** What the reader of the inputs says to a use that stands whole in a workflow; null = nothing. */
async function refusalOf(inputs: Readonly<Record<string, string>>): Promise<string | null> {
  const context = { entry: 'action', environment: {}, defaults: { outputDir: 'out', artifactName: 'a' } } as const;
  return readConfig({ 'github-token': 'token', ...inputs }, context).then(
    () => null,
    (error: Error) => error.message,
  );
}

/** A piece that leaves out what others show is completed. */
const COMPLETION = { 'endpoint-url': VALUES['endpoint-url']!, 'api-key': 'value', model: 'value' };

function completed(inputs: Readonly<Record<string, string>>): Record<string, string> {
  if (inputs['mode'] === 'mock') return { ...inputs };
  const whole = { ...COMPLETION, ...inputs };
  const others = Object.keys(inputs).some((name) => /^baseline-(headers|endpoint|model|parameters)/.test(name));
  if (inputs['auth'] === 'none') whole['api-key'] = '';
  return others ? { baseline: 'endpoint', repeat: '5', ...whole } : whole;
}

describe('YAML in the documentation', () => {
  test('is there', () => {
    expect(PIECES.length).toBeGreaterThan(10);
  });

  test.each(WORKFLOWS.map(({ where, workflow }) => [where, workflow]))('%s is a piece of a workflow', (_, workflow) => {
    expect(workflow).toContain('jobs:');
  });

  test('passes the linters, every input of ours included', async () => {
    expect(await lint(WORKFLOWS)).toBe('');
  });

  test.each(WORKFLOWS.map(({ where, workflow }) => [where, workflow]))(
    '%s has values that are read',
    async (_, workflow) => {
      const uses = usesOfOurs(workflow, 'org/llm-latency-action@v1').map(completed);
      expect(await Promise.all(uses.map(refusalOf))).toEqual(uses.map(() => null));
      for (const use of usesOfOurs(workflow, 'org/llm-latency-action/merge@v1')) {
        readMergeConfig(use, { entry: 'action', artifactName: 'a' });
      }
    },
  );

  test.each(PROMPTS.map(({ where, text }) => [where, text]))('%s is a list of prompts', (_, text) =>
    withTemporaryDir(async (dir) => {
      const file = join(dir, 'prompts.yaml');
      writeFileSync(file, text);
      expect((await readPromptList({ file, inline: null })).count).toBeGreaterThan(0);
    }),
  );

  test('a wrong input is found', async () => {
    const workflow = toWorkflow('with:\n  mode: mock\n  repaet: 5\n', NAMES) ?? '';
    expect(await lint([{ where: 'here', workflow }])).toContain("input 'repaet'");
    expect(await refusalOf({ mode: 'mock', repeat: 'often' })).toContain('repeat: "often" is no whole number');
  });
});

describe('examples/workflows', () => {
  test.each(EXAMPLES.map(({ where, text }) => [where, text]))('%s has values that are read', async (_, text) => {
    const uses = usesOfOurs(text, 'org/llm-latency-action@v1');
    expect(await Promise.all(uses.map(refusalOf))).toEqual(uses.map(() => null));
    for (const use of usesOfOurs(text, 'org/llm-latency-action/merge@v1')) {
      readMergeConfig(use, { entry: 'action', artifactName: 'a' });
    }
  });

  test.each(EXAMPLES.map(({ where }) => [where]))('%s is on some page', (where) => {
    const pages = PAGES.map((page) => readFileSync(page, 'utf8'));
    expect(pages.some((page) => page.includes(where))).toBe(true);
  });
});
