import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { errorCode } from '../errors.ts';
import { freeOutputDir } from '../report/write.ts';
import type { JobEnvironment } from './environment.ts';

/** What a name is for; names of different kinds never collide. */
export type ClaimKind = 'output-dir' | 'artifact';

/**
 * Makes a name unique among the uses of this action in one job: the first use gets `name`, the second `name-2`, and so on.
 * Uses know of each other by empty files in the folder that the runner empties before each job; without such a folder, or
 * when it cannot be written, the name stays as it is.
 */
export function claimName(kind: ClaimKind, name: string, job: JobEnvironment): string {
  if (job.temp === null) return name;
  const folder = join(job.temp, 'llm-latency-action');
  const scope = [kind, job.workflowRunId, job.attempt, job.job].join('\n');
  for (let use = 1; ; use += 1) {
    const candidate = use === 1 ? name : `${name}-${use}`;
    const claim = join(folder, createHash('sha256').update(`${scope}\n${candidate}`).digest('hex'));
    const answer = tryToClaim(folder, claim);
    if (answer === 'mine') return candidate;
    if (answer === 'unknown') return name;
  }
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
