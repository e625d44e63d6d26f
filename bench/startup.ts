import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startArtifactService } from '../__tests__/support/artifact-service.ts';
import { figureColumn, markdownTable, textColumn } from '../src/report/markdown-table.ts';
import { formatMilliseconds, formatRatio, medianOf, rotated } from './figures.ts';
import { ENTRIES } from './our-command.ts';
import { runProgram } from './processes.ts';
import { atMost, type Target } from './target.ts';
import { inTemporaryDir } from './temporary-dir.ts';

/** Whole processes, from their start to their end; the median of all rounds, in milliseconds. */
export interface StartUp {
  readonly name: string;
  readonly elapsedMs: number;
}

type Program = (dir: string) => Promise<{ readonly elapsedMs: number }>;

const BARE = "bare `node -e ''`";
const COMMAND = 'command, mock at time scale 0';
const ACTION = 'action, mock at time scale 0, no upload';
const UPLOADING = 'action, the same with upload (to a stand-in on this machine)';

const node = (args: readonly string[], cwd: string, environment: Readonly<Record<string, string>> = {}) =>
  runProgram(process.execPath, args, { cwd, environment });

/** The runner's side of a step: a file for outputs, one for the summary, and inputs as variables. */
function runAction(dir: string, environment: Readonly<Record<string, string>>): ReturnType<Program> {
  const files = { GITHUB_OUTPUT: join(dir, 'outputs'), GITHUB_STEP_SUMMARY: join(dir, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const inputs = { INPUT_MODE: 'mock', 'INPUT_MOCK-TIME-SCALE': '0' };
  return node([ENTRIES.action], dir, { GITHUB_ACTIONS: 'true', RUNNER_TEMP: dir, ...files, ...inputs, ...environment });
}

/** Starts bare Node, the command and the action in turns. */
export async function measureStartUp({
  rounds,
  say,
}: {
  readonly rounds: number;
  readonly say: (line: string) => void;
}): Promise<readonly StartUp[]> {
  const service = await startArtifactService();
  const programs: Readonly<Record<string, Program>> = {
    [BARE]: (dir) => node(['-e', ''], dir),
    [COMMAND]: (dir) => node([ENTRIES.command, '--mock', '--mock-time-scale', '0'], dir),
    [ACTION]: (dir) => runAction(dir, { 'INPUT_UPLOAD-ARTIFACT': 'false' }),
    [UPLOADING]: (dir) => runAction(dir, service.environment),
  };
  const times = new Map<string, number[]>(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of rotated(Object.keys(programs), round)) {
      times.get(name)!.push((await inTemporaryDir(programs[name]!)).elapsedMs);
    }
  }
  await service.close();
  const startUps = [...times].map(([name, all]) => ({ name, elapsedMs: medianOf(all) }));
  for (const { name, elapsedMs } of startUps) say(`${name}: ${formatMilliseconds(elapsedMs)}`);
  return startUps;
}

/** The table of start-up times. */
export function startUpTable(startUps: readonly StartUp[]): string {
  const bareMs = elapsedOf(startUps, BARE);
  return markdownTable(
    [textColumn('Process'), figureColumn('whole run'), figureColumn('to bare Node')],
    startUps.map(({ name, elapsedMs }) => [name, formatMilliseconds(elapsedMs), formatRatio(elapsedMs / bareMs)]),
  );
}

/** What was promised of it. */
export function startUpTargets(startUps: readonly StartUp[]): Target[] {
  const bareMs = elapsedOf(startUps, BARE);
  return [
    atMost('start-up: command to bare Node', elapsedOf(startUps, COMMAND) / bareMs, 2.5, formatRatio),
    atMost('start-up: action without upload to bare Node', elapsedOf(startUps, ACTION) / bareMs, 3.5, formatRatio),
  ];
}

function elapsedOf(startUps: readonly StartUp[], name: string): number {
  return startUps.find((startUp) => startUp.name === name)!.elapsedMs;
}
