import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { errorCode } from '../errors.ts';
import { freeOutputDir } from '../report/write.ts';
import type { JobEnvironment } from './environment.ts';

/** What a name is for; names of different kinds never collide. */
export type ClaimKind = 'output-dir' | 'artifact' | 'comment';

/**
 * Makes a name unique among the uses of this action in one job: the first use gets `name`, the second `name-2`, and so on.
 * Uses know of each other by empty files in the folder that the runner empties before each job; without such a folder, or
 * when it cannot be written, the name stays as it is.
 */
export function claimName(kind: ClaimKind, name: string, job: JobEnvironment): string {
  if (job.temp === null) return name;
  const folder = claimsFolder(job.temp);
  for (let use = 1; ; use += 1) {
    const candidate = use === 1 ? name : `${name}-${use}`;
    const answer = tryToClaim(folder, join(folder, claimFile(kind, candidate, job)));
    if (answer === 'mine') return candidate;
    if (answer === 'unknown') return name;
  }
}

/** The name that {@link claimName} would give, which stays free. */
export function nextName(kind: ClaimKind, name: string, job: JobEnvironment): string {
  if (job.temp === null) return name;
  const folder = claimsFolder(job.temp);
  for (let use = 1; ; use += 1) {
    const candidate = use === 1 ? name : `${name}-${use}`;
    if (!existsSync(join(folder, claimFile(kind, candidate, job)))) return candidate;
  }
}

function claimsFolder(temp: string): string {
  return join(temp, 'llm-latency-action');
}

function claimFile(kind: ClaimKind, name: string, { workflowRunId, attempt, job }: JobEnvironment): string {
  return createHash('sha256').update([kind, workflowRunId, attempt, job, name].join('\n')).digest('hex');
}

function tryToClaim(folder: string, claim: string): 'mine' | 'taken' | 'unknown' {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return 'unknown';
  }
  try {
    writeFileSync(claim, '', { flag: 'wx' });
    return 'mine';
  } catch (error) {
    return errorCode(error) === 'EEXIST' ? 'taken' : 'unknown';
  }
}

/** The folder for a use's results: the one that was asked for, or `…-2` beside it when an earlier use in this job has it. */
export function claimOutputDir(dir: string, job: JobEnvironment): string {
  if (job.temp === null) return freeOutputDir(dir);
  const whole = resolve(dir);
  const claimed = claimName('output-dir', whole, job);
  if (claimed === whole) return dir;
  const isNamed = !['', '.', '..'].includes(basename(dir));
  return isNamed ? `${dir.replace(/[\\/]+$/, '')}${claimed.slice(whole.length)}` : claimed;
}
