import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { join } from 'node:path';
import {
  endGroup,
  info,
  setFailed,
  setOutput,
  setSecret,
  startGroup,
  warning,
} from '../../src/github/workflow-commands.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';

let written: string[] = [];
const exitCode = process.exitCode;
const outputFile = process.env['GITHUB_OUTPUT'];

beforeEach(() => {
  written = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});

afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = exitCode;
  if (outputFile === undefined) delete process.env['GITHUB_OUTPUT'];
  else process.env['GITHUB_OUTPUT'] = outputFile;
});

test('each is a line of its own that the runner understands', () => {
  info('a line: 100%');
  warning('one\r\ntwo, 5%: ::error::no');
  setSecret('key%0A');
  startGroup('Requests');
  endGroup();
  expect(written).toEqual(
    [
      'a line: 100%',
      '::warning::one%0D%0Atwo, 5%25: ::error::no',
      '::add-mask::key%250A',
      '::group::Requests',
      '::endgroup::',
    ].map((line) => line + EOL),
  );
  expect(process.exitCode).toBe(exitCode);
});

test('an error lets the step fail', () => {
  setFailed('p95 is 3 s');
  expect(written).toEqual([`::error::p95 is 3 s${EOL}`]);
  expect(process.exitCode).toBe(1);
});

test('an output ends at a word that nobody can know beforehand', async () => {
  const text = await withTemporaryDir((dir) => {
    const file = join(dir, 'output');
    process.env['GITHUB_OUTPUT'] = file;
    setOutput('verdict', 'pass');
    setOutput('text', 'a\nghadelimiter_\n\nevil<<x');
    return readFileSync(file, 'utf8').replaceAll(EOL, '\n');
  });
  const entry = /^(?<name>.+)<<(?<end>ghadelimiter_[\da-f-]{36})\n(?<value>[^]*?)\n\k<end>\n/;
  const first = entry.exec(text)!;
  const second = entry.exec(text.slice(first[0].length))!;
  expect([first.groups!['name'], first.groups!['value']]).toEqual(['verdict', 'pass']);
  expect([second.groups!['name'], second.groups!['value']]).toEqual(['text', 'a\nghadelimiter_\n\nevil<<x']);
  expect(second.groups!['end']).not.toBe(first.groups!['end']);
  expect(first[0] + second[0]).toBe(text);
});

test('an output needs the file of the runner', () => {
  process.env['GITHUB_OUTPUT'] = '';
  expect(() => setOutput('verdict', 'pass')).toThrow('GITHUB_OUTPUT is not set');
});
