import type { JsonObject, JsonValue } from '../model.ts';

/*
 * Total accessors: whatever a server sent, they give what was asked for or say that it is not there, and never throw.
 */

/** The value at a path of one or two keys, or undefined. */
export function at(value: unknown, key: string, second?: string): unknown {
  if (!isObject(value)) return undefined;
  // Spelled out, because this is asked some twenty times of every event.
  const found = value[key];
  return second === undefined ? found : at(found, second);
}

/** Whether a value is a JSON object: no list, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A JSON object as it is; anything else as an empty one. For values that are asked for many keys, where taking it apart is
 * quicker than {@link at}.
 */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : NOTHING;
}

const NOTHING: JsonObject = {};

/** A list as it is; anything else as an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A string that is not empty, or null. Blanks count: a space is a token. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A finite number, or null. Text is no number. */
export function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A count: a whole number from 0 up, or null. */
export function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** A duration or another quantity that cannot be negative, or null. */
export function quantityOf(value: unknown): number | null {
  const number = numberOf(value);
  return number !== null && number >= 0 ? number : null;
}

/** The sum of what is known; null when nothing is. */
export function sumOf(...parts: readonly (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0);
}

/** Parses JSON; undefined where a text is none. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
