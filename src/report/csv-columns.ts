/**
 * Header of metrics_requests.csv. The first six are never renamed or moved, none is ever removed, new ones are
 * appended.
 */
export const CSV_COLUMNS = [
  'run_id',
  'prompt_id',
  'prompt',
  'latency_seconds',
  'timestamp_utc',
  'mode',
  'phase',
  'round',
  'outcome',
  'failure',
  'http_status',
  'attempts',
  'stream',
  'connection',
  'connect_seconds',
  'ttfb_seconds',
  'ttft_seconds',
  'ttfo_seconds',
  'stream_end_seconds',
  'max_gap_seconds',
  'tpot_seconds',
  'output_tokens_per_second',
  'chunks',
  'input_tokens',
  'output_tokens',
  'reasoning_tokens',
  'cached_tokens',
  'token_source',
  'finish_reason',
  'model',
  'server_seconds',
  'request_id',
  'flags',
  'arm',
  'shard',
  'failure_message',
  'waited_seconds',
] as const;

/** A column of metrics_requests.csv. */
export type CsvColumn = (typeof CSV_COLUMNS)[number];
