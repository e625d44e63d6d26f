import { InputError } from '../errors.ts';
import type { Spread } from '../model.ts';
import { parseDuration } from './duration.ts';
import { parseInteger } from './number.ts';
import { quote } from './wording.ts';

/**
 * Reads a distribution of durations in milliseconds: `500ms`, `300ms..1.2s` or `lognormal(400ms, 2s)`.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
export function parseDurationSpread(text: string): Spread {
  return parseSpread(text, parseDuration, 'lognormal(400ms, 2s)');
}

/**
 * Reads a distribution of token counts: `50`, `20..80` or `lognormal(40, 200)`.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
export function parseTokenSpread(text: string): Spread {
  return parseSpread(text, (part) => parseInteger(part, { minimum: 1, maximum: 1_000_000 }), 'lognormal(40, 200)');
}

/** The smallest value that is drawn but for one in a hundred; for a lognormal that is p50² / p99, as it is symmetric in logarithms. */
export function lowEnd(spread: Spread): number {
  if (spread.kind === 'constant') return spread.value;
  return spread.kind === 'uniform' ? spread.low : spread.p50 ** 2 / spread.p99;
}

/** The largest value that can be drawn; null where there is none. */
export function highEnd(spread: Spread): number | null {
  if (spread.kind === 'constant') return spread.value;
  return spread.kind === 'uniform' ? spread.high : null;
}

function parseSpread(text: string, parsePart: (part: string) => number, example: string): Spread {
  const lognormal = /^lognormal\s*\(([^,()]*),([^,()]*)\)$/.exec(text.trim());
  if (lognormal !== null) {
    const [p50, p99] = parsePair(lognormal, parsePart);
    if (p50 > p99) throw new InputError(`${quote(text)} has a p50 above its p99; write the smaller one first`);
    return { kind: 'lognormal', p50, p99 };
  }
  // Of three dots the last one would make half a second of 5s.
  if (/[()a-z]{3}|\.{3}/i.test(text)) {
    throw new InputError(`${quote(text)} is no distribution; write one value, low..high, or ${example}`);
  }
  const range = /^(.*?)\.\.(.*)$/.exec(text.trim());
  if (range === null) return { kind: 'constant', value: parsePart(text) };
  const [low, high] = parsePair(range, parsePart);
  if (low > high) throw new InputError(`${quote(text)} runs backwards; write the smaller one first`);
  return { kind: 'uniform', low, high };
}

function parsePair(match: RegExpExecArray, parsePart: (part: string) => number): [number, number] {
  const [, first = '', second = ''] = match;
  return [parsePart(first), parsePart(second)];
}
