/** What the runner tells a step about its job, read once; null = not told, as on a laptop. */
export interface JobEnvironment {
  /** `ubuntu24 20261110.1.0` on a hosted runner. */
  readonly runnerImage: string | null;
  /** Folder that the runner empties before each job. */
  readonly temp: string | null;
  readonly outputFile: string | null;
  readonly summaryFile: string | null;
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string | null;
  readonly workflowRunId: string | null;
  /** 1 for the first run, 2 for its first re-run. */
  readonly attempt: number;
  readonly job: string | null;
  /** Why artifacts cannot be uploaded here; null = they can. */
  readonly noArtifacts: string | null;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the runner's variables; an empty one counts as not set. */
export function readJobEnvironment(variables: Variables): JobEnvironment {
  const read = (name: string): string | null => variables[name]?.trim() || null;
  const image = [read('ImageOS'), read('ImageVersion')].filter((part) => part !== null).join(' ');
  const attempt = Number(read('GITHUB_RUN_ATTEMPT') ?? '1');
  const serverUrl = read('GITHUB_SERVER_URL') ?? 'https://github.com';
  return {
    runnerImage: image === '' ? null : image,
    temp: read('RUNNER_TEMP'),
    outputFile: read('GITHUB_OUTPUT'),
    summaryFile: read('GITHUB_STEP_SUMMARY'),
    serverUrl,
    repository: read('GITHUB_REPOSITORY'),
    workflowRunId: read('GITHUB_RUN_ID'),
    attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1,
    job: read('GITHUB_JOB'),
    noArtifacts: missingArtifactService(serverUrl, read('ACTIONS_RUNTIME_TOKEN'), read('ACTIONS_RESULTS_URL')),
  };
}

function missingArtifactService(serverUrl: string, token: string | null, url: string | null): string | null {
  if (!isGitHubCloud(serverUrl))
    return 'GitHub Enterprise Server has no artifact service of the version that is needed';
  if (token === null || url === null) return 'no artifact service is available here';
  return null;
}

/** The same test as that of @actions/artifact, which refuses any other host with a warning of its own. */
function isGitHubCloud(serverUrl: string): boolean {
  const host = URL.parse(serverUrl)?.hostname ?? '';
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
