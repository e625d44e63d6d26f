import { join } from 'node:path';
import { mergeResults, type FinishedMerge } from '../../src/merge/merge-results.ts';
import { readMergeConfig } from '../../src/merge/read-config.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';
import { runIdOf, writeJob, type JobOptions } from './some-results.ts';

/** Inputs of a merge by their names. */
export type Inputs = Readonly<Record<string, string>>;

/** Merges jobs, each in the folder of its name below `in`; the output goes to `out`. */
export async function mergeJobs(
  dir: string,
  jobs: Readonly<Record<string, JobOptions>>,
  inputs: Inputs = {},
): Promise<FinishedMerge> {
  let number = 0;
  for (const [name, job] of Object.entries(jobs)) {
    writeJob(join(dir, 'in', name), { runId: runIdOf(++number), ...job });
  }
  const config = readMergeConfig({ 'output-dir': join(dir, 'out'), ...inputs }, { entry: 'action', artifactName: '' });
  return await mergeResults(config, [join(dir, 'in')]);
}

/** As {@link mergeJobs}, in a folder that is gone afterwards. */
export async function mergeAway(
  jobs: Readonly<Record<string, JobOptions>>,
  inputs: Inputs = {},
): Promise<FinishedMerge> {
  return await withTemporaryDir((dir) => mergeJobs(dir, jobs, inputs));
}
