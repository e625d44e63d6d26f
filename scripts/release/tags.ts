import { REMOTE, type Git } from './git.ts';
import { compareVersions, isPrerelease, isVersion, majorTag } from './version.ts';

/** A release, and whether to say only what would be done. */
export interface Tagging {
  readonly git: Git;
  readonly version: string;
  readonly dryRun: boolean;
}

/**
 * Puts the tag of a release on the last commit, on the remote. Doing it again does nothing, so that a job can run again.
 * Returns what was done, in words.
 * @throws {Error} when the tag is on another commit: a release never moves
 */
export function tagRelease({ git, version, dryRun }: Tagging): string {
  const [tag, head] = [`v${version}`, git.run('rev-parse', 'HEAD')];
  const existing = git.remoteRefs().get(`refs/tags/${tag}`);
  if (existing === head) return `${tag} is on ${head} already`;
  if (existing !== undefined) throw new Error(`${tag} is on ${existing}, and a release never moves`);
  if (dryRun) return `would tag ${head} as ${tag}`;
  push(git, `${head}:refs/tags/${tag}`);
  return `tagged ${head} as ${tag}`;
}

/**
 * Moves the plain tag of the major version, `v1`, to a release. It stays for prereleases, and when a newer release of
 * the same major version exists, as with a correction of an older one. Returns what was done, in words.
 * @throws {Error} when the release has no tag
 */
export function moveMajorTag({ git, version, dryRun }: Tagging): string {
  const [major, refs] = [majorTag(version), git.remoteRefs()];
  if (isPrerelease(version)) return `${major} stays: ${version} is a prerelease`;
  const newer = newestOf(major, refs);
  if (newer !== null && compareVersions(newer, version) > 0) return `${major} stays: ${newer} is newer than ${version}`;
  const commit = refs.get(`refs/tags/v${version}`) ?? (dryRun ? git.run('rev-parse', 'HEAD') : undefined);
  if (commit === undefined) throw new Error(`v${version} is not on the remote; tag it first`);
  if (dryRun) return `would move ${major} to ${commit}`;
  push(git, `${commit}:refs/tags/${major}`, '--force');
  return `moved ${major} to ${commit}`;
}

/**
 * Pushes one tag. GitHub takes it from a workflow only while the files in .github/workflows are those of some branch's last
 * commit, and no `permissions:` change that; so where `main` has changed them since, a person has to push.
 */
function push(git: Git, refspec: string, ...options: readonly string[]): void {
  try {
    git.run('push', '--quiet', ...options, REMOTE, refspec);
  } catch (thrown) {
    if (!/without `?workflows`? permission/.test(String(thrown))) throw thrown;
    const command = ['git push', ...options, REMOTE, refspec].join(' ');
    throw new Error(
      `a workflow may not push this tag, because a file in .github/workflows has changed on every branch since; push it yourself ("${command}") and run the job again`,
      { cause: thrown },
    );
  }
}

/** The newest release of a major version that has a tag. */
function newestOf(major: string, refs: ReadonlyMap<string, string>): string | null {
  const versions = [...refs.keys()]
    .filter((name) => name.startsWith(`refs/tags/${major}.`))
    .map((name) => name.slice('refs/tags/v'.length))
    .filter((version) => isVersion(version) && !isPrerelease(version));
  return versions.toSorted(compareVersions).at(-1) ?? null;
}
