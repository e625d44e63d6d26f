import type { Answer, Check, Verdict } from '../model.ts';
import type { Report } from '../report/report.ts';
import { formatCount, formatInteger } from '../units.ts';
import { conclude } from '../verdict/conclude.ts';

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

/** What a limit over all requests is called where configurations have names. */
export const TOGETHER = 'all requests together';

/**
 * What a merge comes to: a failure when results are missing that may not be, else the worst answer of any configuration or
 * overall limit. The checks are the overall ones, each configuration's are in its own report; of a single configuration they
 * are all that it is held to.
 */
export function judgeMerge(evidence: MergeEvidence): Verdict {
  const { problems, allowMissing, groups } = evidence;
  const figures = judgeFigures(evidence);
  if (problems.length === 0 || allowMissing) return figures;
  const more = problems.length > 1 ? `; ${formatCount(problems.length - 1, 'more problem')}` : '';
  const missed = groups.length > 0 && figures.status === 'fail' ? `; and ${figures.reason}` : '';
  return { ...figures, status: 'fail', reason: `${problems[0]}${more}${missed}` };
}

function judgeFigures({ groups, overall }: MergeEvidence): Verdict {
  const [only] = groups;
  if (only === undefined) return { status: 'fail', reason: 'there is no result', checks: overall };
  if (groups.length === 1) return conclude([...only.report.verdict.checks, ...overall], only.report.summary);
  const claims = [
    ...groups.map(({ label, report }) => ({
      answer: answerOf(report.verdict),
      reason: `${label}: ${report.verdict.reason}`,
      noun: 'configuration',
    })),
    ...overall
      .filter(({ threshold }) => !threshold.warnOnly)
      .map(({ answer, reason }) => ({ answer, reason: `${TOGETHER}: ${reason}`, noun: 'overall limit' })),
  ];
  const status = (['fail', 'inconclusive'] as const).find((answer) => claims.some((claim) => claim.answer === answer));
  if (status === undefined) return { status: 'pass', reason: allPass(groups, overall), checks: overall };
  const [first, ...others] = claims.filter(({ answer }) => answer === status);
  return { status, reason: `${first!.reason}${alsoText(others, status)}`, checks: overall };
}

/** `; also failed: 2 configurations and 1 overall limit`. */
function alsoText(others: readonly { readonly noun: string }[], status: 'fail' | 'inconclusive'): string {
  if (others.length === 0) return '';
  const counts = [...Map.groupBy(others, ({ noun }) => noun)].map(([noun, same]) => formatCount(same.length, noun));
  return `; also ${status === 'fail' ? 'failed' : 'inconclusive'}: ${counts.join(' and ')}`;
}

/** A limit that only warns does not fail a merge; that it was missed is said all the same. */
function allPass(groups: MergeEvidence['groups'], overall: readonly Check[]): string {
  const requests = groups.reduce((total, { report }) => total + report.summary.attempted, 0);
  const size = formatCount(requests, 'request');
  const warned = groups.filter(({ report }) => report.verdict.checks.some(isMissed)).length;
  if (warned === 0 && !overall.some(isMissed)) {
    return `all ${formatCount(groups.length, 'configuration')} keep their limits (${size})`;
  }
  const who = [
    ...(warned === 0 ? [] : [`${formatInteger(warned)} of them`]),
    ...(overall.some(isMissed) ? [TOGETHER] : []),
  ].join(' and ');
  const verb = warned === 1 && !overall.some(isMissed) ? 'misses' : 'miss';
  return `all ${formatCount(groups.length, 'configuration')} pass (${size}), but ${who} ${verb} limits that only warn`;
}

function isMissed({ answer }: Check): boolean {
  return answer === 'fail';
}

/** A group's verdict comes of limits alone, so it is an answer. */
function answerOf({ status }: Verdict): Answer {
  return status === 'skipped' || status === 'error' ? 'fail' : status;
}
