import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `1.2.3` or `1.2.3-rc.1`; build metadata is not ours. */
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const CONSTANT = /(?<=^export const VERSION = ')[^']*(?=';$)/m;

interface Manifest {
  version?: string;
  packages?: Record<string, { version?: string }>;
}

/** Whether a text is a version that can be released. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Whether a version is a trial before a release, as `1.0.0-rc.1` is. */
export function isPrerelease(version: string): boolean {
  return version.includes('-');
}

/** The plain tag that follows the newest release of a major version: `v1` of `1.2.3`. */
export function majorTag(version: string): string {
  return `v${version.split('.')[0] ?? ''}`;
}

/** Sorts released versions, the newest last; for versions that are no prereleases. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number));
  return [0, 1, 2].map((i) => (left?.[i] ?? 0) - (right?.[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Every place in the repository that says the version, and what it says there. */
export function statedVersions(dir: string): ReadonlyMap<string, string> {
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const lock = JSON.parse(read('package-lock.json')) as Manifest;
  return new Map([
    ['package.json', (JSON.parse(read('package.json')) as Manifest).version ?? ''],
    ['package-lock.json', lock.version ?? ''],
    ['package-lock.json, packages', lock.packages?.['']?.version ?? ''],
    ['src/version.ts', CONSTANT.exec(read('src/version.ts'))?.[0] ?? ''],
  ]);
}

/** Writes the version into each of those places. */
export function writeVersion(dir: string, version: string): void {
  rewrite(join(dir, 'package.json'), (text) => withVersion(text, version));
  rewrite(join(dir, 'package-lock.json'), (text) => withVersion(text, version));
  rewrite(join(dir, 'src/version.ts'), (text) => text.replace(CONSTANT, version));
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** npm writes both files as `JSON.stringify` does, with a line end. */
function withVersion(text: string, version: string): string {
  const manifest = JSON.parse(text) as Manifest;
  manifest.version = version;
  const root = manifest.packages?.[''];
  if (root !== undefined) root.version = version;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
