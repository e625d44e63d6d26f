import { expect } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startArtifactService, type ArtifactService, type Fault } from '../support/artifact-service.ts';
import { unzip } from '../support/unzip.ts';
import { ok, type FaultCase, type Preparation } from './fault-case.ts';
import type { Stage } from './stage.ts';
import { deserted, onLinux, slowWayTo } from './surroundings.ts';

const CHAT = '/v1/chat/completions';

/** A job in which one thing is wrong that is not the endpoint's: the run itself succeeds. */
function job(
  name: string,
  { environment, warning, ...rest }: JobFault & Pick<FaultCase, 'slow' | 'possible'>,
): FaultCase {
  const prepare = async (stage: Stage): Promise<Preparation> => ({
    url: (await stage.serve([])).origin + CHAT,
    environment: typeof environment === 'function' ? await environment(stage) : environment,
    verify: ({ finished: { stdout } }) => {
      const warnings = stdout.split('\n').filter((line) => line.startsWith('::warning::'));
      expect(warnings).toEqual(warning === null ? [] : [expect.stringContaining(warning)]);
    },
  });
  return { name, entry: 'action', exitCode: 0, rows: [ok(), ok()], prepare, ...rest };
}

type Environment = Readonly<Record<string, string>>;

interface JobFault {
  readonly environment: Environment | ((stage: Stage) => Environment | Promise<Environment>);
  /** The one warning; null = there is nothing to warn of. */
  readonly warning: string | null;
}

const SUMMARY_LOST = 'The job summary could not be written: ';
const OUTPUTS_LOST = 'The outputs could not be set: ';

function aDirectory({ workspace }: Stage): string {
  const path = join(workspace.root, 'directory');
  mkdirSync(path);
  return path;
}

const FILES: readonly FaultCase[] = [
  job('no job summary', { environment: { GITHUB_STEP_SUMMARY: '' }, warning: null }),
  job('the job summary is in a folder that is missing', {
    environment: ({ workspace }) => ({ GITHUB_STEP_SUMMARY: join(workspace.root, 'missing', 'summary') }),
    warning: SUMMARY_LOST,
  }),
  job('the job summary is a directory', {
    environment: (stage) => ({ GITHUB_STEP_SUMMARY: aDirectory(stage) }),
    warning: SUMMARY_LOST,
  }),
  job('the job summary is on a disk that is full', {
    environment: { GITHUB_STEP_SUMMARY: '/dev/full' },
    possible: onLinux,
    warning: SUMMARY_LOST,
  }),
  job('no outputs', { environment: { GITHUB_OUTPUT: '' }, warning: null }),
  job('the outputs are in a folder that is missing', {
    environment: ({ workspace }) => ({ GITHUB_OUTPUT: join(workspace.root, 'missing', 'output') }),
    warning: OUTPUTS_LOST,
  }),
  job('the outputs are on a disk that is full', {
    environment: { GITHUB_OUTPUT: '/dev/full' },
    possible: onLinux,
    warning: OUTPUTS_LOST,
  }),
  job('the folder for temporary files is missing', {
    environment: ({ workspace }) => ({ RUNNER_TEMP: join(workspace.root, 'missing') }),
    warning: null,
  }),
  job('the folder for temporary files is a file', {
    environment: ({ workspace }) => {
      const path = join(workspace.root, 'occupied');
      writeFileSync(path, '');
      return { RUNNER_TEMP: path };
    },
    warning: null,
  }),
  job('the event that started the workflow is no JSON', {
    environment: ({ workspace }) => {
      const path = join(workspace.root, 'event.json');
      writeFileSync(path, '{"pull_request":');
      return { GITHUB_EVENT_PATH: path };
    },
    warning: null,
  }),
];

const NOT_UPLOADED = 'The results were not uploaded: ';

async function service(stage: Stage): Promise<ArtifactService> {
  const started = await startArtifactService();
  stage.onEnd(started.close);
  return started;
}

/** An artifact service of which a call fails, again and again. */
function failing(name: string, call: string, fault: Fault, rest: { slow?: true; because?: string } = {}): FaultCase {
  const { because = '', ...how } = rest;
  const environment = async (stage: Stage): Promise<Environment> => {
    const faulty = await service(stage);
    for (let time = 0; time < 20; time += 1) faulty.failNext(call, fault);
    return faulty.environment;
  };
  return uploading(job(name, { environment, warning: NOT_UPLOADED + because, ...how }));
}

function uploading(fault: FaultCase): FaultCase {
  const prepare = async (stage: Stage): Promise<Preparation> => {
    const prepared = await fault.prepare(stage);
    return { ...prepared, inputs: { 'upload-artifact': 'true' } };
  };
  return { ...fault, prepare };
}

const ARTIFACTS: readonly FaultCase[] = [
  uploading(
    job('the artifact service is down', {
      environment: async (stage) => ({
        ...(await service(stage)).environment,
        ACTIONS_RESULTS_URL: await deserted(),
      }),
      warning: NOT_UPLOADED,
    }),
  ),
  uploading(
    job('the artifact service is slow', {
      environment: async (stage) => {
        const slow = await service(stage);
        const port = await slowWayTo(slow.environment['ACTIONS_RESULTS_URL']!, 300, stage);
        stage.onEnd(() => {
          const uploaded = slow.artifacts.map(({ zip }) => [...unzip(zip!).keys()].toSorted());
          expect(uploaded).toEqual([['metrics_requests.csv', 'metrics_summary.json', 'report.html']]);
        });
        return { ...slow.environment, ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/` };
      },
      warning: null,
    }),
  ),
  failing('the artifact service is full', 'CreateArtifact', {
    status: 403,
    message: 'Artifact storage quota has been hit: insufficient usage to create artifact',
  }),
  failing('the storage of the artifact service refuses the files', 'block', { status: 403, message: 'no' }),
  failing('the artifact service refuses the end of an upload', 'FinalizeArtifact', { status: 400, message: 'no' }),
  failing(
    'the artifact service fails again and again',
    'CreateArtifact',
    { status: 503, message: 'busy' },
    { slow: true },
  ),
  failing('the artifact service never answers', 'CreateArtifact', 'silence', { slow: true }),
  failing('the storage of the artifact service never answers', 'block', 'silence', { slow: true }),
];

/** What goes wrong with GitHub's side of a job. */
export const JOB_CASES: readonly FaultCase[] = [...FILES, ...ARTIFACTS];
