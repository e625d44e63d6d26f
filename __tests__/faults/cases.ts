import { ANSWER_CASES } from './answer-cases.ts';
import type { FaultCase } from './fault-case.ts';
import { JOB_CASES } from './job-cases.ts';
import { MACHINE_CASES } from './machine-cases.ts';
import { NETWORK_CASES } from './network-cases.ts';

/** The table: everything that is made to go wrong, and what must be left. */
export const CASES: readonly FaultCase[] = [...NETWORK_CASES, ...ANSWER_CASES, ...MACHINE_CASES, ...JOB_CASES];
