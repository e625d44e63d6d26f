import { InputError } from '../errors.ts';
import { quote } from './wording.ts';

/**
 * Reads `5%` or `0.05` as a fraction from 0 to 1. A bare `1` could mean 1% as well as all of them, so it is refused.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
export function parseRate(text: string): number {
  const [, sign = '', digits, percent = ''] = /^([+-]?)\s*(\d+\.?\d*|\.\d+)\s*(%?)$/.exec(text.trim()) ?? [];
  if (digits === undefined) throw new InputError(`${quote(text)} is no rate; write for example 5% or 0.05`);
  if (sign === '-') throw new InputError(`${quote(text)} is negative; write a rate such as 5%`);
  const rate = Number(`${digits}e${percent === '%' ? -2 : 0}`);
  if (percent === '' && rate === 1) throw new InputError(`${quote(text)} could mean 1% or all; write 1% or 100%`);
  if (rate > 1 && percent === '') {
    throw new InputError(`${quote(text)} is neither a percentage nor a fraction below 1; did you mean ${digits}%?`);
  }
  if (rate > 1) throw new InputError(`${quote(text)} is more than all; write at most 100%`);
  return rate;
}
