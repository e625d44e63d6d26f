import { metricOf } from '../metrics.ts';
import type { FailedRequest, GoodputBound, Subject } from '../model.ts';
import type { RecordRows } from '../records.ts';
import { rowsWhere } from '../records/by-label.ts';
import { completedRows, isMeasured } from '../samples.ts';
import { keeps } from './limit.ts';

/** A request that ran into the timeout, and what it had asked. */
export interface TimedOut {
  readonly request: FailedRequest;
  readonly prompt: number;
}

/** How many attempted requests kept every bound of a goodput. */
export interface GoodCount {
  readonly kept: number;
  /** Answered, no bound missed, but a metric without a value. */
  readonly unknown: number;
}

/** What a run's measured requests came to, as far as counting goes. */
export interface Tally {
  readonly attempted: number;
  readonly completed: number;
  readonly failed: number;
  readonly timedOut: readonly TimedOut[];
  readonly goodputs: ReadonlyMap<Subject, GoodCount>;
}

/** Counts the candidate's measured requests. */
export function tallyRequests(table: RecordRows, subjects: readonly Subject[]): Tally {
  const counters = subjects.flatMap((subject) =>
    subject.kind === 'goodput' ? [{ subject, bounds: subject.bounds.map(toReader), kept: 0, unknown: 0 }] : [],
  );
  const completed = completedRows(table);
  const failed = rowsWhere(table, (label) => isMeasured(label) && label.failure !== null);
  for (const row of counters.length === 0 ? [] : completed) {
    const record = table.view(row);
    for (const counter of counters) {
      const kept = counter.bounds.map(({ bound, read }) => keepsOrUnknown(read(record), bound));
      if (kept.every((each) => each === true)) counter.kept += 1;
      else if (!kept.includes(false)) counter.unknown += 1;
    }
  }
  return {
    attempted: completed.length + failed.length,
    completed: completed.length,
    failed: failed.length,
    timedOut: timedOutOf(table, failed),
    goodputs: new Map(counters.map(({ subject, kept, unknown }) => [subject, { kept, unknown }])),
  };
}

function timedOutOf(table: RecordRows, failed: Int32Array): TimedOut[] {
  return Array.from(failed)
    .filter((row) => table.labelAt(table.labelNumber(row)).failure === 'timeout')
    .map((row) => ({ request: table.at(row) as FailedRequest, prompt: table.promptNumber(row) }));
}

function toReader(bound: GoodputBound) {
  return { bound, read: metricOf(bound.metric).read };
}

function keepsOrUnknown(value: number | null, bound: GoodputBound): boolean | null {
  return value === null ? null : keeps(value, bound);
}
