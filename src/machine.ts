import { release, type } from 'node:os';
import type { Environment } from './model.ts';

/** Where this process runs, for the files. No machine tells its region reliably, so that stays unknown. */
export function describeMachine(runnerImage: string | null): Environment {
  return {
    os: `${type()} ${release()}`,
    architecture: process.arch,
    node: process.versions.node,
    runnerImage,
    region: null,
  };
}
