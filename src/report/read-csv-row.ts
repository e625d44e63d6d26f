import { InputError } from '../errors.ts';
import type { Arm, FailureClass, Flag, Mode, Phase, RequestFacts, RequestRecord } from '../model.ts';
import type { CsvColumn } from './csv-columns.ts';

/** The texts of one row by column, and where it stands, for messages. */
export interface CsvTextRow {
  readonly place: () => string;
  readonly text: (column: CsvColumn) => string;
}

/** A line of metrics_requests.csv, read back. */
export interface CsvEntry {
  readonly runId: string;
  readonly mode: Mode;
  /**
   * Its index is its position in the file, from 1. Its prompt is what the column holds: the text, its hash, or
   * nothing. Times are to the microsecond.
   */
  readonly record: RequestRecord;
}

const MODES = wordsOf<Mode>({ real: 0, mock: 0 });
const PHASES = wordsOf<Phase>({ warmup: 0, measured: 0, negotiation: 0 });
const ARMS = wordsOf<Arm>({ candidate: 0, baseline: 0 });
const FAILURES = wordsOf<FailureClass>({
  connect: 0,
  tls: 0,
  dns: 0,
  timeout: 0,
  http: 0,
  rate_limit: 0,
  auth: 0,
  stream_truncated: 0,
  protocol: 0,
  empty: 0,
  aborted: 0,
});
const FLAGS = wordsOf<Flag>({
  not_streamed: 0,
  coalesced: 0,
  compressed: 0,
  cached_prompt: 0,
  event_loop_delay: 0,
  length_limited: 0,
  model_changed: 0,
  resent: 0,
  no_end_marker: 0,
  via_proxy: 0,
});

/** A row's request. Throws InputError that names the place, the column, what was seen and what is allowed. */
export function readRecord(row: CsvTextRow, index: number): CsvEntry {
  const facts = readFacts(row, index);
  const outcome = word(row, 'outcome', ['ok', 'failed'] as const);
  const head = { runId: required(row, 'run_id'), mode: word(row, 'mode', MODES) };
  if (outcome === 'ok') {
    return {
      ...head,
      record: { ...facts, outcome, latencySeconds: number(row, 'latency_seconds') ?? missing(row, 'latency_seconds') },
    };
  }
  const failure = word(row, 'failure', FAILURES);
  const failureMessage = row.text('failure_message');
  const waitedSeconds = number(row, 'waited_seconds');
  return { ...head, record: { ...facts, outcome, latencySeconds: null, failure, failureMessage, waitedSeconds } };
}

function readFacts(row: CsvTextRow, index: number): RequestFacts {
  const { text } = row;
  return {
    index,
    promptId: text('prompt_id'),
    promptText: text('prompt'),
    phase: word(row, 'phase', PHASES),
    round: whole(row, 'round') ?? missing(row, 'round'),
    arm: word(row, 'arm', ARMS),
    shard: textOrNull(text('shard')),
    startedAt: timestamp(row, 'timestamp_utc'),
    httpStatus: whole(row, 'http_status'),
    attempts: whole(row, 'attempts') ?? missing(row, 'attempts'),
    stream: word(row, 'stream', ['true', 'false'] as const) === 'true',
    connection: text('connection') === '' ? null : word(row, 'connection', ['new', 'reused'] as const),
    connectSeconds: number(row, 'connect_seconds'),
    ttfbSeconds: number(row, 'ttfb_seconds'),
    ttftSeconds: number(row, 'ttft_seconds'),
    ttfoSeconds: number(row, 'ttfo_seconds'),
    streamEndSeconds: number(row, 'stream_end_seconds'),
    maxGapSeconds: number(row, 'max_gap_seconds'),
    chunks: whole(row, 'chunks'),
    inputTokens: whole(row, 'input_tokens'),
    outputTokens: whole(row, 'output_tokens'),
    reasoningTokens: whole(row, 'reasoning_tokens'),
    cachedTokens: whole(row, 'cached_tokens'),
    finishReason: textOrNull(text('finish_reason')),
    model: textOrNull(text('model')),
    serverSeconds: number(row, 'server_seconds'),
    requestId: textOrNull(text('request_id')),
    flags: text('flags')
      .split(' ')
      .filter((flag) => flag !== '')
      .map((flag) => oneOf(row, 'flags', flag, FLAGS)),
  };
}

function word<Word extends string>(row: CsvTextRow, column: CsvColumn, allowed: readonly Word[]): Word {
  return oneOf(row, column, row.text(column), allowed);
}

function oneOf<Word extends string>(row: CsvTextRow, column: CsvColumn, text: string, allowed: readonly Word[]): Word {
  return allowed.find((candidate) => candidate === text) ?? refuse(row, column, text, `one of ${allowed.join(', ')}`);
}

function number(row: CsvTextRow, column: CsvColumn): number | null {
  const text = row.text(column);
  if (text === '') return null;
  const value = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : refuse(row, column, text, 'a number or nothing');
}

function whole(row: CsvTextRow, column: CsvColumn): number | null {
  const value = number(row, column);
  if (value !== null && !Number.isSafeInteger(value))
    refuse(row, column, row.text(column), 'a whole number or nothing');
  return value;
}

function timestamp(row: CsvTextRow, column: CsvColumn): string {
  const text = row.text(column);
  const valid = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
  return valid ? text : refuse(row, column, text, 'a time such as 2026-01-31T12:00:00.000Z');
}

function required(row: CsvTextRow, column: CsvColumn): string {
  return row.text(column) === '' ? missing(row, column) : row.text(column);
}

function missing(row: CsvTextRow, column: CsvColumn): never {
  throw new InputError(`${row.place()}: ${column} is empty; it must have a value here`);
}

function refuse(row: CsvTextRow, column: CsvColumn, seen: string, allowed: string): never {
  throw new InputError(`${row.place()}: ${column} is ${JSON.stringify(seen.slice(0, 80))}; allowed: ${allowed}`);
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

/** Every word of a union; the compiler refuses a list that misses one. */
function wordsOf<Word extends string>(words: Record<Word, 0>): readonly Word[] {
  return Object.keys(words) as Word[];
}
