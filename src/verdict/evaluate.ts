import type { Check, Confidence, Threshold } from '../model.ts';
import type { RecordRows } from '../records.ts';
import type { Samples } from '../samples.ts';
import { collectSamples } from '../samples.ts';
import type { Level } from './confidence.ts';
import { levelFor } from './confidence.ts';
import type { Finding } from './finding.ts';
import { judgeMetric } from './judge-metric.ts';
import { judgeErrorRate, judgeGoodput, judgeThroughput } from './judge-rate.ts';
import type { Tally } from './tally.ts';
import { tallyRequests } from './tally.ts';

/** A finished run and what it is held to. */
export interface Evaluation {
  readonly table: RecordRows;
  readonly thresholds: readonly Threshold[];
  readonly confidence: Confidence;
  /** How often the growing data of the run is judged; 1 unless given. */
  readonly looks?: number;
  /** As in the summary: the measured phase without pauses. */
  readonly totalTimeSeconds: number;
  /** The table's samples, to spare a pass over it. */
  readonly samples?: Samples;
}

/**
 * Judges every threshold, in their order, by the candidate's measured requests. Pure: the same rows in the same
 * order give the same checks, to the letter. The rules are in docs/thresholds.md.
 */
export function evaluate(evaluation: Evaluation): readonly Check[] {
  const { table, thresholds, confidence, looks, totalTimeSeconds, samples } = evaluation;
  const run: Run = {
    samples: samples ?? collectSamples(table),
    tally: tallyRequests(
      table,
      thresholds.map(({ subject }) => subject),
    ),
    totalTimeSeconds,
  };
  return thresholds.map((threshold) => ({
    threshold,
    ...judge(threshold, run, levelFor(threshold, confidence, looks)),
  }));
}

interface Run {
  readonly samples: Samples;
  readonly tally: Tally;
  readonly totalTimeSeconds: number;
}

function judge(threshold: Threshold, { samples, tally, totalTimeSeconds }: Run, level: Level): Finding {
  const { subject } = threshold;
  if (subject.kind === 'metric') {
    return judgeMetric(threshold, subject, { samples: samples[subject.metric], tally, level });
  }
  if (subject.kind === 'goodput') return judgeGoodput(threshold, subject, { tally, samples, level });
  if (subject.kind === 'error_rate') return judgeErrorRate(threshold, tally, level);
  if (subject.kind === 'regression') throw new Error('a regression is judged by comparing, not by a limit');
  return judgeThroughput(threshold, tally, totalTimeSeconds);
}
