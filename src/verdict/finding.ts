import type { Check, Threshold } from '../model.ts';
import { formatCount } from '../units.ts';
import type { Level } from './confidence.ts';
import { comparison, limitPhrase } from './limit.ts';
import { subjectPhrase } from './subject.ts';

/** Share of failed requests up to which the answered ones speak for all. */
export const MOST_FAILED = 0.2;

/** Why nothing is said beyond {@link MOST_FAILED}; goes on after how many failed. */
export const ONLY_SURVIVORS = 'and above 20 % the answered ones do not speak for all';

/** What judging one threshold gives: a check without its threshold. */
export type Finding = Omit<Check, 'threshold'>;

/** What there was instead of evidence. */
interface Doubt {
  readonly observed: number | null;
  readonly samples: number;
  /** What was counted; null = nothing was. */
  readonly counted: string | null;
  /** How many requests would decide if they went on alike; null = no sensible number would. */
  readonly needed: number | null;
}

/** A limit without anything to hold it against: always a failure, because a gate that sees nothing must not be green. */
export function nothingToJudge(reason: string): Finding {
  return { observed: null, interval: null, samples: 0, answer: 'fail', reason };
}

/** The reason of an inconclusive answer where evidence was asked for. */
export function undecided(threshold: Threshold, level: Level, doubt: Doubt): string {
  const { observed, samples, counted, needed } = doubt;
  const proof = `${formatCount(samples)} ${samples === 1 ? 'does' : 'do'} not prove`;
  const claim =
    observed === null
      ? `${proof} with ${level.text} that ${subjectPhrase(threshold.subject)} keeps the ${limitPhrase(threshold)}`
      : `${comparison(threshold, observed)}, but ${proof} it with ${level.text}`;
  const wayOut =
    needed === null
      ? 'more requests like these would not settle it: they lie at the limit'
      : `about ${formatCount(needed)} like these would decide`;
  return `${claim}${counted === null ? '' : ` (${counted})`}; ${wayOut}`;
}
