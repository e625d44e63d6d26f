import type { Gates } from '../model.ts';
import { formatCount } from '../units.ts';
import { missesOf, type Miss } from './misses.ts';
import type { Merged } from './model.ts';
import { PROBLEMS_TITLE } from './problem-text.ts';

/** What is shown above the job: at most one error and a few warnings. */
export interface MergeAnnotations {
  /** null = the job does not fail. */
  readonly error: string | null;
  readonly warnings: readonly string[];
}

/** Lines of one kind that an annotation lists; GitHub cuts it at 4,096 characters. */
const MOST_LINES = 10;
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
  const { status } = merged.verdict;
  const misses = missesOf(merged);
  const verdict = describeVerdict(merged, misses);
  const errors = [...lost, ...(fails ? [verdict] : [])];
  const deservesWarning = status === 'fail' || (status === 'inconclusive' && gates.onInconclusive !== 'pass');
  const warnings = [
    !fails && deservesWarning ? verdict : null,
    merged.allowMissing && merged.problems.length > 0
      ? lines([`${PROBLEMS_TITLE}:`, ...listed(merged.problems, 'more problem')])
      : null,
    describeWarnLimits(misses),
    problems.length > 0 ? lines(problems) : null,
  ];
  return {
    error: errors.length === 0 ? null : lines(errors),
    warnings: warnings.filter((text) => text !== null),
  };
}

/** The one thing that decided; of several how many, and each of them. */
function describeVerdict({ verdict, problems, allowMissing }: Merged, misses: readonly Miss[]): string {
  const { status, reason } = verdict;
  const blamed = allowMissing ? [] : problems;
  const deciding = misses.filter(({ answer, warnOnly }) => answer === status && !warnOnly);
  if (blamed.length + deciding.length < 2) return `Verdict ${status}: ${reason}`;
  const counts = [
    blamed.length === 0 ? [] : formatCount(blamed.length, 'problem'),
    deciding.length === 0
      ? []
      : `${formatCount(deciding.length, 'limit')} ${status === 'fail' ? 'missed' : 'inconclusive'}`,
  ].flat();
  const own = deciding.map((miss) => `${ownerOf(miss)}${miss.reason}`);
  return lines([
    `Verdict ${status}: ${counts.join(' and ')}`,
    ...listed(blamed, 'more problem'),
    ...listed(own, 'more limit'),
  ]);
}

function describeWarnLimits(misses: readonly Miss[]): string | null {
  const missed = misses.filter(({ answer, warnOnly }) => answer === 'fail' && warnOnly);
  if (missed.length === 0) return null;
  const texts = missed.map((miss) => `${ownerOf(miss)}${miss.check?.threshold.source}: ${miss.reason}`);
  return lines(['Missed limits that only warn:', ...listed(texts, 'more limit')]);
}

function ownerOf({ label }: Miss): string {
  return label === '' ? '' : `${label}: `;
}

function listed(texts: readonly string[], noun: string): string[] {
  const more = texts.length - MOST_LINES;
  return [
    ...texts.slice(0, MOST_LINES).map((text) => `- ${text}`),
    ...(more > 0 ? [`- ${formatCount(more, noun)}`] : []),
  ];
}

function lines(all: readonly string[]): string {
  const text = all.join('\n');
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).toWellFormed()}…`;
}
