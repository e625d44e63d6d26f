import * as v from 'valibot';
import { printable } from '../foreign-text.ts';
import { formatCount, formatInteger } from '../units.ts';
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

/** In words that go on with how many requests had been sent. */
const BROKEN_OFF: ReadonlyMap<string | null, string> = new Map([
  ['interrupted', 'the run was interrupted after'],
  ['stop-after-failures', 'the run was given up, as too many requests failed in a row, after'],
  ['write-failed', 'the results could not be written any more after'],
  ['broken-off', 'the run broke off after'],
]);

function brokenOff(ending: v.InferOutput<typeof Ending>): string | null {
  const { cut_short: cutShort, total_requests: sent, planned_requests: planned } = ending;
  const words = BROKEN_OFF.get(cutShort);
  if (words === undefined) return null;
  return `${words} ${planned === null ? formatCount(sent) : `${formatInteger(sent)} of ${formatCount(planned)}`}`;
}

function failedCheck(checks: readonly v.InferOutput<typeof Check>[]): string | null {
  const failed = checks.find(({ subject, answer, warn_only: warnOnly, observed }) => {
    const isUncompared = subject.startsWith('regression(') && observed === null;
    return answer === 'fail' && !warnOnly && !isUncompared;
  });
  return failed === undefined ? null : printable(failed.reason, 300);
}
