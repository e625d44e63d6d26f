import type { ReadContext } from '../../src/config/read-config.ts';
import type { RawInputs } from '../../src/config/given.ts';

/** An action without any environment. */
export function aContext(overrides: Partial<ReadContext> = {}): ReadContext {
  return {
    entry: 'action',
    environment: {},
    defaults: { outputDir: 'llm-latency-results-2', artifactName: 'llm-latency-test' },
    ...overrides,
  };
}

/** Inputs that are enough for a real endpoint. */
export const REAL: RawInputs = {
  'endpoint-url': 'https://api.openai.com/v1/chat/completions',
  'api-key': 'sk-s3cret-key',
  model: 'gpt-test',
};
