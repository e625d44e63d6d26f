import type { Answer, Check, Verdict } from '../model.ts';
import type { Report } from '../report/report.ts';
import { formatCount, formatInteger } from '../report/units.ts';

/** What a merge is judged by. */
export interface MergeEvidence {
  /** With their labels. */
  readonly groups: readonly { readonly label: string; readonly report: Report }[];
  /** Of limits that all configurations together are held to. */
  readonly overall: readonly Check[];
  /** Missing, repeated and damaged results, a sentence each without a full stop. */
  readonly problems: readonly string[];
  readonly allowMissing: boolean;
}

/** What is said of further ones that came to the same. */
const MORE: Readonly<Record<Answer, string>> = {
  fail: 'more fail',
  inconclusive: 'more inconclusive',
  pass: 'more pass',
};

/** From what decides first. */
const ANSWERS: readonly Answer[] = ['fail', 'inconclusive', 'pass'];

/**
 * What a merge comes to: a failure when results are missing that may not be, else the worst answer of any configuration or
 * overall limit. The checks are the overall ones; each configuration's are in its own report.
 */
export function judgeMerge({ groups, overall, problems, allowMissing }: MergeEvidence): Verdict {
  if (problems.length > 0 && !allowMissing) {
    return { status: 'fail', reason: `${problems[0]}${others(problems.length - 1, 'more problem')}`, checks: overall };
  }
  const claims = [
    ...groups.map(({ label, report }) => ({
      answer: answerOf(report.verdict),
      reason: groups.length === 1 ? report.verdict.reason : `${label}: ${report.verdict.reason}`,
    })),
    ...overall.filter(({ threshold }) => !threshold.warnOnly),
  ];
  const status = ANSWERS.find((answer) => claims.some((claim) => claim.answer === answer)) ?? 'fail';
  const deciding = claims.filter(({ answer }) => answer === status);
  const [first] = deciding;
  if (status === 'pass' && groups.length > 1) return { status, reason: allKept(groups), checks: overall };
  const reason = first === undefined ? 'there is no result' : first.reason;
  return { status, reason: `${reason}${others(deciding.length - 1, MORE[status])}`, checks: overall };
}

function others(count: number, noun: string): string {
  if (count <= 0) return '';
  return noun === 'more problem' ? `; ${formatCount(count, noun)}` : `; ${formatInteger(count)} ${noun}`;
}

function allKept(groups: MergeEvidence['groups']): string {
  const requests = groups.reduce((total, { report }) => total + report.summary.attempted, 0);
  return `all ${formatCount(groups.length, 'configuration')} keep their limits (${formatCount(requests, 'request')})`;
}

/** A group's verdict comes of limits alone, so it is an answer. */
function answerOf({ status }: Verdict): Answer {
  return status === 'skipped' || status === 'error' ? 'fail' : status;
}
