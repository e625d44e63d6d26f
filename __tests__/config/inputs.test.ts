import { describe, expect, test } from '@jest/globals';
import { readGiven } from '../../src/config/given.ts';
import type { InputRow } from '../../src/config/input-row.ts';
import { INPUTS } from '../../src/config/inputs.ts';
import { OUTPUTS } from '../../src/config/outputs.ts';
import { createProblems } from '../../src/config/problems.ts';
import { readValues } from '../../src/config/read-values.ts';

const ROWS: readonly InputRow[] = INPUTS;

describe('the table of inputs', () => {
  test('has names in kebab-case, each once', () => {
    const names = ROWS.map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has short, plain, finished texts', () => {
    const odd = [...ROWS, ...OUTPUTS].filter(({ text }) => text.length > 130 || !/^[A-Za-z].*\.$/.test(text));
    expect(odd).toEqual([]);
  });

  test('gives every flag a default, as the runner passes an empty text otherwise', () => {
    expect(ROWS.filter((row) => row.kind === 'flag' && row.default === '')).toEqual([]);
  });

  test('has defaults that can be read', () => {
    const problems = createProblems();
    const texts = Object.fromEntries(ROWS.map((row) => [row.name, row.default]));
    const values = readValues(readGiven({ raw: texts, environment: {}, entry: 'action' }, problems), problems);
    problems.settle({}, (message) => message);
    expect(Object.keys(values)).toEqual(ROWS.map(({ name }) => name));
    expect(values).toMatchObject({
      mode: 'real',
      'endpoint-url': null,
      'api-key': null,
      model: null,
      api: 'auto',
      auth: 'auto',
      headers: null,
      stream: true,
      parameters: null,
      'max-output-tokens': null,
      'prompts-file': null,
      prompts: null,
      repeat: 1,
      warmup: 0,
      order: 'listed',
      seed: 0,
      delay: 0,
      connection: 'reuse',
      'cache-bust': false,
      'wait-for-ready': 0,
      timeout: 120_000,
      'idle-timeout': null,
      retries: 0,
      'max-duration': null,
      'max-requests': null,
      'stop-after-failures': 5,
      'max-average-latency': null,
      'max-error-rate': 0.05,
      'report-only': false,
      'output-dir': 'llm-latency-results',
      'prompt-text': 'full',
      'upload-artifact': true,
      'artifact-name': null,
      'retention-days': null,
      'job-summary': true,
      'mock-latency': { kind: 'uniform', low: 300, high: 1200 },
      'mock-ttft': { kind: 'uniform', low: 60, high: 180 },
      'mock-output-tokens': { kind: 'uniform', low: 20, high: 80 },
      'mock-error-rate': 0,
      'mock-time-scale': 1,
    });
  });
});
