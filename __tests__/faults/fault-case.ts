import { expect } from '@jest/globals';
import type { FailureClass, Flag } from '../../src/model.ts';
import type { Finished } from '../support/run-process.ts';
import type { Results } from './results.ts';
import type { Stage } from './stage.ts';

/** What goes wrong, and what has to be there when the process has ended. */
export interface FaultCase {
  readonly name: string;
  /** The action only, the command only; either unless given. */
  readonly entry?: 'action' | 'command';
  /** Takes minutes, so it is played only when everything is. */
  readonly slow?: true;
  /** Whether this machine can play it; any can unless given. */
  readonly possible?: () => boolean;
  readonly prepare: (stage: Stage) => Preparation | Promise<Preparation>;
  /** Of the command; the action knows only 0 and 1. */
  readonly exitCode: 0 | 1 | 2;
  /** Every row of the CSV, in order; `some`: one or more, all of them answered; null: there is no CSV. */
  readonly rows: readonly ExpectedRow[] | 'some' | null;
  /** What is left instead when the end of a reused connection was seen so late that nobody can take it for a stale one. */
  readonly seenLate?: Pick<FaultCase, 'exitCode' | 'rows'>;
}

/** What the process is started with, beyond an endpoint, a key, a model and two prompts. */
export interface Preparation {
  readonly url?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
  /** Results that cannot exist after this fault. */
  readonly lost?: readonly ('metrics_summary.json' | 'report.html')[];
  /** What else must hold. */
  readonly verify?: (after: Aftermath) => void;
}

/** All that is left when the process has ended. */
export interface Aftermath extends Results {
  readonly finished: Finished;
}

/** Columns of a row that a fault decides. */
export interface ExpectedRow {
  readonly outcome: 'ok' | 'failed';
  readonly failure: FailureClass | '';
  readonly http_status: string;
  readonly attempts: string;
  readonly connection: 'new' | 'reused' | '';
  readonly flags: string;
  readonly failure_message: string;
}

interface RowFacts {
  readonly status?: number;
  readonly attempts?: number;
  readonly connection?: ExpectedRow['connection'];
  readonly flags?: readonly Flag[];
}

/** The row of an answer, on the connection that was opened ahead. */
export function ok({ attempts = 1, connection = 'reused', flags = [] }: RowFacts = {}): ExpectedRow {
  return {
    outcome: 'ok',
    failure: '',
    http_status: '200',
    attempts: String(attempts),
    connection,
    flags: flags.join(' '),
    failure_message: '',
  };
}

/** The row of a failed request whose message holds these words. */
export function failed(failure: FailureClass, words: string, facts: RowFacts = {}): ExpectedRow {
  const { status = '' } = facts;
  const failureMessage = expect.stringContaining(words) as unknown as string;
  return { ...ok(facts), outcome: 'failed', failure, http_status: String(status), failure_message: failureMessage };
}
