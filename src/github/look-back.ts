import { endGroup, info, startGroup } from '@actions/core';
import type { FindPastRuns } from '../baseline/past-runs.ts';
import { describeError } from '../errors.ts';
import { printable } from '../foreign-text.ts';
import { foreignLine } from '../report/log-line.ts';
import { openApi } from './api.ts';
import { slugArtifactName } from './artifact-name.ts';
import { nextName } from './claims.ts';
import type { JobEnvironment } from './environment.ts';
import type { JobEvent } from './event.ts';
import { findPastRuns } from './past-runs.ts';

/** What is needed to look earlier runs up. */
export interface LookBack {
  readonly job: JobEnvironment;
  readonly event: JobEvent;
  /** As the user gave it. */
  readonly artifactName: string;
  readonly token: string | null;
  readonly signal: AbortSignal;
}

/** All of a look-up may take this long; then the run goes on with what was found. */
const TIMEOUT_MS = 120_000;
/** Lines of the log that say what could not be used. */
const MOST_LINES = 20;

/** Looks earlier runs up and says in the log, folded, what was done; never throws. */
export function createLookBack({ job, event, artifactName, token, signal }: LookBack): FindPastRuns {
  return async (query) => {
    const { repository } = job;
    if (repository === null || token === null) {
      const problem =
        repository === null
          ? 'this is no workflow of a repository'
          : 'there is no github-token to read earlier runs with';
      return { runs: [], previous: null, problem, notes: [] };
    }
    startGroup('Earlier runs');
    const skipped: string[] = [];
    try {
      const api = await openApi({
        url: event.apiUrl,
        token,
        repository,
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      });
      const found = await findPastRuns(query, {
        api,
        workflow: event.workflowFile,
        defaultBranch: event.defaultBranch,
        repositoryId: event.repositoryId,
        workflowRunId: job.workflowRunId,
        artifactName: nextName('artifact', slugArtifactName(artifactName), job),
        temp: job.temp,
        now: Date.now(),
        onSkipped: (line) => void skipped.push(line),
      });
      for (const line of skipped.slice(0, MOST_LINES)) say(`Not used: ${line}`);
      if (skipped.length > MOST_LINES) say(`Not used: ${skipped.length - MOST_LINES} more`);
      say(`Earlier runs: ${found.runs.length}. API calls: ${api.calls()}.`);
      if (found.problem !== null) say(`No comparable baseline: ${found.problem}`);
      return found;
    } catch (thrown) {
      return { runs: [], previous: null, problem: printable(describeError(thrown)), notes: [] };
    } finally {
      endGroup();
    }
  };
}

function say(line: string): void {
  info(foreignLine(line));
}
