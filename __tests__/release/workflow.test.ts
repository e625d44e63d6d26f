import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';

// The steps of release.yml that publish, as they stand, with stand-ins for the programs that would.

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly name?: string; readonly run?: string }[] }>
  >;
}

const onPosix = process.platform === 'win32' ? test.skip : test;
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'llm-latency-publish-'));
  for (const folder of ['bin', 'release']) mkdirSync(join(dir, folder));
  for (const file of ['llm-latency-action-1.2.0.tgz', 'notes.md']) writeFileSync(join(dir, 'release', file), 'x');
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A program that writes down what it is asked; `gh release view` finds a release where there is a file `there`. */
function standIn(program: string): void {
  const script = `#!/bin/sh\n[ "$2" = view ] && { [ -e "${dir}/there" ]; exit $?; }\necho "${program} $*" >> "${dir}/calls"\n`;
  writeFileSync(join(dir, 'bin', program), script, { mode: 0o755 });
}

/** Runs a step as the runner does, and returns what it called. */
function callsOf(job: string, name: string, version: string): readonly string[] {
  const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as Workflow;
  const run = jobs[job]?.steps.find((step) => step.name === name)?.run ?? 'exit 9';
  const path = [join(dir, 'bin'), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH: path, RUNNER_TEMP: dir, VERSION: version };
  rmSync(join(dir, 'calls'), { force: true });
  const { status, stderr } = spawnSync('bash', ['-e', '-c', run], { env, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const calls = existsSync(join(dir, 'calls')) ? readFileSync(join(dir, 'calls'), 'utf8') : '';
  return calls.replaceAll(dir, '.').trim().split('\n');
}

onPosix('the release is a draft until its files are there, and the job can run again', () => {
  standIn('gh');
  const created = (version: string, ...flags: readonly string[]) =>
    [
      `gh release create v${version} --verify-tag --draft --title v${version}`,
      '--notes-file ./release/notes.md',
      ...flags,
      './release/llm-latency-action-1.2.0.tgz',
    ].join(' ');
  expect(callsOf('github', 'Release', '1.2.0')).toEqual([created('1.2.0'), 'gh release edit v1.2.0 --draft=false']);
  expect(callsOf('github', 'Release', '1.2.0-rc.1')).toEqual([
    created('1.2.0-rc.1', '--prerelease'),
    'gh release edit v1.2.0-rc.1 --draft=false',
  ]);
  writeFileSync(join(dir, 'there'), '');
  expect(callsOf('github', 'Release', '1.2.0')).toEqual(['gh release edit v1.2.0 --draft=false']);
});

onPosix('a trial before a release is not what npm gives by default', () => {
  standIn('npm');
  const published = (tag: string) => [
    `npm publish ./release/llm-latency-action-1.2.0.tgz --provenance --access public --tag ${tag}`,
  ];
  expect(callsOf('npm', 'Publish', '1.2.0')).toEqual(published('latest'));
  expect(callsOf('npm', 'Publish', '1.2.0-rc.1')).toEqual(published('next'));
});
