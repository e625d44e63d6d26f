import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createGit, type Git } from '../../scripts/release/git.ts';

/** A checkout of a small repository, and its bare remote on disk. */
export interface Repository {
  readonly dir: string;
  readonly git: Git;
  /** Writes files and commits them; returns the commit. */
  commit(files: Readonly<Record<string, string>>): string;
  /** The same, and pushes main. */
  push(files: Readonly<Record<string, string>>): string;
  write(file: string, text: string): void;
  read(file: string): string;
  /** From now on the remote answers each push with these words and takes none; null = it takes them again. */
  refusePushes(words: string | null): void;
  /** Tags of the remote and their commits. */
  tags(): Readonly<Record<string, string>>;
  remove(): void;
}

/** `owner/llm-latency-action`; in one piece in a test, the step that writes the owner would find it there. */
export function repositoryOf(owner: string): string {
  return [owner, 'llm-latency-action'].join('/');
}

/** Files that say a version and an owner as ours do. */
export function versionFiles(version: string, { owner = 'somebody' } = {}): Record<string, string> {
  const manifest = { name: 'llm-latency-action', version };
  const url = `git+https://github.com/${repositoryOf(owner)}.git`;
  return {
    'package.json': `${JSON.stringify({ ...manifest, repository: { type: 'git', url }, type: 'module' }, null, 2)}\n`,
    'package-lock.json': `${JSON.stringify({ ...manifest, lockfileVersion: 3, packages: { '': manifest, 'node_modules/a': { version: '9.9.9' } } }, null, 2)}\n`,
    'src/version.ts': `/** The version. */\nexport const VERSION = '${version}';\n`,
    'dist/cli/index.js': `console.log('${version}');\n`,
  };
}

/** A repository whose main is pushed and ready to be released as 1.2.0. */
export function createRepository(): Repository {
  const root = mkdtempSync(join(tmpdir(), 'llm-latency-release-'));
  const [dir, remote] = [join(root, 'checkout'), join(root, 'remote.git')];
  for (const path of [dir, remote]) mkdirSync(path);
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main'], { cwd: remote });
  const git = createGit(dir);
  git.run('init', '--quiet', '--initial-branch=main');
  const settings = { 'user.name': 'Somebody', 'user.email': 'somebody@example.com', 'commit.gpgsign': 'false' };
  for (const [name, value] of Object.entries(settings)) git.run('config', name, value);
  git.run('remote', 'add', 'origin', remote);
  const repository: Repository = {
    dir,
    git,
    commit(files) {
      for (const [file, text] of Object.entries(files)) repository.write(file, text);
      git.run('add', '--all');
      git.run('commit', '--quiet', '--allow-empty', '--message', 'Something');
      return git.run('rev-parse', 'HEAD');
    },
    push(files) {
      const commit = repository.commit(files);
      git.run('push', '--quiet', 'origin', 'main');
      return commit;
    },
    write(file, text) {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), text);
    },
    refusePushes(words) {
      const hook = join(remote, 'hooks', 'pre-receive');
      if (words === null) return rmSync(hook);
      mkdirSync(dirname(hook), { recursive: true });
      writeFileSync(hook, `#!/bin/sh\necho '${words}' >&2\nexit 1\n`, { mode: 0o755 });
    },
    read: (file) => readFileSync(join(dir, file), 'utf8'),
    tags() {
      const tags = [...git.remoteRefs()].filter(([name]) => name.startsWith('refs/tags/'));
      return Object.fromEntries(tags.map(([name, commit]) => [name.slice('refs/tags/'.length), commit]));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  repository.push({ ...versionFiles('1.2.0'), 'CHANGELOG.md': CHANGELOG });
  return repository;
}

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.2.0] - 2026-01-31

### Added

- Something to look forward to.

## [1.1.0] - 2025-12-01

- Something old.
`;
