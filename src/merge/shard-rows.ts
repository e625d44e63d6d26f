import { shardName } from '../config/shard.ts';
import { InputError } from '../errors.ts';
import type { RowIntake } from '../records.ts';
import { createRowsReader, type CsvLabel, type ReadRow, type RowsReader } from '../report/read-csv-rows.ts';
import { openRequestsReader, type RequestsReader } from '../report/read-csv.ts';
import type { Result } from './results.ts';

/** The rows of one job, held against what its summary says of them. */
export interface ShardRows extends Pick<RowsReader, 'numberPrompt'> {
  readonly result: Result;
  readonly reader: RequestsReader;
  /** The one that it stands at. */
  readonly row: ReadRow;
  /**
   * Goes to the next row; false after the last one.
   * @throws {InputError} for a row that cannot be read or is of another run, and at the end when rows are missing
   */
  next(): boolean;
  close(): void;
}

/**
 * Opens the rows of a job.
 * @throws {InputError}
 */
export function openShardRows(result: Result, intake: RowIntake): ShardRows {
  const { summary, requestsCsv } = result;
  const reader = openRequestsReader(requestsCsv);
  const rows = createRowsReader(reader, intake);
  const shard = summary.shard === null ? null : shardName(summary.shard);
  const counts = { attempted: 0, failed: 0 };
  let checked: CsvLabel | null = null;

  function check(label: CsvLabel): void {
    const { runId, mode } = summary;
    if (label.runId === runId && label.mode === mode && label.shard === shard) return;
    throw new InputError(
      `${requestsCsv} and the summary beside it are not of the same run; keep the two of one run together`,
    );
  }
  function checkCounts(): void {
    if (counts.attempted === summary.attempted && counts.failed === summary.failed) return;
    const [seen, told] = [counts, summary].map(({ attempted, failed }) => `${attempted} requests, ${failed} failed`);
    throw new InputError(`${requestsCsv} holds ${seen}, and the summary beside it says ${told}; was it cut off?`);
  }
  return {
    result,
    reader,
    get row() {
      return rows.row;
    },
    numberPrompt: rows.numberPrompt,
    next() {
      if (!rows.next()) {
        checkCounts();
        return false;
      }
      const { label } = rows.row;
      if (label !== checked) check((checked = label));
      if (label.phase === 'measured' && label.arm === 'candidate') {
        counts.attempted += 1;
        if (label.outcome === 'failed') counts.failed += 1;
      }
      return true;
    },
    close: reader.close,
  };
}
