import { join } from 'node:path';
import { describeError } from '../errors.ts';
import type { OutputPlan } from '../model.ts';
import type { Report } from './report.ts';
import { RESULT_FILES, writeText } from './write.ts';

/** What became of the reports of a run. */
export interface WrittenReports {
  /** null = it could not be written. */
  readonly reportHtml: string | null;
  /** Every file that was written. */
  readonly files: readonly string[];
  /** A sentence for each that was not. */
  readonly problems: readonly string[];
}

/** Writes report.html and what `export` asks for. One that fails does not keep the others from being written; never throws. */
export async function writeReports(
  report: Report,
  { dir, exports }: Pick<OutputPlan, 'dir' | 'exports'>,
): Promise<WrittenReports> {
  const files: string[] = [];
  const problems: string[] = [];
  async function write(name: string, render: () => Promise<string>): Promise<string | null> {
    const path = join(dir, name);
    try {
      writeText(path, await render());
      files.push(path);
      return path;
    } catch (error) {
      problems.push(`${name} was not written: ${describeError(error)}`);
      return null;
    }
  }
  const reportHtml = await write(RESULT_FILES.reportHtml, async () => (await import('./html.ts')).renderHtml(report));
  for (const name of exports) {
    await write(RESULT_FILES[name], async () => (await import('./exports.ts')).EXPORTS[name](report));
  }
  return { reportHtml, files, problems };
}
