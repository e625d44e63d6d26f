import type { Answer, Check, Gates, Summary, Verdict } from '../model.ts';
import { formatCount, formatInteger } from '../units.ts';

const WORDS: Readonly<Record<Answer, string>> = { fail: 'missed', inconclusive: 'inconclusive', pass: 'kept' };

/**
 * What the checks come to: fail if a limit was missed, else inconclusive if one is, else pass; `warn` limits have
 * no say. A run in which nothing was answered fails whatever the checks say.
 */
export function conclude(checks: readonly Check[], run: Pick<Summary, 'attempted' | 'completed' | 'failed'>): Verdict {
  if (run.completed === 0) return { status: 'fail', reason: nothingCompleted(run), checks };
  const gates = checks.filter(({ threshold }) => !threshold.warnOnly);
  const status =
    (['fail', 'inconclusive'] as const).find((answer) => gates.some((gate) => gate.answer === answer)) ?? 'pass';
  const deciding = gates.filter(({ answer }) => answer === status);
  return { status, reason: reasonOf(status, deciding) ?? noLimits(checks, run), checks };
}

/** Whether a verdict fails the job. An input error always does. */
export function jobFails({ status }: Verdict, gates: Pick<Gates, 'onInconclusive' | 'reportOnly'>): boolean {
  if (status === 'error') return true;
  if (gates.reportOnly) return false;
  return status === 'fail' || (status === 'inconclusive' && gates.onInconclusive === 'fail');
}

/** The first deciding check's reason, and how many others came to the same. */
function reasonOf(status: Answer, [first, ...others]: readonly Check[]): string | null {
  if (first === undefined) return null;
  return others.length === 0
    ? first.reason
    : `${first.reason}; ${formatCount(others.length, 'more limit')} ${WORDS[status]}`;
}

function nothingCompleted({ attempted, failed }: Pick<Summary, 'attempted' | 'failed'>): string {
  if (attempted === 0) return 'nothing was measured: no request was sent';
  return `nothing was measured: ${formatInteger(failed)} of ${formatCount(attempted)} failed`;
}

function noLimits(
  checks: readonly Check[],
  { attempted, completed }: Pick<Summary, 'attempted' | 'completed'>,
): string {
  const which = checks.length === 0 ? 'no limit is set' : 'only warn limits are set';
  return `${which}; ${formatInteger(completed)} of ${formatCount(attempted)} were answered`;
}
