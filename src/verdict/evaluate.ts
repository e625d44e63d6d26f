import type { Check, Confidence, Threshold } from '../model.ts';
import type { RecordTable } from '../records.ts';
import type { Samples } from '../samples.ts';
import { collectSamples } from '../samples.ts';
import type { Level } from './confidence.ts';
import { levelOf } from './confidence.ts';
import type { Finding } from './finding.ts';
import { judgeMetric } from './judge-metric.ts';
import { judgeErrorRate, judgeGoodput, judgeThroughput } from './judge-rate.ts';
import type { Tally } from './tally.ts';
import { tallyRequests } from './tally.ts';

/** A finished run and what it is held to. */
export interface Evaluation {
  readonly table: RecordTable;
  readonly thresholds: readonly Threshold[];
  readonly confidence: Confidence;
  /** As in the summary: the measured phase without pauses. */
  readonly totalTimeSeconds: number;
  /** The table's samples, to spare a pass over it. */
  readonly samples?: Samples;
}

/**
 * Judges every threshold, in their order, by the candidate's measured requests. Pure: the same rows in the same
 * order give the same checks, to the letter. The rules are in docs/thresholds.md.
 */
export function evaluate({ table, thresholds, confidence, totalTimeSeconds, samples }: Evaluation): readonly Check[] {
  const run: Run = {
    samples: samples ?? collectSamples(table),
    tally: tallyRequests(
      table,
      thresholds.map(({ subject }) => subject),
    ),
    totalTimeSeconds,
  };
  return thresholds.map((threshold) => ({ threshold, ...judge(threshold, run, levelFor(threshold, confidence)) }));
}

interface Run {
  readonly samples: Samples;
  readonly tally: Tally;
  readonly totalTimeSeconds: number;
}

/** The plain gate `max-error-rate` promises the observed value, whatever confidence limits are judged at. */
function levelFor(threshold: Threshold, confidence: Confidence): Level {
  return levelOf(threshold.source.startsWith('max-error-rate') ? 'point' : confidence);
}

function judge(threshold: Threshold, { samples, tally, totalTimeSeconds }: Run, level: Level): Finding {
  const { subject } = threshold;
  if (subject.kind === 'metric') {
    return judgeMetric(threshold, subject, { samples: samples[subject.metric], tally, level });
  }
  if (subject.kind === 'goodput') return judgeGoodput(threshold, subject, { tally, samples, level });
  if (subject.kind === 'error_rate') return judgeErrorRate(threshold, tally, level);
  return judgeThroughput(threshold, tally, totalTimeSeconds);
}
