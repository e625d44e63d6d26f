import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';

/*
 * The few words of the runner's protocol that we speak: lines of standard output that begin with `::`, and a file for outputs.
 * Source: docs.github.com, "Workflow commands for GitHub Actions". Written here because @actions/core brings an HTTP client
 * along, which takes longer to load than a whole run of the mock.
 */

/** A line of the log as it is. One that begins with `::` is a command; see log-line.ts for foreign text. */
export function info(text: string): void {
  process.stdout.write(text + EOL);
}

/** Puts a warning on the page of the job. */
export function warning(text: string): void {
  command('warning', text);
}

/** Puts an error on the page of the job and lets the step fail, at its end. */
export function setFailed(text: string): void {
  process.exitCode = 1;
  command('error', text);
}

/** Lets the runner show `***` instead of this text in all later lines. */
export function setSecret(text: string): void {
  command('add-mask', text);
}

/** Folds the lines from here to `endGroup` under a heading. */
export function startGroup(heading: string): void {
  command('group', heading);
}

/** Ends the fold. */
export function endGroup(): void {
  command('endgroup', '');
}

/** Sets an output of the step. Throws when the runner's file cannot be written. */
export function setOutput(name: string, text: string): void {
  const file = process.env['GITHUB_OUTPUT'] ?? '';
  if (file === '') throw new Error('GITHUB_OUTPUT is not set, so there is nowhere to put outputs');
  // Nobody can know the delimiter beforehand, so no text can end its own value and set another output.
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}${EOL}${text}${EOL}${delimiter}${EOL}`);
}

/** Line ends would end the command, and `%` begins an escape. */
function command(name: string, text: string): void {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::${name}::${escaped}${EOL}`);
}
