import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseMapping, reservedParameters } from '../../src/config/parameters.ts';
import { isReadOrRefused, refusal } from './refusal.ts';

describe('a mapping', () => {
  test('is YAML', () => {
    expect(
      parseMapping('temperature: 0.7\nstop: ["\\n", END]\nthinking:\n  type: enabled\n  budget: 1024\nuser: null'),
    ).toEqual({ temperature: 0.7, stop: ['\n', 'END'], thinking: { type: 'enabled', budget: 1024 }, user: null });
  });

  test('is JSON, also with tabs', () => {
    expect(parseMapping('{\n\t"top_p": 0.9,\n\t"logit_bias": { "50256": -100 }\n}')).toEqual({
      top_p: 0.9,
      logit_bias: { '50256': -100 },
    });
  });

  test('takes words for words and dates for texts', () => {
    expect(parseMapping('a: yes\nb: 2026-01-01\nc: 0x10\nd: 1_000\ne: ~')).toEqual({
      a: 'yes',
      b: '2026-01-01',
      c: 16,
      d: '1_000',
      e: null,
    });
  });

  test.each([
    ['- a', 'the value is no mapping; write for example temperature: 0.7'],
    ['temperature=0.7', 'the value is no mapping; write for example temperature: 0.7'],
    ['# nothing', 'the value is no mapping; write for example temperature: 0.7'],
    ['a: .nan', 'a is NaN, which JSON cannot hold; write a finite number'],
    ['a: [1, {b: -.inf}]', 'a[1].b is -Infinity, which JSON cannot hold; write a finite number'],
    ['a: 1\na: 2', 'not valid YAML: Map keys must be unique at line 2, column 1'],
    ['a: 1\n---\nb: 2', expect.stringMatching(/^not valid YAML: Source contains multiple documents/)],
    ['a: !!js/function x', expect.stringMatching(/^not valid YAML: Unresolved tag/)],
    ['a: *b', expect.stringMatching(/^not valid YAML: Unresolved alias/)],
    ['? [a]\n: b', expect.stringMatching(/^not valid YAML: /)],
    ['a: &x [*x]', 'the value is nested more than 100 levels deep, or holds itself'],
    [`a: ${'['.repeat(101)}${']'.repeat(101)}`, 'the value is nested more than 100 levels deep, or holds itself'],
    ['['.repeat(20_000), expect.stringMatching(/^not valid YAML: nested too deeply$/)],
  ])('refusal %#', (text, message) => {
    expect(refusal(() => parseMapping(text))).toEqual(message);
  });

  test('does not grow without end through aliases', () => {
    const levels = Array.from(
      { length: 20 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(', ')}]`,
    );
    expect(refusal(() => parseMapping(['l0: &l0 x', ...levels].join('\n')))).toMatch(
      /^not valid YAML: Excessive alias count/,
    );
  });

  test('of noise is plain data or refused', () => {
    const noise = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-c:{}[\],"'&*!|>\n -]{0,40}$/));
    fc.assert(
      fc.property(noise, (text) =>
        isReadOrRefused(() => {
          const value = parseMapping(text);
          expect(JSON.parse(JSON.stringify(value))).toEqual(value);
        }),
      ),
      { seed: 1, numRuns: 3000 },
    );
  });
});

describe('reserved parameters', () => {
  test('are named with what to use instead', () => {
    const parameters = { model: 'm', messages: [], max_tokens: 5, stream_options: {}, temperature: 1 };
    expect(reservedParameters(parameters, ['model', 'messages', 'max_tokens', 'stream', 'stream_options'])).toEqual([
      'model is set by the action itself; use the input model',
      'messages is set by the action itself; use prompts or prompts-file',
      'max_tokens is set by the action itself; use max-output-tokens',
      'stream_options is set by the action itself; remove it',
    ]);
  });

  test('include what would change the body instead of filling it', () => {
    expect(reservedParameters(parseMapping('__proto__: {a: 1}'), [])).toEqual([
      '__proto__ is set by the action itself; remove it',
    ]);
  });
});
