import { describe, expect, test } from '@jest/globals';
import { missingCredentials } from '../../src/github/missing-credentials.ts';

const FORK = { withoutSecrets: 'fork' } as const;
const URL = { 'endpoint-url': 'https://llm.example/v1/chat/completions' };
const reason = (what: string): string =>
  `This pull request comes from a fork, and GitHub gives its workflows no secrets: ${what}`;

describe('on a pull request from a fork', () => {
  test.each<[Record<string, string>, string]>([
    [URL, 'api-key is empty'],
    [{ ...URL, 'api-key': ' ' }, 'api-key is empty'],
    [{}, 'endpoint-url and api-key are empty'],
    [{ auth: 'none' }, 'endpoint-url is empty'],
    [{ ...URL, auth: 'none', headers: 'X-Trace: 1\nAuthorization: Bearer ' }, 'headers is empty'],
    [{ ...URL, auth: 'none', headers: 'X-Api-Key:' }, 'headers is empty'],
  ])('%j is without credentials', (inputs, what) => {
    expect(missingCredentials(inputs, {}, FORK)).toEqual({ reason: reason(what), skip: false });
    const skipping = { ...inputs, 'on-missing-credentials': 'skip' };
    expect(missingCredentials(skipping, {}, FORK)).toEqual({ reason: reason(what), skip: true });
  });

  test.each<[Record<string, string>, Record<string, string>]>([
    [{ ...URL, 'api-key': 'k' }, {}],
    [{}, { LLM_ENDPOINT_URL: 'https://llm.example', LLM_API_KEY: 'k' }],
    [{ ...URL, auth: 'none' }, {}],
    [{ ...URL, headers: 'Authorization: Bearer given' }, {}],
    [{ ...URL, auth: 'none', headers: 'X-Trace:' }, {}],
    [{ mode: 'mock' }, {}],
  ])('%j with %j goes on', (inputs, variables) => {
    expect(missingCredentials({ ...inputs, 'on-missing-credentials': 'skip' }, variables, FORK)).toBeNull();
  });
});

test('Dependabot is named', () => {
  expect(missingCredentials(URL, {}, { withoutSecrets: 'dependabot' })?.reason).toBe(
    'Dependabot started this workflow, and GitHub gives it only the secrets that are meant for Dependabot: api-key is empty',
  );
});

test('anywhere else an empty key is a mistake, and never skipped', () => {
  expect(missingCredentials({ 'on-missing-credentials': 'skip' }, {}, { withoutSecrets: null })).toBeNull();
});
