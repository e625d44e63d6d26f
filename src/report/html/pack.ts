import { printable } from '../../foreign-text.ts';
import type { PromptSummary, RequestRecord } from '../../model.ts';
import type { RecordTable } from '../../records.ts';
import type { Report } from '../report.ts';
import { chooseRows } from './choose-rows.ts';
import { scriptJson } from './markup.ts';
import type { Packed, PageData, PromptColumns, RequestColumns } from './page-data.ts';

/** Bytes that the texts of all prompts may take, and lengths in characters that are tried to keep to them. */
const PROMPTS = { budget: 210_000, lengths: [200, 120, 80, 40, 0] } as const;
/** The same for their ids. */
const IDS = { budget: 60_000, lengths: [60, 30, 15] } as const;
/** Bytes for all other texts; what comes after that is an ellipsis. */
const WORDS_BUDGET = 50_000;

/** Requests and prompts for the page. */
export interface PackedRun extends Pick<PageData, 'requests' | 'prompts' | 'words'> {
  /** How the requests were chosen; null when all are there. */
  readonly selection: string | null;
  /** Characters that are shown of a prompt. */
  readonly promptLength: number;
}

/** Everything that the page's tables show, within bounds whatever the size of the run. */
export function packRun({ records, summary, promptText }: Report): PackedRun {
  const { rows, selection } = chooseRows(records);
  const words = createWords();
  const prompts = collectPrompts(records, rows, summary.perPrompt);
  const texts = [...prompts.values()].map(({ text }) => text);
  const promptLength = promptText === 'full' ? fittingLength(texts, PROMPTS) : 0;
  return {
    requests: packRequests(records, rows, {
      word: (text) => words.number(text),
      prompt: (id) => prompts.get(id)?.number ?? 0,
    }),
    prompts: packPrompts([...prompts.keys()], cut(texts, promptLength), summary.perPrompt),
    words: words.all,
    selection,
    promptLength,
  };
}

function createWords() {
  const numbers = new Map<string, number>();
  const all: string[] = [];
  let room = WORDS_BUDGET;
  return {
    all,
    /** The number of a text, made safe to show; null for none. */
    number(text: string | null): number | null {
      if (text === null || text === '') return null;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const shown = room > 0 ? printable(text) : '…';
      room -= Buffer.byteLength(scriptJson(shown));
      numbers.set(text, all.length);
      return all.push(shown) - 1;
    },
  };
}

type Prompts = ReadonlyMap<string, { readonly number: number; readonly text: string }>;

/** Those with figures come first. */
function collectPrompts(table: RecordTable, rows: readonly number[], described: readonly PromptSummary[]): Prompts {
  const prompts = new Map<string, { number: number; text: string }>();
  for (const { id, text } of described) prompts.set(id, { number: prompts.size, text });
  for (const row of rows) {
    const { promptId, promptText } = table.view(row);
    if (!prompts.has(promptId)) prompts.set(promptId, { number: prompts.size, text: promptText });
  }
  return prompts;
}

interface Fitting {
  readonly budget: number;
  readonly lengths: readonly [number, ...number[]];
}

/** The longest of the lengths at which all texts together keep to the budget, else the last one. */
function fittingLength(texts: readonly string[], { budget, lengths }: Fitting): number {
  const size = (length: number) => Buffer.byteLength(scriptJson(cut(texts, length)));
  return lengths.find((length) => size(length) <= budget) ?? lengths.at(-1) ?? 0;
}

function cut(texts: readonly string[], length: number): string[] {
  return texts.map((text) => (length === 0 ? '' : printable(text, length)));
}

interface Numbering {
  readonly word: (text: string | null) => number | null;
  readonly prompt: (id: string) => number;
}

function packRequests(table: RecordTable, rows: readonly number[], { word, prompt }: Numbering): RequestColumns {
  const firstStartMs = rows.length === 0 ? 0 : Date.parse(table.view(rows[0]!).startedAt);
  const column = (read: (record: RequestRecord) => number | null) => pack(rows.map((row) => read(table.view(row))));
  // Before any foreign words, which may use up the room.
  const flagsWord = column(({ flags }) => word(flags.join(' ')));
  return {
    count: rows.length,
    index: column(({ index }) => index),
    firstStartMs,
    startMs: column(({ startedAt }) => Date.parse(startedAt) - firstStartMs),
    prompt: column(({ promptId }) => prompt(promptId)),
    phaseWord: column(({ phase }) => word(phase)),
    armWord: column(({ arm }) => word(arm)),
    round: column(({ round }) => round),
    failureWord: column((record) => (record.outcome === 'failed' ? word(record.failure) : null)),
    messageWord: column((record) => (record.outcome === 'failed' ? word(record.failureMessage) : null)),
    httpStatus: column(({ httpStatus }) => httpStatus),
    attempts: column(({ attempts }) => attempts),
    connectUs: column(({ connectSeconds }) => microseconds(connectSeconds)),
    ttfbUs: column(({ ttfbSeconds }) => microseconds(ttfbSeconds)),
    ttftUs: column(({ ttftSeconds }) => microseconds(ttftSeconds)),
    latencyUs: column(({ latencySeconds }) => microseconds(latencySeconds)),
    streamEndUs: column(({ streamEndSeconds }) => microseconds(streamEndSeconds)),
    maxGapUs: column(({ maxGapSeconds }) => microseconds(maxGapSeconds)),
    serverUs: column(({ serverSeconds }) => microseconds(serverSeconds)),
    waitedUs: column((record) => (record.outcome === 'failed' ? microseconds(record.waitedSeconds) : null)),
    inputTokens: column(({ inputTokens }) => inputTokens),
    outputTokens: column(({ outputTokens }) => outputTokens),
    chunks: column(({ chunks }) => chunks),
    flagsWord,
    finishWord: column(({ finishReason }) => word(finishReason)),
    modelWord: column(({ model }) => word(model)),
  };
}

function packPrompts(
  ids: readonly string[],
  texts: readonly string[],
  described: readonly PromptSummary[],
): PromptColumns {
  const column = (read: (prompt: PromptSummary) => number | null) => pack(described.map(read));
  return {
    ids: cut(ids, fittingLength(ids, IDS)),
    texts,
    described: described.length,
    attempted: column(({ attempted }) => attempted),
    failed: column(({ failed }) => failed),
    averageUs: column(({ latency }) => microseconds(latency.average)),
    minUs: column(({ latency }) => microseconds(latency.min)),
    p50Us: column(({ latency }) => microseconds(latency.p50)),
    maxUs: column(({ latency }) => microseconds(latency.max)),
    ttftUs: column(({ ttft }) => microseconds(ttft.average)),
    outputTokens: column(({ averageOutputTokens }) => averageOutputTokens && Math.round(averageOutputTokens)),
  };
}

/** A column as short as it can be written. */
export function pack(values: readonly (number | null)[]): Packed {
  const first = values[0] ?? null;
  return values.every((value) => value === first) ? first : values;
}

/** Seconds as whole microseconds; null stays null, and so does what is not a finite number. */
export function microseconds(seconds: number | null): number | null {
  return seconds === null || !Number.isFinite(seconds) ? null : Math.round(seconds * 1e6);
}
