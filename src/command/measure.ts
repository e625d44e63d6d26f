import type { RawInputs } from '../config/given.ts';
import { readConfig } from '../config/read-config.ts';
import { watchInterruption } from '../interruption.ts';
import { describeMachine } from '../machine.ts';
import type { Config } from '../model.ts';
import { withoutSaid } from '../report/console.ts';
import { renderJson } from '../report/json.ts';
import { foreignLine, printableJson } from '../report/log-line.ts';
import { run, type Finished } from '../run.ts';
import { jobFails } from '../verdict/conclude.ts';
import type { Manner } from './arguments.ts';
import { endingLines } from './ending.ts';
import { createProgressDisplay, createSilentDisplay } from './progress.ts';

/** What the command hands to a measurement. */
export interface CommandRun {
  readonly raw: RawInputs;
  readonly manner: Manner;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Gets every secret as soon as it is known. */
  readonly onSecrets: (secrets: readonly string[]) => void;
}

/**
 * Measures and prints; returns the exit code: 0 pass, 1 a limit missed, nothing measured or a file not written, 130 or 143
 * interrupted.
 * @throws {InputError}
 */
export async function measure({ raw, manner, environment, onSecrets }: CommandRun): Promise<number> {
  const defaults = { outputDir: 'llm-latency-results', artifactName: '' };
  const config = await readConfig(raw, { entry: 'command', environment, defaults });
  onSecrets(config.secrets);
  const interruption = watchInterruption('end', () => {
    process.stderr.write('\nEnding: writing what was measured so far. Once more ends at once.\n');
  });
  try {
    const finished = await runAndPrint(config, manner, interruption.signal);
    return interruption.exitCode() ?? exitCode(finished, config);
  } finally {
    interruption.release();
  }
}

async function runAndPrint(config: Config, { quiet, json }: Manner, signal: AbortSignal): Promise<Finished> {
  const screen = json ? process.stderr : process.stdout;
  const display = quiet ? createSilentDisplay(screen) : createProgressDisplay(screen);
  for (const warning of config.warnings) process.stderr.write(`${foreignLine(warning)}\n`);
  if (!quiet) for (const note of config.notes) display.say(foreignLine(note));
  const finished = await run(config, {
    onStart: ({ planned }) => display.start(planned),
    onRecord: (record) => display.record(record),
    signal,
    environment: describeMachine(null),
  }).finally(() => display.end());
  if (json) process.stdout.write(printableJson(renderJson(finished.report)));
  const report = quiet ? finished.report : withoutSaid(finished.report, [...config.warnings, ...config.notes]);
  if (!(quiet && json)) for (const line of endingLines({ ...finished, report }, screen)) display.say(line);
  for (const problem of finished.problems) process.stderr.write(`${foreignLine(problem)}\n`);
  return finished;
}

function exitCode({ report, problems }: Finished, { gates }: Config): number {
  return problems.length > 0 || jobFails(report.verdict, gates) ? 1 : 0;
}
