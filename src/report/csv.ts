import { stringify } from 'csv-stringify/sync';
import { printableCell } from '../foreign-text.ts';
import { METRICS } from '../metrics.ts';
import type { Mode, PromptText, RequestRecord } from '../model.ts';
import { shownPrompt } from '../prompt-text.ts';
import type { CsvColumn } from './csv-columns.ts';
import { CSV_COLUMNS } from './csv-columns.ts';

/** What every row of a run's metrics_requests.csv says alike. */
export interface CsvRun {
  readonly runId: string;
  readonly mode: Mode;
  readonly promptText: PromptText;
}

/** The header line of metrics_requests.csv. */
export function csvHeader(): string {
  return `${CSV_COLUMNS.join(',')}\r\n`;
}

/**
 * A request's line of metrics_requests.csv. Seconds and speeds have six decimals and never an exponent; unknown is
 * empty. The prompt stands verbatim (a lone surrogate has no UTF-8 form and becomes U+FFFD), what a server chose is
 * made harmless for spreadsheets.
 */
export function csvRow(record: RequestRecord, run: CsvRun): string {
  return `${CELLS.map((cell) => cell(record, run)).join(',')}\r\n`;
}

/** What a cell holds, as it stands in the file. */
type Cell = (record: RequestRecord, run: CsvRun) => string;

const OWN_CELLS: Readonly<Partial<Record<CsvColumn, Cell>>> = {
  run_id: (_, run) => run.runId,
  prompt_id: (record) => quoted(record.promptId),
  prompt: (record, run) => quoted(shownPrompt(record.promptText, run.promptText)),
  timestamp_utc: (record) => record.startedAt,
  mode: (_, run) => run.mode,
  phase: (record) => record.phase,
  round: (record) => whole(record.round),
  outcome: (record) => record.outcome,
  failure: (record) => (record.outcome === 'failed' ? record.failure : ''),
  http_status: (record) => whole(record.httpStatus),
  attempts: (record) => whole(record.attempts),
  stream: (record) => String(record.stream),
  connection: (record) => record.connection ?? '',
  chunks: (record) => whole(record.chunks),
  reasoning_tokens: (record) => whole(record.reasoningTokens),
  cached_tokens: (record) => whole(record.cachedTokens),
  token_source: (record) => (record.inputTokens === null && record.outputTokens === null ? '' : 'usage'),
  finish_reason: (record) => foreign(record.finishReason),
  model: (record) => foreign(record.model),
  request_id: (record) => foreign(record.requestId),
  flags: (record) => record.flags.join(' '),
  arm: (record) => record.arm,
  shard: (record) => record.shard ?? '',
  failure_message: (record) => (record.outcome === 'failed' ? foreign(record.failureMessage) : ''),
  waited_seconds: (record) => (record.outcome === 'failed' ? decimal(record.waitedSeconds) : ''),
};

const CELLS: readonly Cell[] = CSV_COLUMNS.map((column) => OWN_CELLS[column] ?? metricCell(column));

function metricCell(column: CsvColumn): Cell {
  const metric = METRICS.find((candidate) => candidate.column === column);
  if (metric === undefined) throw new Error(`Nothing says what column ${column} holds`);
  const write = metric.unit === 'tokens' ? whole : decimal;
  return (record) => write(metric.read(record));
}

function whole(value: number | null): string {
  return value !== null && isPlausible(value) ? String(Math.round(value)) : '';
}

function decimal(value: number | null): string {
  return value !== null && isPlausible(value) ? value.toFixed(6) : '';
}

/** What a server claims can be any number; beyond this one they are no longer exact, and soon written with an exponent. */
function isPlausible(value: number): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

function foreign(text: string | null): string {
  return text === null ? '' : quoted(printableCell(text));
}

/** Texts and their cells: a run sends its prompts again and again, and the library takes some microseconds for each. */
const known = new Map<string, string>();
/** How many are kept, and of which length at most; together a few megabytes. */
const [MOST_KNOWN, LONGEST_KNOWN] = [1000, 2000];

/** Text as a cell (RFC 4180). Only what holds a character that CSV gives a meaning needs the library. */
function quoted(text: string): string {
  if (!/[",\r\n]/.test(text)) return text;
  const before = known.get(text);
  if (before !== undefined) return before;
  const cell = quote(text);
  if (known.size === MOST_KNOWN) known.clear();
  if (text.length <= LONGEST_KNOWN) known.set(text, cell);
  return cell;
}

/** Left to itself, the library quotes only what holds the whole line end, CR and LF together. */
function quote(text: string): string {
  return stringify([[text]], { eof: false, record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}
