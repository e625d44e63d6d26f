import { join } from 'node:path';
import { createColumn } from '../columns.ts';
import { shardName } from '../config/shard.ts';
import { describeError, InputError } from '../errors.ts';
import { createRecordTable, type RecordTable } from '../records.ts';
import { createBlock } from '../records/cells.ts';
import { RESULT_FILES } from '../report/write.ts';
import { dealRows } from './deal-rows.ts';
import { dealTable } from './dealt-table.ts';
import { release } from '../release.ts';
import type { Result } from './results.ts';
import { createRowsFile, type RowsFile } from './rows-file.ts';
import type { ShardGroup } from './shard-groups.ts';
import { readShardRows, type ShardRows } from './shard-rows.ts';

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

/** Rows that a table takes at once. */
const BLOCK = 512;

/** Reads the rows of some jobs into one table, and writes them to one file in a folder that is there. */
export function readGroup({ results, older }: Pick<ShardGroup, 'results' | 'older'>, dir: string): GroupRows {
  const expected = results.reduce((total, { summary }) => total + summary.attempted + summary.warmup, 0);
  const table = createRecordTable('full', expected);
  const lengths = createColumn(Int32Array, expected);
  const block = createBlock(BLOCK);
  const whole = new Map<Result, ShardRows>();
  const damaged: string[] = [];
  const isRead = (result: Result): boolean => {
    try {
      whole.set(result, readShardRows(result, { number: whole.size, table, lengths, block }));
      return true;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const { shard } = result.summary;
      damaged.push(`${shard === null ? '' : `shard ${shardName(shard)}: `}${describeError(error)}`);
      return false;
    }
  };
  for (const result of results) [result, ...(older.get(result) ?? [])].some(isRead);
  const shards = [...whole.values()];
  const order = new Int32Array(shards.reduce((total, { first, end }) => total + end - first, 0));
  let place = 0;
  const file = openFile(join(dir, RESULT_FILES.requestsCsv));
  dealRows(table, shards, (row, rows) => {
    order[place] = row;
    place += 1;
    file.append(rows, lengths.get(row));
  });
  file.close();
  release(lengths.toArray());
  return { table: dealTable(table, order), results: [...whole.keys()], damaged, ...file.outcome() };
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
    append(rows: ShardRows, length: number): void {
      if (problem !== null) return;
      try {
        file?.append(rows, length);
      } catch (error) {
        problem = describeError(error);
      }
    },
    close: () => attempt(() => file?.close()),
    outcome: () => ({ requestsCsv: problem === null ? path : null, writeProblem: problem }),
  };
}
