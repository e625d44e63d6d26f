import { OPERATORS, type Operator } from '../model.ts';
import type { Bound } from './limit.ts';
import type { Scanner } from './scanner.ts';
import { quoted } from './scanner.ts';
import type { Quantity } from './subject.ts';

/** What a subject is held to, and how thresholds write it. */
export interface Limit extends Bound {
  /** In regular spacing: `< 800ms`. */
  readonly text: string;
}

const ALLOWED = OPERATORS.join(', ');
const MISTAKEN_OPERATORS: Readonly<Record<string, string>> = { '=<': '<=', '≤': '<=', '=>': '>=', '≥': '>=' };
/** A comma belongs to the number only before a digit, so that `0,5s` is shown whole. */
const LIMIT = /(?:[^\s,()]|,(?=\d))+/y;
const UNIT_APART = /\s+(?:ms|s|m|%)(?![^\s,()])/y;
const NUMBER_AND_UNIT = /^(\d+(?:\.\d+)?|\.\d+)(.*)$/;

interface Rule {
  readonly is: string;
  readonly write: string;
  /** The unit that was probably meant where none was written; empty = none is needed. */
  readonly usualUnit: string;
  /** NaN where the unit does not fit. */
  readonly read: (digits: string, unit: string) => number;
}

const RULES: Readonly<Record<Quantity, Rule>> = {
  seconds: { is: 'a time', write: 'a number with ms, s or m, such as 800ms or 2s', usualUnit: 's', read: readSeconds },
  share: {
    is: 'a share',
    write: 'a percentage such as 5%, or a fraction below 1 such as 0.05',
    usualUnit: '%',
    read: readShare,
  },
  tokens_per_second: speed('tokens/s', '20'),
  requests_per_second: speed('requests/s', '0.5'),
  tokens: { is: 'a number of tokens', write: 'a number without a unit, such as 500', usualUnit: '', read: readPlain },
};

function speed(unit: string, example: string): Rule {
  const write = `a number without a unit, such as ${example}`;
  return { is: `a speed in ${unit}`, write, usualUnit: '', read: readPlain };
}

/**
 * Reads `operator limit`. `name` is what they belong to, for messages.
 * Throws InputError, also for a limit that could never be missed or never be kept: such a gate is a mistake.
 */
export function parseLimit(scanner: Scanner, name: string, quantity: Quantity): Limit {
  scanner.skipSpaces();
  const operator = parseOperator(scanner);
  scanner.skipSpaces();
  const start = scanner.position;
  const { limit, text } = parseAmount(scanner, name, quantity);
  refuseFutile({ operator, limit }, quantity, (why) =>
    scanner.fail(`${name} ${operator} ${text} ${why}; choose another limit`, start),
  );
  return { operator, limit, text: `${operator} ${text}` };
}

function parseOperator(scanner: Scanner): Operator {
  const start = scanner.position;
  const seen = scanner.take(/[<>=!~≤≥]+/y);
  if (seen === null) return scanner.expected('an operator', `allowed: ${ALLOWED}`);
  const operator = OPERATORS.find((known) => known === seen);
  if (operator !== undefined) return operator;
  const meant = MISTAKEN_OPERATORS[seen];
  const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
  return scanner.fail(`${quoted(seen)} is not an operator; allowed: ${ALLOWED}${hint}`, start);
}

function parseAmount(scanner: Scanner, name: string, quantity: Quantity): { limit: number; text: string } {
  const { is, write, usualUnit, read } = RULES[quantity];
  const start = scanner.position;
  const seen = scanner.take(LIMIT) ?? scanner.expected('a limit', `write ${write}`);
  const [, digits, unitHere] = NUMBER_AND_UNIT.exec(seen) ?? [];
  const unit = unitHere === '' ? (scanner.take(UNIT_APART)?.trim() ?? '') : unitHere;
  const limit = digits === undefined || unit === undefined ? Number.NaN : read(digits, unit);
  if (Number.isFinite(limit)) return { limit, text: `${digits}${unit}` };

  const unitMissing = unit === '' && usualUnit !== '' && Number.isFinite(read(digits ?? '', usualUnit));
  const hint = unitMissing ? `; did you mean "${digits}${usualUnit}"?` : '';
  return scanner.fail(`${name} is ${is} and cannot be held to ${quoted(seen)}; write ${write}${hint}`, start);
}

/**
 * Decimals are shifted in the text, not divided: 99.9 % must be the very number that 999 of 1000 gives.
 */
function readSeconds(digits: string, unit: string): number {
  if (unit === 'ms') return Number(`${digits}e-3`);
  if (unit === 'm') return Number(digits) * 60;
  return unit === 's' ? Number(digits) : Number.NaN;
}

function readShare(digits: string, unit: string): number {
  const share = Number(unit === '%' ? `${digits}e-2` : digits);
  const fits = unit === '%' ? share <= 1 : unit === '' && share < 1;
  return fits ? share : Number.NaN;
}

function readPlain(digits: string, unit: string): number {
  return unit === '' ? Number(digits) : Number.NaN;
}

/** Nothing measured is below 0, and no share is above 1. */
function refuseFutile({ operator, limit }: Bound, quantity: Quantity, refuse: (why: string) => never): void {
  const highest = quantity === 'share' ? 1 : Infinity;
  if ((operator === '>=' && limit === 0) || (operator === '<=' && limit === highest)) refuse('could never be missed');
  if ((operator === '<' && limit === 0) || (operator === '>' && limit === highest)) refuse('could never be kept');
}
