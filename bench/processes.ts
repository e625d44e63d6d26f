import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTemporaryDir } from './temporary-dir.ts';

/** What a program is started with. */
export interface ProgramOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** A program that ended well. */
export interface Ended {
  readonly stdout: string;
  /** From its start to its end. */
  readonly elapsedMs: number;
}

/**
 * Runs a program to its end. Its output goes to files, so that nobody is woken up to read it meanwhile.
 * Throws when it does not exit with 0: the last lines of its output.
 */
export function runProgram(program: string, args: readonly string[], options: ProgramOptions = {}): Promise<Ended> {
  return inTemporaryDir(async (dir) => {
    const [stdout, stderr] = [join(dir, 'stdout'), join(dir, 'stderr')];
    const outputs = [openSync(stdout, 'w'), openSync(stderr, 'w')] as const;
    try {
      const startedAt = performance.now();
      const code = await exitOf(program, args, { ...options, outputs });
      const elapsedMs = performance.now() - startedAt;
      if (code !== 0) throw new Error(`${program} ended with ${code}: ${lastLines(stderr) || lastLines(stdout)}`);
      return { stdout: readFileSync(stdout, 'utf8'), elapsedMs };
    } finally {
      outputs.forEach(closeSync);
    }
  });
}

function exitOf(
  program: string,
  args: readonly string[],
  { environment, cwd, outputs }: ProgramOptions & { readonly outputs: readonly [number, number] },
): Promise<number | string | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', ...outputs],
      env: { ...process.env, ...environment },
      ...(cwd === undefined ? {} : { cwd }),
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-4).join('\n');
}
