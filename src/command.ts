import { parseArguments } from './command/arguments.ts';
import { createProgressDisplay } from './command/progress.ts';
import type { RawInputs } from './config/given.ts';
import { InputError } from './errors.ts';
import { watchInterruption, type Interruption } from './interruption.ts';
import type { Config } from './model.ts';
import { createRedactor } from './redact.ts';
import { VERSION } from './version.ts';

/** The command: reads flags and environment, runs, prints, sets the exit code. Never throws. */
export async function runCommand(): Promise<void> {
  ignoreClosedPipes();
  const secrets = [process.env['LLM_API_KEY'] ?? ''];
  const fail = (thrown: unknown): void => {
    process.exitCode = thrown instanceof InputError ? 2 : 3;
    process.stderr.write(thrown instanceof InputError ? `${thrown.message}\n` : describeBug(thrown, secrets));
  };
  process.once('uncaughtException', (thrown) => {
    fail(thrown);
    setTimeout(() => process.exit(), 1000).unref();
  });
  try {
    process.exitCode = await obey(process.argv.slice(2), secrets);
  } catch (thrown) {
    fail(thrown);
  }
}

/** Does what the arguments say; returns the exit code. Secrets are added as they become known. */
async function obey(args: readonly string[], secrets: string[]): Promise<number> {
  const invocation = parseArguments(args);
  if (invocation.kind === 'run') return measure(invocation.raw, secrets);
  process.stdout.write(invocation.kind === 'version' ? `${VERSION}\n` : await help());
  return 0;
}

async function help(): Promise<string> {
  const { helpText } = await import('./config/help.ts');
  return helpText();
}

async function measure(raw: RawInputs, secrets: string[]): Promise<number> {
  secrets.push(raw['api-key'] ?? '');
  const { readConfig } = await import('./config/read-config.ts');
  const defaults = { outputDir: 'llm-latency-results', artifactName: '' };
  const config = await readConfig(raw, { entry: 'command', environment: process.env, defaults });
  secrets.push(...config.secrets);
  const interruption = watchInterruption('end', () => {
    process.stderr.write('\nEnding: writing what was measured so far. Once more ends at once.\n');
  });
  try {
    return await runAndPrint(config, interruption);
  } finally {
    interruption.release();
  }
}

async function runAndPrint(config: Config, { signal, exitCode }: Interruption): Promise<number> {
  const [{ run }, console, { describeMachine }, { jobFails }] = await Promise.all([
    import('./run.ts'),
    import('./report/console.ts'),
    import('./machine.ts'),
    import('./verdict/conclude.ts'),
  ]);
  const display = createProgressDisplay(process.stdout);
  for (const note of config.notes) display.say(note);
  const { report, requestsCsv, summaryJson, problems } = await run(config, {
    onStart: ({ planned }) => display.start(planned),
    onRecord: display.record,
    signal,
    environment: describeMachine(null),
  }).finally(display.end);
  for (const line of console.summaryLines(report)) display.say(line);
  display.say(`files: ${requestsCsv}, ${summaryJson}`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  return exitCode() ?? (problems.length > 0 || jobFails(report.verdict, config.gates) ? 1 : 0);
}

/** A reader that has seen enough (`| head`) closes the pipe; measuring goes on, the files hold everything. */
function ignoreClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

function describeBug(thrown: unknown, secrets: readonly string[]): string {
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return `This is a mistake in llm-latency, not in what you did. Please report it with these lines:\n${createRedactor(secrets)(stack)}\n`;
}
