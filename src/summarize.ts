import { METRICS } from './metrics.ts';
import type { FailureGroup, Flag, Summary } from './model.ts';
import { boundsOf, type MetricBounds } from './percentile-bounds.ts';
import type { RecordTable } from './records.ts';
import { countByLabel } from './records/by-label.ts';
import { collectSamples, isMeasured, toDistribution, type SampleReader } from './samples.ts';
import { describeFigures } from './stats/describe.ts';
import { sortSamples } from './stats/quantile.ts';
import { release } from './release.ts';
import { summarizePrompts } from './summarize-prompts.ts';

/** Groups of like failures that a summary holds; of more, the most frequent. */
export const MOST_FAILURE_GROUPS = 20;

/**
 * The figures of a run: the candidate's measured requests only. `totalTimeSeconds` is the wall time of the measured
 * phase without `delay` pauses and without the baseline arm's requests. `samples` spares a second pass over the table.
 */
export function summarize(table: RecordTable, totalTimeSeconds: number, samples = collectSamples(table)): Summary {
  const metrics = METRICS.map(({ name }) => [name, toDistribution(samples[name].values)]);
  return assemble(table, totalTimeSeconds, Object.fromEntries(metrics) as Summary['metrics']);
}

/**
 * A summary and the bounds of its percentiles, one metric after another, so that no two of them are held at a time. `read` reads
 * the table anew each time, since what it gives is released.
 */
export function summarizeWithBounds(
  table: RecordTable,
  totalTimeSeconds: number,
  read: SampleReader,
): { readonly summary: Summary; readonly bounds: MetricBounds } {
  const figures = METRICS.map(({ name }) => {
    const samples = read(name);
    const sorted = sortSamples(samples.values);
    const described = { name, distribution: describeFigures(sorted), bounds: boundsOf(samples, sorted) };
    release(samples.values);
    release(sorted);
    return described;
  });
  const metrics = Object.fromEntries(figures.map(({ name, distribution }) => [name, distribution]));
  const bounds = Object.fromEntries(figures.map((figure) => [figure.name, figure.bounds]));
  return {
    summary: assemble(table, totalTimeSeconds, metrics as Summary['metrics']),
    bounds: bounds as MetricBounds,
  };
}

function assemble(table: RecordTable, totalTimeSeconds: number, metrics: Summary['metrics']): Summary {
  const { attempted, failed, warmup, failures, flags } = countRequests(table);
  const completed = attempted - failed;
  return {
    attempted,
    completed,
    failed,
    warmup,
    errorRate: attempted === 0 ? null : failed / attempted,
    totalTimeSeconds,
    throughputRps: completed === 0 || totalTimeSeconds <= 0 ? null : completed / totalTimeSeconds,
    metrics,
    failures: failures.slice(0, MOST_FAILURE_GROUPS),
    ...summarizePrompts(table),
    flags,
  };
}

type Counts = Pick<Summary, 'attempted' | 'failed' | 'warmup' | 'failures' | 'flags'>;

function countRequests(table: RecordTable): Counts {
  const groups = new Map<string, FailureGroup>();
  const flags: Partial<Record<Flag, number>> = {};
  const counts = { attempted: 0, failed: 0, warmup: 0 };
  for (const { label, rows } of countByLabel(table)) {
    if (label.arm === 'candidate' && label.phase === 'warmup') counts.warmup += rows;
    if (!isMeasured(label)) continue;
    counts.attempted += rows;
    if (label.failure === null) {
      for (const flag of label.flags) flags[flag] = (flags[flag] ?? 0) + rows;
    } else {
      counts.failed += rows;
      countFailures(groups, {
        failure: label.failure,
        httpStatus: label.httpStatus,
        message: label.failureMessage ?? '',
        count: rows,
      });
    }
  }
  const mostFrequentFirst = [...groups.values()].toSorted((a, b) => b.count - a.count);
  return { ...counts, failures: mostFrequentFirst, flags };
}

function countFailures(groups: Map<string, FailureGroup>, more: FailureGroup): void {
  const { failure, httpStatus, message, count } = more;
  const key = JSON.stringify([failure, httpStatus, message]);
  groups.set(key, { ...more, count: (groups.get(key)?.count ?? 0) + count });
}
