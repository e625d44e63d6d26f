import type { Gates } from '../model.ts';
import type { Merged } from './model.ts';

/** What is shown above the job: at most one error and a few warnings. */
export interface MergeAnnotations {
  /** null = the job does not fail. */
  readonly error: string | null;
  readonly warnings: readonly string[];
}

/** Lines that one annotation lists; GitHub cuts it at 4,096 characters. */
const MOST_LINES = 15;
const LONGEST = 4000;

/** What to annotate of a merge; pure. `lost` are results that could not be written, `problems` what else went wrong. */
export function annotateMerge(
  merged: Merged,
  {
    gates,
    fails,
    lost,
    problems,
  }: {
    readonly gates: Gates;
    readonly fails: boolean;
    readonly lost: readonly string[];
    readonly problems: readonly string[];
  },
): MergeAnnotations {
  const { status, reason } = merged.verdict;
  const verdict = lines([`Verdict ${status}: ${reason}`, ...missedLines(merged)]);
  const errors = [...lost, ...(fails ? [verdict] : [])];
  const deservesWarning = status === 'fail' || (status === 'inconclusive' && gates.onInconclusive !== 'pass');
  const warnings = [
    !fails && deservesWarning ? verdict : null,
    merged.problems.length > 0 ? lines(['Not everything is in the figures:', ...merged.problems.map(listed)]) : null,
    problems.length > 0 ? lines(problems) : null,
  ];
  return {
    error: errors.length === 0 ? null : errors.join('\n').slice(0, LONGEST),
    warnings: warnings.filter((text) => text !== null),
  };
}

/** Each configuration that came to the same as the whole. */
function missedLines({ groups, verdict }: Merged): string[] {
  if (groups.length < 2 || verdict.status === 'pass') return [];
  return groups
    .filter(({ report }) => report.verdict.status === verdict.status)
    .map(({ group, report }) => listed(`${group.label}: ${report.verdict.reason}`));
}

function listed(text: string): string {
  return `- ${text}`;
}

function lines(all: readonly string[]): string {
  const more = all.length > MOST_LINES ? [`- ${all.length - MOST_LINES} more`] : [];
  return [...all.slice(0, MOST_LINES), ...more].join('\n').slice(0, LONGEST);
}
