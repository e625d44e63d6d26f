import { join } from 'node:path';
import { shardName } from '../config/shard.ts';
import { describeError, InputError } from '../errors.ts';
import { createRecordTable, type RecordTable } from '../records.ts';
import { RESULT_FILES } from '../report/write.ts';
import { dealRows } from './deal-rows.ts';
import type { Result } from './results.ts';
import { createRowsFile, type RowsFile } from './rows-file.ts';
import { openShardRows, type ShardRows } from './shard-rows.ts';

/** All requests of a configuration. */
export interface GroupRows {
  readonly table: RecordTable;
  /** Those whose rows could be read to the end. */
  readonly results: readonly Result[];
  /** What is wrong with the others, a sentence each without a full stop. */
  readonly damaged: readonly string[];
  /** The rows in one file; null = it could not be written. */
  readonly requestsCsv: string | null;
  /** Why not, or null. */
  readonly writeProblem: string | null;
}

/** Reads the rows of some jobs into one table, and writes them to one file in a folder that is there. */
export function readGroup(results: readonly Result[], dir: string): GroupRows {
  const first = readOnce(results, dir);
  if (first.damaged.length === 0) return first;
  // Some of the damaged jobs' rows are in the table already: once more, without them.
  return { ...readOnce(first.results, dir), damaged: first.damaged };
}

function readOnce(results: readonly Result[], dir: string): GroupRows {
  const expected = results.reduce((total, { summary }) => total + summary.attempted + summary.warmup, 0);
  const table = createRecordTable('full', expected);
  const damaged = new Map<Result, string>();
  const { intake } = table;
  const file = openFile(join(dir, RESULT_FILES.requestsCsv));
  const opened: ShardRows[] = [];
  const remember = (result: Result, error: unknown): void => {
    if (!(error instanceof InputError)) throw error;
    const { shard } = result.summary;
    damaged.set(result, `${shard === null ? '' : `shard ${shardName(shard)}: `}${describeError(error)}`);
  };
  try {
    for (const result of results) {
      try {
        opened.push(openShardRows(result, intake));
      } catch (error) {
        remember(result, error);
      }
    }
    dealRows(opened, {
      onRow(rows) {
        rows.numberPrompt();
        const { cells } = rows.row;
        cells.index = table.length + 1;
        intake.push(cells);
        file.append(rows);
      },
      onDamage: (rows, error) => remember(rows.result, error),
    });
  } finally {
    for (const rows of opened) rows.close();
    file.close();
  }
  return {
    table,
    results: results.filter((result) => !damaged.has(result)),
    damaged: [...damaged.values()],
    ...file.outcome(),
  };
}

/** A file that remembers why it could not be written, and takes nothing more then. */
function openFile(path: string) {
  let problem: string | null = null;
  let file: RowsFile | null = null;
  const attempt = (step: () => void): void => {
    try {
      if (problem === null) step();
    } catch (error) {
      problem = describeError(error);
    }
  };
  attempt(() => (file = createRowsFile(path)));
  return {
    append(rows: ShardRows): void {
      if (problem !== null) return;
      try {
        file?.append(rows);
      } catch (error) {
        problem = describeError(error);
      }
    },
    close: () => attempt(() => file?.close()),
    outcome: () => ({ requestsCsv: problem === null ? path : null, writeProblem: problem }),
  };
}
