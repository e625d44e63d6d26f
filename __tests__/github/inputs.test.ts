import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { rawSecrets, readInputs, registerSecrets } from '../../src/github/inputs.ts';

let written: string[] = [];

beforeEach(() => {
  written = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});

afterEach(() => {
  jest.restoreAllMocks();
});

test('inputs are read by the names that the runner gives them', () => {
  expect(
    readInputs({
      INPUT_MODE: 'mock',
      'INPUT_MAX-AVERAGE-LATENCY': ' 2s ',
      'INPUT_API-KEY': '',
      INPUT_PROMPTS: 'one\ntwo',
      OTHER: 'x',
    }),
  ).toEqual({ mode: 'mock', 'max-average-latency': ' 2s ', 'api-key': '', prompts: 'one\ntwo' });
});

test('an unknown one is kept only when it looks like a misspelling', () => {
  expect(readInputs({ INPUT_API_KEY: 'x', INPUT_REPAET: '2', 'INPUT_WHO-TO-GREET': 'you' })).toEqual({
    api_key: 'x',
    repaet: '2',
  });
});

test('keys are known before they are read, wherever they stand', () => {
  const secrets = rawSecrets({ 'api-key': 'from input' }, { LLM_API_KEY: 'from environment', LLM_MODEL_NAME: 'm' });
  expect(secrets.filter((secret) => secret !== '')).toEqual(['from input', 'from environment']);
  expect(new Set(rawSecrets({}, {}))).toEqual(new Set(['']));
});

test('secrets are masked whole and line by line, once each', () => {
  registerSecrets(['first line\nsecond line', 'second line', ' padded ']);
  expect(written.map((line) => line.trimEnd())).toEqual([
    '::add-mask::first line%0Asecond line',
    '::add-mask::first line',
    '::add-mask::second line',
    '::add-mask::padded',
  ]);
});

test('nothing is masked that is empty or would wreck the log', () => {
  registerSecrets(['', ' ', 'abc', '{\n}\n', 'true\n1']);
  expect(written.map((line) => line.trimEnd())).toEqual(['::add-mask::true%0A1', '::add-mask::true']);
});
