import * as v from 'valibot';
import { printable } from '../foreign-text.ts';
import { formatCount, formatInteger } from '../verdict/format-quantity.ts';
import { Count } from './stored-figures.ts';

const Check = v.object({
  subject: v.string(),
  answer: v.string(),
  warn_only: v.boolean(),
  observed: v.nullable(v.number()),
  reason: v.string(),
});

/** What metrics_summary.json says of how a run ended. */
export const WRITTEN_ENDING = {
  checks: v.array(Check),
  cut_short: v.nullish(v.string(), null),
  total_requests: v.optional(Count, 0),
  planned_requests: v.nullish(Count, null),
};

const Ending = v.object(WRITTEN_ENDING);

/**
 * Why a run is shown but not compared with: it did not come to an end that somebody asked for, or the first limit or comparison
 * that failed in it; null = it counts. A baseline that it missed is no such failure, nor is an input that made it shorter.
 */
export function whyLeftOut(ending: v.InferOutput<typeof Ending>): string | null {
  return brokenOff(ending) ?? failedCheck(ending.checks);
}

function brokenOff(ending: v.InferOutput<typeof Ending>): string | null {
  const { total_requests: sent, planned_requests: planned } = ending;
  const after = planned === null ? formatCount(sent) : `${formatInteger(sent)} of ${formatCount(planned)}`;
  switch (ending.cut_short) {
    case 'interrupted':
      return `the run was interrupted after ${after}`;
    case 'stop-after-failures':
      return `the run was given up after ${after}: too many failed in a row`;
    case 'write-failed':
      return `the results could not be written any more after ${after}`;
    case 'broken-off':
      return `the run broke off after ${after}`;
    default:
      return null;
  }
}

function failedCheck(checks: readonly v.InferOutput<typeof Check>[]): string | null {
  const failed = checks.find(({ subject, answer, warn_only: warnOnly, observed }) => {
    const isUncompared = subject.startsWith('regression(') && observed === null;
    return answer === 'fail' && !warnOnly && !isUncompared;
  });
  return failed === undefined ? null : printable(failed.reason, 300);
}
