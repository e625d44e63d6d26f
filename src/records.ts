import type { CompletedRequest, FailedRequest, PromptText, RequestRecord } from './model.ts';
import { shownPrompt } from './prompt-text.ts';
import type { LabelledRows } from './records/by-label.ts';
import { createBlock, fillCells, NUMBERS, type NumberField, type RowBlock } from './records/cells.ts';
import { createStore, pushBlock, type RecordStore } from './records/store.ts';
import { createRecordView } from './records/view.ts';

/** Finished requests, to be read. */
export interface RecordRows extends LabelledRows {
  /** Distinct prompts so far. */
  readonly promptCount: number;
  /**
   * A row again, without its request id, and with the prompt as `prompt-text` allows, as it was when its id was first
   * seen, cut to {@link PREVIEW_LENGTH} characters.
   */
  at(row: number): RequestRecord;
  /**
   * As {@link RecordRows.at}, but always the same object, which the next call changes: for loops over many rows, never to
   * be kept.
   */
  view(row: number): RequestRecord;
  /**
   * A number of each of some rows, which are in ascending order, or of all of them; NaN where it is unknown. For many rows by far
   * the quickest way.
   */
  numbers(field: NumberField, rows?: Int32Array): Float64Array;
  /** Numbers the prompts 0, 1, … by first appearance, for grouping. */
  promptNumber(row: number): number;
  /** The same of many rows. */
  promptNumbers(rows: Int32Array): Int32Array;
  rows(): Iterable<RequestRecord>;
}

/**
 * Finished requests as columns, so that a million of them fit in memory: numbers in typed arrays, repeated text
 * once in a dictionary. Kept for statistics and reports; the CSV on disk holds the rows in full.
 */
export interface RecordTable extends RecordRows {
  add(record: RequestRecord): void;
  /** A way in for rows that never were records; both ways may be used in turns. */
  readonly intake: RowIntake;
}

/** Takes rows block by block, so that a reader of files need not make an object of each. */
export interface RowIntake {
  /** Number of the label that a record has. */
  label(record: RequestRecord): number;
  /** Number of a prompt by its id, UTF-8; -1 when it was not seen before. A good guess is quicker than a search. */
  knownPrompt(guess: number, id: Uint8Array, start: number, end: number): number;
  /** Number of a prompt by its id; `text` is kept when the id is new. */
  prompt(id: string, text: string): number;
  /** Takes over what is in a block, and empties it. */
  push(block: RowBlock): void;
}

/** Characters of a prompt that reports may show. */
export const PREVIEW_LENGTH = 200;

/** An empty table. `promptText` says what it may keep of a prompt, `expected` how many rows will probably come. */
export function createRecordTable(promptText: PromptText, expected?: number): RecordTable {
  const store = createStore(expected);
  const intake = createIntake(store, promptText);
  const view = createRecordView(store);
  const single = createBlock(1);
  let length = 0;
  const push = (block: RowBlock): void => {
    const rows = block.length;
    pushBlock(store, block, length);
    length += rows;
  };
  return {
    get length() {
      return length;
    },
    get promptCount() {
      return store.promptIds.size();
    },
    add(record) {
      fillCells(single, record);
      single.prompt[0] = intake.prompt(record.promptId, record.promptText);
      single.label[0] = intake.label(record);
      single.length = 1;
      push(single);
    },
    at: (row) => copyOf(view(row)),
    view,
    numbers(field, rows) {
      const column = store.numbers[NUMBERS.indexOf(field)]!;
      return rows === undefined ? Float64Array.from(column.toArray()) : column.pick(rows);
    },
    get labelCount() {
      return store.labels.size();
    },
    labelNumber: store.label.get,
    labelAt: store.labels.at,
    promptNumber: (row) => store.prompt.get(row),
    promptNumbers: (rows) => rows.map(store.prompt.get),
    *rows() {
      for (let row = 0; row < length; row += 1) yield copyOf(view(row));
    },
    intake: { ...intake, push },
  };
}

function createIntake({ labels, promptIds, promptTexts }: RecordStore, promptText: PromptText) {
  return {
    label: (record: RequestRecord) => labels.number(record),
    knownPrompt: (guess: number, id: Uint8Array, start: number, end: number) =>
      promptIds.isText(guess, id, start, end) ? guess : promptIds.find(id, start, end),
    prompt(id: string, text: string) {
      const number = promptIds.number(id);
      if (number === promptTexts.size) promptTexts.add(Buffer.from(preview(shownPrompt(text, promptText))));
      return number;
    },
  };
}

/** Spelled out, because an object is made that always has the same shape. */
function copyOf(record: RequestRecord): RequestRecord {
  const facts = {
    index: record.index,
    promptId: record.promptId,
    promptText: record.promptText,
    phase: record.phase,
    round: record.round,
    arm: record.arm,
    shard: record.shard,
    startedAt: record.startedAt,
    httpStatus: record.httpStatus,
    attempts: record.attempts,
    stream: record.stream,
    connection: record.connection,
    connectSeconds: record.connectSeconds,
    ttfbSeconds: record.ttfbSeconds,
    ttftSeconds: record.ttftSeconds,
    ttfoSeconds: record.ttfoSeconds,
    streamEndSeconds: record.streamEndSeconds,
    maxGapSeconds: record.maxGapSeconds,
    chunks: record.chunks,
    finishReason: record.finishReason,
    model: record.model,
    serverSeconds: record.serverSeconds,
    requestId: null,
    flags: record.flags,
    inputTokens: record.inputTokens,
    outputTokens: record.outputTokens,
    reasoningTokens: record.reasoningTokens,
    cachedTokens: record.cachedTokens,
  };
  if (record.outcome === 'ok') {
    return { ...facts, latencySeconds: record.latencySeconds, outcome: 'ok' } satisfies CompletedRequest;
  }
  const { failure, failureMessage, waitedSeconds } = record;
  return {
    ...facts,
    latencySeconds: null,
    outcome: 'failed',
    failure,
    failureMessage,
    waitedSeconds,
  } satisfies FailedRequest;
}

function preview(text: string): string {
  if (text.length <= PREVIEW_LENGTH) return text;
  const withoutHalfCharacter = text.slice(0, PREVIEW_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${withoutHalfCharacter}…`;
}
