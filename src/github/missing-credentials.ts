import { isCredentialName } from '../credentials.ts';
import type { RawInputs } from '../config/given.ts';
import type { JobEvent } from './event.ts';

type Variables = Readonly<Record<string, string | undefined>>;

const WHO: Readonly<Record<NonNullable<JobEvent['withoutSecrets']>, string>> = {
  fork: 'This pull request comes from a fork, and GitHub gives its workflows no secrets',
  dependabot: 'Dependabot started this workflow, and GitHub gives it only the secrets that are meant for Dependabot',
};

/** What a workflow without secrets cannot do. */
export interface MissingCredentials {
  /** A sentence without its full stop: `This pull request comes from a fork, …: api-key is empty`. */
  readonly reason: string;
  /** Whether the run is to end green, without measuring. */
  readonly skip: boolean;
}

/**
 * Whether credentials are empty because GitHub gives this workflow none; null = they are there, or it is somebody's mistake.
 * Only a pull request of a fork or of Dependabot is skipped: everywhere else an empty key is what it looks like.
 */
export function missingCredentials(
  inputs: RawInputs,
  variables: Variables,
  { withoutSecrets }: Pick<JobEvent, 'withoutSecrets'>,
): MissingCredentials | null {
  if (withoutSecrets === null || inputs['mode']?.trim() === 'mock') return null;
  const names = emptyCredentials(inputs, variables);
  if (names.length === 0) return null;
  const are = names.length === 1 ? 'is' : 'are';
  return {
    reason: `${WHO[withoutSecrets]}: ${names.join(' and ')} ${are} empty`,
    skip: inputs['on-missing-credentials']?.trim() === 'skip',
  };
}

/** An endpoint's address is often a secret as well. */
function emptyCredentials(inputs: RawInputs, variables: Variables): string[] {
  const isEmpty = (input: string, variable: string) => !(inputs[input]?.trim() || variables[variable]?.trim());
  const needsKey = inputs['auth']?.trim() !== 'none' && !hasFullHeader(inputs['headers'] ?? '');
  return [
    ...(isEmpty('endpoint-url', 'LLM_ENDPOINT_URL') ? ['endpoint-url'] : []),
    ...(needsKey && isEmpty('api-key', 'LLM_API_KEY') ? ['api-key'] : []),
    ...(hasEmptyHeader(inputs['headers'] ?? '') ? ['headers'] : []),
  ];
}

/** `Authorization: Bearer ` is what is left of a header whose secret is not there. */
function hasEmptyHeader(headers: string): boolean {
  return headers
    .split('\n')
    .some((line) => isCredentialName(nameOf(line)) && /:\s*(?:bearer|basic|token)?\s*$/i.test(line));
}

function hasFullHeader(headers: string): boolean {
  return headers.split('\n').some((line) => isCredentialName(nameOf(line))) && !hasEmptyHeader(headers);
}

function nameOf(header: string): string {
  return header.slice(0, Math.max(0, header.indexOf(':')));
}
