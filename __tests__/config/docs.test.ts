import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { actionYml, mergeActionYml, withMergeTables, withTables } from '../../scripts/generate-docs.ts';
import type { InputRow } from '../../src/config/input-row.ts';
import { INPUTS } from '../../src/config/inputs.ts';
import { OUTPUTS } from '../../src/config/outputs.ts';
import { promptsOf } from './prompts/files.ts';

const ROWS: readonly InputRow[] = INPUTS;

describe('action.yml', () => {
  const text = readFileSync('action.yml', 'utf8');

  test('is what "npm run docs" writes', () => {
    expect(text).toBe(actionYml());
  });

  test('has every input and output of the tables', () => {
    const action = parse(text) as Record<string, Record<string, Record<string, unknown>>>;
    expect(Object.entries(action['inputs'] ?? {}).map(([name, input]) => [name, input['default']])).toEqual(
      ROWS.map((row) => [row.name, row.actionDefault ?? row.default]),
    );
    expect(Object.keys(action['outputs'] ?? {})).toEqual(OUTPUTS.map(({ name }) => name));
    expect(action['runs']).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(Object.keys(action)).toEqual(['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs']);
  });
});

describe('merge/action.yml', () => {
  test('is what "npm run docs" writes', () => {
    expect(readFileSync('merge/action.yml', 'utf8')).toBe(mergeActionYml());
  });
});

describe('docs/scale.md', () => {
  test('has the tables that "npm run docs" writes', () => {
    const page = readFileSync('docs/scale.md', 'utf8');
    expect(page).toBe(withMergeTables(page));
  });
});

describe('README.md', () => {
  const readme = readFileSync('README.md', 'utf8');

  test('has the tables that "npm run docs" writes', () => {
    expect(readme).toBe(withTables(readme));
  });

  test('keeps what stands around the tables', () => {
    const around = 'a\n<!-- inputs:start -->old<!-- inputs:end -->\nb\n<!-- outputs:start --><!-- outputs:end -->\nc\n';
    const renewed = withTables(around);
    expect(renewed.replaceAll(/:start -->[^]*?<!-- (in|out)puts:end/g, ':start -->…<!-- $1puts:end')).toBe(
      'a\n<!-- inputs:start -->…<!-- inputs:end -->\nb\n<!-- outputs:start -->…<!-- outputs:end -->\nc\n',
    );
    expect(renewed).toContain(
      '| `max-error-rate` | `5%` | Fail the job when a larger share of the requests fails: 5% or 0.05. |',
    );
    expect(renewed).toContain('| `run-id` | UUID of the run; it is in every row and file. |');
    expect(withTables(renewed)).toBe(renewed);
  });

  test('cannot lose its tables unnoticed', () => {
    expect(() => withTables('no marks')).toThrow('README.md has no <!-- inputs:start --> … <!-- inputs:end -->');
  });
});

describe('docs/prompts.md', () => {
  const blocks = Array.from(
    readFileSync('docs/prompts.md', 'utf8').matchAll(/^```(\w+)\n([^]*?)^```/gm),
    ([, kind = '', content = '']) => [kind, content] as const,
  );

  test('shows a file of each kind', () => {
    expect(blocks.map(([kind]) => kind)).toEqual(['txt', 'jsonl', 'yaml', 'csv']);
  });

  test.each(blocks)('shows a .%s file that is read as it says', async (kind, content) => {
    const prompts = await promptsOf(`a.${kind}`, content);
    expect(prompts[0]?.messages).toEqual([{ role: 'user', content: 'What is a leap second?' }]);
    expect(prompts.map(({ id }) => id)).toEqual(
      { txt: ['p1', 'p2'], jsonl: ['p1', 'haiku'], yaml: ['p1', 'tutor', 'follow-up'], csv: ['leap', 'haiku'] }[kind],
    );
  });
});
