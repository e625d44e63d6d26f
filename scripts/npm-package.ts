// `npm run package`: the package as it goes to the registry, as a tarball in lib/npm/. dist/ holds every dependency, so the
// published manifest must not name any: npm would install them, and the Node that our own scripts run on, for nothing.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What of our package.json means something to whoever installs the package. */
const KEPT = [
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
];
/** What npm adds to `files` by itself. */
const ALWAYS = ['README.md', 'LICENSE'];

/** A tarball, and what is in it. */
export interface Tarball {
  readonly path: string;
  readonly files: readonly string[];
}

/**
 * Stages the package in a folder of its own inside `folder`, and packs it there.
 * @throws {Error} when something that it consists of is missing
 */
export function packPackage(folder: string): Tarball {
  const stage = join(folder, 'package');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  const whole = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>;
  const manifest = Object.fromEntries(KEPT.map((key) => [key, whole[key]]));
  for (const file of [...ALWAYS, ...(manifest['files'] as readonly string[])]) copy(file, stage);
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const args = [npm(), 'pack', stage, '--pack-destination', folder, '--ignore-scripts', '--json', '--loglevel=error'];
  const [packed] = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as [
    { filename: string; files: { path: string }[] },
  ];
  return { path: join(folder, packed.filename), files: packed.files.map(({ path }) => path) };
}

function copy(file: string, stage: string): void {
  const from = join(ROOT, file);
  if (!existsSync(from)) throw new Error(`${file} is missing, and the package consists of it: run "npm run build"`);
  mkdirSync(dirname(join(stage, file)), { recursive: true });
  cpSync(from, join(stage, file), { recursive: true });
}

/** npm's own JavaScript file, because Windows cannot start npm.cmd without a shell. */
function npm(): string {
  const path = process.env['npm_execpath'];
  if (path === undefined) throw new Error('run this by npm: "npm run package"');
  return path;
}

if (import.meta.main) console.log(packPackage(join(ROOT, 'lib', 'npm')).path);
