import type { Check, Threshold } from '../model.ts';
import type { Level } from './confidence.ts';
import { formatCount } from './format-quantity.ts';
import { limitPhrase } from './limit.ts';
import { subjectPhrase } from './subject.ts';

/** What judging one threshold gives: a check without its threshold. */
export type Finding = Omit<Check, 'threshold'>;

/** Why nothing can be said. */
interface Doubt {
  readonly samples: number;
  /** What was seen instead of evidence. */
  readonly seen: string;
  /** How many requests would decide if they went on alike; null = no sensible number would. */
  readonly needed: number | null;
}

/** A limit without anything to hold it against: always a failure, because a gate that sees nothing must not be green. */
export function nothingToJudge(reason: string): Finding {
  return { observed: null, interval: null, samples: 0, answer: 'fail', reason };
}

/** The reason of an inconclusive answer where evidence was asked for. */
export function undecided(threshold: Threshold, level: Level, { samples, seen, needed }: Doubt): string {
  const question = `whether ${subjectPhrase(threshold.subject)} keeps the ${limitPhrase(threshold)}`;
  const wayOut =
    needed === null
      ? 'not even a million like these would decide'
      : `about ${formatCount(needed)} like these would decide`;
  const verb = samples === 1 ? 'does' : 'do';
  return `${formatCount(samples)} ${verb} not settle with ${level.text} confidence ${question} (${seen}); ${wayOut}`;
}
