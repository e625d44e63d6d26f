import type { CompletedRequest, RequestRecord } from './model.ts';

/** Measured values of a record. */
export type MeasuredField = Extract<keyof CompletedRequest, `${string}Seconds` | `${string}Tokens` | 'chunks'>;

/** Makes a number of up to six; NaN stands for what is unknown. */
type Formula = (a: number, b: number, c: number, d: number, e: number, f: number) => number;

/** How a metric comes of what was measured. */
export interface Derivation {
  /** In the order in which the formula takes them; at most six. */
  readonly fields: readonly [MeasuredField, ...MeasuredField[]];
  readonly formula: Formula;
}

/** What time per output token is made of. */
const TPOT_FIELDS = [
  'latencySeconds',
  'ttftSeconds',
  'ttfoSeconds',
  'outputTokens',
  'reasoningTokens',
  'chunks',
] as const;

/** TPOT in seconds; the field's formula, see docs/metrics.md for other tools' variants. */
const timePerOutputToken: Formula = (latency, ttft, ttfo, outputTokens, reasoningTokens, chunks) => {
  const tokens = streamedTokens(outputTokens, reasoningTokens, Object.is(ttft, ttfo));
  return tokens >= 2 && chunks >= 2 ? (latency - ttft) / (tokens - 1) : Number.NaN;
};

/** Time per output token. */
export const TPOT: Derivation = { fields: TPOT_FIELDS, formula: timePerOutputToken };
/** Tokens a second, over the whole latency. */
export const OUTPUT_SPEED: Derivation = { fields: ['outputTokens', 'latencySeconds'], formula: ratio };
/** Tokens a second, from the first one on. */
export const DECODE_SPEED: Derivation = {
  fields: TPOT_FIELDS,
  formula: (a, b, c, d, e, f) => ratio(1, timePerOutputToken(a, b, c, d, e, f)),
};

/** A derived metric of one request; null = unknown. */
export function derive(record: RequestRecord, { fields, formula }: Derivation): number | null {
  const at = (place: number): number => record[fields[place] ?? fields[0]] ?? Number.NaN;
  const value = formula(at(0), at(1), at(2), at(3), at(4), at(5));
  return Number.isNaN(value) ? null : value;
}

/**
 * Output tokens that came between the first and the last content event. A server may count reasoning that it never shows: then
 * the first event is already output, and those tokens were made before it.
 */
function streamedTokens(outputTokens: number, reasoningTokens: number, isReasoningHidden: boolean): number {
  return isReasoningHidden && reasoningTokens >= 0 ? outputTokens - reasoningTokens : outputTokens;
}

function ratio(numerator: number, denominator: number): number {
  return denominator > 0 ? numerator / denominator : Number.NaN;
}
