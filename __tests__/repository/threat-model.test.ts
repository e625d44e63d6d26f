import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const PAGE = readFileSync('docs/threat-model.md', 'utf8');
const [DEFENDED = ''] = PAGE.split('\n## Not defended');

test('every test that the threat model names is there', () => {
  const files = Array.from(PAGE.matchAll(/\]\(\.\.\/([^)]+)\)/g), ([, file = '']) => file);
  expect(files.length).toBeGreaterThan(25);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('every defence names what proves it', () => {
  const rows = DEFENDED.split('\n').filter((line) => /^\|(?! (Threat|-))/.test(line));
  expect(rows.length).toBeGreaterThan(20);
  const unproven = rows.filter((row) => !/\]\(\.\.\/__tests__\/|`npm (run|audit) /.test(row.split('|')[3] ?? ''));
  expect(unproven).toEqual([]);
});

const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix.each([
  ['one of several keys', { API_KEYS: '{"a": "sk-of-a", "b": "sk-of-b"}', API_KEY: 'sk-for-all' }, 'sk-of-a'],
  ['the one for all', { API_KEYS: '{"b": "sk-of-b"}', API_KEY: 'sk-for-all' }, 'sk-for-all'],
  ['the only one', { API_KEYS: '', API_KEY: 'sk-for-all' }, 'sk-for-all'],
  ['none', { API_KEYS: '', API_KEY: '' }, ''],
])('a matrix masks a key before a step could show it: %s', (_, secrets, key) => {
  const text = readFileSync('.github/workflows/latency-matrix.yml', 'utf8');
  const { jobs } = parse(text) as { jobs: { measure: { steps: { id?: string; run?: string; with?: object }[] } } };
  const step = jobs.measure.steps.find(({ id }) => id === 'key');
  const dir = mkdtempSync(join(tmpdir(), 'llm-latency-'));
  const output = join(dir, 'output');
  try {
    const finished = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? 'exit 9'], {
      env: { PATH: process.env['PATH'], NAME: 'a', GITHUB_OUTPUT: output, ...secrets },
      encoding: 'utf8',
    });
    const { status, stdout, stderr } = finished;
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: key === '' ? '' : `::add-mask::${key}\n`,
      stderr: '',
    });
    expect(readFileSync(output, 'utf8')).toBe(`key=${key}\n`);
  } finally {
    rmSync(dir, { recursive: true });
  }
  expect(jobs.measure.steps.flatMap(({ with: inputs }) => JSON.stringify(inputs ?? {}))).not.toContainEqual(
    expect.stringContaining('secrets.'),
  );
});
