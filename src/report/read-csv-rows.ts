import type { FailureClass, RequestRecord } from '../model.ts';
import type { RowIntake } from '../records.ts';
import { fillCells, type RowBlock } from '../records/cells.ts';
import { UNSURE } from './read-csv-cells.ts';
import { LOOK_AHEAD } from './read-csv-scan.ts';
import { createQuickReader, type QuickReader } from './read-csv-quick.ts';
import type { CsvEntry } from './read-csv-row.ts';
import type { RequestsReader } from './read-csv.ts';

/** What many rows of a file say alike, checked once. */
export interface CsvLabel extends Pick<CsvEntry, 'runId' | 'mode'> {
  readonly phase: RequestRecord['phase'];
  readonly arm: RequestRecord['arm'];
  readonly shard: string | null;
  readonly outcome: RequestRecord['outcome'];
  /** null = it was answered. */
  readonly failure: FailureClass | null;
  /** As {@link RowIntake.label} numbers it. */
  readonly number: number;
}

/** Reads requests for a table, in half a microsecond or so each. */
export interface RowsReader {
  /**
   * Adds the next request to a block that has room for it; false after the last one. Its index is the one in the file. Throws
   * InputError as the strict reader does.
   */
  next(block: RowBlock): boolean;
  /** Of the request. */
  readonly label: CsvLabel;
}

/**
 * Reads rows straight from the bytes where they are plainly what we write ourselves, and leaves every other row to the strict
 * reader: both give the same, or the same refusal.
 */
export function createRowsReader(reader: RequestsReader, intake: RowIntake): RowsReader {
  const { row } = reader;
  const quick = createQuickReader(reader);
  const numberPrompt = createPromptNumbers(reader, quick, intake);
  let label: CsvLabel | null = null;

  function readStrictly(block: RowBlock): CsvLabel {
    const { runId, mode, record } = reader.entry();
    fillCells(block, record);
    block.prompt[block.length] = intake.prompt(record.promptId, record.promptText);
    const { phase, arm, shard, outcome } = record;
    const failure = record.outcome === 'failed' ? record.failure : null;
    const made: CsvLabel = { runId, mode, phase, arm, shard, outcome, failure, number: intake.label(record) };
    quick.learn(made);
    return made;
  }
  return {
    get label() {
      if (label === null) throw new RangeError('no request was read yet');
      return label;
    },
    next(block) {
      if (row.filled - row.next < LOOK_AHEAD) reader.lookAhead();
      const end = quick.read(block);
      if (end !== UNSURE) {
        block.prompt[block.length] = numberPrompt();
        label = quick.label;
        reader.skipTo(end);
      } else {
        if (!reader.next()) return false;
        label = readStrictly(block);
      }
      block.label[block.length] = label!.number;
      block.index[block.length] = reader.index;
      block.length += 1;
      return true;
    },
  };
}

/** Numbers the prompts of rows. Rows walk through prompts in one order again and again, which makes the next one easy to guess. */
function createPromptNumbers({ row }: RequestsReader, { prompt }: QuickReader, intake: RowIntake): () => number {
  let last = -1;
  return () => {
    const { idStart, idEnd, textStart, textEnd } = prompt;
    const known = intake.knownPrompt(last + 1, row.bytes, idStart, idEnd);
    last = known < 0 ? intake.prompt(textOf(row.bytes, idStart, idEnd), textOf(row.bytes, textStart, textEnd)) : known;
    return last;
  };
}

const QUOTE = 0x22;

/** The content of a cell. */
function textOf(bytes: Buffer, start: number, end: number): string {
  if (bytes[start] !== QUOTE) return bytes.toString('utf8', start, end);
  return bytes.toString('utf8', start + 1, end - 1).replaceAll('""', '"');
}
