import { expect, test } from '@jest/globals';
import { canonicalJson } from '../../src/config/canonical-json.ts';

test('the order of keys means nothing, at any depth; that of a list does', () => {
  const value = JSON.parse(
    '{"b": [2, {"z": null, "a": 1}, 1], "a": {"y": [], "x": {}}, "__proto__": {"d": 1, "c": 2}}',
  );
  expect(canonicalJson(value)).toBe('{"__proto__":{"c":2,"d":1},"a":{"x":{},"y":[]},"b":[2,{"a":1,"z":null},1]}');
});
