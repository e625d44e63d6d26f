import type { RequestRecord } from '../model.ts';

/** Fields that are numbers of any kind, in the order in which a {@link RowBlock} has them. */
export const NUMBERS = [
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
  'chunks',
] as const;

/** Name of such a field. */
export type NumberField = (typeof NUMBERS)[number];

/**
 * Some rows on their way into a table, as columns: a table takes a column of many rows at once several times as fast as a row of
 * many columns. It is filled, taken over and filled anew.
 */
export interface RowBlock {
  /** Rows that there is room for. */
  readonly capacity: number;
  /** Rows that are in it; the next one is filled in behind them. */
  length: number;
  /** One column of `capacity` after another, in the order of {@link NUMBERS}; NaN = unknown. */
  readonly numbers: Float64Array;
  readonly index: Int32Array;
  readonly round: Int32Array;
  readonly prompt: Int32Array;
  readonly label: Int32Array;
}

/** An empty block. */
export function createBlock(capacity: number): RowBlock {
  const column = (): Int32Array => new Int32Array(capacity);
  return {
    capacity,
    length: 0,
    numbers: new Float64Array(NUMBERS.length * capacity),
    index: column(),
    round: column(),
    prompt: column(),
    label: column(),
  };
}

/** Fills the cells behind the last row from a record, all but its prompt and its label, which are numbers that a table gives out. */
export function fillCells(block: RowBlock, record: RequestRecord): void {
  const known: Readonly<Record<NumberField, number | null>> = {
    latencySeconds: record.latencySeconds,
    connectSeconds: record.connectSeconds,
    ttfbSeconds: record.ttfbSeconds,
    ttftSeconds: record.ttftSeconds,
    ttfoSeconds: record.ttfoSeconds,
    streamEndSeconds: record.streamEndSeconds,
    maxGapSeconds: record.maxGapSeconds,
    serverSeconds: record.serverSeconds,
    waitedSeconds: record.outcome === 'failed' ? record.waitedSeconds : null,
    startedAt: Date.parse(record.startedAt),
    inputTokens: record.inputTokens,
    outputTokens: record.outputTokens,
    reasoningTokens: record.reasoningTokens,
    cachedTokens: record.cachedTokens,
    chunks: record.chunks,
  };
  const { capacity, length: row, numbers } = block;
  for (let i = 0; i < NUMBERS.length; i += 1) numbers[i * capacity + row] = known[NUMBERS[i]!] ?? Number.NaN;
  block.index[row] = record.index;
  block.round[row] = record.round;
}
