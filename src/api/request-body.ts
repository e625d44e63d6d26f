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
  const defined: Record<string, JsonValue> = {};
  for (const key of Object.keys(body)) if (body[key] !== undefined) defined[key] = body[key];
  return Object.keys(parameters).length === 0 ? defined : merged(defined, parameters);
}

function merged(base: JsonObject, extra: JsonObject): JsonObject {
  const both = Object.entries(extra).map(([key, value]): [string, JsonValue] => {
    const before = base[key];
    return [key, isObject(before) && isObject(value) ? merged(before, value) : value];
  });
  return Object.fromEntries([...Object.entries(base), ...both]);
}
