import type { ComparisonPlan, MetricName } from '../model.ts';
import type { RecordTable } from '../records.ts';
import { hodgesLehmann } from '../stats/hodges-lehmann.ts';
import { quantile, sortSamples } from '../stats/quantile.ts';
import { formatCount } from '../units.ts';
import type { PairedValues, Pairing, Side } from './comparison-pairs.ts';
import type { SideFigures } from './comparison-sides.ts';
import { formatQuantity } from './format-quantity.ts';

type Rules = Pick<ComparisonPlan, 'metrics'>;

/** What doubts about pairs are found in. */
export interface NotedPairs {
  readonly rules: Rules;
  readonly pairing: Pairing;
  readonly candidate: RecordTable;
  readonly other: Side;
  readonly outputTokens: PairedValues;
}

/** Differences of length up to here are not worth a word. */
const NOTEWORTHY_LENGTH = 0.05;
/** The same for two medians, which no test stands behind. */
const NOTEWORTHY_MEDIANS = 0.1;
/** Share of answers that came from a prompt cache, more on one side than on the other. */
const NOTEWORTHY_CACHE = 0.1;
/** Risk of a note for no reason, on each side. */
const NOTE_ALPHA = 0.025;
/** What longer answers make longer. */
const GROWING: readonly MetricName[] = ['latency', 'stream_end', 'server'];

/** What makes a comparison of pairs doubtful, one sentence each: answers of another length, prompt caches, requests left over. */
export function pairNotes({ rules, pairing, candidate, other, outputTokens }: NotedPairs): string[] {
  return [
    pairedLengthNote(rules, outputTokens),
    cacheNote(pairing, candidate, other.table),
    unpairedNote(pairing, candidate === other.table),
  ].filter((note) => note !== null);
}

/** What makes a comparison of two medians doubtful. */
export function figureNotes(rules: Rules, candidate: SideFigures, baseline: SideFigures): string[] {
  const [mine, theirs] = [candidate.output_tokens.p50, baseline.output_tokens.p50];
  if (mine === null || theirs === null || theirs <= 0) return [];
  const ratio = mine / theirs;
  return Math.abs(ratio - 1) <= NOTEWORTHY_MEDIANS ? [] : [lengthNote(rules, { ratio, mine, theirs })];
}

/** Two arms that answer at different length differ in latency for that reason alone. */
function pairedLengthNote(rules: Rules, { candidate, baseline }: PairedValues): string | null {
  const differences = candidate.map((tokens, i) => Math.log(tokens / baseline[i]!));
  const { estimate, low, high } = hodgesLehmann(differences, NOTE_ALPHA);
  if (estimate === null || low === null || high === null) return null;
  const isSure = low > 0 || high < 0;
  if (!isSure || Math.abs(Math.expm1(estimate)) <= NOTEWORTHY_LENGTH) return null;
  return lengthNote(rules, { ratio: Math.exp(estimate), mine: median(candidate), theirs: median(baseline) });
}

/** How long answers are: the candidate's to the baseline's, and the medians in tokens. */
interface Lengths {
  readonly ratio: number;
  readonly mine: number;
  readonly theirs: number;
}

function lengthNote({ metrics }: Rules, { ratio, mine, theirs }: Lengths): string {
  const longer = `${formatQuantity(Math.abs(ratio - 1), 'share')} ${ratio > 1 ? 'longer' : 'shorter'}`;
  const medians = `median ${formatQuantity(mine, 'tokens')} against ${formatQuantity(theirs, 'tokens')}`;
  const fact = `Answers are ${longer} than the baseline's (${medians})`;
  const affected = metrics.filter(({ metric }) => GROWING.includes(metric)).map(({ metric }) => metric);
  if (affected.length === 0) return `${fact}.`;
  return `${fact}, and that alone changes ${affected.join(' and ')}: "regression-metrics: ttft.p50, tpot.p50" compares without it.`;
}

function cacheNote({ complete }: Pairing, candidate: RecordTable, baseline: RecordTable): string | null {
  if (complete.length === 0) return null;
  const mine = complete.filter((pair) => isCached(candidate, pair.candidate)).length / complete.length;
  const theirs = complete.filter((pair) => isCached(baseline, pair.baseline)).length / complete.length;
  if (Math.abs(mine - theirs) <= NOTEWORTHY_CACHE) return null;
  const shares = `${formatQuantity(mine, 'share')} of the answers, and ${formatQuantity(theirs, 'share')} of the baseline's`;
  return `A prompt cache helped with ${shares}; "cache-bust: true" keeps caches out.`;
}

function isCached(table: RecordTable, row: number): boolean {
  return table.at(row).flags.includes('cached_prompt');
}

function unpairedNote({ counts }: Pairing, isOneRun: boolean): string | null {
  if (counts.unpaired === 0) return null;
  const have = counts.unpaired === 1 ? 'has no partner' : 'have no partner';
  const where = isOneRun ? 'in the other arm' : 'in the other run';
  return `${formatCount(counts.unpaired)} ${have} ${where} and ${counts.unpaired === 1 ? 'is' : 'are'} not compared.`;
}

function median(values: readonly number[]): number {
  return quantile(sortSamples(values), 0.5) ?? 0;
}
