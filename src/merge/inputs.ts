import type { InputRow } from '../config/input-row.ts';
import { INPUTS, type InputName } from '../config/inputs.ts';

/** An input that a merge shares with a run, with what is different about it. */
function shared(
  name: InputName,
  own: { readonly text?: string; readonly default?: string; readonly actionDefault?: string } = {},
): InputRow {
  return { ...(INPUTS.find((row) => row.name === name) as InputRow), ...own };
}

/**
 * Every input of the merge action and of `llm-latency merge`, in the order of the documentation. merge/action.yml and the help
 * come from here.
 */
export const MERGE_INPUTS: readonly InputRow[] = [
  {
    name: 'paths',
    group: 'Merge',
    kind: 'lines',
    githubOnly: true,
    default: '',
    text: 'Folders to look for results in, one a line. Without any, the artifacts of this workflow run are downloaded.',
  },
  {
    name: 'pattern',
    group: 'Merge',
    kind: 'text',
    githubOnly: true,
    default: 'llm-latency-*',
    text: 'Which artifacts of this workflow run to take; * stands for any characters. Of a job that ran again the newest counts.',
  },
  {
    name: 'expected',
    group: 'Merge',
    kind: 'integer',
    minimum: 1,
    maximum: 100_000,
    default: '',
    text: 'How many jobs should have left results. A job that left none is noticed as missing only if this says so, or if it had a shard.',
  },
  {
    name: 'allow-missing',
    group: 'Merge',
    kind: 'flag',
    default: 'false',
    text: 'Merge what is there although shards are missing, damaged, broken off or there twice; they are named all the same.',
  },
  shared('max-average-latency', {
    text: 'Fail the job when the average latency of any configuration is above this: 2, 2s or 800ms. A bare number is seconds.',
  }),
  shared('max-error-rate', {
    text: 'Fail the job when a larger share of the requests of any configuration failed: 5% or 0.05.',
  }),
  shared('thresholds', {
    text: 'More limits for each configuration, one a line: latency.p95 < 2s, ttft.p50 <= 500ms. With warn in front one only warns.',
  }),
  {
    name: 'overall-thresholds',
    group: 'Limits',
    kind: 'lines',
    default: '',
    text: 'Limits for the requests of all configurations together, one a line.',
  },
  shared('confidence'),
  shared('on-inconclusive'),
  shared('report-only', {
    text: 'Report missed limits and missing results without failing the job. Wrong inputs fail it all the same.',
  }),
  shared('deployment-variation', {
    default: '5%',
    text: 'How much two deployments of the same thing differ anyway; best and worst are marked only beyond that.',
  }),
  shared('output-dir', {
    default: 'llm-latency-merged',
    text: 'Folder for merge.json and report.html; with several configurations each has a folder of its own in it.',
  }),
  shared('upload-artifact'),
  shared('artifact-name', { actionDefault: 'merged-llm-latency-${{ github.job }}-${{ strategy.job-index }}' }),
  shared('retention-days'),
  shared('job-summary'),
];
