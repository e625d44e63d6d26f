import { describe, expect, test } from '@jest/globals';
import { fingerprintDifferences } from '../../src/baseline/fingerprint-difference.ts';

const PARTS = {
  mode: 'real',
  endpoint_url: 'https://llm.example/v1',
  model: 'm',
  parameters: { temperature: 0.7, tools: [1, { b: 1, a: 2 }] },
  max_output_tokens: null,
  prompts_sha256: 'a'.repeat(64),
};

describe('fingerprints', () => {
  test('are equal whatever the order of their keys', () => {
    const { mode, parameters, ...others } = PARTS;
    const turned = { ...others, parameters: { tools: [1, { a: 2, b: 1 }], temperature: parameters.temperature }, mode };
    expect(fingerprintDifferences(turned, PARTS)).toEqual([]);
  });

  test('differ in parts that are named as their inputs are, with short plain values', () => {
    const other = {
      ...PARTS,
      endpoint_url: `https://llm.example/${'x'.repeat(90)}`,
      model: 'n',
      parameters: { temperature: 0.7, tools: [{ b: 1, a: 2 }, 1] },
      max_output_tokens: 50,
      prompts_sha256: 'b'.repeat(64),
    };
    expect(fingerprintDifferences(other, PARTS)).toEqual([
      'endpoint-url',
      'model ("n" there, "m" here)',
      'parameters',
      'max-output-tokens (50 there, null here)',
      'prompts',
    ]);
  });

  test('differ in parts that only one of them has', () => {
    const { endpoint_url: url, ...others } = PARTS;
    expect(fingerprintDifferences({ ...others, baseline_key: 'preview', ['odd\u202Ekey']: 1 }, PARTS)).toEqual([
      `endpoint-url (not set there, "${url}" here)`,
      'baseline-key ("preview" there, not set here)',
      'oddkey (1 there, not set here)',
    ]);
  });
});
