import { parseArgs } from 'node:util';
import { describeError, InputError } from '../errors.ts';
import { printable } from '../foreign-text.ts';
import { openApi, type GitHubApi } from '../github/api.ts';
import { commentKey, upsertComment } from '../github/comment.ts';
import { readJobEnvironment, type JobEnvironment } from '../github/environment.ts';
import { readJobEvent, type JobEvent } from '../github/event.ts';
import { findPullRequest } from '../github/find-pull-request.ts';
import { runUrl, whyNoComment } from '../github/post-comment.ts';
import { renderComment } from '../report/comment.ts';
import { formatCount } from '../units.ts';
import { readResults, type FoundResults } from './comment-results.ts';

const HELP = [
  'Usage: llm-latency comment --from DIR',
  '',
  'Writes the results in DIR, and in each of its folders, as comments on a pull request: the one that the',
  'workflow runs for, or after another workflow (on: workflow_run) the one that that workflow ran for,',
  'which may come from a fork. Whatever the files hold is treated as text of a stranger.',
  'The token is taken from the environment variable GITHUB_TOKEN.',
  '',
  'Exit code: 0, also when GitHub refuses the comment, which is said; 2 wrong input.',
  '',
].join('\n');

/** More comments from one workflow run would be noise. */
const MOST_RESULTS = 10;

/** Where comments go. */
interface Destination {
  readonly job: JobEnvironment;
  readonly repository: string;
  readonly event: JobEvent;
  readonly api: GitHubApi;
}

/**
 * `llm-latency comment`; returns the exit code.
 * @throws {InputError}
 */
export async function comment(
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const from = readFrom(args);
  if (from === null) {
    process.stdout.write(HELP);
    return 0;
  }
  const found = readResults(from, MOST_RESULTS);
  const job = readJobEnvironment(variables);
  const { repository } = job;
  const token = variables['GITHUB_TOKEN']?.trim() ?? '';
  if (repository === null) throw new InputError('llm-latency comment: works inside GitHub Actions only');
  if (token === '') throw new InputError('GITHUB_TOKEN: missing; set env: GITHUB_TOKEN: ${{ github.token }}');
  const event = readJobEvent(variables, job);
  try {
    const api = await openApi({ url: event.apiUrl, token, repository, signal: new AbortController().signal });
    await commentOn(found, { job, repository, event, api });
  } catch (thrown) {
    say(whyNoComment(thrown, event));
  }
  return 0;
}

/** null = help was asked for. */
function readFrom(args: readonly string[]): string | null {
  const values = parse(args);
  if (values.help === true) return null;
  if (values.from !== undefined && values.from !== '') return values.from;
  throw new InputError('--from: missing; name the folder of the results, as in llm-latency comment --from results');
}

function parse(args: readonly string[]): { readonly from?: string; readonly help?: boolean } {
  try {
    const options = { from: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (thrown) {
    throw new InputError(`llm-latency comment: ${printable(describeError(thrown))}; --help lists the flags`);
  }
}

async function commentOn(
  { results, omitted }: FoundResults,
  { job, repository, event, api }: Destination,
): Promise<void> {
  const pull = await findPullRequest(event, api);
  if (pull === null) return say('No comment: there is no open pull request whose newest commit was measured.');
  const { number: pullRequest, commit, runId } = pull;
  for (const { name, summary } of results) {
    const key = commentKey({ workflow: event.workflowFile ?? '', job: job.job ?? '', name });
    const url = runUrl(job, runId ?? job.workflowRunId);
    const body = renderComment(summary, { key, title: name, runUrl: url, commit });
    const outcome = await upsertComment(api, { repository, pullRequest, key }, body);
    say(`Comment on pull request ${pullRequest} ${outcome}${name === '' ? '' : ` for ${printable(name)}`}.`);
  }
  if (omitted > 0) {
    say(`No comment for ${formatCount(omitted, 'more result')}: ${MOST_RESULTS} are the most of one workflow run.`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
