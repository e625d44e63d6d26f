import { metricOf } from '../metrics.ts';
import type { Arm, MetricName, PairCounts } from '../model.ts';
import type { RecordTable } from '../records.ts';
import { isMeasured } from '../samples.ts';

/** One side of a comparison: an arm of a run. */
export interface Side {
  readonly table: RecordTable;
  readonly arm: Arm;
}

/** Two answered requests that belong together, by their rows in their tables. */
export interface RowPair {
  readonly candidate: number;
  readonly baseline: number;
}

/** Requests in pairs. */
export interface Pairing {
  /** Answered on both sides, in the order of the candidate's prompts. */
  readonly complete: readonly RowPair[];
  readonly counts: PairCounts;
}

/**
 * Pairs measured requests: the n-th time that a prompt was sent on one side with the n-th time on the other. In an
 * interleaved run these were sent back to back; of two runs it takes out what prompts differ in.
 */
export function pairRequests(candidate: Side, baseline: Side): Pairing {
  const others = rowsByPrompt(baseline);
  const complete: RowPair[] = [];
  const counts = { attempted: 0, complete: 0, candidateFailed: 0, baselineFailed: 0, candidateTimedOut: 0 };
  let [candidates, baselines] = [0, 0];
  for (const rows of others.values()) baselines += rows.length;
  for (const [prompt, rows] of rowsByPrompt(candidate)) {
    candidates += rows.length;
    for (const [index, row] of rows.entries()) {
      const other = others.get(prompt)?.[index];
      if (other === undefined) break;
      const theirsFailed = baseline.table.view(other).outcome === 'failed';
      const mine = candidate.table.view(row);
      counts.attempted += 1;
      if (theirsFailed) counts.baselineFailed += 1;
      if (mine.outcome === 'failed') {
        counts.candidateFailed += 1;
        if (mine.failure === 'timeout' && !theirsFailed) counts.candidateTimedOut += 1;
      } else if (!theirsFailed) {
        complete.push({ candidate: row, baseline: other });
      }
    }
  }
  const unpaired = candidates + baselines - 2 * counts.attempted;
  return { complete, counts: { ...counts, complete: complete.length, unpaired } };
}

function rowsByPrompt({ table, arm }: Side): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < table.length; row += 1) {
    const record = table.view(row);
    if (!isMeasured(record, arm)) continue;
    const known = rows.get(record.promptId);
    if (known === undefined) rows.set(record.promptId, [row]);
    else known.push(row);
  }
  return rows;
}

/** A metric's values in the pairs in which both sides have one. */
export interface PairedValues {
  readonly candidate: readonly number[];
  /** As long as `candidate`, pair by pair. */
  readonly baseline: readonly number[];
}

/** Values of several metrics. Only positive ones have a ratio; others are left out. */
export function pairedValues(
  { complete }: Pairing,
  [candidate, baseline]: readonly [candidate: RecordTable, baseline: RecordTable],
  names: readonly MetricName[],
): ReadonlyMap<MetricName, PairedValues> {
  const values = names.map((name): [MetricName, PairedValues] => {
    const { read } = metricOf(name);
    const mine: number[] = [];
    const theirs: number[] = [];
    for (const pair of complete) {
      const a = read(candidate.view(pair.candidate)) ?? 0;
      const b = read(baseline.view(pair.baseline)) ?? 0;
      if (!(a > 0 && b > 0 && Number.isFinite(a) && Number.isFinite(b))) continue;
      mine.push(a);
      theirs.push(b);
    }
    return [name, { candidate: mine, baseline: theirs }];
  });
  return new Map(values);
}
