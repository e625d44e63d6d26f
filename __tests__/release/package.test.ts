import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { packPackage, type Tarball } from '../../scripts/npm-package.ts';
import { VERSION } from '../../src/version.ts';

const NPM = process.env['npm_execpath'] ?? '';
const root = mkdtempSync(join(tmpdir(), 'llm-latency-package-'));
const installed = join(root, 'node_modules', 'llm-latency-action');
let tarball: Tarball;

/** In an otherwise empty folder, without network, with the Node of the tests. */
function run(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
      npm_config_offline: 'true',
      npm_config_loglevel: 'error',
      npm_config_cache: join(root, 'cache'),
    },
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  tarball = packPackage(join(root, 'packed'));
  const args = ['install', tarball.path, '--ignore-scripts', '--no-audit', '--no-fund'];
  expect(run(NPM, ...args)).toMatchObject({ status: 0, stderr: '' });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the package', () => {
  test('holds the command, the schemas, and what a reader needs', () => {
    const chunk = /^dist\/cli\/\d+\.index\.js$/;
    const schemas = readdirSync('schema').map((name) => `schema/${name}`);
    expect(tarball.files.filter((file) => !chunk.test(file)).toSorted()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'dist/cli/index.js',
        'dist/cli/licenses.txt',
        'dist/cli/package.json',
        'package.json',
        ...schemas,
      ].toSorted(),
    );
    expect(tarball.files.filter((file) => chunk.test(file)).length).toBe(
      readdirSync(join('dist', 'cli')).filter((name) => /^\d+\.index\.js$/.test(name)).length,
    );
  });

  test('asks npm for nothing else', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;
    expect(Object.keys(manifest)).toEqual([
      'name',
      'version',
      'description',
      'keywords',
      'homepage',
      'bugs',
      'repository',
      'license',
      'author',
      'type',
      'bin',
      'files',
      'engines',
    ]);
    expect(manifest).toMatchObject({ name: 'llm-latency-action', version: VERSION, engines: { node: '>=24' } });
    expect(readdirSync(join(root, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'llm-latency-action',
    ]);
  });
});

describe('installed into an empty folder', () => {
  test.each(['llm-latency-action', 'llm-latency'])('npx %s --mock measures and leaves its files', (name) => {
    const results = join(root, 'llm-latency-results');
    rmSync(results, { recursive: true, force: true });
    const npx = join(dirname(NPM), 'npx-cli.js');
    const finished = run(npx, '--no-install', name, '--mock', '--mock-time-scale', '0');
    expect(finished).toMatchObject({ status: 0, stderr: '' });
    expect(finished.stdout).toMatch(/^verdict: pass - /m);
    expect(readdirSync(results).toSorted()).toEqual(['metrics_requests.csv', 'metrics_summary.json', 'report.html']);
  });

  test('says its version', () => {
    expect(run(join(installed, 'dist', 'cli', 'index.js'), '--version')).toEqual({
      status: 0,
      stdout: `${VERSION}\n`,
      stderr: '',
    });
  });

  test('says in one line that Node is too old', () => {
    const old = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.20.2"})';
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', old, join(installed, 'dist', 'cli', 'index.js'), '--mock'],
      { cwd: root, encoding: 'utf8' },
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'llm-latency needs Node 24 or newer, this is Node 20.20.2. Install it from https://nodejs.org.\n',
    });
  });
});

test('the manifest of the repository cannot be published by mistake', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const [, code = ''] = /^node -e "(.*)"$/.exec(scripts['prepublishOnly'] ?? '') ?? [];
  const { status, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'Publish what npm run package makes: this package.json names dependencies that dist/ holds already.\n',
  });
  expect(existsSync(join('dist', 'cli', 'index.js'))).toBe(true);
});
