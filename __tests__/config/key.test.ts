import { expect, test } from '@jest/globals';
import { parseKey } from '../../src/config/key.ts';
import { refusal } from './refusal.ts';

test('a key is taken without the line end that secrets bring along', () => {
  expect(parseKey(' sk-abc_123\n')).toBe('sk-abc_123');
});

test.each([
  ['Bearer sk-abc', 'the value begins with "Bearer"; give the key alone'],
  ['sk-abc\nsk-def', 'the value has a blank, a line end or a character outside ASCII inside; give the key alone'],
  ['sk abc', 'the value has a blank, a line end or a character outside ASCII inside; give the key alone'],
  ['sk-äbc', 'the value has a blank, a line end or a character outside ASCII inside; give the key alone'],
])('%j is refused without being shown', (text, message) => {
  expect(refusal(() => parseKey(text))).toBe(message);
});
