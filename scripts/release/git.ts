import { execFileSync } from 'node:child_process';

/** git in one folder. */
export interface Git {
  /**
   * Runs git and returns what it printed, without the last line end.
   * @throws {Error} with what git complained of
   */
  run(...args: string[]): string;
  /** What the remote has: full names such as `refs/tags/v1.0.0`, and their commits. */
  remoteRefs(): ReadonlyMap<string, string>;
  /** Changed, added and deleted files, by git's own short names for it: ` M dist/index.js`. */
  changes(): readonly string[];
}

/** The remote that releases go to. */
export const REMOTE = 'origin';

/** git, working in `dir`. */
export function createGit(dir: string): Git {
  function run(...args: string[]): string {
    return execFileSync('git', args, { cwd: dir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd();
  }
  return {
    run,
    remoteRefs: () =>
      new Map(
        linesOf(run('ls-remote', REMOTE)).map((line) => {
          const [commit = '', name = ''] = line.split('\t');
          return [name, commit];
        }),
      ),
    changes: () => linesOf(run('status', '--porcelain', '--untracked-files=all')),
  };
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
