import { InputError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { eitherOf, quote } from './wording.ts';

/**
 * Reads one of several words.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
export function parseChoice<Choice extends string>(text: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === text.trim());
  if (choice !== undefined) return choice;
  throw new InputError(`${quote(text)} is not allowed; write ${eitherOf(choices)}.${didYouMean(text.trim(), choices)}`);
}

/**
 * Reads several of several words, separated by commas or line ends, each once.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
export function parseChoices<Choice extends string>(text: string, choices: readonly Choice[]): Choice[] {
  const words = text.split(/[,\n]/).filter((word) => word.trim() !== '');
  return [...new Set(words.map((word) => parseChoice(word, choices)))];
}

/**
 * Reads `true` or `false`, in the spellings of YAML 1.2.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
export function parseFlag(text: string): boolean {
  const word = text.trim();
  if (['true', 'True', 'TRUE'].includes(word)) return true;
  if (['false', 'False', 'FALSE'].includes(word)) return false;
  throw new InputError(`${quote(text)} is not allowed; write true or false`);
}
