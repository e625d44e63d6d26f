import type { Operator, Threshold } from '../model.ts';
import { formatLimit, formatObserved } from './format-quantity.ts';
import { quantityOf, subjectPhrase } from './subject.ts';

/** An operator with its limit. */
export interface Bound {
  readonly operator: Operator;
  /** Seconds for times, a fraction for shares, plain otherwise. */
  readonly limit: number;
}

/** Whether a value keeps a limit. */
export function keeps(value: number, { operator, limit }: Bound): boolean {
  if (operator === '<') return value < limit;
  if (operator === '<=') return value <= limit;
  return operator === '>' ? value > limit : value >= limit;
}

/** Whether small values keep the limit. */
export function isUpperLimit({ operator }: Pick<Bound, 'operator'>): boolean {
  return operator === '<' || operator === '<=';
}

/** `limit of 2 s`, `minimum of 20 tokens/s`. */
export function limitPhrase(threshold: Threshold): string {
  const word = isUpperLimit(threshold) ? 'limit' : 'minimum';
  return `${word} of ${formatLimit(threshold.limit, quantityOf(threshold.subject))}`;
}

/** Expected beside observed: `p95 latency 2.31 s is over the limit of 2 s`. */
export function comparison(threshold: Threshold, observed: number): string {
  const { subject, limit } = threshold;
  const value = formatObserved(observed, limit, quantityOf(subject));
  return `${subjectPhrase(subject)} ${value} ${relation(threshold, observed)} the ${limitPhrase(threshold)}`;
}

function relation(threshold: Threshold, observed: number): string {
  const upper = isUpperLimit(threshold);
  if (keeps(observed, threshold)) return upper ? 'is within' : 'meets';
  if (observed === threshold.limit) return upper ? 'is not below' : 'is not above';
  return upper ? 'is over' : 'is under';
}
