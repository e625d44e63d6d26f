import { canonicalJson } from '../config/canonical-json.ts';
import { printable } from '../foreign-text.ts';
import type { JsonObject, JsonValue } from '../model.ts';

/**
 * What differs between the fingerprints of two runs, each part in words as its input is called: `model ("a" there, "b" here)`.
 * Empty = they measured the same thing. The parts are compared, not their hashes: a hash says nothing of what differs.
 */
export function fingerprintDifferences(there: JsonObject, here: JsonObject): string[] {
  const names = new Set([...Object.keys(here), ...Object.keys(there)]);
  return [...names]
    .filter((name) => canonicalJson(there[name] ?? null) !== canonicalJson(here[name] ?? null))
    .map((name) => `${inputName(name)}${values(there[name], here[name])}`);
}

const LONGEST_VALUE = 80;

/** Short plain values are shown; a hash or a mapping says nothing to a reader. */
function values(there: JsonValue | undefined, here: JsonValue | undefined): string {
  const shown = [there, here].map((value) => (value === undefined ? 'not set' : canonicalJson(value)));
  const isPlain = [there, here].every((value) => typeof value !== 'object' || value === null);
  const isShort = shown.every((text) => text.length <= LONGEST_VALUE && !/^"[\da-f]{64}"$/.test(text));
  return isPlain && isShort ? ` (${printable(shown[0]!)} there, ${printable(shown[1]!)} here)` : '';
}

function inputName(part: string): string {
  return part === 'prompts_sha256' ? 'prompts' : printable(part, 60).replaceAll('_', '-');
}
