import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './processes.ts';

/** Programs of a virtual environment of its own. */
export interface PythonEnvironment {
  /** Full path of a program in it: `python`, or one that the package brings. */
  program(name: string): string;
}

/**
 * A virtual environment with one package, in the temporary directory: made once, found again by the next run, and no loss when
 * it is deleted. Throws when there is no Python, or the package cannot be installed.
 */
export async function pythonEnvironment(name: string, version: string): Promise<PythonEnvironment> {
  const dir = join(tmpdir(), `llm-latency-bench-venv-${name}-${version}`);
  const program = (wanted: string): string => join(dir, 'bin', wanted);
  const complete = join(dir, 'complete');
  if (!existsSync(complete)) {
    await runProgram('python3', ['-m', 'venv', '--clear', dir]);
    await runProgram(program('python'), ['-m', 'pip', 'install', '--quiet', `${name}==${version}`]);
    writeFileSync(complete, '');
  }
  return { program };
}
