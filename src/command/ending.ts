import { styleText } from 'node:util';
import { summaryLines } from '../report/console.ts';
import { foreignLine } from '../report/log-line.ts';
import { terminalLines, type TerminalOptions, type Tone } from '../report/terminal.ts';
import type { Finished } from '../run.ts';
import { screenWidth, type Screen } from './progress.ts';

const COLOURS = { good: 'green', bad: 'red', open: 'yellow', quiet: 'gray', strong: 'bold' } as const;

/** The end of a run: for a person at a terminal with a table and a histogram, elsewhere as `name: value` lines. */
export function endingLines({ report, files }: Pick<Finished, 'report' | 'files'>, screen: Screen): string[] {
  const names = foreignLine(`files: ${files.join(', ')}`);
  if (screen.isTTY !== true) return [...summaryLines(report), names];
  return [...terminalLines(report, terminalOptions(screen)), names];
}

/** The colours and the width that a terminal has. */
export function terminalOptions(screen: Screen): TerminalOptions {
  const hasColours = screen.hasColors?.() ?? false;
  const paint = (tone: Tone, text: string): string => (hasColours ? colour(tone, text) : text);
  return { paint, width: screenWidth(screen) };
}

function colour(tone: Tone, text: string): string {
  return styleText(COLOURS[tone], text, { validateStream: false });
}
