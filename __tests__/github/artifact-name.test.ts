import { expect, test } from '@jest/globals';
import { nameInAttempt, slugArtifactName } from '../../src/github/artifact-name.ts';
import { readJobEnvironment } from '../../src/github/environment.ts';

test.each([
  ['llm-latency-bench-0', 'llm-latency-bench-0'],
  ['meta-llama/Llama-3.1:8b', 'meta-llama-Llama-3.1-8b'],
  ['a"b<c>d|e*f?g\\h\r\ni', 'a-b-c-d-e-f-g-h-i'],
  ['größe 模型', 'größe 模型'],
  ['  ', 'llm-latency'],
])('%j becomes %j', (name, expected) => {
  expect(slugArtifactName(name)).toBe(expected);
});

test('a very long name is cut', () => {
  expect(slugArtifactName('x'.repeat(1000))).toBe('x'.repeat(200));
});

test('a re-run has the attempt in the name, the first run has not', () => {
  const names = [1, 2, 10].map((attempt) => nameInAttempt('results', { ...readJobEnvironment({}), attempt }));
  expect(names).toEqual(['results', 'results-attempt-2', 'results-attempt-10']);
});
