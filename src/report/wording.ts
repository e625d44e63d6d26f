import type { CutShort, FailureClass, Verdict } from '../model.ts';
import { formatCount, formatInteger } from '../units.ts';
import type { Report } from './report.ts';

/** Marks of a verdict, and of a check's answer. */
export const VERDICT_MARKS: Readonly<Record<Verdict['status'], string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '⚠️',
  skipped: '⏭️',
  error: '❌',
};

/** A verdict in a word or two. */
export const VERDICT_WORDS: Readonly<Record<Verdict['status'], string>> = {
  pass: 'Pass',
  fail: 'Fail',
  inconclusive: 'Inconclusive',
  skipped: 'Skipped',
  error: 'Not measured',
};

/** What each class of failure means, for people. */
export const FAILURE_MEANINGS: Readonly<Record<FailureClass, string>> = {
  connect: 'no connection, or it broke',
  tls: 'no secure connection',
  dns: 'host name not found',
  timeout: 'no complete answer in time',
  http: 'the server answered with an error: by its status, or inside the answer',
  rate_limit: 'too many requests',
  auth: 'key refused',
  stream_truncated: 'the stream ended early',
  protocol: 'not an answer of this API',
  empty: 'an answer without content',
  aborted: 'the run was interrupted',
};

const CUT_SHORT: Readonly<Record<NonNullable<CutShort>, string>> = {
  'max-duration': 'the time that `max-duration` allows was over',
  'max-requests': '`max-requests` allows no more',
  'stop-after-failures': 'too many requests failed one after another (`stop-after-failures`)',
  decided: 'nothing was left to decide (`early-stop`)',
  interrupted: 'it was interrupted',
  'write-failed': 'the results could not be written any more',
  'broken-off': 'something went wrong in the middle of it, as the log says',
};

/** Why and when a run ended early, with names of inputs in backticks; null when it did not. */
export function cutShortSentence({ cutShort, planned, summary }: Report): string | null {
  if (cutShort === null) return null;
  const sent = formatInteger(summary.attempted);
  const of =
    planned === null ? formatCount(summary.attempted, 'request') : `${sent} of ${formatCount(planned, 'request')}`;
  return `The run ended early, after ${of}: ${CUT_SHORT[cutShort]}.`;
}

/** Whether a run that ended early did so because an input said so, and not because something went wrong. */
export function endedAsAsked({ cutShort }: Report): boolean {
  return cutShort === 'max-duration' || cutShort === 'max-requests' || cutShort === 'decided';
}
