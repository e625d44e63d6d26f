import { InputError } from '../errors.ts';
import { quote } from './wording.ts';

/** What a number may be, both ends included. */
export interface NumberRules {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Reads a whole number in decimal digits.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
export function parseInteger(text: string, rules: NumberRules): number {
  if (!/^[+-]?\d+$/.test(text.trim())) {
    throw new InputError(`${quote(text)} is no whole number; write ${range(rules)}`);
  }
  return checkRange(text, rules);
}

/**
 * Reads a decimal number such as `0.5`.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
export function parseNumber(text: string, rules: NumberRules): number {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text.trim())) {
    throw new InputError(`${quote(text)} is no number; write ${range(rules)}`);
  }
  return checkRange(text, rules);
}

function checkRange(text: string, rules: NumberRules): number {
  const value = Number(text);
  if (value < rules.minimum || value > rules.maximum) {
    throw new InputError(`${quote(text)} is out of range; write ${range(rules)}`);
  }
  return value === 0 ? 0 : value; // "-0" is 0
}

function range({ minimum, maximum }: NumberRules): string {
  return `a number from ${minimum} to ${maximum}`;
}
