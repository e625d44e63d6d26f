import type { Column } from '../columns.ts';
import { shardName } from '../config/shard.ts';
import { InputError } from '../errors.ts';
import type { RecordTable } from '../records.ts';
import type { RowBlock } from '../records/cells.ts';
import { createRowsReader, type CsvLabel } from '../report/read-csv-rows.ts';
import { openRequestsReader } from '../report/read-csv.ts';
import { isMeasured } from '../samples.ts';
import type { Result } from './results.ts';

/** The rows of one job: side by side in a table, and in its file. */
export interface ShardRows {
  /** From 0, among the jobs of the table. */
  readonly number: number;
  readonly requestsCsv: string;
  /** Of the file's header. */
  readonly columns: readonly string[];
  /** Place of the first row in the table, and of the one behind the last. */
  readonly first: number;
  readonly end: number;
  /** Bytes of the file before its first row. */
  readonly offset: number;
}

/** Where rows go that are read. */
export interface RowsTarget {
  /** What the rows' job counts as; see {@link ShardRows.number}. */
  readonly number: number;
  readonly table: RecordTable;
  /** Bytes of each row, with its line end. */
  readonly lengths: Column<Int32Array>;
  /** What rows go through, the same for all jobs; what a damaged one left in it is dropped. */
  readonly block: RowBlock;
}

/**
 * Reads the rows of a job behind those that are in a table, and holds them against what its summary says of them.
 * @throws {InputError} for a file or a row that cannot be read or is of another run, and when rows are missing
 */
export function readShardRows({ summary, requestsCsv }: Result, target: RowsTarget): ShardRows {
  const { number, table, lengths, block } = target;
  const reader = openRequestsReader(requestsCsv);
  const { row, columns } = reader;
  const [first, offset] = [table.length, row.offset + row.next];
  const check = createCheck({ summary, requestsCsv });
  try {
    const rows = createRowsReader(reader, table.intake);
    const bytes = new Int32Array(block.capacity);
    block.length = 0;
    const take = (): void => {
      lengths.pushAll(bytes, 0, block.length);
      table.intake.push(block);
    };
    while (rows.next(block)) {
      check.row(rows.label);
      block.index[block.length - 1] = table.length + block.length;
      // The last line may have no end.
      bytes[block.length - 1] = Math.min(row.next, row.filled) - row.start;
      if (block.length === block.capacity) take();
    }
    take();
    check.end();
  } finally {
    reader.close();
  }
  return { number, requestsCsv, columns, first, end: table.length, offset };
}

/** Holds rows against the summary beside them. */
function createCheck({ summary, requestsCsv }: Pick<Result, 'summary' | 'requestsCsv'>) {
  const shard = summary.shard === null ? null : shardName(summary.shard);
  const counts = { attempted: 0, failed: 0 };
  let checked: CsvLabel | null = null;

  function checkRun(label: CsvLabel): void {
    const { runId, mode } = summary;
    if (label.runId === runId && label.mode === mode && label.shard === shard) return;
    throw new InputError(
      `${requestsCsv} and the summary beside it are not of the same run; keep the two of one run together`,
    );
  }
  return {
    row(label: CsvLabel): void {
      if (label !== checked) checkRun((checked = label));
      if (!isMeasured(label)) return;
      counts.attempted += 1;
      if (label.outcome === 'failed') counts.failed += 1;
    },
    end(): void {
      if (counts.attempted === summary.attempted && counts.failed === summary.failed) return;
      const [seen, told] = [counts, summary].map(({ attempted, failed }) => `${attempted} requests, ${failed} failed`);
      throw new InputError(`${requestsCsv} holds ${seen}, and the summary beside it says ${told}; was it cut off?`);
    },
  };
}
