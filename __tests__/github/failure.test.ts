import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withTemporaryDir } from '../support/temporary-dir.ts';

/** The job summary that an entry leaves behind, run as the runner runs it; a failed job ends the process with 1. */
function summaryOf(entry: string, inputs: Readonly<Record<string, string>>): Promise<string> {
  return withTemporaryDir((dir) => {
    const file = join(dir, 'summary');
    writeFileSync(file, '');
    const { PATH, SystemRoot } = process.env;
    const given = Object.fromEntries(
      Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
    );
    const env = { PATH, SystemRoot, RUNNER_TEMP: dir, GITHUB_STEP_SUMMARY: file, ...given };
    const { status } = spawnSync(process.execPath, [resolve(entry)], { cwd: dir, env, encoding: 'utf8' });
    expect(status).toBe(1);
    return readFileSync(file, 'utf8');
  });
}

test.each([
  ['src/index.ts', { mode: 'mock', repeat: 'often' }, '## ❌ Not measured: the inputs are wrong\n\n- repeat: '],
  ['src/merge.ts', { paths: 'nowhere' }, '## ❌ Not merged\n\n- '],
])('a wrong input of %s stands in the job summary', async (entry, inputs, beginning) => {
  expect((await summaryOf(entry, inputs)).slice(0, beginning.length)).toBe(beginning);
});
