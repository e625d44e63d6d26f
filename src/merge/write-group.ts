import { join } from 'node:path';
import { renderJson } from '../report/json.ts';
import type { Report } from '../report/report.ts';
import { writeReports } from '../report/write-reports.ts';
import { RESULT_FILES } from '../report/write.ts';
import type { Merged, MergedGroup } from './model.ts';
import { problemsAlert } from './problem-text.ts';
import type { Writer } from './writer.ts';

/**
 * A configuration that is all there is gets what the merge came to: its verdict, its overall limits, and everything that is missing.
 * What is written of it then says what the job says.
 */
export function judgeSingle(merged: Merged): Merged {
  const [only] = merged.groups;
  if (only === undefined || merged.groups.length > 1) return merged;
  const notes = [...only.report.notes, ...merged.notes];
  const report = { ...only.report, verdict: merged.verdict, alert: problemsAlert(merged.problems), notes };
  return { ...merged, groups: [{ ...only, report }] };
}

/** Writes the figures and the page of a configuration; returns where they are. */
export async function writeGroup(group: MergedGroup, written: Writer): Promise<MergedGroup> {
  const { dir } = group;
  const report: Report = group.report;
  const summaryJson = written.write(join(dir, RESULT_FILES.summaryJson), () => renderJson(report));
  const { reportHtml, ...reports } = await writeReports(report, { dir, exports: [] });
  written.keepAll(reports);
  return { ...group, summaryJson, reportHtml };
}
