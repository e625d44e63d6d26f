import type { Threshold } from '../model.ts';
import type { MetricSamples } from '../samples.ts';
import { standardDeviation } from '../stats/describe.ts';
import { formatCount } from '../units.ts';
import type { Finding } from './finding.ts';
import { comparison, keeps } from './limit.ts';

/** Statistics that no confidence interval is given for. */
export type ExtremeKind = 'min' | 'max' | 'stddev';

const NAMES: Readonly<Record<ExtremeKind, string>> = {
  min: 'a minimum',
  max: 'a maximum',
  stddev: 'a standard deviation',
};

/** Holds a minimum, maximum or standard deviation to its limit, at every confidence by the observed value. */
export function judgeExtreme(threshold: Threshold, kind: ExtremeKind, { values }: MetricSamples): Finding {
  const observed = observe(kind, values);
  const found = { observed, interval: null, samples: values.length };
  if (observed === null) {
    const reason = `a standard deviation takes 2 requests, ${formatCount(values.length)} has a value`;
    return { ...found, answer: 'inconclusive', reason };
  }
  const how = `${formatCount(values.length)}; ${NAMES[kind]} has no interval, the observed value decides`;
  const answer = keeps(observed, threshold) ? 'pass' : 'fail';
  return { ...found, answer, reason: `${comparison(threshold, observed)} (${how})` };
}

function observe(kind: ExtremeKind, values: Float64Array): number | null {
  if (kind === 'stddev') return standardDeviation(values);
  return values.reduce(kind === 'min' ? smaller : larger);
}

function smaller(a: number, b: number): number {
  return Math.min(a, b);
}

function larger(a: number, b: number): number {
  return Math.max(a, b);
}
