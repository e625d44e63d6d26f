import type { JsonObject, JsonValue } from '../model.ts';
import { isObject } from './json.ts';

/**
 * A body with the user's parameters in it. Objects merge, so that `generationConfig: {temperature: 0}` keeps the token
 * limit beside it; anything else replaces. A value of undefined leaves its key out.
 */
export function withParameters(
  body: { readonly [key: string]: JsonValue | undefined },
  parameters: JsonObject,
): JsonObject {
  const defined = Object.entries(body).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined);
  return merged(Object.fromEntries(defined), parameters);
}

function merged(base: JsonObject, extra: JsonObject): JsonObject {
  const both = Object.entries(extra).map(([key, value]): [string, JsonValue] => {
    const before = base[key];
    return [key, isObject(before) && isObject(value) ? merged(before, value) : value];
  });
  return Object.fromEntries([...Object.entries(base), ...both]);
}
