import { MERGE_INPUTS } from '../merge/inputs.ts';
import { mergeResults } from '../merge/merge-results.ts';
import { readMergeConfig } from '../merge/read-config.ts';
import { mergeLines } from '../merge/render-log.ts';
import { foreignLine } from '../report/log-line.ts';
import { InputError } from '../errors.ts';
import { jobFails } from '../verdict/conclude.ts';
import { readFlags } from './flags.ts';

const ROWS = MERGE_INPUTS.filter((row) => row.githubOnly !== true);

const HELP = [
  'Usage: llm-latency merge FOLDER... [--name value ...]',
  '',
  'Puts the results in some folders, and in folders below them, together: shards of one configuration become one result,',
  'several configurations a comparison. Sends nothing.',
  '',
  ...ROWS.flatMap((row) => [
    `  --${row.name}`,
    `      ${row.text}${row.default === '' ? '' : ` Default: ${row.default}.`}`,
  ]),
  '',
  'Exit code: 0 pass, 1 a limit missed, a result missing or a file not written, 2 wrong input.',
  '',
].join('\n');

/**
 * `llm-latency merge`; returns the exit code.
 * @throws {InputError}
 */
export async function merge(args: readonly string[]): Promise<number> {
  const paths: string[] = [];
  let asksHelp = false;
  const raw = readFlags(args, {
    rows: ROWS,
    own: ['help'],
    onOwn: () => {
      asksHelp = true;
      return false;
    },
    onStray: (path) => void paths.push(path),
  });
  if (asksHelp) {
    process.stdout.write(HELP);
    return 0;
  }
  if (paths.length === 0)
    throw new InputError('llm-latency merge: name the folders that hold the results; --help says more');
  const config = readMergeConfig(raw, { entry: 'command', artifactName: '' });
  const finished = await mergeResults(config, paths);
  for (const line of mergeLines(finished.merged)) process.stdout.write(`${line}\n`);
  process.stdout.write(`${foreignLine(`files: ${finished.files.join(', ')}`)}\n`);
  for (const problem of finished.problems) process.stderr.write(`${foreignLine(problem)}\n`);
  return finished.problems.length > 0 || jobFails(finished.merged.verdict, config.gates) ? 1 : 0;
}
