import type { JobEnvironment } from './environment.ts';

const LONGEST = 200;

/**
 * A name that GitHub's artifact service accepts: what it forbids (`" : < > | * ? \ /`, control characters) becomes `-`,
 * so that a matrix may put a model's name into it.
 */
export function slugArtifactName(name: string): string {
  const slug = name
    .toWellFormed()
    .replace(/["<>:|*?\\/\p{Cc}]+/gu, '-')
    .trim()
    .slice(0, LONGEST)
    .replace(/\p{Cs}$/u, '')
    .trimEnd();
  return slug === '' ? 'llm-latency' : slug;
}

/** The name in a re-run: GitHub keeps the artifacts of earlier attempts and refuses a name twice. */
export function nameInAttempt(name: string, { attempt }: Pick<JobEnvironment, 'attempt'>): string {
  return attempt === 1 ? name : `${name}-attempt-${attempt}`;
}
