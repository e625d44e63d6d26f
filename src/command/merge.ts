import { helpLines } from '../config/help.ts';
import { MERGE_INPUTS } from '../merge/inputs.ts';
import { mergeResults } from '../merge/merge-results.ts';
import { readMergeConfig } from '../merge/read-config.ts';
import { renderMergeJson } from '../merge/render-json.ts';
import { foreignLine, printableJson } from '../report/log-line.ts';
import { InputError } from '../errors.ts';
import { jobFails } from '../verdict/conclude.ts';
import type { Manner } from './arguments.ts';
import { readFlags } from './flags.ts';
import { mergeEndingLines } from './merge-ending.ts';

const ROWS = MERGE_INPUTS.filter((row) => row.githubOnly !== true);

const HELP = [
  'Usage: llm-latency merge FOLDER... [--name value ...]',
  '',
  'Puts the results in some folders, and in folders below them, together: shards of one configuration',
  'become one result, several configurations a comparison. Sends nothing. --thresholds and',
  '--overall-thresholds may be given several times.',
  '',
  'Exit code: 0 pass, 1 a limit missed, a result missing or a file not written, 2 wrong input.',
  '',
  '  --quiet    With --json, print nothing else; a merge says nothing before its end anyway.',
  '  --json     Print merge.json to standard output, everything else to standard error.',
  '  --help     Show this text.',
  '',
  ...ROWS.flatMap(helpLines),
  '',
].join('\n');

/** What `llm-latency merge --help` prints. */
export function mergeHelp(): string {
  return HELP;
}

/** null = somebody asked for help. */
function readArguments(args: readonly string[]) {
  const paths: string[] = [];
  const seen = new Set<string>();
  const raw = readFlags(args, {
    rows: ROWS,
    own: ['quiet', 'json', 'help'],
    onOwn: (name) => {
      seen.add(name);
      return name !== 'help';
    },
    onStray: (path) => void paths.push(path),
  });
  const manner: Manner = { quiet: seen.has('quiet'), json: seen.has('json') };
  return seen.has('help') ? null : { paths, raw, manner };
}

/**
 * `llm-latency merge`; returns the exit code.
 * @throws {InputError}
 */
export async function merge(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked === null) {
    process.stdout.write(mergeHelp());
    return 0;
  }
  const { paths, raw, manner } = asked;
  if (paths.length === 0)
    throw new InputError('llm-latency merge: name the folders that hold the results; --help says more');
  const config = readMergeConfig(raw, { entry: 'command', artifactName: '' });
  const finished = await mergeResults(config, paths);
  const { quiet, json } = manner;
  if (json) process.stdout.write(printableJson(renderMergeJson(finished.merged)));
  const screen = json ? process.stderr : process.stdout;
  if (!(quiet && json)) for (const line of mergeEndingLines(finished, screen)) screen.write(`${line}\n`);
  for (const problem of finished.problems) process.stderr.write(`${foreignLine(problem)}\n`);
  return finished.problems.length > 0 || jobFails(finished.merged.verdict, config.gates) ? 1 : 0;
}
