import type { Answer, Check } from '../model.ts';
import { conclude } from '../verdict/conclude.ts';
import type { Merged, MergedGroup } from './model.ts';
import { TOGETHER } from './verdict.ts';

/** A limit that was missed, or that nobody can tell about. */
export interface Miss {
  /** Place of the configuration; null = it is all of them together. */
  readonly place: number | null;
  /** Whose it is, foreign text; empty with a single configuration. */
  readonly label: string;
  /** null = nothing was measured, whatever the limits. */
  readonly check: Check | null;
  readonly answer: Answer;
  readonly warnOnly: boolean;
  readonly reason: string;
}

/** Every limit that was not kept: those over all requests first, then those of each configuration in turn. */
export function missesOf({ groups, overall }: Pick<Merged, 'groups' | 'overall'>): readonly Miss[] {
  const isSingle = groups.length === 1;
  const together = isSingle ? [] : overall.map((check) => missOf(check, null, TOGETHER));
  const own = groups.flatMap((group, place) => groupMisses(group, place, isSingle ? '' : group.group.label));
  return [...together, ...own].filter(({ answer }) => answer !== 'pass');
}

function groupMisses({ report: { verdict, summary } }: MergedGroup, place: number, label: string): Miss[] {
  if (summary.completed > 0) return verdict.checks.map((check) => missOf(check, place, label));
  const { reason } = conclude([], summary);
  return [{ place, label, check: null, answer: 'fail', warnOnly: false, reason }];
}

function missOf(check: Check, place: number | null, label: string): Miss {
  const { answer, reason, threshold } = check;
  return { place, label, check, answer, warnOnly: threshold.warnOnly, reason };
}

/** What configurations are held to, as their limits are written; all of them to the same. */
export function groupLimits({ groups }: Pick<Merged, 'groups'>): readonly string[] {
  return groups[0]?.report.verdict.checks.map(({ threshold }) => threshold.source) ?? [];
}
