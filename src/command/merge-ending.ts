import type { FinishedMerge } from '../merge/merge-results.ts';
import { mergeLines } from '../merge/render-log.ts';
import { mergeTerminalLines } from '../merge/render-terminal.ts';
import { foreignLine } from '../report/log-line.ts';
import { formatCount } from '../units.ts';
import { terminalOptions } from './ending.ts';
import type { Screen } from './progress.ts';

/** The end of a merge: for a person at a terminal with a table, elsewhere as lines of a log. */
export function mergeEndingLines(
  finished: Pick<FinishedMerge, 'merged' | 'mergeJson' | 'reportHtml' | 'files'>,
  screen: Screen,
): string[] {
  const { merged } = finished;
  const lines = screen.isTTY === true ? mergeTerminalLines(merged, terminalOptions(screen)) : mergeLines(merged);
  return [...lines, foreignLine(`files: ${filesText(finished)}`)];
}

/** Where several configurations have a folder each, the files to begin with. */
function filesText({ merged, mergeJson, reportHtml, files }: Parameters<typeof mergeEndingLines>[0]): string {
  const folders = new Set(merged.groups.map(({ dir }) => dir)).size;
  if (folders < 2) return files.join(', ');
  const own = [reportHtml, mergeJson].filter((path) => path !== null && files.includes(path));
  return [...own, `and ${formatCount(folders, 'folder')}`].join(', ');
}
