import type { RequestRecord } from '../model.ts';

/** Fields that are numbers of any kind, in the order in which {@link RowCells} has them. */
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
] as const;

/** Name of such a field. */
export type NumberField = (typeof NUMBERS)[number];

/** Stands for null in integer columns; none of them is ever negative. */
export const UNKNOWN = -1;

/** The cells of one row; the object may be filled anew for the next one. */
export interface RowCells {
  /** In the order of {@link NUMBERS}; NaN = unknown. */
  readonly numbers: Float64Array;
  index: number;
  round: number;
  /** -1 = unknown. */
  chunks: number;
  prompt: number;
  label: number;
}

/** Cells of a row of which nothing is known. */
export function emptyCells(): RowCells {
  return { numbers: new Float64Array(NUMBERS.length), index: 0, round: 0, chunks: UNKNOWN, prompt: 0, label: 0 };
}

/** Fills the cells from a record, all but its prompt and its label, which are numbers that a table gives out. */
export function fillCells(cells: RowCells, record: RequestRecord): void {
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
  };
  for (const [i, field] of NUMBERS.entries()) cells.numbers[i] = known[field] ?? Number.NaN;
  cells.index = record.index;
  cells.round = record.round;
  cells.chunks = record.chunks ?? UNKNOWN;
}
