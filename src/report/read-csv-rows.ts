import type { RequestRecord } from '../model.ts';
import type { RowIntake } from '../records.ts';
import { emptyCells, fillCells, UNKNOWN, type RowCells } from '../records/cells.ts';
import { UNSURE } from './read-csv-cells.ts';
import { createQuickReader, type QuickReader } from './read-csv-quick.ts';
import type { CsvEntry } from './read-csv-row.ts';
import type { RequestsReader } from './read-csv.ts';

/** What many rows of a file say alike, checked once. */
export interface CsvLabel extends Pick<CsvEntry, 'runId' | 'mode'> {
  readonly phase: RequestRecord['phase'];
  readonly arm: RequestRecord['arm'];
  readonly shard: string | null;
  readonly outcome: RequestRecord['outcome'];
  /** As {@link RowIntake.label} numbers it. */
  readonly number: number;
}

/** Reads requests for a table, in half a microsecond or so each. */
export interface RowsReader {
  /** Goes to the next request; false after the last one. Throws InputError as the strict reader does. */
  next(): boolean;
  /** The request, for {@link RowIntake.push}; its index is the one in the file. The next one takes its place. */
  readonly cells: RowCells;
  /** Of the request. */
  readonly label: CsvLabel;
}

/**
 * Reads rows straight from the bytes where they are plainly what we write ourselves, and leaves every other row to the strict
 * reader: both give the same, or the same refusal.
 */
export function createRowsReader(reader: RequestsReader, intake: RowIntake): RowsReader {
  const quick = createQuickReader(reader);
  const numberPrompt = createPromptNumbers(reader, quick, intake);
  const cells = emptyCells();
  let label: CsvLabel | null = null;

  function readStrictly(): CsvLabel {
    const { runId, mode, record } = reader.entry();
    fillCells(cells, record);
    cells.prompt = intake.prompt(record.promptId, record.promptText);
    const { phase, arm, shard, outcome } = record;
    const made: CsvLabel = { runId, mode, phase, arm, shard, outcome, number: intake.label(record) };
    quick.learn(made);
    return made;
  }
  return {
    cells,
    get label() {
      if (label === null) throw new RangeError('no request was read yet');
      return label;
    },
    next() {
      reader.lookAhead();
      const end = quick.read(cells);
      if (end !== UNSURE) {
        cells.prompt = numberPrompt();
        label = quick.label;
        reader.skipTo(end);
      } else {
        if (!reader.next()) return false;
        label = readStrictly();
      }
      cells.label = label!.number;
      cells.index = reader.index;
      return true;
    },
  };
}

/** Numbers the prompts of rows. Rows walk through prompts in one order again and again, which makes the next one easy to guess. */
function createPromptNumbers({ row }: RequestsReader, { prompt }: QuickReader, intake: RowIntake): () => number {
  let last = UNKNOWN;
  return () => {
    const { idStart, idEnd, textStart, textEnd } = prompt;
    const known = intake.knownPrompt(last + 1, row.bytes, idStart, idEnd);
    last =
      known === UNKNOWN
        ? intake.prompt(textOf(row.bytes, idStart, idEnd), textOf(row.bytes, textStart, textEnd))
        : known;
    return last;
  };
}

const QUOTE = 0x22;

/** The content of a cell. */
function textOf(bytes: Buffer, start: number, end: number): string {
  if (bytes[start] !== QUOTE) return bytes.toString('utf8', start, end);
  return bytes.toString('utf8', start + 1, end - 1).replaceAll('""', '"');
}
