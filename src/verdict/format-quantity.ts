import type { Quantity } from './subject.ts';

/** As many digits as a measured value is worth to a reader. */
const USUAL_DIGITS = 3;
/** As many as a double holds for certain. */
const ALL_DIGITS = 15;

/** A value as a sentence writes it: `842 ms`, `2.31 s`, `7.5 %`, `41.2 tok/s`. */
export function formatQuantity(value: number, quantity: Quantity, digits = USUAL_DIGITS): string {
  const { factor, unit } = scaleOf(value, quantity, digits);
  return `${round(value * factor, digits)}${unit}`;
}

/** A limit with every digit that it was given. */
export function formatLimit(limit: number, quantity: Quantity): string {
  return formatQuantity(limit, quantity, ALL_DIGITS);
}

/** A value with enough digits to stand on the right side of the limit beside it: 2.0004 s is over 2 s, 2 s is not. */
export function formatBeside(value: number, limit: number, quantity: Quantity): string {
  const { factor } = scaleOf(value, quantity, ALL_DIGITS);
  const exactLimit = round(limit * factor, ALL_DIGITS);
  const side = Math.sign(round(value * factor, ALL_DIGITS) - exactLimit);
  let digits = USUAL_DIGITS;
  while (digits < ALL_DIGITS && Math.sign(round(value * factor, digits) - exactLimit) !== side) digits += 1;
  return formatQuantity(value, quantity, digits);
}

/** `1 request`, `1,200 requests`. */
export function formatCount(count: number, noun = 'request'): string {
  return `${formatInteger(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A whole number with a comma between thousands. */
export function formatInteger(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A time that rounds to a second is one: 0.9996 s is no 1000 ms. */
function scaleOf(value: number, quantity: Quantity, digits: number): { factor: number; unit: string } {
  if (quantity !== 'seconds') return SCALES[quantity];
  return Math.abs(round(value, digits)) < 1 ? { factor: 1000, unit: ' ms' } : { factor: 1, unit: ' s' };
}

const SCALES = {
  share: { factor: 100, unit: ' %' },
  tokens_per_second: { factor: 1, unit: ' tok/s' },
  requests_per_second: { factor: 1, unit: ' req/s' },
  tokens: { factor: 1, unit: ' tokens' },
};

/** To significant digits, but never rounding away digits before the point. */
function round(value: number, digits: number): number {
  return Math.abs(value) >= 10 ** digits ? Math.round(value) : Number(value.toPrecision(digits));
}
