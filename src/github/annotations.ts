import type { Check, FailureGroup, Gates } from '../model.ts';
import type { Report } from '../report/report.ts';

/** What is shown above the job: at most one error and a few warnings, however much went wrong. */
export interface Annotations {
  /** Expected beside observed for every missed limit; null = the job does not fail. */
  readonly error: string | null;
  readonly warnings: readonly string[];
}

/** What annotations depend on besides the report. */
export interface Occasion {
  readonly gates: Gates;
  /** Whether the verdict fails the job. */
  readonly fails: boolean;
  /** Results that could not be written, one sentence each; they fail the job whatever the verdict. */
  readonly lost: readonly string[];
  /** What else went wrong beside the measuring, one sentence each: a failed upload, a summary that could not be written. */
  readonly problems: readonly string[];
}

/** GitHub cuts an annotation at 4,096 characters; the log says the rest. */
const LONGEST = 4000;

/** What to annotate; pure. */
export function annotate(report: Report, { gates, fails, lost, problems }: Occasion): Annotations {
  const verdict = describeVerdict(report);
  const warnings = [
    fails || !deservesWarning(report, gates) ? null : verdict,
    describeWarnLimits(report.verdict.checks),
    describeFailedRequests(report),
    describeCutShort(report),
    problems.length === 0 ? null : problems.join('\n'),
  ];
  const errors = [...lost, ...(fails ? [verdict] : [])];
  return {
    error: errors.length === 0 ? null : cut(errors.join('\n')),
    warnings: warnings.filter((text) => text !== null).map(cut),
  };
}

function deservesWarning({ verdict }: Report, gates: Gates): boolean {
  if (verdict.status === 'inconclusive') return gates.onInconclusive !== 'pass';
  return verdict.status === 'fail';
}

/** The deciding sentence, then every limit that came to the same as the whole; where nothing was answered, the most frequent reason. */
function describeVerdict({ verdict, summary }: Report): string {
  const { status, reason, checks } = verdict;
  const same = checks.filter(({ answer, threshold }) => answer === status && !threshold.warnOnly);
  const [most] = summary.failures;
  if (summary.completed === 0 && most !== undefined) return `Verdict ${status}: ${reason}\n${describeGroup(most)}`;
  if (same.length < 2) return `Verdict ${status}: ${reason}`;
  return [`Verdict ${status}: ${same.length} limits`, ...same.map(describeCheck)].join('\n');
}

function describeWarnLimits(checks: readonly Check[]): string | null {
  const missed = checks.filter(({ answer, threshold }) => answer === 'fail' && threshold.warnOnly);
  return missed.length === 0 ? null : ['Missed limits that only warn:', ...missed.map(describeCheck)].join('\n');
}

function describeCheck({ threshold, reason }: Check): string {
  return `- ${threshold.source}: ${reason}`;
}

function describeFailedRequests({ summary }: Report): string | null {
  const { attempted, failed, failures } = summary;
  if (failed === 0) return null;
  return [`${failed} of ${attempted} requests failed:`, ...failures.slice(0, 5).map(describeGroup)].join('\n');
}

function describeGroup({ count, failure, httpStatus, message }: FailureGroup): string {
  return `- ${count} × ${failure}${httpStatus === null ? '' : ` (HTTP ${httpStatus})`}: ${message}`;
}

function describeCutShort({ cutShort, planned, summary }: Report): string | null {
  const sent = planned === null ? `${summary.attempted} requests` : `${summary.attempted} of ${planned} requests`;
  if (cutShort === 'interrupted') return `The run was interrupted after ${sent}; what was measured until then is kept.`;
  if (cutShort === 'stop-after-failures') return `The run was given up after ${sent}: too many failed in a row.`;
  return null;
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).toWellFormed()}…`;
}
