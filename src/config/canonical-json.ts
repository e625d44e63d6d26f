import type { JsonValue } from '../model.ts';

/** JSON in which the keys of every object are in alphabetical order, because their order means nothing: equal data gives equal text. */
export function canonicalJson(value: JsonValue): string {
  return JSON.stringify(value, sortedKeys);
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
