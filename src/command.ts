import { enableCompileCache } from 'node:module';
import { parseInvocation } from './command/arguments.ts';
import { InputError } from './errors.ts';
import { createRedactor } from './redact.ts';
import { foreignLines } from './report/log-line.ts';
import { VERSION } from './version.ts';

/** The command: does what its arguments say, and sets the exit code. Never throws. */
export async function runCommand(): Promise<void> {
  outliveOutput();
  // Compiled code is kept in the system's temporary directory, so that the next start is quicker.
  enableCompileCache();
  const secrets = [process.env['LLM_API_KEY'] ?? '', process.env['LLM_BASELINE_API_KEY'] ?? ''];
  process.on('uncaughtException', (thrown) => {
    fail(thrown, secrets);
    setTimeout(() => process.exit(), 1000).unref();
  });
  try {
    process.exitCode = await obey(process.argv.slice(2), secrets);
  } catch (thrown) {
    fail(thrown, secrets);
  }
}

/** Returns the exit code. Whatever the arguments do not ask for is not loaded. */
async function obey(args: readonly string[], secrets: string[]): Promise<number> {
  if (args[0] === 'comment') {
    secrets.push(process.env['GITHUB_TOKEN'] ?? '');
    const { comment } = await import('./command/comment.ts');
    return comment(args.slice(1), process.env);
  }
  if (args[0] === 'judge') {
    const { judge } = await import('./command/judge.ts');
    return judge(args.slice(1));
  }
  if (args[0] === 'merge') {
    const { merge } = await import('./command/merge.ts');
    return merge(args.slice(1));
  }
  const invocation = parseInvocation(args);
  if (invocation.kind === 'run') {
    const { raw, manner } = invocation;
    secrets.push(raw['api-key'] ?? '', raw['baseline-api-key'] ?? '');
    const { measure } = await import('./command/measure.ts');
    return measure({ raw, manner, environment: process.env, onSecrets: (known) => void secrets.push(...known) });
  }
  if (invocation.kind === 'version') {
    process.stdout.write(`${VERSION}\n`);
  } else {
    const { helpText } = await import('./config/help.ts');
    process.stdout.write(helpText());
  }
  return 0;
}

/** Wrong input is 2, a mistake of ours 3. */
function fail(thrown: unknown, secrets: readonly string[]): void {
  const isOurs = !(thrown instanceof InputError);
  process.exitCode = isOurs ? 3 : 2;
  const lines = foreignLines(isOurs ? describeBug(thrown, secrets) : thrown.message);
  process.stderr.write(`${lines.join('\n')}\n`);
}

function describeBug(thrown: unknown, secrets: readonly string[]): string {
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  const introduction = 'This is a mistake in llm-latency, not in what you did. Please report it with these lines:';
  return `${introduction}\n${createRedactor(secrets)(stack)}`;
}

/**
 * A reader that has seen enough (`| head`) closes the pipe, and a disk that a log goes to may be full: measuring goes on, the files
 * hold everything. Only the reader wanted it so; otherwise output is missing, and the exit code is not 0.
 */
function outliveOutput(): void {
  let lost = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      lost ||= code !== 'EPIPE' && code !== 'EOF';
    });
  }
  process.once('exit', () => {
    if (lost) process.exitCode ||= 1;
  });
}
