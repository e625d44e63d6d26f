import type { Column, Dictionary } from './columns.ts';
import { createColumn, createDictionary } from './columns.ts';
import type { CompletedRequest, FailedRequest, PromptText, RequestFacts, RequestRecord } from './model.ts';
import { shownPrompt } from './prompt-text.ts';

/**
 * Finished requests as columns, so that a million of them fit in memory: numbers in typed arrays, repeated text
 * once in a dictionary. Kept for statistics and reports; the CSV on disk holds the rows in full.
 */
export interface RecordTable {
  readonly length: number;
  /** Distinct prompts so far. */
  readonly promptCount: number;
  add(record: RequestRecord): void;
  /**
   * A row again, without its request id, and with the prompt as `prompt-text` allows, cut to
   * {@link PREVIEW_LENGTH} characters.
   */
  at(row: number): RequestRecord;
  /** Numbers the prompts 0, 1, … by first appearance, for grouping. */
  promptNumber(row: number): number;
  rows(): Iterable<RequestRecord>;
}

/** Characters of a prompt that reports may show. */
export const PREVIEW_LENGTH = 200;

const NUMBERS = [
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
  'inputTokens',
  'outputTokens',
  'reasoningTokens',
  'cachedTokens',
] as const;
const INTEGERS = ['index', 'round', 'httpStatus', 'attempts', 'chunks', 'promptNumber', 'stream'] as const;
const TEXTS = [
  'promptText',
  'phase',
  'arm',
  'shard',
  'connection',
  'finishReason',
  'model',
  'flags',
  'failure',
  'failureMessage',
] as const;

type NumberField = (typeof NUMBERS)[number];
type IntegerField = (typeof INTEGERS)[number];
type TextField = (typeof TEXTS)[number];

interface Store {
  readonly columns: Readonly<Record<NumberField | IntegerField | TextField, Column>>;
  readonly words: Dictionary;
  readonly promptIds: Dictionary;
}

/** Stands for null in integer columns; none of them is ever negative. */
const UNKNOWN = -1;

/** An empty table. `promptText` says what it may keep of a prompt. */
export function createRecordTable(promptText: PromptText = 'full'): RecordTable {
  const store = createStore();
  let length = 0;
  return {
    get length() {
      return length;
    },
    get promptCount() {
      return store.promptIds.size();
    },
    add(record) {
      push(store, record, preview(shownPrompt(record.promptText, promptText)));
      length += 1;
    },
    at: (row) => read(store, row),
    promptNumber: (row) => store.columns.promptNumber.get(row),
    *rows() {
      for (let row = 0; row < length; row += 1) yield read(store, row);
    },
  };
}

function createStore(): Store {
  const columns = {} as Record<NumberField | IntegerField | TextField, Column>;
  for (const field of NUMBERS) columns[field] = createColumn(Float64Array);
  for (const field of [...INTEGERS, ...TEXTS]) columns[field] = createColumn(Int32Array);
  return { columns, words: createDictionary(), promptIds: createDictionary() };
}

function push({ columns, words, promptIds }: Store, record: RequestRecord, promptText: string): void {
  const failed = record.outcome === 'failed' ? record : null;
  const cells: Record<NumberField | IntegerField | TextField, string | number | null> = {
    ...record,
    promptText,
    promptNumber: promptIds.number(record.promptId),
    startedAt: Date.parse(record.startedAt),
    stream: Number(record.stream),
    flags: record.flags.join(' '),
    failure: failed?.failure ?? null,
    failureMessage: failed?.failureMessage ?? null,
    waitedSeconds: failed?.waitedSeconds ?? null,
  };
  for (const field of NUMBERS) columns[field].push((cells[field] ?? Number.NaN) as number);
  for (const field of INTEGERS) columns[field].push((cells[field] ?? UNKNOWN) as number);
  for (const field of TEXTS)
    columns[field].push(cells[field] === null ? UNKNOWN : words.number(cells[field] as string));
}

/** Spelled out, because objects that always have the same shape are several times faster than ones filled by name. */
function read(store: Store, row: number): RequestRecord {
  const { number, integer, text } = readers(store, row);
  const facts = {
    index: integer('index'),
    promptId: store.promptIds.text(store.columns.promptNumber.get(row)),
    promptText: text('promptText'),
    phase: text('phase'),
    round: integer('round'),
    arm: text('arm'),
    shard: text('shard'),
    startedAt: new Date(store.columns.startedAt.get(row)).toISOString(),
    httpStatus: integer('httpStatus'),
    attempts: integer('attempts'),
    stream: integer('stream') === 1,
    connection: text('connection'),
    connectSeconds: number('connectSeconds'),
    ttfbSeconds: number('ttfbSeconds'),
    ttftSeconds: number('ttftSeconds'),
    ttfoSeconds: number('ttfoSeconds'),
    streamEndSeconds: number('streamEndSeconds'),
    maxGapSeconds: number('maxGapSeconds'),
    chunks: integer('chunks'),
    finishReason: text('finishReason'),
    model: text('model'),
    serverSeconds: number('serverSeconds'),
    requestId: null,
    flags: text('flags')?.match(/\S+/g) ?? [],
    inputTokens: number('inputTokens'),
    outputTokens: number('outputTokens'),
    reasoningTokens: number('reasoningTokens'),
    cachedTokens: number('cachedTokens'),
    latencySeconds: number('latencySeconds'),
    outcome: 'ok',
  } as Row;
  const failure = text('failure');
  if (failure === null) return facts as CompletedRequest;
  const failureMessage = text('failureMessage');
  return {
    ...facts,
    outcome: 'failed',
    failure,
    failureMessage,
    waitedSeconds: number('waitedSeconds'),
  } as FailedRequest;
}

type Row = RequestFacts & { readonly latencySeconds: number | null; readonly outcome: 'ok' };

function readers({ columns, words }: Store, row: number) {
  return {
    number: (field: NumberField): number | null => nullWhen(Number.isNaN, columns[field].get(row)),
    integer: (field: IntegerField): number | null => nullWhen((value) => value === UNKNOWN, columns[field].get(row)),
    text: (field: TextField): string | null => words.text(columns[field].get(row)),
  };
}

function nullWhen(isNull: (value: number) => boolean, value: number): number | null {
  return isNull(value) ? null : value;
}

function preview(text: string): string {
  if (text.length <= PREVIEW_LENGTH) return text;
  const withoutHalfCharacter = text.slice(0, PREVIEW_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${withoutHalfCharacter}…`;
}
