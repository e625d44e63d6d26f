import { InputError } from '../errors.ts';

/**
 * Reads an API key; blanks and line ends around it, which secrets often bring along, are dropped.
 * @throws {InputError} without the input's name, which the caller puts in front; the key is not shown
 */
export function parseKey(text: string): string {
  const key = text.trim();
  if (/^bearer\s/i.test(key)) throw new InputError('the value begins with "Bearer"; give the key alone');
  if (/[^\x21-\x7e]/.test(key)) {
    throw new InputError('the value has a blank, a line end or a character outside ASCII inside; give the key alone');
  }
  return key;
}
