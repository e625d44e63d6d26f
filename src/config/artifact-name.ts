import { InputError } from '../errors.ts';
import { quote } from './wording.ts';

/**
 * Checks a name by the rules of GitHub's artifact service.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
export function parseArtifactName(text: string): string {
  const name = text.trim();
  if (/["<>:|*?\r\n\\/]/.test(name)) {
    throw new InputError(
      `${quote(name)} has a character that artifact names cannot have: none of " : < > | * ? \\ / or a line end`,
    );
  }
  return name;
}
