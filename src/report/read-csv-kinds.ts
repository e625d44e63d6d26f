import type { NumberField } from '../records/cells.ts';
import type { CsvColumn } from './csv-columns.ts';

/** Columns that make up a label. */
export const LABEL_COLUMNS: ReadonlySet<string> = new Set<CsvColumn>([
  'run_id',
  'mode',
  'phase',
  'outcome',
  'failure',
  'http_status',
  'attempts',
  'stream',
  'connection',
  'finish_reason',
  'model',
  'flags',
  'arm',
  'shard',
  'failure_message',
]);
/** Columns of decimal numbers, and what a table calls them. */
export const DECIMALS: Readonly<Partial<Record<string, NumberField>>> = {
  latency_seconds: 'latencySeconds',
  connect_seconds: 'connectSeconds',
  ttfb_seconds: 'ttfbSeconds',
  ttft_seconds: 'ttftSeconds',
  ttfo_seconds: 'ttfoSeconds',
  stream_end_seconds: 'streamEndSeconds',
  max_gap_seconds: 'maxGapSeconds',
  server_seconds: 'serverSeconds',
  waited_seconds: 'waitedSeconds',
} satisfies Partial<Record<CsvColumn, NumberField>>;
/** Columns of whole numbers, and what a table calls them. */
export const WHOLES: Readonly<Partial<Record<string, NumberField>>> = {
  input_tokens: 'inputTokens',
  output_tokens: 'outputTokens',
  reasoning_tokens: 'reasoningTokens',
  cached_tokens: 'cachedTokens',
  chunks: 'chunks',
} satisfies Partial<Record<CsvColumn, NumberField>>;
