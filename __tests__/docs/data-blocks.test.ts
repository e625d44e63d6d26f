import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { blocksIn, blocksOf, PAGES } from './pages.ts';

/** Languages of blocks, and which test looks at them. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  yaml: 'workflows.test.ts',
  yml: 'workflows.test.ts',
  sh: 'commands.test.ts',
  bash: 'commands.test.ts',
  shell: 'commands.test.ts',
  console: 'commands.test.ts',
  json: 'here',
  jsonl: 'here, and of prompts __tests__/config/docs.test.ts',
  python: 'here',
  txt: 'of prompts __tests__/config/docs.test.ts',
  csv: 'of prompts __tests__/config/docs.test.ts',
  '': 'nobody: what a program prints, a formula or a picture in characters',
  text: 'nobody: what a program prints, a formula or a picture in characters',
  ts: 'nobody: pieces of the code, for people who change it; the compiler looks at the code itself',
};

function cases(...languages: readonly string[]): [string, string][] {
  return blocksIn(...languages).map(({ where, text }) => [where, text]);
}

describe('blocks in the documentation', () => {
  test('are in a language that somebody looks at', () => {
    const unknown = PAGES.flatMap(blocksOf).filter(({ language }) => !Object.hasOwn(LOOKED_AT, language));
    expect(unknown.map(({ where, language }) => `${where}: ${language}`)).toEqual([]);
  });

  test('that are JSON can be parsed', () => {
    const texts = [
      ...cases('json').map(([where, text]) => ({ where, json: text })),
      ...cases('jsonl').flatMap(([where, text]) =>
        text
          .trim()
          .split('\n')
          .map((json) => ({ where, json })),
      ),
    ];
    expect(texts.length).toBeGreaterThan(0);
    for (const { json } of texts) expect(JSON.parse(json)).toBeDefined();
  });

  const hasPython = spawnSync('python3', ['--version']).status === 0;
  (hasPython ? test : test.skip).each(cases('python'))('%s compiles', (_, text) => {
    const { status, stderr } = spawnSync('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], {
      input: text,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
