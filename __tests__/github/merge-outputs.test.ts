import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { mergeOutputValues } from '../../src/github/merge-outputs.ts';
import { mergeResults } from '../../src/merge/merge-results.ts';
import { readMergeConfig } from '../../src/merge/read-config.ts';
import { writeJob } from '../merge/some-results.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';

test('a file that could not be written has no path', async () => {
  await withTemporaryDir(async (dir) => {
    const config = readMergeConfig({ 'output-dir': join(dir, 'out') }, { entry: 'action', artifactName: '' });
    const finished = await mergeResults(config, [writeJob(join(dir, 'job'))]);
    const pathOf = (files: readonly string[]) =>
      Object.fromEntries(mergeOutputValues({ ...finished, files }, null))['merge-json'];
    expect(pathOf(finished.files)).toBe(join(dir, 'out', 'merge.json'));
    expect(pathOf(finished.files.filter((file) => !file.endsWith('merge.json')))).toBe('');
  });
});
