import { InputError } from '../errors.ts';
import { quote } from './wording.ts';

/** Decimal exponent and factor of each unit in milliseconds; the exponent keeps decimals exact: 1.005s is 1005 ms. */
const UNITS = {
  ms: { exponent: 0, factor: 1 },
  s: { exponent: 3, factor: 1 },
  m: { exponent: 3, factor: 60 },
  h: { exponent: 3, factor: 3600 },
  d: { exponent: 3, factor: 86_400 },
} as const;

type Unit = keyof typeof UNITS;

/** What a duration may be. */
export interface DurationRules {
  /** Whether 0 is allowed; default no. */
  readonly zero?: boolean | undefined;
  /** Whether a number without a unit is seconds; default no: it is refused. */
  readonly bareSeconds?: boolean | undefined;
  /** The longest, in days, where no timer waits for it; default what a timer can wait. */
  readonly longestDays?: number | undefined;
}

/** A timer of Node cannot wait longer (2^31 - 1 ms is 24.8 days). */
const LONGEST_DAYS = 24;

/**
 * Reads `800ms`, `2s`, `1.5m`, `6h`, `7d` as milliseconds. A bare `0` needs no unit.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
export function parseDuration(text: string, rules: DurationRules = {}): number {
  const [, sign = '', digits, unitText = ''] = /^([+-]?)\s*(\d+\.?\d*|\.\d+)\s*([^\s\d.]*)$/.exec(text.trim()) ?? [];
  if (digits === undefined) throw new InputError(`${quote(text)} is no duration; write for example 800ms, 2s or 1.5m`);
  if (sign === '-') throw new InputError(`${quote(text)} is negative; write a duration such as 2s`);
  const ms = toMilliseconds(digits, unitOf(unitText, digits, rules));
  if (ms === 0 && rules.zero !== true) throw new InputError(`${quote(text)} is too short; it must be more than 0`);
  const { longestDays = LONGEST_DAYS } = rules;
  if (ms > toMilliseconds(`${longestDays}`, 'd')) {
    throw new InputError(`${quote(text)} is too long; it must be at most ${longestDays}d`);
  }
  return ms;
}

function unitOf(unit: string, digits: string, { bareSeconds }: DurationRules): Unit {
  if (Object.hasOwn(UNITS, unit)) return unit as Unit;
  if (unit === '' && (bareSeconds === true || Number(digits) === 0)) return 's';
  if (unit === '') throw new InputError(`"${digits}" has no unit; write ${digits}s or ${digits}ms`);
  throw new InputError(`${quote(unit)} is no unit of time; use ms, s, m, h or d, as in ${digits}s`);
}

function toMilliseconds(digits: string, unit: Unit): number {
  const { exponent, factor } = UNITS[unit];
  return Number(`${digits}e${exponent}`) * factor;
}
