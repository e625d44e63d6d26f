// `npm run release`: the steps of a release, one a command, as .github/workflows/release.yml runs them. CONTRIBUTING.md has the order.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { releaseUnreleased, sectionOf } from './release/changelog.ts';
import { createGit } from './release/git.ts';
import { writeOwner } from './release/owner.ts';
import { findProblems } from './release/problems.ts';
import { moveMajorTag, tagRelease } from './release/tags.ts';
import { isVersion, writeVersion } from './release/version.ts';

const USAGE = [
  'Usage: node scripts/release.ts <step> <version> [--dry-run]',
  '       node scripts/release.ts owner <account> [--dry-run]',
  '',
  '  owner    write who owns the repository into every file that says it; once, before the first release',
  '  prepare  write the version into the files that say it, and date the section of CHANGELOG.md',
  '  check    find every reason not to release',
  '  notes    print the section of CHANGELOG.md',
  '  tag      put vX.Y.Z on the last commit, on the remote',
  '  major    move vX to it',
  '',
].join('\n');

/** Runs one step in the current folder; prints what was done. `version` is what the step is given: of `owner`, an account. */
function runStep(step: string, version: string, dryRun: boolean): void {
  const git = createGit('.');
  if (step === 'owner') own(version, dryRun);
  else if (step === 'prepare') prepare(version, dryRun);
  else if (step === 'check') check(version);
  else if (step === 'notes') process.stdout.write(`${notesOf(version)}\n`);
  else if (step === 'tag') console.log(tagRelease({ git, version, dryRun }));
  else if (step === 'major') console.log(moveMajorTag({ git, version, dryRun }));
  else throw new Error(`"${step}" is no step\n\n${USAGE}`);
}

function own(owner: string, dryRun: boolean): void {
  const files = writeOwner({ dir: '.', git: createGit('.'), owner, dryRun });
  for (const file of files) console.log(file);
  console.log(
    files.length === 0 ? `every file says ${owner} already` : `${dryRun ? 'would write' : 'wrote'} ${owner} into these`,
  );
}

function prepare(version: string, dryRun: boolean): void {
  if (!isVersion(version)) throw new Error(`"${version}" is no version; write it as 1.2.3 or 1.2.3-rc.1`);
  const changelog = releaseUnreleased(
    readFileSync('CHANGELOG.md', 'utf8'),
    version,
    new Date().toISOString().slice(0, 10),
  );
  if (!dryRun) {
    writeVersion('.', version);
    writeFileSync('CHANGELOG.md', changelog);
  }
  console.log(`${dryRun ? 'would write' : 'wrote'} ${version}; now "npm run build", and commit all of it`);
}

function check(version: string): void {
  const repository = process.env['GITHUB_REPOSITORY'] ?? null;
  const problems = findProblems({ dir: '.', git: createGit('.'), version, repository });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${version} can be released`);
}

function notesOf(version: string): string {
  const notes = sectionOf(readFileSync('CHANGELOG.md', 'utf8'), version);
  if (notes === null) throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return notes;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false } },
});
const [step, version] = positionals;
if (step === undefined || version === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  try {
    runStep(step, version, values['dry-run']);
  } catch (thrown) {
    console.error((thrown as Error).message);
    process.exitCode = 1;
  }
}
