import { info, notice, setFailed, setOutput } from '@actions/core';
import { printable } from '../foreign-text.ts';
import { logLine } from '../report/log-line.ts';
import { plainText } from '../report/markdown-escape.ts';
import type { Redact } from '../redact.ts';
import type { JobEnvironment } from './environment.ts';
import { writeJobSummary } from './publish.ts';

/** Characters of a line of an annotation. */
const LONGEST_LINE = 1000;

/** Fails the job on wrong inputs: the output `verdict`, one error annotation, a line in the job summary below `title`. Nothing was sent. */
export function failOnInput(message: string, job: JobEnvironment, title = 'Not measured: the inputs are wrong'): void {
  if (job.outputFile !== null) tryTo(() => setOutput('verdict', 'error'));
  const lines = message.split('\n');
  const list = lines.map((line) => `- ${plainText(line)}\n`).join('');
  writeJobSummary(() => `## ❌ ${title}\n\n${list}`, job);
  setFailed(lines.map((line) => printable(line, LONGEST_LINE)).join('\n'));
}

/** Ends green without measuring: the output `verdict`, one notice, one line in the job summary. */
export function skip(reason: string, job: JobEnvironment): void {
  if (job.outputFile !== null) tryTo(() => setOutput('verdict', 'skipped'));
  writeJobSummary(() => `## ⏭️ Skipped: nothing was measured\n\n${plainText(reason)}.\n`, job);
  notice(`Skipped, nothing was measured. ${reason}.`);
}

/** Fails the job on a mistake of ours, with what is needed to find it. */
export function failOnBug(thrown: unknown, redact: Redact): void {
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  for (const line of redact(stack).split('\n')) info(logLine(`  ${printable(line, 500)}`));
  const message = redact(thrown instanceof Error ? thrown.message : String(thrown));
  setFailed(
    `This is a mistake in llm-latency-action, not in your workflow. Please report it with the log: ${printable(message, LONGEST_LINE)}`,
  );
}

/** Gives the last lines of output time to leave, then ends the process if anything still keeps it running. */
export function exitEvenIfOpen(): void {
  setTimeout(() => process.exit(), 1000).unref();
}

function tryTo(act: () => void): void {
  try {
    act();
  } catch {
    info('The output "verdict" could not be set.');
  }
}
