import { metricOf } from '../metrics.ts';
import type { MetricComparison, PairCounts, RegressionMetric } from '../model.ts';
import { formatCount, formatInteger } from '../units.ts';
import { ONLY_SURVIVORS } from './finding.ts';
import { formatLimit, formatQuantity } from './format-quantity.ts';
import { metricPhrase } from './subject.ts';

/** What a sentence about a compared figure says besides the figures. */
export interface Wording {
  /** What was compared: 'pair' of requests, or 'request' where only the baseline's figures were kept. */
  readonly unit: 'pair' | 'request';
  /** 95 or 99. */
  readonly confidencePercent: number;
  /** How many figures are compared, which share the risk. */
  readonly family: number;
  /** `10 %`, or `20 ms (37.7 %)` where the absolute floor allows more. */
  readonly tolerated: string;
  /** What differs for no reason, so that more requests may not help; null = nothing. */
  readonly noise: 'runs' | 'two runs' | 'two deployments' | null;
  /** How many runs the baseline is; null = one, or an arm. */
  readonly pastRuns: number | null;
}

type Judged = Omit<MetricComparison, 'reason' | 'answer'>;

/** Why a figure has its state, without a full stop. `change` and bounds must be known. */
export function stateReason(judged: Judged, wording: Wording): string {
  if (judged.state === 'regression') return regressionReason(judged, wording);
  if (judged.state === 'suspected') return suspectedReason(judged, wording);
  return judged.state === 'proven' ? provenReason(judged, wording) : noneSeenReason(judged, wording);
}

function regressionReason(judged: Judged, wording: Wording): string {
  const sure = `at least ${formatAmount(judged.low, judged)} with ${confidence(wording)}`;
  return `${slower(judged, 'is')}, ${sure}; ${tolerance(wording)} (${amount(judged, wording)})`;
}

function suspectedReason(judged: Judged, wording: Wording): string {
  const beyond = (judged.low ?? 0) > judged.tolerated;
  const doubt = beyond
    ? `which ${amount(judged, wording)} ${doNot(wording)} prove when ${wording.family} figures are compared`
    : `which ${amount(judged, wording)} ${doNot(wording)} prove`;
  return `${slower(judged, 'looks')}, ${doubt} (${range(judged)}; ${tolerance(wording)}); ${wayOut(judged, wording, 'would decide')}`;
}

function noneSeenReason(judged: Judged, wording: Wording): string {
  const within = (judged.change ?? 0) > 0 ? `, within the tolerated ${wording.tolerated}` : '';
  const hidden = `${amount(judged, wording)} cannot exclude up to ${signed(judged.high, judged)}`;
  return `${changed(judged)}${within}; ${hidden}; ${wayOut(judged, wording, 'could')}`;
}

function provenReason(judged: Judged, wording: Wording): string {
  const sure =
    (judged.high ?? 0) < 0
      ? `at least ${formatAmount(-judged.high!, judged)} faster with ${confidence(wording)}`
      : `more than ${signed(judged.high, judged)} is excluded with ${confidence(wording)}`;
  return `${changed(judged)}; ${sure} (${tolerance(wording)}; ${amount(judged, wording)})`;
}

/** A candidate that timed out where the baseline answered leaves its slowest requests out of its figures. */
export function timedOutReason(judged: Judged, wording: Wording, timedOut: number): string {
  const where = wording.unit === 'pair' ? ' where the baseline answered' : '';
  const requests = `${formatCount(timedOut)} timed out${where}`;
  const is = timedOut === 1 ? 'it is' : 'they are';
  return `${changed(judged)} in ${amount(judged, wording)}, but ${requests}, and without a latency ${is} left out of that`;
}

/** Figures of one side only. */
export function valuelessReason({ metric }: RegressionMetric, side: 'run' | 'baseline'): string {
  const { unknownWhen } = metricOf(metric);
  return `no ${side === 'run' ? 'request' : 'request of the baseline'} has a value for ${metricPhrase(metric)} (unknown when ${unknownWhen})`;
}

/** So many failed that the answered ones no longer speak for all. */
export function survivorsReason(figure: RegressionMetric, failed: string): string {
  return `${phrase(figure)} cannot be compared: ${failed}, ${ONLY_SURVIVORS}`;
}

/** `12 of 40 pairs have a failed request (30 %)` */
export function failedPairs({ attempted, complete }: PairCounts): string {
  const failed = attempted - complete;
  const have = failed === 1 ? 'has' : 'have';
  return `${formatInteger(failed)} of ${formatCount(attempted, 'pair')} ${have} a failed request (${formatQuantity(failed / attempted, 'share')})`;
}

/** `25 % of the requests failed`, on whichever side more did. */
export function failedRequests(share: number): string {
  return `${formatQuantity(share, 'share')} of the requests of one side failed`;
}

/** Too few pairs for any bound. */
export function tooFewReason(figure: RegressionMetric, pairs: number, needed: number): string {
  const have = pairs === 1 ? 'has' : 'have';
  return `${phrase(figure)} cannot be compared: ${formatCount(pairs, 'pair')} ${have} a value on both sides, and it takes ${needed}`;
}

/** Too few requests for a bound of either median. */
export function unboundedReason(figure: RegressionMetric): string {
  return `${phrase(figure)} cannot be compared: one of the two medians has too few requests for a confidence bound`;
}

function phrase({ metric, percent }: Pick<RegressionMetric, 'metric' | 'percent'>): string {
  return `p${percent} ${metricPhrase(metric)}`;
}

function slower(judged: Judged, verb: 'is' | 'looks'): string {
  return `${phrase(judged)} ${verb} ${formatAmount(judged.change, judged)} slower than the baseline`;
}

function changed(judged: Judged): string {
  return `${phrase(judged)} changed by ${signed(judged.change, judged)} against the baseline`;
}

function range(judged: Judged): string {
  return `${signed(judged.low, judged)} to ${signed(judged.high, judged)}`;
}

function tolerance({ tolerated }: Wording): string {
  return `${tolerated} is tolerated`;
}

/** What is tolerated, and why it is more than `maxRegression` where it is. */
export function toleratedText({ metric, floor }: RegressionMetric, tolerated: number, maxRegression: number): string {
  if (tolerated <= maxRegression) return formatLimit(maxRegression, 'share');
  return `${formatLimit(floor, metricOf(metric).unit)} (${formatQuantity(tolerated, 'share')})`;
}

function amount({ samples }: Judged, { unit, pastRuns }: Wording): string {
  return pastRuns === null ? formatCount(samples, unit) : formatCount(pastRuns, 'earlier run');
}

function doNot({ pastRuns }: Wording): string {
  return pastRuns === 1 ? 'does not' : 'do not';
}

function confidence({ confidencePercent }: Wording): string {
  return `${confidencePercent} % confidence`;
}

/** From here on the spread of runs is known well enough. */
const ENOUGH_RUNS = 10;

function wayOut({ percent, pairsToDecide }: Judged, { unit, noise, pastRuns }: Wording, verb: string): string {
  if (pairsToDecide !== null) return `about ${formatInteger(rounded(pairsToDecide))} ${verb}`;
  if (pastRuns !== null && pastRuns < ENOUGH_RUNS) return 'more of them would narrow it';
  if (noise !== null) return `more would not help, as ${noise} differ that much anyway`;
  if (percent !== 50) return 'more would narrow it';
  return `more ${unit}s would not settle it: the change lies at the limit`;
}

/** An estimate is worth two digits. */
function rounded(pairs: number): number {
  return Number(pairs.toPrecision(2));
}

function signed(change: number | null, judged: Judged): string {
  return change !== null && change > 0 ? `+${formatAmount(change, judged)}` : formatAmount(change, judged);
}

const MOST_DECIMALS = 9;

/** A change in percent with one decimal, or as many as keep it on its side of what is tolerated: 10.04 % is more than 10 %. */
function formatAmount(change: number | null, { tolerated }: Judged): string {
  if (change === null) return 'an unknown amount';
  const percent = change * 100;
  const limit = Number((tolerated * 100).toFixed(MOST_DECIMALS));
  const side = Math.sign(Number(percent.toFixed(MOST_DECIMALS)) - limit);
  let decimals = 1;
  while (decimals < MOST_DECIMALS && Math.sign(Number(percent.toFixed(decimals)) - limit) !== side) decimals += 1;
  return `${Number(percent.toFixed(decimals))} %`;
}
