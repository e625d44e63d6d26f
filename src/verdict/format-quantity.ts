import { formatBeside, formatValue } from '../units.ts';
import type { Quantity } from './subject.ts';

/** As many digits as a double holds for certain. */
const ALL_DIGITS = 15;

/** A value as a sentence writes it: as tables do, and tokens with their unit. */
export function formatQuantity(value: number, quantity: Quantity): string {
  return withUnit(formatValue(value, quantity), quantity);
}

/** A value as a sentence writes it beside a limit, on whose right side it stands. */
export function formatObserved(value: number, limit: number, quantity: Quantity): string {
  return withUnit(formatBeside(value, limit, quantity), quantity);
}

/** A limit with every digit that it was given, and none more: `2 s`, `7.5 %`. */
export function formatLimit(limit: number, quantity: Quantity): string {
  const { factor, unit } = scaleOf(limit, quantity);
  return `${Number((limit * factor).toPrecision(ALL_DIGITS))}${unit}`;
}

function withUnit(text: string, quantity: Quantity): string {
  return quantity === 'tokens' ? text + SCALES.tokens.unit : text;
}

function scaleOf(value: number, quantity: Quantity): { factor: number; unit: string } {
  if (quantity !== 'seconds') return SCALES[quantity];
  return Math.abs(value) < 1 ? { factor: 1000, unit: ' ms' } : { factor: 1, unit: ' s' };
}

const SCALES = {
  share: { factor: 100, unit: ' %' },
  tokens_per_second: { factor: 1, unit: ' tok/s' },
  requests_per_second: { factor: 1, unit: ' req/s' },
  tokens: { factor: 1, unit: ' tokens' },
};
