import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sectionOf } from './changelog.ts';
import type { Git } from './git.ts';
import { ownerProblems } from './owner.ts';
import { isVersion, statedVersions } from './version.ts';

/** The branch that is released. */
const BRANCH = 'main';

/** What is to be released. */
export interface Candidate {
  /** The checkout. */
  readonly dir: string;
  readonly git: Git;
  readonly version: string;
  /** `owner/name` on GitHub, where this runs there; null = nobody knows. */
  readonly repository: string | null;
}

/** Every reason why a version must not be released from this checkout, in words; none = it may be. */
export function findProblems(candidate: Candidate): readonly string[] {
  if (!isVersion(candidate.version)) return [`"${candidate.version}" is no version; write it as 1.2.3 or 1.2.3-rc.1`];
  return [
    ...treeProblems(candidate.git),
    ...ownerProblems(candidate.dir, candidate.repository),
    ...versionProblems(candidate),
    ...changelogProblems(candidate),
    ...remoteProblems(candidate),
  ];
}

function treeProblems(git: Git): string[] {
  const changes = git.changes();
  const [built, other] = [changes.filter(isBuilt), changes.filter((line) => !isBuilt(line))];
  return [
    ...(built.length > 0 ? [`dist/ is not what is committed; run "npm run check:dist" (${namesOf(built)})`] : []),
    ...(other.length > 0 ? [`there are changes that are not committed (${namesOf(other)})`] : []),
  ];
}

/** Of a line that git prints for a change. */
function isBuilt(line: string): boolean {
  return line.slice(3).startsWith('dist/');
}

function namesOf(changes: readonly string[]): string {
  const names = changes.slice(0, 5).map((line) => line.slice(3));
  return [...names, ...(changes.length > names.length ? ['…'] : [])].join(', ');
}

function versionProblems({ dir, version }: Candidate): string[] {
  const stated = [...statedVersions(dir), ['dist/cli/index.js --version', builtVersion(dir)] as const];
  return stated
    .filter(([, seen]) => seen !== version)
    .map(([place, seen]) => `${place} says ${seen === '' ? 'nothing' : seen}, not ${version}`);
}

/** A dist/ that was built before the version changed says the old one. */
function builtVersion(dir: string): string {
  return spawnSync(process.execPath, [join(dir, 'dist/cli/index.js'), '--version'], { encoding: 'utf8' }).stdout.trim();
}

function changelogProblems({ dir, version }: Candidate): string[] {
  const section = sectionOf(readFileSync(join(dir, 'CHANGELOG.md'), 'utf8'), version);
  return section === null ? [`CHANGELOG.md says nothing of ${version}`] : [];
}

function remoteProblems({ git, version }: Candidate): string[] {
  const refs = git.remoteRefs();
  return [
    ...(refs.has(`refs/tags/v${version}`) ? [`v${version} is released already; a version is never used twice`] : []),
    ...(refs.get(`refs/heads/${BRANCH}`) === git.run('rev-parse', 'HEAD')
      ? []
      : [`this is not the last commit of ${BRANCH} on the remote`]),
  ];
}
