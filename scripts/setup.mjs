// Runs before `npm start` and `npm test`: installs what package-lock.json asks for, unless it is there already.
// It runs on whatever Node is at hand, hence nothing newer than Node 20.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The `packages` table of a lockfile; empty when there is no such file. */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(root + file, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** Compares npm's own record of node_modules with the lockfile. Optional packages may be missing: most are for other platforms. */
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(readPackages('package-lock.json')).every(
    ([path, { optional, version }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Windows cannot delete a program that runs, and this one may run from the node_modules that `npm ci` deletes first. */
function mayDeleteNodeModules() {
  return process.platform !== 'win32' || !process.execPath.startsWith(`${root}node_modules`);
}

/** Through npm's own JavaScript file, because Windows cannot spawn npm.cmd without a shell. Returns the exit code. */
function install() {
  const npmCi = [process.env.npm_execpath, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync(process.execPath, npmCi, { cwd: root, stdio: ['ignore', 2, 2] }).status ?? 1;
}

if (!isInstalled()) {
  if (mayDeleteNodeModules()) {
    console.error('Installing dependencies with "npm ci" (once, about a minute)...');
    process.exitCode = install();
  } else {
    console.error('The installed dependencies do not match package-lock.json. Run "npm ci", then this command again.');
    process.exitCode = 1;
  }
}
