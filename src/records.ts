import type { CompletedRequest, FailedRequest, Flag, RequestFacts, RequestRecord } from './model.ts';

/**
 * Finished requests as columns, so that a million of them fit in memory: numbers in typed arrays, repeated text
 * once in a dictionary. Kept for statistics and reports; the CSV on disk holds the rows in full.
 */
export interface RecordTable {
  readonly length: number;
  add(record: RequestRecord): void;
  /** A row again, without its request id and with the prompt's text cut to {@link PREVIEW_LENGTH} characters. */
  at(row: number): RequestRecord;
  /** Numbers the prompts 0, 1, … by first appearance, for grouping. */
  promptNumber(row: number): number;
  rows(): Iterable<RequestRecord>;
}

/** Characters of a prompt that reports may show. */
export const PREVIEW_LENGTH = 200;

const SECONDS = [
  'latencySeconds',
  'connectSeconds',
  'ttfbSeconds',
  'ttftSeconds',
  'ttfoSeconds',
  'streamEndSeconds',
  'maxGapSeconds',
  'serverSeconds',
  'waitedSeconds',
  'startedAt',
] as const;
const INTEGERS = [
  'index',
  'round',
  'httpStatus',
  'attempts',
  'chunks',
  'inputTokens',
  'outputTokens',
  'reasoningTokens',
  'cachedTokens',
] as const;
const TEXTS = [
  'promptId',
  'promptText',
  'phase',
  'arm',
  'shard',
  'connection',
  'stream',
  'finishReason',
  'model',
  'flags',
  'failure',
  'failureMessage',
] as const;

type Field = (typeof SECONDS)[number] | (typeof INTEGERS)[number] | (typeof TEXTS)[number];
type Cells = Record<Field, string | number | null>;

/** An empty table. */
export function createRecordTable(): RecordTable {
  const seconds = SECONDS.map((field) => createColumn(field, Float64Array));
  const integers = INTEGERS.map((field) => createColumn(field, Int32Array));
  const texts = TEXTS.map((field) => createColumn(field, Int32Array));
  const dictionary = createDictionary();
  const promptIds = createDictionary();
  const promptNumbers = createColumn('promptId', Int32Array);
  let length = 0;

  function at(row: number): RequestRecord {
    const cells = {} as Cells;
    for (const column of seconds) cells[column.field] = numberOrNull(column.get(row));
    for (const column of integers) cells[column.field] = column.get(row) === UNKNOWN ? null : column.get(row);
    for (const column of texts)
      cells[column.field] = column.get(row) === UNKNOWN ? null : dictionary.text(column.get(row));
    return fromCells(cells);
  }

  return {
    get length() {
      return length;
    },
    add(record) {
      const cells = toCells(record);
      for (const column of seconds) column.push((cells[column.field] ?? Number.NaN) as number);
      for (const column of integers) column.push((cells[column.field] ?? UNKNOWN) as number);
      for (const column of texts) {
        const text = cells[column.field];
        column.push(text === null ? UNKNOWN : dictionary.number(text as string));
      }
      promptNumbers.push(promptIds.number(record.promptId));
      length += 1;
    },
    at,
    promptNumber: (row) => promptNumbers.get(row),
    *rows() {
      for (let row = 0; row < length; row += 1) yield at(row);
    },
  };
}

/** Stands for null in integer columns; none of them is ever negative. */
const UNKNOWN = -1;

function toCells(record: RequestRecord): Cells {
  const failed = record.outcome === 'failed' ? record : null;
  return {
    ...record,
    startedAt: Date.parse(record.startedAt),
    promptText: record.promptText.slice(0, PREVIEW_LENGTH),
    stream: String(record.stream),
    flags: record.flags.join(' '),
    failure: failed?.failure ?? null,
    failureMessage: failed?.failureMessage ?? null,
    waitedSeconds: failed?.waitedSeconds ?? null,
  };
}

function fromCells(cells: Cells): RequestRecord {
  const { failure, failureMessage, waitedSeconds, latencySeconds, ...rest } = cells;
  const facts = {
    ...rest,
    requestId: null,
    startedAt: new Date(cells.startedAt as number).toISOString(),
    stream: cells.stream === 'true',
    flags: (cells.flags === '' ? [] : (cells.flags as string).split(' ')) as readonly Flag[],
  } as unknown as RequestFacts;
  return failure === null
    ? ({ ...facts, outcome: 'ok', latencySeconds } as CompletedRequest)
    : ({ ...facts, outcome: 'failed', latencySeconds: null, failure, failureMessage, waitedSeconds } as FailedRequest);
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** A typed array that grows by half when it is full. */
function createColumn(field: Field, kind: Float64ArrayConstructor | Int32ArrayConstructor) {
  let values = new kind(256);
  let length = 0;
  return {
    field,
    push(value: number) {
      if (length === values.length) {
        const grown = new kind(Math.ceil(length * 1.5));
        grown.set(values);
        values = grown;
      }
      values[length] = value;
      length += 1;
    },
    get: (row: number): number => values[row] ?? Number.NaN,
  };
}

/** Gives each distinct text a number. */
function createDictionary() {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    number(text: string): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
    text: (number: number): string => texts[number] ?? '',
  };
}
