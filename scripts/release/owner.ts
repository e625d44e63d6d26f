import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Git } from './git.ts';

const REPOSITORY = 'llm-latency-action';
/** Stands for the owner until there is one. */
const PLACEHOLDER = 'org';
/** What GitHub lets an account be called. */
const OWNER = /^[a-z\d]+(-[a-z\d]+)*$/i;
const LONGEST = 39;
const ADDRESS = new RegExp(String.raw`github\.com/([^/]+)/${REPOSITORY}\.git$`);

interface Manifest {
  readonly repository?: { readonly url?: string };
}

/** Who owns the repository, as package.json has it in the address of the repository; empty = it has none. */
export function statedOwner(dir: string): string {
  const { repository } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as Manifest;
  return ADDRESS.exec(repository?.url ?? '')?.[1] ?? '';
}

/** Why the owner that package.json states must not be released; `repository` is `owner/name` of where this runs, null = nobody knows. */
export function ownerProblems(dir: string, repository: string | null): string[] {
  const seen = statedOwner(dir);
  if (repository !== null) {
    const [owner = '', name = ''] = repository.split('/');
    if (name !== REPOSITORY) return [`this repository is called ${name}, and every file says ${REPOSITORY}; rename it`];
    if (owner.toLowerCase() !== seen.toLowerCase())
      return [`the files say ${seen}/${REPOSITORY}, and this is ${repository}; run "npm run release owner ${owner}"`];
  }
  return seen === PLACEHOLDER ? [`the owner is still "${PLACEHOLDER}"; run "npm run release owner NAME"`] : [];
}

/**
 * Writes the owner into every committed file that says `owner/llm-latency-action`; in a dry run it only tells which these are.
 * Throws when the name is none, or package.json does not say whom to replace.
 */
export function writeOwner(options: {
  readonly dir: string;
  readonly git: Git;
  readonly owner: string;
  readonly dryRun: boolean;
}): readonly string[] {
  const { dir, git, owner, dryRun } = options;
  if (!OWNER.test(owner) || owner.length > LONGEST) throw new Error(`"${owner}" is no name of an account on GitHub`);
  const former = statedOwner(dir);
  if (former === '') throw new Error(`package.json has no address like https://github.com/owner/${REPOSITORY}.git`);
  const said = new RegExp(String.raw`(?<![\w.-])${former}(?=/${REPOSITORY}(?![\w-]))`, 'g');
  const changed = (file: string): boolean => {
    const text = readFileSync(join(dir, file), 'utf8');
    const next = text.replaceAll(said, owner);
    if (next !== text && !dryRun) writeFileSync(join(dir, file), next);
    return next !== text;
  };
  const files = git.run('grep', '--files-with-matches', '-I', '--fixed-strings', `${former}/${REPOSITORY}`);
  return files.split('\n').filter(changed);
}
