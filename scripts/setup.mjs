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

/** Optional packages are for other platforms as a rule, so only the others must be there. */
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(readPackages('package-lock.json')).every(
    ([path, { optional, version }]) => path === '' || optional || installed[path]?.version === version,
  );
}

if (!isInstalled()) {
  console.error('Installing dependencies with "npm ci" (about a minute, once)...');
  // Through npm's own JavaScript file: Windows cannot spawn npm.cmd without a shell.
  const npmCi = [process.env.npm_execpath, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  process.exitCode = spawnSync(process.execPath, npmCi, { cwd: root, stdio: ['ignore', 2, 2] }).status ?? 1;
}
